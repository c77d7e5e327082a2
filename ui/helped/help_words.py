"""Sentences of help at the kiosk that hold values or change with what is so, in the language of the moment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.text import apart, isolated
from ui.languages import listed_here

translate = QCoreApplication.translate


def told(language: str, needs: str) -> str:
    """What whoever comes knows beforehand."""
    known = filled(translate("Help", "They will know that you chose %1."), apart(language))
    more = translate("Help", "And: %1.")
    return f"{known} {filled(more, needs)}" if needs else known


def keeps() -> str:
    """Beside it."""
    return translate("Help", "The page behind stays, with everything that you entered.")


def ring_me() -> str:
    """The title over the box for a number."""
    return translate("Help", "On which number do we ring you?")


def ring_where() -> str:
    """Under it."""
    return translate(
        "Help", "Whoever is free first rings you. The number is written nowhere, and forgotten after that."
    )


def rings_you() -> str:
    """The title once it is left."""
    return translate("Help", "We ring you back")


def may_go() -> str:
    """What then."""
    return translate("Help", "You can go on, or leave. Whoever is free first rings you.")


def show_more() -> str:
    """On the strip, to the sheet."""
    return translate("Help", "Show more")


def answer_it() -> str:
    """On the strip, to a question."""
    return translate("Help", "Answer")


def coming(name: str) -> str:
    """Somebody is on the way."""
    return filled(translate("Help", "%1 is coming to you"), called(name))


def beside(name: str) -> str:
    """Somebody stands there."""
    return filled(translate("Help", "%1 is here with you"), called(name))


def from_counter(counter: str) -> str:
    """Where they come from."""
    return filled(translate("Help", "From counter %1. Nobody sees your screen from there."), isolated(counter))


def declined() -> str:
    """The citizen said no."""
    return translate("Help", "Nobody sees your screen")


def may_come(name: str) -> str:
    """What then."""
    return filled(translate("Help", "You said no. %1 may walk over to you."), called(name))


def would_join(name: str) -> str:
    """The title of the question for consent."""
    return filled(translate("Help", "%1 would like to join you"), called(name))


def waits_for_you() -> str:
    """Under it, on the strip."""
    return translate("Help", "Nothing is shown before you say yes.")


def let_join(name: str) -> str:
    """Yes."""
    return filled(translate("Help", "Yes, let %1 join"), called(name))


def will_see() -> list[str]:
    """What a helper sees."""
    return [
        translate("Help", "which page you are on, and its questions"),
        translate("Help", "which boxes are filled, and which are not right yet"),
        translate("Help", "your answers where it says that they are shared"),
    ]


def will_not_see() -> list[str]:
    """What not."""
    return [
        translate("Help", "answers that are hidden from them: they see only “filled”"),
        translate("Help", "private questions and their answers"),
        translate("Help", "anything after you stop"),
    ]


def can_do() -> str:
    """What else."""
    return translate(
        "Help", "They can point and write to you. They type only in a box that you hand over. You can stop at any time."
    )


def with_you(name: str) -> str:
    """On the strip while somebody sees."""
    return filled(translate("Help", "%1 is with you"), called(name))


def sees(boxes: int, of: int, minutes: int) -> str:
    """What they see, and for how long."""
    parts = [translate("Help", "Sees this page.")]
    if of:
        parts.append(filled(translate("Help", "Sees %1 of %2 answers."), isolated(str(boxes)), isolated(str(of))))
    if minutes:
        parts.append(translate("Help", "%n minutes.", "", minutes))
    return " ".join(parts)


def connecting() -> str:
    """On the strip while there is no link yet."""
    return translate("Help", "The connection is being made.")


def interrupted() -> str:
    """On the strip while the link is away."""
    return translate("Help", "The connection is interrupted. Nothing is lost.")


def let_fill(name: str) -> str:
    """The title of the question for a box."""
    return filled(translate("Help", "Let %1 fill this in?"), called(name))


def one_box() -> str:
    """Under it."""
    return translate("Help", "They type in this one box only. Then you see it and say whether it is right.")


def let_type(name: str) -> str:
    """Yes."""
    return filled(translate("Help", "Yes, let %1 type"), called(name))


def myself() -> str:
    """No."""
    return translate("Help", "No, I do it myself")


def is_right() -> str:
    """The title after something was typed."""
    return translate("Help", "Is that right?")


def typed_here(name: str) -> str:
    """Under it."""
    return filled(translate("Help", "%1 typed in this box:"), called(name))


def typed_aloud(name: str, label: str, typed: str) -> str:
    """The same, as it is read out."""
    return filled(translate("Help", "%1 typed in “%2”: %3. Is that right?"), called(name), apart(label), apart(typed))


def right() -> str:
    """Yes."""
    return translate("Help", "Yes, that is right")


def wrong() -> str:
    """No."""
    return translate("Help", "No, take it out")


def card_from(name: str) -> str:
    """Above a card."""
    return filled(translate("Help", "A card from %1"), called(name))


def own_card() -> str:
    """The title of a card that has none."""
    return translate("Help", "A card for you")


def papers_with(name: str) -> str:
    """Above the list."""
    return filled(translate("Help", "You and %1 keep this list together."), called(name))


def talk_with(name: str) -> str:
    """The title of the conversation."""
    return filled(translate("Help", "You and %1"), called(name))


def yourself() -> str:
    """Who says what the citizen says."""
    return translate("Help", "You")


def shared(name: str) -> str:
    """Under a box whose answer is shown."""
    return filled(translate("Help", "%1 sees what you type here."), called(name))


def only_filled(name: str) -> str:
    """Under a box of which only that it is filled is shown."""
    return filled(translate("Help", "%1 sees only whether this is filled."), called(name))


def stays(name: str) -> str:
    """Under a private one."""
    return filled(translate("Help", "Private. %1 sees neither the question nor your answer."), called(name))


def listed(names: list[str]) -> str:
    """Several names."""
    return listed_here(map(apart, names))


def called(name: str) -> str:
    """A helper by their name, or what stands for it."""
    return apart(name) if name else translate("Help", "A member of staff")


def filled(sentence: str, *values: str) -> str:
    """A sentence with its values."""
    for number, value in enumerate(values, 1):
        sentence = sentence.replace(f"%{number}", value)
    return sentence
