"""Forms that were sent, in the words of an officer: how far each is, and what moves it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.submissions import reference as references
from kiosk.forms.submissions.submission import Status, Submission
from ui.counter import form_erasing
from ui.staff_forms import form_sentences as say
from ui.staff_forms.form_rows import SentLine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.counter.words import Words

_VERBS = {
    Status.SENT: ("start", "ask", "decide", "withdraw"),
    Status.RECEIVED: ("start", "ask", "decide", "withdraw"),
    Status.IN_PROGRESS: ("decide", "ask", "withdraw"),
    Status.NEEDS_SOMETHING: ("start", "decide", "withdraw"),
    Status.DECIDED: ("reopen",),
    Status.WITHDRAWN: ("reopen",),
}
_ICONS = {
    Status.SENT: "paper-plane-tilt",
    Status.RECEIVED: "tray",
    Status.IN_PROGRESS: "briefcase",
    Status.NEEDS_SOMETHING: "warning",
    Status.DECIDED: "check-circle",
    Status.WITHDRAWN: "x-circle",
}


def sent_lines(submissions: list[Submission], words: Words, names: Mapping[str, str]) -> list[SentLine]:
    """The forms of a ticket, the oldest first."""
    return [
        SentLine(
            submission=one.id,
            reference=references.shown(one.reference),
            title=words.service(one.service) if one.service else one.form,
            line=say.sent_line(words.time(one.sent), names.get(one.officer, one.officer), names.get(one.by, one.by)),
            status=status_of(one, words),
            icon="trash" if one.erased else _ICONS.get(one.status, "file-text"),
            twice=bool(one.others),
            verbs=" ".join(() if one.erased else _VERBS.get(one.status, ())),
            last=one is submissions[-1],
        )
        for one in submissions
    ]


def chosen(one: Submission, words: Words, names: Mapping[str, str]) -> dict[str, object]:
    """A form that was sent, for the dialog in which it is moved on."""
    line = sent_lines([one], words, names)[0]
    return {
        "chosen": one.id,
        "chosen_reference": line.reference,
        "chosen_title": line.title,
        "chosen_line": line.line,
        "chosen_status": line.status,
        "chosen_twice": line.twice,
        "chosen_erased": one.erased,
        "chosen_verbs": tuple(line.verbs.split()),
        "step_problem": "",
    }


def status_of(one: Submission, words: Words) -> str:
    """How far it is, in a word and a time."""
    if one.erasure:
        return say.status_at(form_erasing.status_word(), words.time(one.erasure.at))
    return say.status_at(say.status_word(one, words), words.time(one.changed))
