"""What the counter says about a citizen's form, with its names, times and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from kiosk.forms.drafts.records import By
from kiosk.forms.submissions.submission import Status
from kiosk.text import Text
from ui.counter.words import fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.submissions.submission import Submission
    from ui.counter.words import Words
    from ui.staff_forms.form_ledger import Change
    from ui.staff_forms.form_outline import Outline

translate = QCoreApplication.translate

_SLIP: Final = "refused.draft_code"
_NOT_KEPT: Final = "refused.draft_not_kept"
_NO_HUB: Final = "refused.draft_needs_hub"
TAKEN_OVER: Final = "refused.draft_taken_over"
NO_HUB: Final = _NO_HUB


def mended(text: Text, render: Callable[[Text], str]) -> str:
    """A refusal as it helps an officer; the sentence for citizens would send them to a counter."""
    own = {
        _SLIP: translate(
            "Counter", "There is a slip in this code. It has twelve letters and digits, such as BDFG-HJKM-NPQR."
        ),
        _NOT_KEPT: translate(
            "Counter", "No form is kept under this code. It was sent, or its time is over. You can start it anew here."
        ),
        _NO_HUB: translate(
            "Counter", "The office’s server does not answer. Try again when the line below says that the hub answers."
        ),
        TAKEN_OVER: translate(
            "Counter", "This form was opened at another place and goes on there. What you typed here is not in it."
        ),
    }
    return own.get(text.id) or render(text)


def keeping_failed(text: Text, render: Callable[[Text], str]) -> str:
    """Why a form could not be given back."""
    if text.id == _NO_HUB:
        return translate(
            "Counter",
            "The office’s server does not answer, so this form cannot be given back now. "
            "Try again in a while, or send it from here.",
        )
    return mended(text, render)


def who(by: By, name: str) -> str:
    """Who changed something."""
    if by is By.OFFICER:
        return name or translate("Counter", "An officer")
    return translate("Counter", "A helper") if by is By.HELPER else translate("Counter", "The citizen")


def change_title(change: Change, label: str) -> str:
    """What was changed."""
    if change.kind == "added":
        return fill_words(translate("Counter", "Added: %1"), label)
    if change.kind == "removed":
        return fill_words(translate("Counter", "Taken away: %1"), label)
    return label


def gone_question() -> str:
    """A question that the form does not ask any more."""
    return translate("Counter", "A question that is not asked any more")


def now(new: str) -> str:
    """The answer after a change."""
    return new or translate("Counter", "Emptied")


def before(old: str) -> str:
    """The answer of before."""
    return fill_words(translate("Counter", "Before: %1"), old) if old else ""


def mark(name: str, time: str, old: str) -> str:
    """Under a question whose answer was given at a counter."""
    if old:
        sentence = translate("Counter", "Changed by %1 at %2. Before: %3")
        return fill_words(sentence, name, time, old)
    return fill_words(translate("Counter", "Answered by %1 at %2"), name, time)


def unanswered(*, required: bool) -> str:
    """In the list, in the place of an answer."""
    return translate("Counter", "No answer yet") if required else translate("Counter", "Empty, may stay so")


def answered_of(outline: Outline) -> str:
    """Above the list of questions."""
    return fill(translate("Counter", "%1 of %2 answered"), str(outline.answered), str(outline.asked))


def opened_from(label: str, time: str) -> str:
    """Where the form comes from."""
    began = fill(translate("Counter", "Begun at %1"), time)
    person = fill(translate("Counter", "For %1"), label)
    return f"{person} · {began}" if label else began


def undone(label: str) -> str:
    """After an undo."""
    return fill_words(translate("Counter", "Taken back: %1"), label)


def form_changed() -> str:
    """The form is another one now."""
    return translate("Counter", "This form has changed since it was filled in. Some answers may be missing.")


def nothing_here() -> str:
    """No undo."""
    return translate("Counter", "Nothing was changed here yet. What the citizen answered is not taken back.")


def status_at(word: str, time: str) -> str:
    """How far a form is, and since when."""
    since = fill(translate("Counter", "since %1"), time)
    return f"{word} · {since}"


def status_word(one: Submission, words: Words) -> str:
    """How far a form is; where it waits for the citizen, the words for citizens send them to a counter."""
    if one.status is Status.NEEDS_SOMETHING:
        return translate("Counter", "Something is missing")
    return words.text(Text.of(f"submission.{one.status.value}"))


def stepped(reference: str, word: str) -> str:
    """After a step of a form."""
    return fill_words(translate("Counter", "Form %1: %2"), reference, word)


def sent_line(time: str, name: str, last: str) -> str:
    """When and by whom a form was sent, and who had it last."""
    if name:
        first = fill_words(translate("Counter", "Sent at %1 by %2 for the citizen"), time, name)
    else:
        first = fill_words(translate("Counter", "Sent at %1 by the citizen"), time)
    step = fill_words(translate("Counter", "last step by %1"), last)
    return f"{first} · {step}" if last else first


def nothing_typed() -> str:
    """Enter on an empty box."""
    return translate("Counter", "Type the code that stands on the citizen’s paper, or scan it.")


def no_such_reference() -> str:
    """A reference that nobody knows here."""
    return translate("Counter", "No form with this reference has reached this office. Compare it with the paper.")


def reference_word() -> str:
    """Above a reference on paper."""
    return translate("Forms", "Your reference")


def copy_word() -> str:
    """Above the answers of a form that is not sent."""
    return translate("Counter", "Copy")


def not_sent() -> str:
    """On the paper of a form that is not sent."""
    return translate("Counter", "Not sent yet")


def printed() -> str:
    """The pages are on paper."""
    return translate("Counter", "Printed")


def saved_in(file: str, *, opened: bool) -> str:
    """A PDF file stands where paper would be."""
    if opened:
        return translate("Counter", "Opened as a PDF file: print it from there. It is deleted with the form.")
    return fill_words(translate("Counter", "Saved as a PDF file, deleted when the form is closed: %1"), file)


def not_printed() -> str:
    """No paper."""
    return translate("Counter", "Nothing was printed. Look at the printer, then try again.")


def fill_words(sentence: str, *values: str) -> str:
    """Put values in that are words themselves and keep their own direction (first strong isolates)."""
    for place, value in enumerate(values, start=1):
        sentence = sentence.replace(f"%{place}", f"\u2068{value}\u2069")
    return sentence
