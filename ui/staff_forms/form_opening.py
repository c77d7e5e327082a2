"""A form is opened or begun at a counter: on a thread of its own, since it waits for the hub and compiles."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from kiosk.errors import Refused
from kiosk.forms.errors import FormError
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from kiosk.assist.handover import Packet
    from kiosk.catalogue.pack import Pack, Service
    from kiosk.forms.drafts.records import By, OpenDraft, Opened
    from kiosk.forms.form_desk import FormDesk
    from kiosk.forms.form_shelf import OpenedForm
    from ui.staff_forms.form_place import FormPlace

_T = TypeVar("_T")
_log = logging.getLogger(__name__)
_LEFT_MS = 30 * 60_000
"""Whoever had a form open longer ago is not at the counter any more."""


@dataclass(frozen=True, slots=True)
class ReadyForm:
    """A form on the desk. `held` are its files."""

    draft: OpenDraft
    opened: OpenedForm
    held: dict[str, bytes]
    packet: Packet | None = None
    """What was handed over with it."""

    @property
    def by_code(self) -> bool:
        """Whether a copy is kept at the hub, under a code that the citizen has."""
        return is_kept(self.draft)


class FormOpening:
    """Opens forms for one counter. What cannot be opened is refused with a sentence, and nothing of it stays."""

    def __init__(self, place: FormPlace, pack: Callable[[], Pack]) -> None:
        self._place, self._pack = place, pack
        self._taken: tuple[str, Packet | None] = ("", None)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="counter-forms")

    def close(self) -> None:
        """End the thread; what was asked of it is done first, since it may be to wipe a form."""
        self._thread.shutdown()

    def later(self, work: Callable[[FormDesk], _T]) -> Future[_T]:
        """Do something with the drafts and submissions of this machine."""
        return self._thread.submit(lambda: work(self._place.desk()))

    def by_code(self, code: str, officer: str) -> Future[ReadyForm]:
        """The form that is kept under a code; that an officer read it is written down."""
        return self._thread.submit(self._by_code, code, officer)

    def begin(self, service: str, ticket: str, language: str, officer: str) -> Future[ReadyForm]:
        """A new form for a service."""
        return self._thread.submit(self._begin, service, ticket, language, officer)

    def again(self, draft: str) -> Future[ReadyForm]:
        """The same form from its journal, as after an undo."""
        return self._thread.submit(lambda: self._ready(self._place.desk(), draft))

    def left_behind(self, officer: str) -> Future[OpenDraft | None]:
        """The form that this officer had open when the program ended; those of others are put away."""
        return self._thread.submit(self._left_behind, officer)

    def _by_code(self, code: str, officer: str) -> ReadyForm:
        from kiosk.forms.drafts.records import By  # noqa: PLC0415 - with the first form, not with the counter

        desk, packet = self._place.desk(), self._packet(code)
        draft = desk.drafts.resume(packet.code if packet else code, by=By.OFFICER, who=officer).result()
        try:
            desk.submissions.note_read(draft.id, officer).result()
            ready = self._ready(desk, draft.id)
            self._taken = ("", None)
            return _at_its_page(ready, packet) if packet else ready
        except BaseException:
            desk.drafts.end_visit(draft.id).result()
            raise

    def _packet(self, code: str) -> Packet | None:
        """What was handed over under these words; None where it is the code of a kept form."""
        from kiosk.assist.handover import is_packet  # noqa: PLC0415 - with the first form that is fetched

        if self._place.handing is None or not is_packet(code):
            return None
        if self._taken[0] != code:  # words open once; where the form itself could not be fetched, they are typed again
            self._taken = (code, self._place.handing().take(code))
        return self._taken[1]

    def _begin(self, service: str, ticket: str, language: str, officer: str) -> ReadyForm:
        from kiosk.forms.drafts.records import By, Opened  # noqa: PLC0415

        desk = self._place.desk()
        found = self._service(service)
        try:
            opened = self._place.shelf.begin(found.form, language)
        except FormError as error:
            raise _unusable(error) from error
        form = opened.filling.form
        key = form.definition.submission.get("base64RsaPublicKey", "")
        record = Opened(found.form, form.version, service, ticket, language, (found.agency,), key, found.form_tells)
        identity = desk.drafts.open(record, by=By.OFFICER, who=officer).result()
        _keep_beginning(desk, identity, opened, By.OFFICER, officer)
        return ReadyForm(desk.drafts.records(identity).result(), opened, {})

    def _left_behind(self, officer: str) -> OpenDraft | None:
        from kiosk.forms.drafts.records import By  # noqa: PLC0415

        if not self._place.left_behind():
            return None
        desk = self._place.desk()
        found = desk.drafts.found(_LEFT_MS).result().drafts
        own = [one for one in found if any((entry.by, entry.who) == (By.OFFICER, officer) for entry in one.entries)]
        for draft in found:
            if draft not in own[-1:]:
                put_away(desk, draft, officer)
        return own[-1] if own else None

    def _ready(self, desk: FormDesk, identity: str) -> ReadyForm:
        from kiosk.forms.drafts.records import By  # noqa: PLC0415

        draft = desk.drafts.records(identity).result()
        held = {
            name: desk.drafts.attachment(identity, name).result()
            for name, attached in draft.attachments().items()
            if attached.size
        }
        name, answers = self._file(draft.opened), draft.answers()
        try:
            if answers:
                opened = self._place.shelf.go_on(name, answers)
            else:  # the program ended before the form had begun
                opened = self._place.shelf.begin(name, draft.opened.language)
                _keep_beginning(desk, identity, opened, By.PROGRAM)
        except FormError as error:
            raise _unusable(error) from error
        return ReadyForm(draft, opened, held)

    def _file(self, opened: Opened) -> str:
        """The file of the form: that of its service, or the one that the draft names."""
        service = self._pack().service(opened.service)
        return service.form if service is not None and service.form else opened.form

    def _service(self, identity: str) -> Service:
        found = self._pack().service(identity)
        if found is None or not found.form:
            raise Refused(Text.of("refused.no_form"))
        return found


def _at_its_page(ready: ReadyForm, packet: Packet) -> ReadyForm:
    from kiosk.assist.context import go_to  # noqa: PLC0415 - with the first packet

    go_to(ready.opened.filling, packet.page)
    return replace(ready, packet=packet)


def _unusable(error: FormError) -> Refused:
    return Refused(Text.of("refused.form_not_here", detail=str(error)))


def _keep_beginning(desk: FormDesk, identity: str, opened: OpenedForm, by: By, who: str = "") -> None:
    from kiosk.forms.session.records import encoded  # noqa: PLC0415

    first = opened.filling.session.first_record
    if first is not None:
        desk.drafts.append(identity, encoded(first), step="begin", by=by, who=who).result()


def put_away(desk: FormDesk, draft: OpenDraft, officer: str, *, changed: bool = True) -> None:
    """Nobody is at the desk any more: what was changed is kept where it came from, if it can be, and nothing stays."""
    from kiosk.forms.drafts.records import By  # noqa: PLC0415

    if changed and is_kept(draft):
        try:
            desk.drafts.hand_over(draft.id, by=By.OFFICER, who=officer).result()
        except Refused as refusal:
            _log.warning("a form was wiped with what was changed at the counter: %s", refusal.code)
    desk.drafts.end_visit(draft.id).result()


def is_kept(draft: OpenDraft) -> bool:
    """Whether the hub has a copy; a code that was only prepared opens nothing."""
    from kiosk.forms.drafts.records import Kept  # noqa: PLC0415

    kept = draft.last(Kept)
    return kept is not None and kept.generation > 0
