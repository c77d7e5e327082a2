"""The rows of forms in the field: those that are begun, and those that were finished on this laptop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.field import field_words as say
from ui.field import form_page_words as form_say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from kiosk.field.matter import Case
    from kiosk.forms.submissions.submission import Submission
    from ui.field.day_rows import Lines


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A form that is begun."""

    person: str
    title: str
    line: str
    last: bool


@dataclass(frozen=True, slots=True)
class SentLine:
    """A form that is finished; `gone` once the office holds all of it."""

    person: str
    title: str
    line: str
    reference: str
    status: str
    gone: bool
    last: bool


def draft_lines(cases: Iterable[Case], lines: Lines, now: int) -> list[DraftLine]:
    """Forms under way, the newest person first."""
    found = [one for one in cases if one.draft and not one.submission]
    return [_draft(one, lines, now, last=one is found[-1]) for one in found]


def sent_lines(
    cases: Iterable[Case], submissions: Mapping[str, Submission], waiting: Collection[str], lines: Lines, now: int
) -> list[SentLine]:
    """Finished ones; `waiting` are subjects and blobs that have not gone."""
    found = [one for one in cases if one.submission]
    return [_sent(one, submissions.get(one.submission), waiting, lines, now) for one in found]


def _draft(case: Case, lines: Lines, now: int, *, last: bool) -> DraftLine:
    line = say.about([_service(case, lines), say.when(lines.words, case.opened, now)])
    return DraftLine(case.id, lines.person(case), line, last)


def _sent(case: Case, submission: Submission | None, waiting: Collection[str], lines: Lines, now: int) -> SentLine:
    at = submission.sent if submission else case.opened
    blobs = [one.sha256 for one in submission.all_blobs] if submission else []
    left = f"submission/{case.submission}" in waiting or any(one in waiting for one in blobs)
    return SentLine(
        person=case.id,
        title=lines.person(case),
        line=say.about([_service(case, lines), say.when(lines.words, at, now)]),
        reference=form_say.reference(submission.reference) if submission else "",
        status=form_say.kept_or_sent(gone=not left),
        gone=not left,
        last=False,
    )


def _service(case: Case, lines: Lines) -> str:
    return lines.words.service(case.service) if case.service else ""
