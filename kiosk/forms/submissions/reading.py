"""Reading a submission back, where its key is: the form's bytes as they were frozen, and its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.errors import DataFault, Refused
from kiosk.forms.submissions import sealing
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.forms.ports import BlobStore
    from kiosk.forms.submissions.submission import Blob, Submission


class OpenedSubmission(msgspec.Struct, frozen=True):
    """What a citizen sent: the form's XML, and files by name."""

    xml: bytes
    files: dict[str, bytes]


def read_submission(submission: Submission, blobs: BlobStore, identity: str) -> OpenedSubmission:
    """Open a submission with a secret key (`AGE-SECRET-KEY-1…`).

    Raises Refused `not_readable` with another key, for bytes that were changed, and where a blob is missing or erased.
    """
    by_name = {blob.sha256: blob for blob in submission.blobs}
    form = sealing.unwrap(_opened(submission.blobs[0], blobs, identity))
    files = {
        one.filename: _opened(by_name[one.sha256], blobs, identity) for one in form.attachments if one.sha256 in by_name
    }
    if len(files) != len(form.attachments):
        raise Refused(Text.of("refused.not_readable"))
    return OpenedSubmission(form.xml, files)


def _opened(blob: Blob, blobs: BlobStore, identity: str) -> bytes:
    try:
        return sealing.unseal(blobs.read(blob.sha256, 0, blob.size), identity)
    except DataFault as error:
        raise Refused(Text.of("refused.not_readable")) from error
