"""What a screen shows of one node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.definition.model import NOTHING
from kiosk.forms.session.fault import Fault

if TYPE_CHECKING:
    from kiosk.forms.definition.model import Control
    from kiosk.forms.session.choices import ChoiceList
    from kiosk.forms.session.items import FormNode
    from kiosk.forms.session.looks import Looks
    from kiosk.forms.session.wording import Words


class State:
    """A node as it stands now: what is cheap is kept, labels and choices are found when they are asked for."""

    __slots__ = ("_looks", "_node", "readonly", "ref", "relevant", "required", "value")

    def __init__(self, looks: Looks, node: FormNode, ref: str) -> None:
        self._looks, self._node, self.ref = looks, node, ref
        self.value = node.text if node.relevant and not node.children else ""
        self.relevant = node.relevant
        self.required = looks.is_required(node)
        self.readonly = looks.is_readonly(node)

    @property
    def label(self) -> str | None:
        """The words of the question."""
        return self._looks.label(self._node)

    @property
    def hint(self) -> str | None:
        """The words that help with it."""
        return self._looks.hint(self._node)

    @property
    def words(self) -> Words | None:
        """The label with its short form and media."""
        return self._looks.words(self._node)

    @property
    def hint_words(self) -> Words | None:
        """The hint with its guidance and media."""
        return self._looks.hint_words(self._node)

    @property
    def choices(self) -> list[tuple[str, str]] | None:
        """(value, label) of every choice; None where the node has none. For long lists take `choice_list`."""
        found = self.choice_list
        return None if found is None else found.pairs()

    @property
    def choice_list(self) -> ChoiceList | None:
        """The choices, whose labels are made when they are asked for."""
        return self._looks.choices(self._node)

    @property
    def constraint_message(self) -> str:
        """What the author says about a value that is not accepted."""
        return self._looks.constraint_message(self._node)

    @property
    def required_message(self) -> str:
        """What the author says where an answer is missing."""
        return self._looks.required_message(self._node)

    @property
    def data_type(self) -> str:
        """string, int, decimal, date, time, dateTime, geopoint, geotrace, geoshape, binary, barcode, …."""
        return self._node.item.data_type

    @property
    def control(self) -> Control | None:
        """The control of the body; None for what is only calculated."""
        return self._node.item.control or self._node.item.group

    @property
    def is_calculated(self) -> bool:
        """Whether an expression gives the value."""
        bind = self._node.item.bind
        return bind is not None and bind.calculate != NOTHING


__all__ = ["Fault", "State"]
