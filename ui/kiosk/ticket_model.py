"""The page of a ticket that was taken: the label, the wait, what happens next, and honestly how it stands."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue import Forecast
from ui.kiosk import sentences
from ui.kiosk.needs_model import need_words
from ui.kiosk.paper_words import Doubt, PaperFacts, paper_words
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """What the page depends on. Times are the office's, as text; `called_to` is a counter once the ticket is called."""

    label: str
    series: str
    series_name: str
    wait: Forecast | None
    called_to: str
    from_time: str
    to_time: str
    known_at: str
    code: str
    unsent: bool
    paper: PaperFacts
    arrival: str = ""
    """How somebody with an appointment came: in_time, late or too_late; empty without one."""
    arrival_told: str = ""
    due: str = ""
    appointment: str = ""
    """The same as on the paper."""
    others: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    over: bool = False


@dataclass(frozen=True, slots=True)
class TicketShown:
    """The words of the page. `paper_kind` and `arrival_kind` name the banner: calm, done, note or care."""

    label: str = ""
    series: str = ""
    series_name: str = ""
    range: str = ""
    clock_times: str = ""
    as_of: str = ""
    code: str = ""
    watch: str = ""
    called: bool = False
    unsent: bool = False
    paper: str = ""
    paper_more: str = ""
    paper_kind: str = "calm"
    prints_again: bool = False
    printing: bool = False
    doubt: str = Doubt.NONE.value
    have: str = ""
    again: str = ""
    arrival: str = ""
    arrival_more: str = ""
    arrival_kind: str = "done"
    appointment: str = ""
    others: str = ""
    needs: str = ""
    further: bool = False


def ticket_shown(facts: TicketFacts, *, further: bool = False) -> TicketShown:
    """The page in the language of the moment; `further`: another ticket can be taken."""
    waits = facts.wait is not None and not facts.called_to
    words = paper_words(facts.paper)
    return TicketShown(
        label=facts.label,
        series=facts.series,
        series_name=facts.series_name,
        range=_range(facts),
        clock_times=_times(facts) if waits else "",
        as_of=_as_of(facts, waits=waits),
        code=facts.code,
        watch=sentences.watch_board(facts.label),
        called=bool(facts.called_to),
        unsent=facts.unsent,
        paper=words.happened,
        paper_more=words.more,
        paper_kind=words.kind,
        prints_again=facts.paper.has_printer,
        printing=facts.paper.printing,
        doubt=facts.paper.doubt.value,
        have=words.have,
        again=words.again,
        arrival=facts.arrival_told,
        arrival_more=sentences.appointment_at(facts.due) if facts.arrival in {"in_time", "late"} else "",
        arrival_kind={"late": "note", "too_late": "care"}.get(facts.arrival, "done"),
        appointment=facts.appointment,
        others=sentences.also_yours(facts.others),
        needs=" · ".join(map(need_words, facts.needs)),
        further=further and not facts.over,
    )


def _range(facts: TicketFacts) -> str:
    if facts.called_to:
        return sentences.go_to_counter(facts.called_to)
    return sentences.over() if facts.over else sentences.wait_range(facts.wait)


def _times(facts: TicketFacts) -> str:
    if facts.wait is not None and facts.wait.low == 0:
        return sentences.called_before(facts.to_time)
    return sentences.called_between(facts.from_time, facts.to_time)


def _as_of(facts: TicketFacts, *, waits: bool) -> str:
    known = sentences.as_known_at(facts.known_at) if waits else ""
    if facts.code and facts.unsent:
        how = sentences.follow_later()
    else:
        how = sentences.follow() if facts.code and not facts.called_to else ""
    return " ".join(part for part in (known, how) if part)


@QmlElement
@QmlUncreatable("made by the kiosk")
class TicketModel(QObject):
    """The page of a ticket for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = TicketShown()

    def show(self, facts: TicketFacts | None, *, further: bool = False) -> None:
        """Show a ticket, or forget the last one; `further`: another one can be taken."""
        fresh = ticket_shown(facts, further=further) if facts else TicketShown()
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    @property
    def told(self) -> str:
        """What became of the paper, for somebody who does not see that the page has turned."""
        return f"{self._shown.paper} – {self._shown.paper_more} {self._shown.label}"

    label = Property(str, shown("label"), notify=changed)
    series = Property(str, shown("series"), notify=changed)
    seriesName = Property(str, shown("series_name"), notify=changed)
    range = Property(str, shown("range"), notify=changed)
    clockTimes = Property(str, shown("clock_times"), notify=changed)
    asOf = Property(str, shown("as_of"), notify=changed)
    code = Property(str, shown("code"), notify=changed)
    watch = Property(str, shown("watch"), notify=changed)
    called = Property(bool, shown("called"), notify=changed)
    unsent = Property(bool, shown("unsent"), notify=changed)
    paper = Property(str, shown("paper"), notify=changed)
    paperMore = Property(str, shown("paper_more"), notify=changed)
    paperKind = Property(str, shown("paper_kind"), notify=changed)
    printsAgain = Property(bool, shown("prints_again"), notify=changed)
    printing = Property(bool, shown("printing"), notify=changed)
    doubt = Property(str, shown("doubt"), notify=changed)
    have = Property(str, shown("have"), notify=changed)
    again = Property(str, shown("again"), notify=changed)
    arrival = Property(str, shown("arrival"), notify=changed)
    arrivalMore = Property(str, shown("arrival_more"), notify=changed)
    arrivalKind = Property(str, shown("arrival_kind"), notify=changed)
    appointment = Property(str, shown("appointment"), notify=changed)
    others = Property(str, shown("others"), notify=changed)
    needs = Property(str, shown("needs"), notify=changed)
    further = Property(bool, shown("further"), notify=changed)
