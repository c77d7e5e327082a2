"""Take this to a counter, or home: six words and a picture under which the form goes on elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.assist.handover_ports import WEB_PATH
from kiosk.errors import Refused
from kiosk.text import RTL_LANGUAGES, Text, isolated
from ui.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.assist.handover import Given, Handing, Packet
    from kiosk.assist.handover_record import Target
    from kiosk.forms.drafts.coming_back import KeptDraft
    from kiosk.queue.state import Queue
    from ui.kiosk.flow import Visit
    from ui.kiosk.form_door import Ready
    from ui.kiosk.form_machine import Machine
    from ui.kiosk.form_visit import FormVisit

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
_HOME_DAYS_TO_MINUTES = 24 * 60
_OFFICE_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Office:
    """What hands over: the hub, how long words work, and where phones find this office (empty: nowhere)."""

    handing: Callable[[], Handing]
    minutes: int = 30
    days: int = 7
    address: str = ""


@dataclass(frozen=True, slots=True)
class HandoverShown:
    """The words of the sheet. `stage` is empty, busy or given."""

    stage: str = ""
    offered: bool = False
    home: bool = False
    words: str = ""
    staff_words: str = ""
    until: str = ""
    problem: str = ""
    paper: str = ""
    prints: bool = False


@QmlElement
@QmlUncreatable("made by the kiosk")
class HandoverModel(QObject):
    """The sheet for QML."""

    changed = Signal()

    def __init__(self, forms: FormVisit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forms = forms
        self._office: Office | None = None
        self._machine: Machine | None = None
        self._read: Callable[[], tuple[str, ...]] = tuple
        """Ids of the answers that were read on this visit."""
        self._companion: Callable[[], str] = str
        self._visit: Visit | None = None
        self._language, self._needs, self._since = "en", (), 0
        self._said = ""
        self._shown = HandoverShown()
        forms.changed.connect(self._look)

    # for the kiosk

    def begin(
        self, office: Office | None, machine: Machine, read: Callable[[], tuple[str, ...]], companion: Callable[[], str]
    ) -> None:
        """Hand over through this office from now on; without one nothing is offered."""
        self._office, self._machine, self._read, self._companion = office, machine, read, companion
        self._look()

    def stand(self, visit: Visit, language: str, needs: tuple[str, ...]) -> None:
        """The visit stands there."""
        if self._machine is not None and (
            self._visit is None or visit.id != self._visit.id or not self._visit.can_go_back
        ):
            self._since = self._now()
        self._visit, self._language, self._needs = visit, language, needs
        self._look()

    def forget(self) -> None:
        """The visit is over: no word of it stays."""
        self._visit, self._said = None, ""
        self._shown = HandoverShown()
        self.changed.emit()

    # what a person does

    @Slot(str)
    def give(self, to: Target) -> None:
        """Hand over to a counter, or home."""
        ready, office, machine = self._forms.unsent(), self._office, self._machine
        if ready is None or office is None or machine is None or self._shown.stage == "busy":
            return
        self._tell(stage="busy", problem="", paper="", home=to == "home")
        visit = self._visit

        def kept(draft: KeptDraft) -> None:
            if visit is not None and self._is_here(visit):
                self._leave(ready, draft, to, visit)

        ready.keeper.save(kept, lambda text: self._refused(text, visit), office.days if to == "home" else 1)

    @Slot()
    def again(self) -> None:
        """Back to the choice; words that were given work on."""
        self._tell(stage="", problem="", words="", staff_words="", paper="")

    @Slot()
    def print(self) -> None:
        """Put words and picture on paper."""
        machine = self._machine
        if machine is None or self._shown.stage != "given":
            return
        from ui.kiosk.handover_paper import print_words  # noqa: PLC0415 - with the first packet

        visit = self._visit
        self._tell(paper="printing")
        print_words(
            machine,
            self._shown,
            self._said,
            self._language,
            self._get_site(),
            lambda how: self._tell(paper=how) if self._is_here(visit) else None,
        )

    # inside

    def _leave(self, ready: Ready, draft: KeptDraft, to: Target, visit: Visit) -> None:
        from kiosk.assist.handover import Tried  # noqa: PLC0415
        from ui.kiosk.handover_packet import Along, packet_of, sealed_plan  # noqa: PLC0415 - with the first packet

        office, machine = self._office, self._machine
        if office is None or machine is None:
            return
        bridge = machine.bridge
        node, now = bridge.node, self._now()
        ticket = visit.tickets[-1] if visit.tickets else ""
        calls = bridge.read(lambda queue: _help_calls(queue, node.device.uuid, self._since))
        along = Along(
            self._language, self._since, now, self._needs, Tried(calls, self._read()[:50]), self._companion(), ticket
        )
        packet = packet_of(ready, draft, along, node.office, to)
        minutes = office.days * _HOME_DAYS_TO_MINUTES if to == "home" else office.minutes
        until = node.office.local(now + minutes * 60_000).date()
        plan = sealed_plan(ready, packet, node.office, until) if to == "home" and office.address else (b"", b"")

        def done(given: Any, error: BaseException | None) -> None:  # noqa: ANN401 - what the task gives
            if error is not None:
                self._refused(
                    error.text if isinstance(error, Refused) else Text.of("refused.handover_needs_hub"), visit
                )
            else:
                self._given(given, packet, visit)

        machine.background.run(lambda: office.handing().give(packet, minutes, plan), done)

    def _given(self, given: Given, packet: Packet, visit: Visit) -> None:
        from ui.devices.qr import qr_source  # noqa: PLC0415 - the library of codes, with the first code
        from ui.kiosk.handover_packet import picture_says, words_in_two  # noqa: PLC0415

        machine, office = self._machine, self._office
        if machine is None or office is None:
            return
        told = {"handover": given.id, "until": given.until_ms, "to": packet.to, "service": packet.service}
        machine.bridge.act("handover.make", told | {"language": packet.language, "ticket": packet.ticket})
        if not self._is_here(visit):
            return
        self._said = picture_says(given, machine.bridge.node.office, office.address)
        self._picture = qr_source(self._said)
        words, other = words_in_two(given.name, self._language, _OFFICE_LANGUAGE)
        local = machine.bridge.node.office.local(given.until_ms)
        until = self._until(packet.to, local)
        prints = machine.copy.prints
        self._tell(stage="given", words=words, staff_words=other, until=until, problem="", prints=prints)

    def _until(self, to: str, local: Any) -> str:  # noqa: ANN401 - a moment of the office
        from ui.forms.form_words import kept_until  # noqa: PLC0415

        if to == "home":
            return kept_until(local.date())
        return translate("Handover", "The words work once, until %1.").replace("%1", isolated(f"{local:%H:%M}"))

    def _refused(self, text: Text, visit: Visit | None) -> None:
        if self._machine is not None and self._is_here(visit):
            told = Text.of("refused.handover_needs_hub") if text.id == "refused.draft_needs_hub" else text
            self._tell(stage="", problem=self._machine.translations().render(told, self._language))

    def _is_here(self, visit: Visit | None) -> bool:
        return visit is not None and self._visit is not None and visit.id == self._visit.id

    def _look(self) -> None:
        self._tell(offered=self._office is not None and self._forms.unsent() is not None)

    def _now(self) -> int:
        return self._machine.bridge.node.clock.now_ms() if self._machine is not None else 0

    def _tell(self, **news: object) -> None:
        fresh = replace(self._shown, **news)  # type: ignore[arg-type]
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _get_site(self) -> str:
        """Where the six words are typed in a browser, as people type it; empty where the office is on no web."""
        address = self._office.address if self._office is not None else ""
        return f"{address.partition('://')[2]}{WEB_PATH}" if address else ""

    def _get_picture(self) -> str:
        return self._picture if self._shown.stage == "given" else ""

    def _get_rtl(self) -> bool:
        return self._language in RTL_LANGUAGES

    _picture = ""
    stage = Property(str, shown("stage"), notify=changed)
    offered = Property(bool, shown("offered"), notify=changed)
    home = Property(bool, shown("home"), notify=changed)
    words = Property(str, shown("words"), notify=changed)
    staffWords = Property(str, shown("staff_words"), notify=changed)
    picture = Property(str, _get_picture, notify=changed)
    site = Property(str, _get_site, notify=changed)
    until = Property(str, shown("until"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    paper = Property(str, shown("paper"), notify=changed)
    prints = Property(bool, shown("prints"), notify=changed)


def _help_calls(queue: Queue, device: str, since: int) -> tuple[str, ...]:
    """Calls for help of this visit."""
    own = (one for one in queue.help_calls.values() if one.device == device and one.called_at >= since)
    return tuple(one.id for one in own)[:20]
