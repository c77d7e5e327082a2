"""What the kiosk tells of its office to somebody without a ticket: services, waits, whether tickets are given."""

from collections.abc import Callable
from datetime import date

from kiosk.catalogue.pack import Pack
from kiosk.link_words import SHUT_OUT
from kiosk.queue import Forecast, giving, views
from kiosk.queue.in_front import in_front
from kiosk.queue.state import Queue
from kiosk.text import Text, Translations
from ui.bridge import NodeBridge
from ui.kiosk.frame_model import FrameFacts
from ui.kiosk.printing import TicketPrinting
from ui.kiosk.service_model import FormFacts, ServiceFacts, WaitFacts


class OfficeView:
    """The office as it is now."""

    def __init__(self, bridge: NodeBridge, printing: TicketPrinting, translations: Callable[[], Translations]) -> None:
        self._bridge = bridge
        self._printing = printing
        self._translations = translations

    @property
    def pack(self) -> Pack:
        """What the office offers."""
        return self._bridge.node.pack

    def queue(self, language: str, service_id: str = "") -> WaitFacts:
        """The queue as somebody meets it who comes for a service, or for any."""
        now = self.now()
        service = self.pack.service(service_id)
        series = service.series if service else ""
        wait, before, counters, objection = self._bridge.read(lambda queue: _look(queue, now, service_id, series))
        objection = self._shut_out() or objection
        closes, last_ticket = self._hours(now)
        return WaitFacts(wait, before, counters, closes, last_ticket, self.render(objection, language))

    def stopped(self, language: str) -> dict[str, str]:
        """The series of which no ticket is given now, each with the reason."""
        now = self.now()
        rows = self._bridge.read(lambda queue: giving.giving_rows(queue, now))
        out = self._shut_out()
        objections = {row.series: out or row.objection for row in rows}
        return {series: self.render(text, language) for series, text in objections.items() if text}

    def objection(self, language: str) -> str:
        """Why no ticket at all is given now; empty where one is. Without the forecast of `queue`, which is slower."""
        now = self.now()
        return self.render(self._shut_out() or self._bridge.read(lambda queue: _objection(queue, "", now)), language)

    def _shut_out(self) -> Text | None:
        """Why this kiosk gives no ticket at all: none that it gave would ever be called."""
        return Text.of("link.kiosk_out") if self._bridge.status().link.refused == SHUT_OUT else None

    def frame(self, language: str) -> FrameFacts:
        """How this machine is."""
        node = self._bridge.node
        status = self._bridge.status()
        last = status.link.last_contact_ms
        return FrameFacts(
            office=node.office.title(language),
            time=self.time(self.now()),
            link=status.link.state,
            since=self.time(last) if last else "",
            pending=status.pending,
            printer=self._printing.state,
            has_printer=self._printing.prints,
            shut_out=status.link.refused == SHUT_OUT,
        )

    def service(self, service_id: str, language: str, form: FormFacts | None = None) -> ServiceFacts | None:
        """One service; None if the pack has none of that name."""
        service = self.pack.service(service_id)
        if service is None:
            return None
        queue = self.queue(language, service_id)
        return ServiceFacts(service, self.pack.agency(service.agency), language, queue, form=form)

    def render(self, text: Text | None, language: str) -> str:
        """A sentence in a language; empty for none."""
        return self._translations().render(text, language) if text else ""

    def title(self, language: str) -> str:
        """What the office is called."""
        return self._bridge.node.office.title(language)

    def now(self) -> int:
        """Milliseconds since 1970."""
        return self._bridge.node.clock.now_ms()

    def time(self, milliseconds: int) -> str:
        """The office's time of day."""
        return f"{self._bridge.node.office.local(milliseconds):%H:%M}"

    def today(self) -> date:
        """The office's day."""
        return date.fromisoformat(self._bridge.node.office.local(self.now()).date().isoformat())

    def _hours(self, now: int) -> tuple[str, str]:
        moment = self._bridge.node.office.local(now)
        hours = self.pack.office.hours_on(date.fromisoformat(moment.date().isoformat()))
        if hours is None or not hours.open <= moment.time() < hours.close:
            return "", ""
        last = f"{hours.last_ticket:%H:%M}" if moment.time() < hours.last_ticket else ""
        return f"{hours.close:%H:%M}", last


def _look(queue: Queue, now: int, service: str, series: str) -> tuple[Forecast | None, int | None, int, Text | None]:
    wait = views.wait_from_now(queue, now, service)
    before = in_front(queue, service, now) if service else None
    return wait, None if before is None else len(before), queue.open_counters(), _objection(queue, series, now)


def _objection(queue: Queue, series: str, now: int) -> Text | None:
    """Why no ticket of a series is given, or none at all: then the reason of the first series says it."""
    if series:
        return giving.objection(queue, series, now)
    found = [row.objection for row in giving.giving_rows(queue, now)]
    return found[0] if found and all(found) else None
