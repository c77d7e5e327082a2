"""Values that a form is given by where and when it is filled in. ODK XForms, Preload Attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.characters import without_control

if TYPE_CHECKING:
    from kiosk.forms.definition.model import Bind
    from kiosk.forms.session.services import SessionServices

_AT_END: Final = ("timestamp", "end")


def preloaded(bind: Bind, services: SessionServices) -> str | None:
    """The value with which a node starts; None where nothing is preloaded."""
    kind, parameters = bind.preload, bind.preload_parameters
    if kind == "uid":
        return f"uuid:{services.new_id()}"
    if kind == "timestamp":
        return stamp(services) if parameters == "start" else None
    if kind == "date":
        return services.now().date().isoformat() if parameters == "today" else None
    if kind == "property":
        return without_control(services.property(parameters)) or None
    if kind == "context" and parameters in {"UserID", "UserName"}:
        return without_control(services.property("username")) or None
    return None


def is_end(bind: Bind) -> bool:
    """Whether the node gets the time at which the form was finished."""
    return (bind.preload, bind.preload_parameters) == _AT_END


def stamp(services: SessionServices) -> str:
    """The time of the action, with its zone."""
    return services.now().isoformat(timespec="milliseconds")
