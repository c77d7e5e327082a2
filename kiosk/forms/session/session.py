"""A form that is being filled in."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.forms.errors import FormError, Place
from kiosk.forms.session import editing, records, saving
from kiosk.forms.session.answering import accepts, typed
from kiosk.forms.session.instance_tree import find, reference_of
from kiosk.forms.session.machine import Machine
from kiosk.forms.session.opening import Opening
from kiosk.forms.session.outline import Outline
from kiosk.forms.session.serialising import serialised
from kiosk.forms.session.state import State
from kiosk.forms.session.wording import unknown_language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from kiosk.forms.session.blueprint import Blueprint
    from kiosk.forms.session.choices import ChoiceList
    from kiosk.forms.session.fault import Fault
    from kiosk.forms.session.items import FormNode, Item
    from kiosk.forms.session.lists import Lists
    from kiosk.forms.session.outline import Part
    from kiosk.forms.session.records import Record


class FormSession:
    """One submission being made. References are /data/group/repeat[2]/question, positions from 1."""

    def __init__(self, blueprint: Blueprint, lists: Lists, opening: Opening, locate: Callable[[], str] | None) -> None:
        self._blueprint, self._lists, self._opening, self._locate = blueprint, lists, opening, locate
        self._clock = _clock_of(opening.now)
        self._machine = Machine(blueprint, lists, self._clock(), opening, locate)
        self.listener: Callable[[Record], None] | None = None
        """Told of every action after it was done: the journal."""
        self.first_record: Record | None = None

    def begin(self) -> None:
        """Fill in what a new submission starts with."""
        opening, machine = self._opening, self._machine
        if opening.language is not None:
            machine.set_language(opening.language)
        machine.begin(blueprint_start=self._blueprint.definition.start)
        at = machine.services.moment
        self.first_record = records.Began(
            at, opening.zone, opening.seed, opening.language or "", dict(opening.properties), machine.receiver.take()
        )

    def edit(self, submission: bytes) -> None:
        """Begin with an earlier submission."""
        opening, machine = self._opening, self._machine
        if opening.language is not None:
            machine.set_language(opening.language)
        machine.begin_edit(editing.sprout_of(submission, self._blueprint))
        at = machine.services.moment
        self.first_record = records.Edited(
            at,
            opening.zone,
            opening.seed,
            submission,
            opening.language or "",
            dict(opening.properties),
            machine.receiver.take(),
        )

    def answer(self, ref: str, value: str | float | list[str] | None) -> None:
        """Answer a question; what is no value of its type empties it.

        Raises KeyError where there is no such node, FormError where it takes no answer.
        """
        node = self._node(ref)
        if not node.item.is_leaf or node.children:
            message = "a group takes no answer"
            raise FormError(message, Place(node=ref))
        if self._machine.looks.is_readonly(node):
            message = "the question may only be read"
            raise FormError(message, Place(node=ref))
        with self._action() as at:
            self._machine.answer(node, typed(node, value))
        self._tell(records.Answered(at, ref, value, self._machine.receiver.take()))

    def add_repeat(self, ref: str) -> str:
        """Add an instance at the end of a repeat and return its reference; KeyError where there is no such repeat."""
        parent, item = self._repeat(ref)
        with self._action() as at:
            added = self._machine.add_repeat(item, parent)
        self._tell(records.RepeatAdded(at, ref, self._machine.receiver.take()))
        return reference_of(added)

    def remove_repeat(self, ref: str) -> None:
        """Take an instance of a repeat away; KeyError where there is no such instance."""
        node = self._node(ref)
        if not node.item.is_repeat:
            message = "only an instance of a repeat can be taken away"
            raise FormError(message, Place(node=ref))
        with self._action() as at:
            self._machine.remove_repeat(node)
        self._tell(records.RepeatRemoved(at, ref))

    def set_language(self, name: str, *, simple: bool = False) -> None:
        """Show the form in another of its languages, or in simple words; answers stay. FormError: an unknown one."""
        if name not in self.languages:
            raise unknown_language(name)
        with self._action() as at:
            self._machine.set_language(name, simple=simple)
        self._tell(records.LanguageSet(at, name))

    def submission(self) -> bytes:
        """The instance as it is sent, finished now: what is not relevant is left out."""
        with self._action() as at:
            self._machine.finish()
        self._tell(records.Finished(at, self._machine.receiver.take()))
        return serialised(self._machine.tree.root)

    # Looking

    def state(self, ref: str) -> State:
        """How a node stands; KeyError where there is none."""
        node = self._node(ref)
        return State(self._machine.looks, node, reference_of(node))

    def count(self, ref: str) -> int:
        """How many instances a repeat has; KeyError where there is no such repeat."""
        parent, item = self._repeat(ref)
        return len(parent.scope.repeats.get(item.number, ()))

    def has_room(self, ref: str) -> bool:
        """Whether one more instance of a repeat would be relevant; KeyError where there is no such repeat."""
        parent, item = self._repeat(ref)
        return self._machine.has_room(item, parent)

    def choices(self, ref: str) -> ChoiceList | None:
        """The choices of a question, for lists too long to copy."""
        return self._machine.looks.choices(self._node(ref))

    def validate(self, refs: str | Iterable[str] | None = None) -> list[Fault]:
        """What is wrong in these nodes and under them, in order; without `refs` in the whole form."""
        looks, root = self._machine.looks, self._machine.tree.root
        if refs is None:
            return list(looks.faults(root))
        wanted = [refs] if isinstance(refs, str) else refs
        return [fault for ref in wanted for fault in looks.faults(self._node(ref))]

    def parts(self) -> tuple[Part, ...]:
        """What is shown now, as a tree: groups, repeats with their instances, questions; only what is relevant."""
        return Outline(self._blueprint, self._machine.looks).parts(self._machine.tree.root)

    def extra(self, ref: str) -> dict[str, str]:
        """Further attributes of the bind, such as max-pixels, quality or allow-mock-accuracy."""
        bind = self._node(ref).item.bind
        return {} if bind is None else dict(bind.extra)

    @property
    def changed(self) -> frozenset[str]:
        """The references of all that looks different since the last action."""
        return frozenset(reference_of(node) for node in self._machine.recalculation.changed)

    @property
    def regrouped(self) -> bool:
        """Whether the last action has changed which nodes are relevant."""
        return self._machine.recalculation.regrouped

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the form."""
        return self._blueprint.definition.languages

    @property
    def language(self) -> str:
        """The language in which it is shown."""
        return self._machine.wording.language

    @property
    def instance_id(self) -> str:
        """The id of this submission."""
        return self._machine.meta("instanceID")

    @property
    def instance_name(self) -> str:
        """What the author calls this submission, perhaps nothing."""
        return self._machine.meta("instanceName")

    def pruned(self) -> frozenset[str]:
        """References of nodes that hold something and will not be sent, because they are not relevant."""
        return frozenset(map(reference_of, self._machine.pruned()))

    # Keeping

    def save(self) -> bytes:
        """The whole session as bytes; Form.resume() and load() go on from them."""
        return saving.encoded(self._machine.saved(self._opening.zone))

    def load(self, saved: bytes) -> None:
        """Go back to what save() gave, as undo does. Raises FormError where it belongs to another form."""
        self._act()
        self._machine.load(saving.decoded(saved, self._blueprint.items))

    def copied(self) -> FormSession:
        """Another one that stands where this one does, to try something on; nobody hears of it."""
        opening = replace(self._opening, now=self._clock)
        return self.resumed(self._blueprint, self._lists, opening, lambda: "", self.save())

    def recompute(self) -> None:
        """Evaluate everything again; nothing changes, unless clock or chance have a say. For tests."""
        with self._action():
            self._machine.recompute()

    def go_on(self, now: datetime | Callable[[], datetime] | None, locate: Callable[[], str] | None) -> None:
        """From here on with this clock and this receiver, after a journal was done again."""
        if now is not None:
            self._clock = _clock_of(now)
        if locate is not None:
            self._machine.receiver.ask = locate

    def apply(self, record: Record) -> None:
        """Do again what a journal has."""
        clock, listener = self._clock, self.listener
        self._clock, self.listener = lambda: record.at, None
        self._machine.receiver.expect(getattr(record, "located", ()))
        try:
            if isinstance(record, records.Answered):
                self.answer(record.ref, record.value)
            elif isinstance(record, records.RepeatAdded):
                self.add_repeat(record.ref)
            elif isinstance(record, records.RepeatRemoved):
                self.remove_repeat(record.ref)
            elif isinstance(record, records.LanguageSet):
                self.set_language(record.language)
            elif isinstance(record, records.Finished):
                with self._action():
                    self._machine.finish()
        finally:
            self._clock, self.listener = clock, listener

    @classmethod
    def resumed(
        cls,
        blueprint: Blueprint,
        lists: Lists,
        opening: Opening,
        locate: Callable[[], str] | None,
        content: bytes,
    ) -> FormSession:
        """A session that goes on from saved bytes."""
        saved = saving.decoded(content, blueprint.items)
        opening = Opening(opening.now, saved.zone, saved.language, saved.seed, opening.properties, opening.last_saved)
        session = cls(blueprint, lists, opening, locate)
        session._machine.load(saved)
        return session

    def accepts(self, ref: str, text: str) -> bool:
        """Whether a typed text is a value of the question's type, so that answer() will not empty it."""
        return accepts(self._node(ref), text)

    @contextmanager
    def _action(self) -> Iterator[datetime]:
        """An action of a person: done, or not begun where an expression of the form cannot be evaluated."""
        at = self._act()
        try:
            yield at
        except Exception:
            self._machine.go_back()
            raise

    def _act(self) -> datetime:
        moment = self._clock()
        self._machine.act(moment)
        return moment

    def _tell(self, record: Record) -> None:
        if self.listener is not None:
            self.listener(record)

    def _node(self, ref: str) -> FormNode:
        node = find(self._machine.tree, ref)
        if node is None:
            raise KeyError(ref)
        return node

    def _repeat(self, ref: str) -> tuple[FormNode, Item]:
        outer, _, name = ref.rstrip("/").rpartition("/")
        parent = self._node(outer)
        name = name.partition("[")[0].rpartition(":")[2]
        for item in parent.item.children:
            if item.name == name and item.is_repeat:
                return parent, item
        raise KeyError(ref)


def _clock_of(now: datetime | Callable[[], datetime]) -> Callable[[], datetime]:
    return now if callable(now) else lambda: now
