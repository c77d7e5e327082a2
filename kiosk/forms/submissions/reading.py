"""Reading a submission back, where its key is: the form's bytes as they were frozen, and its files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec

from kiosk.clock import rfc3339
from kiosk.errors import DataFault, Refused
from kiosk.forms.file_names import is_plain
from kiosk.forms.submissions import reference as references
from kiosk.forms.submissions import sealing
from kiosk.forms.submissions.submission import Submission
from kiosk.staff.officer import Officer
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from kiosk.forms.submissions.submission import Blob
    from kiosk.ports import EventLog

XML_NAME: Final = "submission.xml"


class Sealed(Protocol):
    """Where blobs are read from."""

    def read(self, name: str, start: int, length: int) -> bytes:
        """A range of a whole blob; raises DataFault where it is not held."""


class ReadingDesk(Protocol):
    """Who writes down what is read, and where its blobs are."""

    @property
    def blobs(self) -> Sealed:
        """The blobs."""

    def note_read(self, identity: str, officer: str) -> Future[Any]:
        """Write down that an officer reads a submission; done once that is durable."""


class OpenedSubmission(msgspec.Struct, frozen=True):
    """What a citizen sent: the form's XML, and files by name."""

    xml: bytes
    files: dict[str, bytes]


def find_submission(log: EventLog, typed: str) -> Submission:
    """The submission with a reference, however it was typed, or with an id. Raises Refused `unknown_submission`."""
    wanted = references.parse(typed)
    for state in log.states("submission").values():
        if isinstance(state, Submission) and state.sent:
            told = {state.reference, *state.other_references}
            if state.id == typed.strip() or (wanted and wanted in told):
                return state
    raise Refused(Text.of("refused.unknown_submission"))


def check_officer(log: EventLog, officer: str) -> None:
    """Raise DataFault for somebody who is no officer here: what is written down has to name a person."""
    found = log.state(f"officer/{officer}")
    if not isinstance(found, Officer) or not found.name:
        message = f"There is no officer {officer!r} at this office. Give the id that the officer signs in with."
        raise DataFault(message)


def read_every(submission: Submission, blobs: Sealed, identity: str) -> list[OpenedSubmission]:
    """All that was sent under its name, the one that stands first. Raises Refused `not_readable`."""
    found = [read_submission(submission, blobs, identity)]
    for blob in submission.other_blobs:
        content = _opened(blob, blobs, identity)
        try:
            form = sealing.unwrap(content)
        except Refused:  # an attachment of one of them
            continue
        found.append(_with_files(form, submission.other_blobs, blobs, identity))
    return found


class Found(msgspec.Struct, frozen=True):
    """What was sent under a reference; of several copies the one that stands is the first."""

    reference: str
    copies: list[OpenedSubmission]

    def left_out(self) -> str:
        """What is not in the XML of the first, as a line; empty where there is nothing else."""
        files, others = sum(len(one.files) for one in self.copies), len(self.copies) - 1
        return f"Not shown: {files} files, {others} other copies. --to DIR writes them.\n" if files or others else ""

    def shown(self, *, terminal: bool) -> bytes:
        """The XML of the first, exactly; a terminal obeys control characters, and whoever sent it may have put some."""
        xml = self.copies[0].xml
        if not terminal:
            return xml
        plain = (one if one.isprintable() or one in "\n\t" else "\ufffd" for one in xml.decode(errors="replace"))
        return "".join(plain).encode()

    def write(self, folder: Path) -> list[Path]:
        """Write each into a folder of its own, which must be new. Raises DataFault."""
        made = []
        for number, one in enumerate(self.copies, 1):
            made.append(folder / (self.reference if number == 1 else f"{self.reference}-{number}"))
            try:
                made[-1].mkdir(mode=0o700, parents=True)
                _write(made[-1] / XML_NAME, one.xml)
                for count, (name, content) in enumerate(one.files.items(), 1):
                    safe = is_plain(name) and name.casefold() != XML_NAME
                    _write(made[-1] / (name if safe else f"attachment-{count}"), content)
            except OSError as error:
                message = f"{made[-1]} can't be written ({error.strerror}). Choose a new folder."
                raise DataFault(message) from error
        return made


def read_for(officer: str, submission: Submission, log: EventLog, desk: ReadingDesk, identity: str) -> Found:
    """Open a submission for an officer, which is written down first. Raises Refused or DataFault."""
    check_officer(log, officer)
    if submission.erasure:
        told = f"{rfc3339(submission.erasure.at)} ({submission.erasure.why or 'no reason was given'})"
        message = f"What was written in {references.shown(submission.reference)} was erased on {told}."
        raise DataFault(message)
    desk.note_read(submission.id, officer).result()
    return Found(submission.reference, read_every(submission, desk.blobs, identity))


def read_submission(submission: Submission, blobs: Sealed, identity: str) -> OpenedSubmission:
    """Open a submission with a secret key (`AGE-SECRET-KEY-1…`).

    Raises Refused `not_readable` with another key, for bytes that were changed, and where a blob is missing or erased.
    """
    form = sealing.unwrap(_opened(submission.blobs[0], blobs, identity))
    return _with_files(form, submission.blobs, blobs, identity)


def _with_files(form: sealing.Envelope, held: Sequence[Blob], blobs: Sealed, identity: str) -> OpenedSubmission:
    by_name = {blob.sha256: blob for blob in held}
    files = {
        one.filename: _opened(by_name[one.sha256], blobs, identity) for one in form.attachments if one.sha256 in by_name
    }
    if len(files) != len(form.attachments):
        raise Refused(Text.of("refused.not_readable"))
    return OpenedSubmission(form.xml, files)


def _write(path: Path, content: bytes) -> None:
    """A new file, for its owner only; never through a link, nor in place of another."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)


def _opened(blob: Blob, blobs: Sealed, identity: str) -> bytes:
    try:
        return sealing.unseal(blobs.read(blob.sha256, 0, blob.size), identity)
    except DataFault as error:
        raise Refused(Text.of("refused.not_readable")) from error
