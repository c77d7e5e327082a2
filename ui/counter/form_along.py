"""A form that came with a packet: its context is shown, what is asked again is counted, and it may go back so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.assist import companion as companions
from kiosk.assist.handover_ports import ON_THE_WEB, WEB_PATH
from kiosk.queue.handover_acts import companion_of
from ui.counter.form_context import companion_choices, companion_words, context_lines
from ui.counter.form_found import FoundForms

if TYPE_CHECKING:
    from kiosk.assist.handover import Packet
    from kiosk.forms.drafts.coming_back import KeptDraft
    from kiosk.forms.drafts.records import OpenDraft
    from kiosk.forms.session.records import Record
    from kiosk.text import Text
    from ui.staff_forms.form_opening import ReadyForm
    from ui.staff_forms.form_sitting import Sitting

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_HARD_SPACE = "\u00a0"
_MINUTES = 12 * 60
"""A form that is given back waits for its citizen as long as the office is open."""


@QmlElement
@QmlUncreatable("made by its counter")
class AlongForms(FoundForms):
    """What is handed over to this counter, and by it."""

    _counter: str
    _here: str
    _packet: Packet | None = None
    _came: OpenDraft | None = None
    _entered: list[Record]

    def _sit_down(self, ready: ReadyForm) -> None:
        self._packet, self._came, self._entered = ready.packet, ready.draft, []
        if ready.packet is not None:
            told = {"handover": ready.packet.id, "counter": self._counter, "officer": self._officer}
            self._bridge.act("handover.open", told)
        super()._sit_down(ready)

    def _present(self, sitting: Sitting) -> None:
        words, packet = self._words(), self._packet
        self._context_rows.replace(context_lines(packet, words) if packet is not None else ())
        super()._present(sitting)

    def _note(self, record: Record) -> None:
        if self._packet is not None:
            self._entered.append(record)
        super()._note(record)

    def _sent(self, reference: str) -> None:
        self._close_packet()
        super()._sent(reference)

    def _end(self) -> None:
        self._close_packet()
        super()._end()

    def _clear(self, **stays: str) -> None:
        before = self._shown
        self._context_rows.replace(())
        super()._clear(**stays)
        self._tell(accompanied=before.accompanied, anybody=before.anybody)

    def _close_packet(self) -> None:
        """Write down how many of the answers that came were asked or entered again; the count, and nothing else."""
        packet, came = self._packet, self._came
        self._packet = self._came = None
        if packet is None or came is None:
            return
        from kiosk.assist.retold import came_with, retold  # noqa: PLC0415 - with the first packet

        answers = came_with(came)
        again = retold(answers, self._entered)
        self._entered = []
        self._bridge.act("handover.close", {"handover": packet.id, "came": len(answers), "retold": len(again)})

    # going back

    def _give_words(self, sitting: Sitting, kept: KeptDraft, visit: int) -> None:
        """Leave a packet at the hub, so that the form opens at the same page; the code alone does it otherwise."""
        handing = self._place.handing
        if handing is None:
            return
        packet = self._packed(sitting, kept)
        address = self._bridge.node.office.public_address.rstrip("/")
        plan = (ON_THE_WEB, b"") if address else (b"", b"")

        def done(given: Any) -> None:  # noqa: ANN401 - what the hub was left
            from kiosk.assist import word_code  # noqa: PLC0415 - with the first packet

            told = {"handover": given.id, "until": given.until_ms, "to": "kiosk", "service": packet.service}
            self._bridge.act("handover.make", told | {"language": packet.language})
            if visit == self._visit and self._shown.stage == "given":
                words = word_code.words_of(given.name, packet.language)
                site = f"{address.partition('://')[2]}{WEB_PATH}" if address else ""
                self._tell(words=" · ".join(word.replace(" ", _HARD_SPACE) for word in words), site=site)

        def refused(_text: Text) -> None:
            """The code on the paper is enough."""

        self._bridge.later(self._opening.later(lambda _desk: handing().give(packet, _MINUTES, plan)), done, refused)

    def _packed(self, sitting: Sitting, kept: KeptDraft) -> Packet:
        from kiosk.assist.context import missing_of, place_of, told_of  # noqa: PLC0415 - with the first packet
        from kiosk.assist.handover import Packet  # noqa: PLC0415
        from kiosk.events import new_id  # noqa: PLC0415

        filling, draft, now = sitting.filling, sitting.ready.draft, self._now()
        before = sitting.ready.packet
        return Packet(
            id=new_id(),
            office=self._bridge.node.office.code,
            made_ms=now,
            since_ms=before.since_ms if before else draft.entries[0].at,
            to="kiosk",
            service=draft.opened.service,
            ticket=draft.opened.ticket,
            page=place_of(filling),
            language=draft.opened.language,
            needs=before.needs if before else (),
            companion=before.companion if before else "",
            told=told_of(filling),
            missing=missing_of(filling),
            draft=draft.id,
            code=kept.code,
        )

    # who helps

    @Slot()
    def askCompanion(self) -> None:
        """Who helps whoever is here?"""
        if self._here and not self._shown.dialog:
            self._companion_rows.replace(companion_choices())
            self._tell(dialog="companion")

    @Slot(str)
    def chooseCompanion(self, written: str) -> None:
        """Somebody helps, by this right; empty: nobody does."""
        if self._shown.dialog != "companion":
            return
        found, sitting = companions.read(written), self._sitting
        who = {"role": found.role.value, "authority": found.authority.value} if found is not None else {}
        self._bridge.act(
            "companion.note", {"ticket": self._here, **who}, lambda _done: self._tell_companion(self._here)
        )
        if sitting is not None:
            sitting.drafts.accompany(sitting.ready.draft.id, written)
        self._tell(dialog="")

    def _tell_companion(self, ticket: str) -> None:
        found = self._bridge.read(lambda queue: companion_of(queue, ticket)) if ticket else None
        self._tell(accompanied=companion_words(found.written) if found is not None else "", anybody=bool(ticket))
