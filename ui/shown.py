"""How a view-model hands its frozen props to QML: one getter a name."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any


def shown(name: str) -> Callable[[Any], Any]:
    """The getter of a Qt property that stands in the frozen `_shown` of its view-model."""

    def get(model: Any) -> Any:  # noqa: ANN401 - any view-model, any type of property
        return getattr(model._shown, name)  # noqa: SLF001 - it is the view-model's own getter

    return get


def held(name: str) -> Callable[[Any], Any]:
    """The getter of a Qt property whose object the view-model holds for as long as it lives; a dotted name goes on."""
    return attrgetter(name)
