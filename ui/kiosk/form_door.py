"""The ways to a form: from its service, by its code, or left behind by a killed kiosk. Nobody waits here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.errors import Refused
from kiosk.text import Text
from ui.forms.form_keeper import DraftKeeper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

    from kiosk.assist.handover import Handing, Packet
    from kiosk.catalogue.pack import Service
    from kiosk.forms.drafts.desk import Drafts, Found
    from kiosk.forms.drafts.records import OpenDraft, Opened
    from kiosk.forms.form_desk import FormDesk
    from kiosk.forms.form_shelf import FormShelf, OpenedForm
    from kiosk.forms.told_once import Told
    from ui.bridge import NodeBridge
    from ui.devices.camera import Camera
    from ui.forms.background import Background

    Done = Callable[["Ready"], None]
    Refusing = Callable[[Text], None]

UNUSABLE = Text.of("refused.form_unusable")


@dataclass(frozen=True, slots=True)
class KioskForms:
    """What a kiosk needs to have forms filled in. `desk` takes a moment: not on the thread of the screen."""

    desk: Callable[[], FormDesk]
    shelf: FormShelf
    left_behind: Callable[[], bool] = lambda: True
    """Whether a program before this one can have left a form."""
    camera: Camera | None = None
    handing: Callable[[], Handing] | None = None
    """Opens what was handed over; None: only forms that were kept are opened."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A form that can be shown, and where its answers go."""

    found: OpenedForm
    keeper: DraftKeeper
    service: Service
    fresh: bool = False
    """Whether it was begun on this visit."""
    origins: dict[str, Told] = field(default_factory=dict)
    """What was filled in from what was told before, by question."""


class FormDoor:
    """Opens forms. What was asked for by a visit that is over leads nowhere, and is wiped."""

    def __init__(self, forms: KioskForms, bridge: NodeBridge, background: Background) -> None:
        self._forms, self._bridge, self._background = forms, bridge, background
        self._visit = 0
        self._used = False
        self._taken: tuple[str, Packet | None] = ("", None)

    def begin(self, service: Service, language: str, done: Done, refused: Refusing) -> None:
        """A new form of a service."""

        def start(found: OpenedForm, desk: FormDesk) -> None:
            drafts = desk.drafts
            wiped = self._visit

            def take(draft: str) -> None:
                if wiped != self._visit:
                    drafts.end_visit(draft)
                    return
                done(self._begun(found, DraftKeeper(drafts, draft, {}, self._bridge.later), service))

            self._bridge.later(drafts.open(_opened(found, service, language)), take, self._now(refused))

        self._prepare(lambda: self._forms.shelf.begin(service.form, language), start, refused)

    def fetch(self, code: str, done: Done, refused: Refusing) -> None:
        """A form that was kept under a code, or handed over under six words."""

        def ask(packet: Packet | None, desk: FormDesk) -> None:
            wiped = self._visit
            if packet is not None:
                self._bridge.act("handover.open", {"handover": packet.id})

            def take(draft: OpenDraft) -> None:
                self._taken = ("", None)
                if wiped == self._visit:
                    self.restore(draft, done, refused, packet.page if packet else "")
                else:
                    desk.drafts.end_visit(draft.id)

            self._bridge.later(desk.drafts.resume(packet.code if packet else code), take, self._now(refused))

        self._prepare(lambda: self._packet(code), ask, refused)

    def restore(self, draft: OpenDraft, done: Done, refused: Refusing, page: str = "") -> None:
        """A draft that is open on this device already; `page` is where it stood where it was handed over."""
        service = self._bridge.node.pack.service(draft.opened.service)
        if service is None or not service.form:
            refused(UNUSABLE)
            return

        answers = draft.answers()

        def task() -> tuple[OpenedForm, dict[str, bytes], dict[str, Told]]:
            from kiosk.forms.drafts.origins import origins_of  # noqa: PLC0415 - loaded with the first form

            shelf = self._forms.shelf
            # Without answers the program was killed before the form had begun.
            found = shelf.go_on(service.form, answers) if answers else shelf.begin(service.form, draft.opened.language)
            return found, _files(self._forms.desk().drafts, draft), origins_of(draft)

        def take(result: tuple[OpenedForm, dict[str, bytes], dict[str, Told]], desk: FormDesk) -> None:
            found, files, origins = result
            if page:
                from kiosk.assist.context import go_to  # noqa: PLC0415 - with the first packet

                go_to(found.filling, page)
            keeper = DraftKeeper(desk.drafts, draft.id, files, self._bridge.later)
            done(Ready(found, keeper, service, origins=origins) if answers else self._begun(found, keeper, service))

        self._prepare(task, take, refused)

    def look(self, most_age_ms: int, done: Callable[[Found], None]) -> None:
        """What a killed program left behind."""

        def ask(_nothing: None, desk: FormDesk) -> None:
            self._bridge.later(desk.drafts.found(most_age_ms), done)

        self._prepare(lambda: None, ask, lambda _text: None)

    def give_ticket(self, submission: str, ticket: str) -> None:
        """A form that was sent has a ticket now."""
        self._background.run(
            lambda: self._forms.desk().submissions.give_ticket(submission, ticket), lambda _result, _error: None
        )

    def put_away(self, drafts: Sequence[OpenDraft]) -> None:
        """Wipe what was found."""
        found = [draft.id for draft in drafts]
        if found:  # without names, all would be wiped
            self._background.run(lambda: self._forms.desk().drafts.end_visit(*found), lambda _result, _error: None)

    def wipe(self) -> None:
        """The visit is over."""
        self._visit += 1
        self._taken = ("", None)
        if self._used:
            self._background.run(self._forms.desk().drafts.end_visit, lambda _result, _error: None)

    def _packet(self, code: str) -> Packet | None:
        """What was handed over under these words; None where it is the code of a kept form."""
        from kiosk.assist.handover import is_packet  # noqa: PLC0415 - with the first form that is fetched

        if self._forms.handing is None or not is_packet(code):
            return None
        if self._taken[0] != code:  # words open once; where the form itself could not be fetched, they are typed again
            self._taken = (code, self._forms.handing().take(code))
        return self._taken[1]

    def _begun(self, found: OpenedForm, keeper: DraftKeeper, service: Service) -> Ready:
        first = found.filling.session.first_record
        if first is not None:
            keeper.record(first, "begin")
        return Ready(found, keeper, service, fresh=True)

    def _prepare(
        self,
        task: Callable[[], Any],
        then: Callable[[Any, FormDesk], None],
        refused: Refusing,
    ) -> None:
        visit = self._visit
        self._used = True

        def done(result: Any, error: BaseException | None) -> None:  # noqa: ANN401 - whatever the task gives
            if visit != self._visit:
                return
            if error is None:
                then(*result)
            else:
                refused(error.text if isinstance(error, Refused) else UNUSABLE)

        self._background.run(lambda: (task(), self._forms.desk()), done)

    def _now(self, refused: Refusing) -> Refusing:
        visit = self._visit
        return lambda text: refused(text) if visit == self._visit else None


def _opened(found: OpenedForm, service: Service, language: str) -> Opened:
    from kiosk.forms.drafts.records import Opened  # noqa: PLC0415 - loaded with the first form

    form = found.filling.form
    return Opened(
        form=form.form_id,
        version=form.version,
        service=service.id,
        language=language,
        agencies=(service.agency,),
        public_key=form.definition.submission.get("base64RsaPublicKey", ""),
        tells=service.form_tells,
    )


def _files(drafts: Drafts, draft: OpenDraft) -> dict[str, bytes]:
    wanted: dict[str, Future[bytes]] = {
        name: drafts.attachment(draft.id, name) for name, one in draft.attachments().items() if one.size
    }
    return {name: future.result() for name, future in wanted.items()}
