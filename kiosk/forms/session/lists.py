"""The secondary instances of a form with the files that came with it, each read when it is first asked for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.attached import Resources, list_from
from kiosk.forms.definition.markup import parse_markup
from kiosk.forms.definition.model import ChoiceTable, SecondaryInstance
from kiosk.forms.errors import FormError, Place
from kiosk.forms.session.tables import ColumnTable
from kiosk.forms.xpath import Kind, Node, read_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.forms.definition.model import FormDefinition

_log = logging.getLogger(__name__)

LAST_SAVED: Final = "jr://instance/last-saved"
_LONG: Final = 2_000
_ITEMSETS: Final = "itemsets.csv"


class Lists:
    """Shared by all sessions of a form. `remembered` may keep what was read from a file, by its content."""

    def __init__(
        self,
        definition: FormDefinition,
        resources: Resources,
        remembered: Callable[[str, bytes], ChoiceTable | bytes] | None = None,
    ) -> None:
        self._instances = {instance.name: instance for instance in definition.instances}
        self._resources = resources
        self._read_list = remembered or list_from
        self._ready: dict[str, Node | ColumnTable | None] = {}

    def find(self, name: str) -> Node | ColumnTable | None:
        """A list by the name of its instance or, as pulldata() and search() name it, by that of its file."""
        if name not in self._ready:
            self._ready[name] = self._read(name)
        return self._ready[name]

    def is_last_saved(self, name: str) -> bool:
        """Whether an instance stands for the submission before this one."""
        instance = self._instances.get(name)
        return instance is not None and instance.source == LAST_SAVED

    def missing(self) -> tuple[str, ...]:
        """The files that instances name and that did not come with the form."""
        return tuple(
            instance.source
            for instance in self._instances.values()
            if instance.source and instance.source != LAST_SAVED and self._resources.find(instance.source) is None
        )

    def check(self) -> None:
        """Read every file. Raises FormError for one that cannot be read."""
        for instance in self._instances.values():
            if instance.source:
                self.find(instance.name)

    def prepare(self, lookups: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        """Index long lists by the columns that will be asked for, so that the first answer need not wait."""
        for name, columns in lookups:
            found = self.find(name)
            if isinstance(found, ColumnTable) and found.length > _LONG:
                found.prepare(columns)

    def _read(self, name: str) -> Node | ColumnTable | None:
        instance = self._instances.get(name)
        if instance is None:
            return self._from_file(name)
        if instance.table is not None:
            return ColumnTable(instance.table)
        if instance.markup:
            return read_document(instance.markup, compact=True)
        return self._attached(instance)

    def _attached(self, instance: SecondaryInstance) -> Node | ColumnTable:
        content = self._resources.find(instance.source) if instance.source else None
        if content is None or not content.strip():
            return _blank()
        try:
            return _made(self._read_list(instance.source, content))
        except FormError as error:
            raise error.at(Place(node=instance.source)) from error

    def _from_file(self, name: str) -> Node | ColumnTable | None:
        for file in (f"{name}.csv", name):
            content = self._resources.find(file)
            if content is not None:
                return _made(self._read_list(file, content))
        content = self._resources.find(_ITEMSETS)
        if content is None:
            return None
        return _part_of(self._read_list(_ITEMSETS, content), name)


def document_of(xml: bytes) -> Node | None:
    """A submission as a document, for the instance that stands for the last one; None for one that is damaged."""
    try:
        parse_markup(xml, "last saved submission")
        return read_document(xml, compact=True)
    except FormError as error:
        _log.warning("the last saved submission is left out: %s", type(error).__name__)
        return None


def _made(found: ChoiceTable | bytes) -> Node | ColumnTable:
    return ColumnTable(found) if isinstance(found, ChoiceTable) else read_document(found, compact=True)


def _blank() -> Node:
    document = Node(Kind.DOCUMENT)
    document.append(Node(Kind.ELEMENT, "root"))
    return document


def _part_of(found: ChoiceTable | bytes, name: str) -> ColumnTable | None:
    """The rows of itemsets.csv that belong to one list: how choices were attached before secondary instances."""
    if not isinstance(found, ChoiceTable) or "list_name" not in found.names:
        return None
    of_list = found.columns[found.names.index("list_name")]
    rows = [row for row, list_name in enumerate(of_list) if list_name == name]
    columns = tuple([column[row] for row in rows] for column in found.columns)
    return ColumnTable(ChoiceTable(found.root, found.row, found.names, columns)) if rows else None
