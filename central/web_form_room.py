"""The forms that are open in browsers: in this program's memory alone, each for whoever has its cookie, for a while."""

from __future__ import annotations

import hashlib
import logging
import secrets
import time
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from central.own_rooms import OwnHandovers, OwnLockers
from central.web_form import WebForm, files_in
from kiosk.assist.handover_ports import ON_THE_WEB
from kiosk.errors import Refused, ShopfrontError
from kiosk.forms.drafts.live import telling
from kiosk.forms.errors import FormError
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from central.form_stores import FormStores
    from kiosk.assist.handover import Handing, Packet
    from kiosk.forms.drafts.coming_back import KeptDraft
    from kiosk.forms.drafts.desk import Drafts
    from kiosk.forms.drafts.records import OpenDraft
    from kiosk.node import Node

_log = logging.getLogger(__name__)
STILL_MINUTES: Final = 30
"""So long a form stays open while nothing happens."""
MOST_OPEN: Final = 200
_MOST_ENDED: Final = 2000
_AGAIN_SECONDS: Final = 120.0
"""So long the same opening, asked for again by a second press, is the same form."""
_BACK_MINUTES: Final = 7 * 24 * 60
"""As long as one that is taken home; the room of packets may know better."""
Why = Literal["over", "elsewhere", "wiped"]


@dataclass(slots=True)
class Sitting:
    """A form that is open, and what became of it: `reference` once it is sent, `words` once it is given back."""

    form: WebForm
    kept: KeptDraft
    packet: Packet | None = None
    came: dict[str, str | bool | float | list[str] | None] = field(default_factory=dict)
    reference: str = ""
    words: str = ""
    until_ms: int = 0
    touched: float = 0.0

    def is_done(self) -> bool:
        """Whether nothing can be answered here any more."""
        return bool(self.words or self.reference)


class WebForms:
    """Opens, keeps, sends and wipes. What opens and changes a form runs on `thread`, which is one."""

    def __init__(self, node: Node, stores: FormStores, now: Callable[[], float] = time.monotonic) -> None:
        self._node, self._stores, self._now = node, stores, now
        self._open: dict[str, Sitting] = {}
        self._ended: OrderedDict[str, Why] = OrderedDict()
        self._opening: dict[str, tuple[float, str]] = {}
        self._unused: dict[str, tuple[float, Packet]] = {}
        self._drafts: Drafts | None = None
        self.thread = ThreadPoolExecutor(1, thread_name_prefix="web-forms")

    # for every page

    def find(self, token: str) -> Sitting | None:
        """The form of a cookie, if it is open still."""
        sitting = self._open.get(_hashed(token))
        return sitting if sitting is not None and not self._is_over(sitting) else None

    def why(self, token: str) -> Why | None:
        """Why the form of a cookie is not open any more, as far as that is known."""
        return self._ended.get(_hashed(token)) or ("over" if _hashed(token) in self._open else None)

    def touch(self, sitting: Sitting) -> int:
        """Something happened; returns until when the page stays open, in milliseconds since 1970."""
        sitting.touched = self._now()
        return self._node.clock.now_ms() + STILL_MINUTES * 60_000

    def stop(self) -> None:
        """Forget all."""
        self.thread.shutdown()
        if self._drafts is not None:
            self._drafts.stop()
        self._open.clear()

    # on the thread

    def begin(self, typed: str, request: str) -> str:
        """Open a packet by its words, or a kept form by its code; returns the cookie's token. Raises Refused."""
        self.look()
        asked = _hashed(f"{request} {typed}")
        known = self._opening.get(asked)
        if request and known is not None and _hashed(known[1]) in self._open:
            return known[1]
        if not self._node.serving:
            raise Refused(Text.of("refused.not_serving"))
        if len(self._open) >= MOST_OPEN:
            raise Refused(Text.of("web.full"))
        sitting = self._opened(typed)
        self._end_others(sitting.form.draft)
        token = secrets.token_urlsafe(32)
        self.touch(sitting)
        self._open[_hashed(token)] = sitting
        self._opening[asked] = (self._now() + _AGAIN_SECONDS, token)
        return token

    def keep(self, token: str, sitting: Sitting) -> None:
        """Keep a copy at the office, sealed under the form's own code; where that fails, the page says so."""
        try:
            sitting.form.settle()
            sitting.kept = self._desk().save(sitting.form.draft).result()
        except Refused as refusal:
            if refusal.code == "draft_taken_over":
                self.end(token, "elsewhere")
            else:
                sitting.form.shown.notice = Text.of("web.not_kept", why=refusal.text)

    def send(self, sitting: Sitting) -> None:
        """Send it, by the way of every form; raises Refused."""
        if sitting.reference:
            return
        form, drafts = sitting.form, self._desk()
        try:
            xml = form.finished()
        except FormError as error:
            raise Refused(Text.of("web.fault")) from error
        names = list(drafts.records(form.draft).result().attachments())
        sitting.reference = drafts.finish(form.draft, xml, files_in(names, xml)).result().reference
        self._close_packet(sitting)
        form.forget()

    def give_back(self, sitting: Sitting) -> None:
        """Leave a packet, and close the form here; raises Refused."""
        if sitting.is_done():
            return
        packet = self._packet(sitting)
        given = telling(lambda: self._handing().give(packet, _BACK_MINUTES, (ON_THE_WEB, b"")))
        told = {"handover": given.id, "until": given.until_ms, "to": "kiosk", "service": packet.service}
        self._note("handover.make", told | {"language": packet.language, "ticket": packet.ticket})
        self._close_packet(sitting)
        self._desk().end_visit(sitting.form.draft).result()
        sitting.words, sitting.until_ms = given.name, given.until_ms
        sitting.form.forget()

    def wipe(self, token: str, sitting: Sitting) -> None:
        """Delete it here and what is kept of it at the office; what was sent or given back stays."""
        if not sitting.is_done():
            self._forget_kept(sitting)
            self._close_packet(sitting)
        self.end(token, "wiped")

    def end(self, token: str, why: Why) -> None:
        """Close a form here."""
        self._drop(_hashed(token), why)

    def look(self) -> None:
        """Close what nobody has touched for so long."""
        for hashed in [hashed for hashed, one in self._open.items() if self._is_over(one)]:
            self._drop(hashed, "over")
        now = self._now()
        self._opening = {asked: held for asked, held in self._opening.items() if held[0] > now}
        self._unused = {asked: held for asked, held in self._unused.items() if held[0] > now}

    def _opened(self, typed: str) -> Sitting:
        from kiosk.assist.context import go_to  # noqa: PLC0415 - with the first form
        from kiosk.assist.handover import is_packet  # noqa: PLC0415
        from kiosk.assist.retold import came_with  # noqa: PLC0415

        packet = self._taken(typed) if is_packet(typed) or not typed.strip() else None
        drafts = self._desk()
        try:
            draft = drafts.resume(packet.code if packet else typed).result()
        except Refused:
            if packet is not None:
                self._unused[_hashed(typed)] = (self._now() + _AGAIN_SECONDS, packet)
            raise
        try:
            form = self._form(draft, packet.language if packet else draft.opened.language)
            kept = drafts.save(draft.id).result()
        except (FormError, Refused) as error:
            drafts.end_visit(draft.id).result()
            raise Refused(Text.of("refused.form_unusable")) from error
        if packet is not None and packet.page:
            go_to(form.filling, packet.page)
        return Sitting(form, kept, packet, came_with(draft))

    def _taken(self, typed: str) -> Packet:
        """Words open once: where the form itself could not be fetched, they are good once more, for a while."""
        known = self._unused.pop(_hashed(typed), None)
        if known is not None and known[0] > self._now():
            return known[1]
        packet = telling(lambda: self._handing().take(typed))
        self._note("handover.open", {"handover": packet.id})
        return packet

    def _form(self, draft: OpenDraft, language: str) -> WebForm:
        shelf, service = self._stores.shelf, self._node.pack.service(draft.opened.service)
        if shelf is None or service is None or not service.form:
            raise Refused(Text.of("refused.form_unusable"))
        answers, drafts = draft.answers(), self._desk()
        found = shelf.go_on(service.form, answers) if answers else shelf.begin(service.form, language)
        form = WebForm(drafts, draft.id, found, service, language)
        if not answers and (first := found.filling.session.first_record) is not None:
            form.note(first)
        return form

    def _packet(self, sitting: Sitting) -> Packet:
        from central.web_form_packet import packet_of  # noqa: PLC0415 - with the first that is given back

        form, drafts = sitting.form, self._desk()
        form.settle()
        sitting.kept = drafts.save(form.draft).result()
        return packet_of(self._node, form, sitting.packet, drafts.records(form.draft).result(), sitting.kept)

    def _close_packet(self, sitting: Sitting) -> None:
        """Write down how many of the answers that came were asked again; the count, and nothing else."""
        from kiosk.assist.retold import retold  # noqa: PLC0415

        packet, sitting.packet = sitting.packet, None
        if packet is not None:
            again, came = retold(sitting.came, sitting.form.heard), len(sitting.came)
            self._note("handover.close", {"handover": packet.id, "came": came, "retold": len(again)})

    def _forget_kept(self, sitting: Sitting) -> None:
        from kiosk.forms.drafts.coming_back import ComingBack  # noqa: PLC0415
        from kiosk.forms.drafts.records import Kept  # noqa: PLC0415

        kept = self._desk().records(sitting.form.draft).result().last(Kept)
        if kept is not None:
            coming_back = ComingBack(OwnLockers(self._stores.lockers), self._node.office.code, 1)
            telling(lambda: coming_back.clear(kept))

    def _end_others(self, draft: str) -> None:
        """Of one form one page is open: the last that somebody opened it on."""
        for hashed in [hashed for hashed, one in self._open.items() if one.form.draft == draft]:
            self._open.pop(hashed)
            self._remember(hashed, "elsewhere")

    def _drop(self, hashed: str, why: Why) -> None:
        sitting = self._open.pop(hashed, None)
        if sitting is not None:
            self._remember(hashed, why)
            self._desk().end_visit(sitting.form.draft).result()

    def _remember(self, hashed: str, why: Why) -> None:
        self._ended[hashed] = why
        if len(self._ended) > _MOST_ENDED:
            self._ended.popitem(last=False)

    def _is_over(self, sitting: Sitting) -> bool:
        return self._now() - sitting.touched > STILL_MINUTES * 60

    def _note(self, act: str, args: dict[str, object]) -> None:
        """Write it down; that this fails is no reason to refuse anybody."""
        self._node.act(act, args).add_done_callback(_told)

    def _handing(self) -> Handing:
        from kiosk.assist.handover import Handing  # noqa: PLC0415

        room = self._stores.handovers
        return Handing(OwnHandovers(room) if room else None, self._node.office, self._node.clock.now_ms)

    def _desk(self) -> Drafts:
        if self._drafts is None:
            from central.web_form_drafts import drafts_in_memory  # noqa: PLC0415 - with the first form

            self._drafts = drafts_in_memory(self._node, self._stores)
        return self._drafts


def _told(done: Future[dict[str, Any]]) -> None:
    error = done.exception()
    if isinstance(error, ShopfrontError):
        _log.info("what became of a packet could not be written down: %s", error)


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
