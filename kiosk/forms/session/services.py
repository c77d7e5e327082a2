"""What expressions ask beyond the tree: clock, chance, ids, lists and texts, all replayable from a seed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.forms.definition.attached import file_name
from kiosk.forms.errors import FormError, Place
from kiosk.forms.session.chance import Chance
from kiosk.forms.session.instance_tree import position_of
from kiosk.forms.session.items import FormNode
from kiosk.forms.xpath import Node, Services, string_value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from kiosk.forms.session.lists import Lists
    from kiosk.forms.session.tables import ColumnTable
    from kiosk.forms.xpath import Environment


class SessionServices(Services):
    """The services of one session. `moment` is the time of the action that is under way."""

    def __init__(self, lists: Lists, moment: datetime, zone: str, seed: bytes, properties: Mapping[str, str]) -> None:
        self._lists = lists
        try:
            self.zone = ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError) as error:
            message = f"there is no time zone “{zone}”"
            raise FormError(message) from error
        self.moment = moment
        self.chance = Chance(seed)
        self._properties = properties
        self.document: Node | None = None
        self.name_choice: Callable[[str, str, Node], str] | None = None
        self.word: Callable[[str, Node], str] | None = None
        self.last_saved: Node | None = None

    def now(self) -> datetime:
        """The time of the action."""
        return self.moment.astimezone(self.zone)

    def random(self) -> float:
        """The next number of the session's own sequence."""
        return self.chance.number()

    def new_id(self) -> str:
        """A UUID of version 4 from that sequence, which begins with a seed that nobody can guess."""
        return self.chance.new_id()

    def instance(self, name: str) -> Node | ColumnTable | None:
        """A secondary instance."""
        if self.last_saved is not None and self._lists.is_last_saved(name):
            return self.last_saved
        return self._lists.find(name)

    def pulldata(self, instance: str, wanted: str, key: str, value: str, env: Environment) -> str:
        """From the instance of that name, or from the CSV file that is called so; `@name` is an attribute."""
        name = next((one for one in (instance, file_name(instance)) if self.instance(one) is not None), instance)
        source = self.instance(name)
        if not isinstance(source, Node):
            return super().pulldata(name, wanted, key, value, env)
        for row in (row for root in source.children for row in root.children):
            if _cell(row, key) == value:
                return _cell(row, wanted) or ""
        return ""

    def root(self, node: Node) -> Node:
        """Absolute paths lead into the form's own instance, wherever they are evaluated."""
        return node.root() if self.document is None else self.document

    def choice_name(self, value: str, question: str, env: Environment) -> str:
        """The label of a choice in the language of the session."""
        return "" if self.name_choice is None else self.name_choice(value, question.strip(), env.origin)

    def itext(self, text_id: str, env: Environment) -> str:
        """A text in the language of the session."""
        return "" if self.word is None else self.word(text_id, env.origin)

    def property(self, name: str) -> str:
        """What is known about device and person."""
        return self._properties.get(name, "")

    def position(self, node: Node) -> int:
        """The number of a repeat instance without walking its siblings' subtrees."""
        return position_of(node) if isinstance(node, FormNode) and node.item.is_repeat else super().position(node)


def _cell(row: Node, name: str) -> str | None:
    if name.startswith("@"):
        return row.attribute(name[1:])
    return next((string_value(cell) for cell in row.children if cell.name == name), None)


def unknown_question(path: str, value: str) -> FormError:
    """What jr:choice-name() raises for a path at which there are no choices."""
    return FormError(f"jr:choice-name() finds no choices at {path!r} to name {value!r}", Place(expression=path))
