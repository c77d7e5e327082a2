"""Erasing a form that was sent, for QML: first why, then a second look; and what stands in its place afterwards."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.days import dated_day
from kiosk.erasure import REASONS
from kiosk.text import Text
from ui.shown import shown
from ui.staff_forms.form_sentences import fill_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.erasure import Erasure
    from kiosk.forms.submissions.submission import Submission
    from ui.counter.words import Words

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ErasingShown:
    """`reason` is empty until an officer has said why."""

    reason: str = ""
    why: str = ""
    what: str = ""
    until: str = ""
    done: str = ""


@QmlElement
@QmlUncreatable("made by its counter")
class FormErasing(QObject):
    """Of the form that is chosen."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = ErasingShown()
        self._why: Callable[[str], str] = str

    def look_at(self, one: Submission, words: Words, names: Mapping[str, str], kept_until: int) -> None:
        """Another form is chosen, or it stands otherwise now."""
        self._why = lambda reason: words.text(Text.of(f"erased.{reason}"))
        self._tell(
            what=what_goes(one),
            until="" if one.erased or not kept_until else goes_on(day_of(kept_until, words)),
            done=erased_line(one.erasure, words, names) if one.erasure else "",
        )

    @Slot(str)
    def choose(self, reason: str) -> None:
        """Say why; with none, go back to the question."""
        if reason in {*REASONS, ""}:
            self._tell(reason=reason, why=self._why(reason) if reason else "")

    def _tell(self, **news: str) -> None:
        fresh = replace(self._shown, **news)
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    @property
    def chosen(self) -> str:
        """Why, as it is written down."""
        return self._shown.reason

    reason = Property(str, shown("reason"), notify=changed)
    why = Property(str, shown("why"), notify=changed)
    what = Property(str, shown("what"), notify=changed)
    until = Property(str, shown("until"), notify=changed)
    done = Property(str, shown("done"), notify=changed)


def erased_line(told: Erasure, words: Words, names: Mapping[str, str]) -> str:
    """In the place of what was written."""
    name, why = names.get(told.officer, told.officer), Text.of(f"erased.{told.why}")
    day = Text.of("day.at", day=dated_day(words.office.local(told.at).date()), time=words.time(told.at))
    return words.text(Text.of("erased.line_by" if name else "erased.line", day=day, name=name, why=why))


def what_goes(one: Submission) -> str:
    """How much is deleted."""
    files = len(one.all_blobs) - 1
    return (
        translate("Counter", "The form and %n files with it", "", files)
        if files > 0
        else translate("Counter", "The form, with no files")
    )


def goes_on(day: str) -> str:
    """When it would go by itself."""
    return fill_words(translate("Counter", "Kept until %1, then it is erased by itself."), day)


def erased(reference: str) -> str:
    """After it."""
    return fill_words(translate("Counter", "Form %1: what was written in it is erased."), reference)


def status_word() -> str:
    """In the list of forms."""
    return translate("Counter", "Erased")


def day_of(milliseconds: int, words: Words) -> str:
    """The office's own date, as the language says it."""
    return words.text(dated_day(words.office.local(milliseconds).date()))
