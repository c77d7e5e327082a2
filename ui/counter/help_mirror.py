"""The session page as rows: the citizen's page as far as it is shown, the talk, and the papers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.assist import quick_replies
from ui.counter import help_words as say

if TYPE_CHECKING:
    from kiosk.assist.frames import SeenField
    from ui.counter.help_state import HelpState, Line
    from ui.counter.words import Words

translate = QCoreApplication.translate

_ICONS = {"empty": "circle", "filled": "check-circle", "faulty": "warning-circle"}


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One field of the citizen's page."""

    ref: str
    label: str
    icon: str
    status: str
    value: str
    error: str
    note: str
    here: bool
    """The citizen is at it."""
    pointed: bool
    chosen: bool
    last: bool


@dataclass(frozen=True, slots=True)
class TalkLine:
    """One line of the talk. `under` is the same in the other language."""

    number: int
    mine: bool
    card: bool
    text: str
    under: str


@dataclass(frozen=True, slots=True)
class QuickLine:
    """A reply by one press, as the officer reads it, and as the citizen will."""

    reply: str
    title: str
    theirs: str


@dataclass(frozen=True, slots=True)
class PaperLine:
    """Something to have at hand; `sent` once it is on the citizen's list."""

    item: str
    title: str
    sent: bool
    done: bool


def field_lines(state: HelpState, chosen: str) -> list[FieldLine]:
    """The fields of the page that is open."""
    seen = state.seen
    if seen is None:
        return []
    lines, used = [], set[str]()
    for place, one in enumerate(seen.fields):
        # A field without a name of its own is told apart by its place, and can be pointed at by nobody.
        key = one.ref if one.ref and one.ref not in used else f"\0{place}"
        used.add(key)
        lines.append(_field(state, one, key, chosen, last=place == len(seen.fields) - 1))
    return lines


def _field(state: HelpState, one: SeenField, key: str, chosen: str, *, last: bool) -> FieldLine:
    private = one.sharing == "private"
    return FieldLine(
        ref=key,
        label=say.private() if private else one.label,
        icon="eye-slash" if private else _ICONS[one.status],
        status="" if private else say.status(one.status),
        value=_value(one),
        error=one.error,
        note=say.asked(state.stage(one.ref)) or _typed(one),
        here=bool(one.ref) and one.ref == (state.seen.focus if state.seen else ""),
        pointed=bool(one.ref) and one.ref == state.pointed,
        chosen=key == chosen,
        last=last,
    )


def _value(one: SeenField) -> str:
    """Only as it came: what is sensitive is told as filled, what is secret or private not even that."""
    if one.sharing == "shareable":
        return one.value
    return say.hidden() if one.sharing == "sensitive" and one.status == "filled" else ""


def _typed(one: SeenField) -> str:
    return translate("CounterHelp", "Typed by you") if one.by == "helper" else ""


def talk_lines(state: HelpState, words: Words, theirs: str) -> list[TalkLine]:
    """The talk, oldest first."""
    return [_talk(line, words, theirs) for line in state.lines if not line.quick or quick_replies.words_of(line.quick)]


def _talk(line: Line, words: Words, theirs: str) -> TalkLine:
    if line.card:
        text = translate("CounterHelp", "Card: %1").replace("%1", f"\u2068{line.card}\u2069")
        return TalkLine(line.number, line.mine, card=True, text=text, under="")
    if not line.quick:
        return TalkLine(line.number, line.mine, card=False, text=line.text, under="")
    text, under = quick_words(line.quick, words, theirs)
    return TalkLine(line.number, line.mine, card=False, text=text, under=under)


def quick_words(reply: str, words: Words, theirs: str) -> tuple[str, str]:
    """A quick reply as the officer reads it, and beside it as the citizen does where that is another language."""
    found = quick_replies.words_of(reply)
    if found is None:
        return "", ""
    own, other = words.text(found), words.translations.render(found, theirs)
    return own, other if other != own else ""


def quick_lines(words: Words, theirs: str) -> list[QuickLine]:
    """Everything that can be said with one press."""
    return [QuickLine(reply, *quick_words(reply, words, theirs)) for reply in quick_replies.FROM_HELPER]


def paper_lines(state: HelpState, words: Words, service: str) -> list[PaperLine]:
    """What the service asks to bring, and what the officer added."""
    known = {one.id: one for one in state.papers}
    found = words.pack.service(service) if service else None
    brings = {f"bring.{place}": one.strong for place, one in enumerate(found.bring if found else ())}
    lines = []
    for item, strong in brings.items():
        told = known.pop(item, None)
        lines.append(PaperLine(item, strong.get(words.language), sent=told is not None, done=bool(told and told.done)))
    return lines + [PaperLine(one.id, one.text, sent=True, done=one.done) for one in known.values()]


def paper_words(item: str, words: Words, service: str, theirs: str) -> str:
    """Something to bring, in the citizen's language; empty for what is not of the service."""
    found = words.pack.service(service) if service else None
    named = {f"bring.{place}": one.strong for place, one in enumerate(found.bring if found else ())}
    return named[item].get(theirs) if item in named else ""
