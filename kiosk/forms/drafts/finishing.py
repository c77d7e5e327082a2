"""From a draft to a submission: frozen, sealed, sent, each step journaled first, so that any of them can be done again.

The submission has the draft's id. A double press, a retry or a stop between two steps therefore gives one submission.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.errors import Refused
from kiosk.forms.drafts.records import Accompanied, By, Entry, Frozen, Kept, OpenDraft, Sealed
from kiosk.forms.errors import FormError
from kiosk.forms.sent_xml import words_at
from kiosk.forms.submissions import reference, sealing
from kiosk.forms.submissions.desk import MOST_BLOB, Sending, Submissions
from kiosk.forms.submissions.submission import Blob
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.drafts.live import LiveDrafts
    from kiosk.forms.ports import Writing
    from kiosk.forms.submissions.submission import Submission


_AGENCY: Final = re.compile(r"[a-z0-9-]{1,64}")


class Sent(msgspec.Struct, frozen=True):
    """A form that was sent: the id of its submission, and the reference as it is printed."""

    submission: str
    reference: str

    @classmethod
    def of(cls, submission: Submission) -> Sent:
        """What the citizen is told of a submission."""
        return cls(submission.id, reference.shown(submission.reference))


class Found(msgspec.Struct, frozen=True):
    """What a program that was killed left behind.

    `drafts` can go on, `sent` were being sent and are now, `lost` had no key any more (a power cut), and `damaged`
    were changed or cut outside this program; of the last two nothing is left.
    """

    drafts: tuple[OpenDraft, ...] = ()
    sent: tuple[Sent, ...] = ()
    lost: int = 0
    damaged: tuple[str, ...] = ()


class Finishing:
    """Sends drafts; blocking, on a thread of its own, since sealing photographs takes a while."""

    def __init__(self, node: Writing, live: LiveDrafts, submissions: Submissions) -> None:
        self._node = node
        self._live = live
        self._submissions = submissions

    def finish(self, draft: str, frozen: Entry | None) -> tuple[Sent, Kept | None]:
        """Send a draft, frozen now or, with None, before; with the code under which it is kept, if it is.

        Raises Refused `draft_unknown` for a draft that is neither open nor sent.
        """
        try:
            opened = self._live.submit(lambda: self._frozen(draft, frozen)).result()
        except Refused as refusal:
            done = self._submissions.get(draft)
            if refusal.code != "draft_unknown" or done is None:
                raise
            return Sent.of(done), None
        done = self._submissions.get(draft)
        if done is not None and _was_sent(opened.sealed, done):
            return Sent.of(done), opened.last(Kept)
        sealed = self._still_held(opened.sealed) or self._seal(opened)
        first = opened.opened
        sending = Sending(
            form=first.form,
            version=first.version,
            day=_frozen_form(opened).day,
            blobs=tuple(Blob(name, size) for name, size in sealed.blobs),
            service=first.service,
            ticket=first.ticket,
            agencies=_agencies(opened),
            officer=_sent_by(opened),
            accompanied=helper.companion if (helper := opened.last(Accompanied)) else "",
        )
        return Sent.of(self._submissions.send(draft, sending, beside=True).result()), opened.last(Kept)

    def forget_strays(self) -> None:
        """Throw away sealed blobs that no submission names: a stop came between sealing and sending.

        A laptop in the field has blobs of an officer's day beside them, and one may be sealed just now.
        """
        if self._node.device.role == "field":
            return
        named = {blob.sha256 for one in self._submissions.every() for blob in one.all_blobs}
        for name in self._submissions.blobs.unsent():
            if name not in named:
                self._submissions.blobs.note_sent(name, forget=True)

    def _frozen(self, draft: str, frozen: Entry | None) -> OpenDraft:
        """The draft with its frozen bytes; those of the first time stand, until somebody goes on with the form.

        A form whose files are not all kept is not sent without them.
        """
        opened = self._live.look(draft)
        if frozen is not None and opened.frozen is None:
            if isinstance(frozen.what, Frozen) and not opened.attachments().keys() >= set(frozen.what.files or ()):
                raise Refused(Text.of("refused.file_not_kept"))
            self._live.append(draft, [frozen])
            return self._live.look(draft)
        return opened

    def _seal(self, opened: OpenDraft) -> Sealed:
        frozen = _frozen_form(opened)
        recipients = self._submissions.recipients(_agencies(opened))
        xml, files = _for_the_owner_of_the_form(opened.opened.public_key, frozen.xml, self._files(opened, frozen))
        blobs: list[tuple[str, int]] = []
        attachments: list[sealing.Attachment] = []
        for name, content in files:
            blobs.append(self._stored(content, recipients))
            attachments.append(sealing.Attachment(name, blobs[-1][0]))
        form = self._stored(sealing.wrap(xml, attachments), recipients)
        sealed = Sealed((form, *blobs))
        entry = Entry(sealed, By.PROGRAM, "", self._node.clock.now_ms())
        self._live.submit(lambda: self._live.append(opened.id, [entry])).result()
        return sealed

    def _files(self, opened: OpenDraft, frozen: Frozen) -> Iterator[tuple[str, bytes]]:
        """The files that go with it, one in memory at a time."""
        for name, attached in opened.attachments().items():
            if frozen.files is None or name in frozen.files:
                yield name, self._live.submit(partial(self._live.part, opened.id, attached.part)).result()

    def _still_held(self, sealed: Sealed | None) -> Sealed | None:
        """What was sealed before, unless any of it is gone."""
        blobs = self._submissions.blobs
        return sealed if sealed and all(blobs.size(name) == size for name, size in sealed.blobs) else None

    def _stored(self, content: bytes, recipients: list[str]) -> tuple[str, int]:
        sealed = sealing.seal(content, recipients)
        if len(sealed) > MOST_BLOB:
            raise Refused(Text.of("refused.draft_too_large"))
        return self._submissions.blobs.put(sealed), len(sealed)


def _for_the_owner_of_the_form(
    public_key: str, xml: bytes, files: Iterator[tuple[str, bytes]]
) -> tuple[bytes, Iterator[tuple[str, bytes]]]:
    """ODK form encryption where the form asks for it; raises Refused where its key is none."""
    if not public_key:
        return xml, files
    from kiosk.forms.encryption.submission import encrypt  # noqa: PLC0415 - few forms have a key

    try:
        made = encrypt(xml, dict(files), public_key)
    except FormError as error:
        raise Refused(Text.of("refused.no_recipients")) from error
    return made.xml, iter(made.files.items())


def _sent_by(opened: OpenDraft) -> str:
    """The officer who froze it for the citizen, empty where nobody did."""
    frozen = opened.frozen
    return frozen.who if frozen is not None and frozen.by is By.OFFICER else ""


def _agencies(opened: OpenDraft) -> tuple[str, ...]:
    """Who can read it beside the office: the service's agency, and those that the citizen chose in the form."""
    first = opened.opened
    chosen = words_at(_frozen_form(opened).xml, first.tells) if first.tells else ()
    return tuple(dict.fromkeys((*first.agencies, *(one for one in chosen if _AGENCY.fullmatch(one)))))


def _frozen_form(opened: OpenDraft) -> Frozen:
    found = opened.frozen
    if found is None or not isinstance(found.what, Frozen):
        raise Refused(Text.of("refused.draft_unknown"))
    return found.what


def _was_sent(sealed: Sealed | None, done: Submission) -> bool:
    """Whether it was sent from here already; another place may have sent its own copy."""
    known = {blob.sha256 for blob in done.all_blobs}
    return sealed is not None and all(name in known for name, _size in sealed.blobs)
