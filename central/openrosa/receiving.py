"""What a server does with a post from a field device: check, seal, remember, and send as any other submission.

Told apart by instanceID: the same bytes again are a duplicate (202), other bytes a conflict (409). An edit comes with
an instanceID of its own and names the one that it replaces whole. As soon as a post is answered only the owners of the
office's and agencies' keys can read it; the server cannot.
"""

from __future__ import annotations

import logging
import time
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

import msgspec

from central.openrosa.posted import PostRefused
from central.openrosa.received import HeldFile, Received, submission_id
from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.forms.errors import FormError
from kiosk.forms.sent_xml import read_sent_xml
from kiosk.forms.submissions import sealing
from kiosk.forms.submissions import submission as events
from kiosk.forms.submissions.desk import MOST_BLOB, Sending, Submissions
from kiosk.forms.submissions.reference import shown
from kiosk.forms.submissions.submission import Blob, Status

if TYPE_CHECKING:
    from central.openrosa.posted import Posted
    from central.openrosa.published import PublishedForm, PublishedForms
    from central.openrosa.received import ReceivedRecords
    from kiosk.forms.sent_xml import SentXml
    from kiosk.forms.submissions.submission import Submission
    from kiosk.node import Node

_log = logging.getLogger(__name__)
_SECONDS: Final = 60.0
_DAY_SECONDS: Final = 24 * 3600.0
_NOT_FOUND: Final = 404
_CONFLICT: Final = 409
_GONE: Final = 410
_MOST_FILES: Final = 199
"""With the form itself, the 200 blobs that the event of a submission may name."""


class Answer(Enum):
    """What a post was, with its HTTP status and a sentence."""

    TAKEN = 201, "Received."
    MORE = 201, "Received. The rest of the submission is awaited."
    DUPLICATE = 202, "Received before, with the same contents."

    def __init__(self, status: int, sentence: str) -> None:
        self.status = status
        self.sentence = sentence


class Receiving:
    """Takes posts. Blocking: to be called on a thread of its own."""

    def __init__(self, node: Node, forms: PublishedForms, submissions: Submissions, records: ReceivedRecords) -> None:
        self._node = node
        self._forms = forms
        self._submissions = submissions
        self._records = records
        self._next_look = 0.0

    def take(self, posted: Posted) -> Answer:
        """Take a post whole, durably; raises PostRefused, with nothing kept, or DataFault."""
        said = _said(posted)
        form = self._form(said)
        identity = submission_id(said.instance_id)
        replaced = submission_id(said.deprecated_id) if said.deprecated_id else ""
        self._tidy()
        with self._records.alone(identity, replaced):
            known = self._records.get(identity)
            if known is not None and known.xml != self._records.fingerprint(posted.xml):
                message = "Another submission with this instanceID was received before. This one was not kept."
                raise PostRefused(_CONFLICT, message)
            if (before := self._submissions.get(identity)) and before.erased:
                if known is None:  # what told the same from another was put back to a backup
                    raise PostRefused(_GONE, "This submission was erased here, and is not taken again.")
                return Answer.DUPLICATE
            if known is None and replaced:
                self._check_edit(identity, replaced)
            return self._take(identity, known, _Post(posted, said, form, replaced))

    def _tidy(self) -> None:
        """Throw away what waited too long for its last post; looks once a day."""
        if time.monotonic() < self._next_look:
            return
        self._next_look = time.monotonic() + _DAY_SECONDS
        for identity, received in self._records.abandoned():
            with self._records.alone(identity):
                for held in received.files.values():
                    self._submissions.blobs.note_sent(held.blob.sha256, forget=True)
                self._records.forget(identity)

    def _form(self, said: SentXml) -> PublishedForm:
        form = self._forms.get(said.form_id)
        if form is None:
            raise PostRefused(_NOT_FOUND, f"This office has no form {said.form_id[:80]!r}.")
        if form.is_encrypted and not said.encrypted:
            raise PostRefused(400, "This form is only taken encrypted. Fetch the form again, then send it again.")
        return form

    def _check_edit(self, identity: str, replaced: str) -> None:
        before = self._records.get(replaced)
        if before is None or not before.is_whole:
            raise PostRefused(_NOT_FOUND, "The submission that this one replaces was never received here.")
        if before.replaced_by not in {"", identity}:
            raise PostRefused(_CONFLICT, "The submission was replaced by another edit before. This one was not kept.")

    def _take(self, identity: str, known: Received | None, post: _Post) -> Answer:
        try:
            return self._kept(identity, known, post)
        except Refused as error:
            raise PostRefused(503, str(error)) from error
        finally:
            self._drop_unnamed(identity, known, post)

    def _drop_unnamed(self, identity: str, known: Received | None, post: _Post) -> None:
        """Throw away what no event will ever name, so that nobody could have it erased: of a post that was refused, and
        of a picture that was taken again before the last post.
        """
        found = self._records.get(identity)
        named = _blobs_of(found) | (_blobs_of(known) if known and known.is_whole else set())
        for name in (post.sealed | _blobs_of(known)) - named:
            self._submissions.blobs.note_sent(name, forget=True)

    def _kept(self, identity: str, known: Received | None, post: _Post) -> Answer:
        recipients = self._submissions.recipients(post.form.agencies)
        files, fresh = self._sealed_files(known, post, recipients)
        if known is not None and known.is_whole and not fresh:
            self._send(identity, known, post)  # once; a stop may have come between remembering and sending
            return Answer.DUPLICATE
        first = Received(xml=self._records.fingerprint(post.posted.xml), replaces=post.replaced)
        found = msgspec.structs.replace(known or first, files=files)
        if post.posted.follows and not (known and known.is_whole):
            self._records.keep(identity, found)
            return Answer.MORE
        whole = msgspec.structs.replace(found, blobs=self._blobs(files, post, recipients))
        self._records.keep(identity, whole)
        self._send(identity, whole, post)
        if known is not None and known.is_whole:
            self._append(identity, whole, post)
        return Answer.TAKEN

    def _sealed_files(
        self, known: Received | None, post: _Post, recipients: list[str]
    ) -> tuple[dict[str, HeldFile], bool]:
        """All attachments that are held now, and whether one of them is new. What the form does not name is dropped:
        Collect sends whatever lies in its folder, and a photograph that was taken back is none of ours."""
        files = dict(known.files) if known else {}
        named = [name for name in post.posted.files if name in post.said.values]
        if len(files.keys() | {self._records.fingerprint(name.encode()) for name in named}) > _MOST_FILES:
            raise PostRefused(413, f"A submission has at most {_MOST_FILES} attachments.")
        fresh = False
        for name in named:
            content = post.posted.files[name]
            tag, held = self._records.fingerprint(name.encode()), self._records.fingerprint(content)
            before = files.get(tag)
            if before is None or before.content != held:
                files[tag] = HeldFile(held, self._sealed(content, post, recipients))
                fresh = True
        return files, fresh

    def _blobs(self, files: dict[str, HeldFile], post: _Post, recipients: list[str]) -> tuple[Blob, ...]:
        """The blobs of the event: the form first, which also tells the names of the others to who can read it."""
        tagged = {self._records.fingerprint(name.encode()): name for name in sorted(post.said.values)}
        named = [(name, files[tag]) for tag, name in tagged.items() if tag in files]
        attachments = [sealing.Attachment(name, held.blob.sha256) for name, held in named]
        form = self._sealed(sealing.wrap(post.posted.xml, attachments), post, recipients)
        return (form, *(held.blob for _, held in named))

    def _sealed(self, content: bytes, post: _Post, recipients: list[str]) -> Blob:
        sealed = sealing.seal(content, recipients)
        if len(sealed) > MOST_BLOB:
            raise PostRefused(413, "An attachment is larger than this server takes.")
        name = self._submissions.blobs.put(sealed)
        post.sealed.add(name)
        return Blob(name, len(sealed))

    def _send(self, identity: str, received: Received, post: _Post) -> Submission:
        sent = self._submissions.send(identity, self._sending(received, post)).result(_SECONDS)
        if received.replaces:
            self._replace(received.replaces, identity)
        _log.info("a field device sent %s", shown(sent.reference))
        return sent

    def _sending(self, received: Received, post: _Post) -> Sending:
        return Sending(
            form=post.said.form_id,
            version=post.said.version,
            day=self._node.office.day(self._node.clock.now_ms()),
            blobs=received.blobs,
            service=post.form.service,
            agencies=post.form.agencies,
        )

    def _append(self, identity: str, received: Received, post: _Post) -> None:
        """Attachments came after the submission was whole: officers see that there are two sets of bytes."""
        subject = f"submission/{identity}"
        found = self._submissions.get(identity)
        if found is None or set(received.blobs) <= set(found.all_blobs):
            return
        data: dict[str, Any] = msgspec.to_builtins(self._sending(received, post))
        draft = Draft(events.SENT, subject, data | {"reference": found.reference})
        self._node.write([draft], self._node.office.case_stream).result(_SECONDS)

    def _replace(self, replaced: str, identity: str) -> None:
        """Withdraw what was edited, unless it was decided on; the edit is a submission of its own."""
        before = self._records.get(replaced)
        if before is None or before.withdrawn:
            return
        before = msgspec.structs.replace(before, replaced_by=identity)
        self._records.keep(replaced, before)
        found = self._submissions.get(replaced)
        if found is not None and found.status is not Status.WITHDRAWN:
            try:
                self._submissions.step(replaced, "withdraw").result(_SECONDS)
            except Refused:
                _log.info("%s was replaced after it was decided", shown(found.reference))
        self._records.keep(replaced, msgspec.structs.replace(before, withdrawn=True))


class _Post:
    """A post with what was found out about it."""

    def __init__(self, posted: Posted, said: SentXml, form: PublishedForm, replaced: str) -> None:
        self.posted = posted
        self.said = said
        self.form = form
        self.replaced = replaced
        self.sealed: set[str] = set()
        """Names of the blobs that were made of it."""


def _blobs_of(received: Received | None) -> set[str]:
    if received is None:
        return set()
    return {one.blob.sha256 for one in received.files.values()} | {one.sha256 for one in received.blobs}


def _said(posted: Posted) -> SentXml:
    try:
        return read_sent_xml(posted.xml)
    except FormError as error:
        raise PostRefused(400, f"The form can't be read: {error.message}.") from error
