"""Who changed what in a form, as QML shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.drafts.records import By
from kiosk.markdown import plain
from ui.forms.written_answer import written_answer
from ui.staff_forms import form_sentences as say
from ui.staff_forms.form_outline import shortened
from ui.staff_forms.form_rows import ChangeLine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.forms.pages.filling import Filling
    from kiosk.forms.session.state import State
    from ui.counter.words import Words
    from ui.staff_forms.form_ledger import Change, Ledger


class _Worded:
    """A question with another answer than the one it has now, to be put in words."""

    def __init__(self, state: State, value: str) -> None:
        self._state, self.value = state, value

    def __getattr__(self, name: str) -> object:
        return getattr(self._state, name)


def in_words(filling: Filling, ref: str, value: str) -> str:
    """An answer of any time in the words of the question."""
    try:
        state = filling.state(ref)
    except KeyError:
        return value
    return written_answer(_Worded(state, value)) or value  # type: ignore[arg-type]


def change_lines(ledger: Ledger, filling: Filling, words: Words, names: Mapping[str, str]) -> list[ChangeLine]:
    """The changes, the newest first."""
    return [
        ChangeLine(
            place=place,
            ref=change.ref if change.kind == "answer" else "",
            title=say.change_title(change, _label(filling, change)),
            now=say.now(shortened(in_words(filling, change.ref, change.new))) if change.kind == "answer" else "",
            before=say.before(shortened(in_words(filling, change.ref, change.old))),
            who=say.who(change.by, names.get(change.who, "")),
            time=words.time(change.at),
            staff=change.by is not By.CITIZEN,
            undone=change.undone,
        )
        for place, change in sorted(enumerate(ledger.changes), reverse=True)
    ]


def _label(filling: Filling, change: Change) -> str:
    try:
        state = filling.state(change.ref) if change.kind == "answer" else filling.state(f"{change.ref}[1]")
    except KeyError:
        return say.gone_question()
    return plain(state.label or "") or change.ref.rpartition("/")[2]
