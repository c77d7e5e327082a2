"""Which targets a form has, and for each what it reads: the edges along which a change travels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.facts import facts
from kiosk.forms.definition.model import NOTHING, Itemset, Label, Remark
from kiosk.forms.definition.own_value import passes_on
from kiosk.forms.definition.reach import Reach, reaches
from kiosk.forms.xpath.references import references_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.forms.definition.model import Bind, Control
    from kiosk.forms.definition.schema import Schema
    from kiosk.forms.xpath.syntax import Expression

RELEVANT: Final = 0
COUNT: Final = 1
CALCULATE: Final = 2
CHOICES: Final = 3
"""The kinds of target, in the order in which they take their turn where nothing else orders them."""
_READS_TEXTS: Final = frozenset({"jr:itext", "jr:choice-name", "itext", "choice-name"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A node that is read; `across` when it may be that of another instance of the reader's own repeat."""

    node: int
    level: int
    across: bool


@dataclass(frozen=True, slots=True)
class Reader:
    """A target with all it reads: values of nodes, and which instances repeats have."""

    kind: int
    node: int
    expression: int
    values: tuple[Reading, ...]
    members: tuple[Reading, ...]
    reads_texts: bool


class Dependencies:
    """Finds what expressions read; an expression of one node is looked at once."""

    def __init__(self, schema: Schema, expressions: Sequence[str], remarks: list[Remark]) -> None:
        self._schema, self._expressions, self._remarks = schema, expressions, remarks

    def reader(self, kind: int, node: int, expression: int, text: str = "") -> Reader:
        """What the target reads; `text` stands for an expression that has no number."""
        text = text or self._expressions[expression]
        found = self.reading_all(kind, node, expression, (text,))
        reads_own = any(reading.node == node and not reading.across for reading in found.values)
        if kind == CALCULATE and reads_own and passes_on(facts(text).tree, lambda part: self._reads(part, node)):
            values = tuple(reading for reading in found.values if reading.node != node or reading.across)
            return Reader(kind, node, expression, values, found.members, found.reads_texts)
        return found

    def _reads(self, expression: Expression, node: int) -> bool:
        return any(
            reach.node == node
            for reference in references_of(expression)
            for reach in reaches(self._schema, reference, node)
        )

    def reading_all(self, kind: int, node: int, expression: int, texts: Iterable[str]) -> Reader:
        """The same for several expressions of one node."""
        values: dict[Reading, None] = {}
        members: dict[Reading, None] = {}
        reads_texts = False
        for text in texts:
            known = facts(text)
            calls = known.calls
            reads_texts = reads_texts or not calls.isdisjoint(_READS_TEXTS)
            anywhere = "indexed-repeat" in calls
            for reference in known.references:
                found = reaches(self._schema, reference, node)
                if not found and reference.origin in {"root", "context"} and reference.steps:
                    self._warn(node, text)
                for reach in found:
                    self._add(reach, node, values, members, anywhere=anywhere)
            if "position" in calls:
                for depth, repeat in enumerate(self._schema.repeats[node]):
                    members[Reading(repeat, depth, across=True)] = None
        return Reader(kind, node, expression, tuple(values), tuple(members), reads_texts)

    def _add(
        self, reach: Reach, reader: int, values: dict[Reading, None], members: dict[Reading, None], *, anywhere: bool
    ) -> None:
        around, own = self._schema.repeats[reach.node], self._schema.repeats[reader]
        shared = sum(1 for one, other in zip(around, own, strict=False) if one == other)
        level = 0 if anywhere else min(reach.level, shared)
        across = level < shared
        if reach.node not in self._ancestors(reader):
            values[Reading(reach.node, level, across)] = None
            if reach.node != reader and not self._schema.nodes[reach.node].is_repeat:
                self._add_text(reach.node, level, values, members)
        for depth in range(level, len(around)):
            members[Reading(around[depth], min(level, depth), across)] = None

    def _add_text(self, group: int, level: int, values: dict[Reading, None], members: dict[Reading, None]) -> None:
        """The text of a group is that of all in it. It may only be counted, so that no circle is made of this."""
        for inner in self._schema.descend(group):
            if inner != group:
                values[Reading(inner, level, across=True)] = None
                for depth in range(len(self._schema.repeats[group]), len(self._schema.repeats[inner])):
                    members[Reading(self._schema.repeats[inner][depth], level, across=True)] = None

    def _ancestors(self, node: int) -> Iterator[int]:
        node = self._schema.nodes[node].parent
        while node != NOTHING:
            yield node
            node = self._schema.nodes[node].parent

    def _warn(self, node: int, text: str) -> None:
        path = self._schema.nodes[node].path
        remark = Remark("an expression refers to a node that does not exist", path, text)
        if remark not in self._remarks:
            self._remarks.append(remark)


def readers_of(binds: Iterable[Bind], controls: Iterable[Control], dependencies: Dependencies) -> Iterator[Reader]:
    """All targets of a form: relevance and calculations of nodes, counts of repeats, filters of choices."""
    for bind in binds:
        if bind.relevant != NOTHING:
            yield dependencies.reader(RELEVANT, bind.node, bind.relevant)
        if bind.calculate != NOTHING:
            yield dependencies.reader(CALCULATE, bind.node, bind.calculate)
    for control in controls:
        if control.node == NOTHING:
            continue
        if control.kind == "repeat" and control.count != NOTHING:
            yield dependencies.reader(COUNT, control.node, control.count)
        elif control.itemset is not None:
            yield dependencies.reader(CHOICES, control.node, control.itemset.nodeset)


def view_readers(
    binds: Iterable[Bind],
    controls: Iterable[Control],
    texts: dict[str, tuple[int, ...]],
    expressions: Sequence[str],
    dependencies: Dependencies,
) -> Iterator[Reader]:
    """What is only looked at when it is shown: conditions, labels, choices. `texts` gives the outputs in each text."""
    shown: dict[int, dict[str, None]] = {}
    for bind in binds:
        for number in (bind.required, bind.readonly):
            if number != NOTHING:
                shown.setdefault(bind.node, {})[expressions[number]] = None
    for control in controls:
        if control.node != NOTHING:
            numbers = {*_of_label(control.label, texts), *_of_label(control.hint, texts), *_of_items(control, texts)}
            numbers |= _of_itemset(control.itemset)
            shown.setdefault(control.node, {}).update((expressions[number], None) for number in sorted(numbers))
    for node, found in shown.items():
        if found:
            yield dependencies.reading_all(NOTHING, node, NOTHING, found)


def _of_label(label: Label | None, texts: dict[str, tuple[int, ...]]) -> set[int]:
    if label is None:
        return set()
    found = {part for part in label.parts if isinstance(part, int)}
    found |= {number for number in (label.id_expression, label.expression) if number != NOTHING}
    return found | set(texts.get(label.text_id, ()))


def _of_items(control: Control, texts: dict[str, tuple[int, ...]]) -> set[int]:
    return {number for item in control.items for number in _of_label(item.label, texts)}


def _of_itemset(itemset: Itemset | None) -> set[int]:
    return set() if itemset is None else {itemset.nodeset}
