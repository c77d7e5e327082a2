"""Charts of help: how soon somebody answered, who did the typing, what was asked again. None is of an officer."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.assist.figures import LEAST, HelpDay, HelpFigures
from ui.charts import Chart, Point
from ui.counter.overview_charts import day_label, fill, shares_by_day
from ui.counter.words import Words

translate = QCoreApplication.translate

_NONE = "–"


def soon(day: HelpDay) -> Chart:
    """How many calls were answered how soon, and how many by nobody."""
    whole, share = day.whole, day.whole.in_time
    sentence = translate("Overview", "%1 of %2 calls were answered within a minute: %3 in 100, range %4 to %5.")
    told = map(str, (share.part, share.n, share.percent, *share.between)) if share else ()
    counts = [*zip(_spans(), whole.soon, strict=False), (translate("Overview", "nobody"), whole.unanswered)]
    return Chart(
        title=translate("Overview", "How soon somebody answered"),
        message=fill(sentence, *told) if share else "",
        unit=translate("Overview", "calls"),
        points=tuple(Point(name, count, str(count)) for name, count in counts) if share else (),
        head=(translate("Overview", "Time to the answer"), translate("Overview", "Calls")),
        steady=False,
        nothing=_too_few(whole),
    )


def typed(day: HelpDay, words: Words) -> Chart:
    """The part of the fields that helpers typed, by service."""
    known = [(service, figures) for service, figures in day.services if figures.sessions]
    ordered = sorted(known, key=lambda each: -each[1].typed.percent if each[1].typed else 1)
    share = day.whole.typed
    sentence = translate("Overview", "Helpers typed %1 in 100 fields. It should fall.")
    return Chart(
        title=translate("Overview", "Typed by helpers, by service"),
        message=fill(sentence, str(share.percent)) if share else "",
        unit="%",
        points=tuple(_typed(_service(words, service), figures) for service, figures in ordered) if share else (),
        head=(
            translate("Overview", "Service"),
            translate("Overview", "Share"),
            translate("Overview", "Range"),
            translate("Overview", "Fields"),
        ),
        steady=False,
        reach=100,
        note=translate("Overview", "line: the range that chance leaves"),
        nothing=translate("Overview", "Nothing yet: at least %n sessions with something typed", "", LEAST),
    )


def typed_by_day(days: Sequence[HelpDay]) -> Chart:
    """The same of all services on each day: a trend with what chance explains."""
    return shares_by_day(
        translate("Overview", "Typed by helpers, by day"),
        translate("Overview", "On %1, helpers typed %2 in 100 fields. It should fall."),
        [(day_label(day.day), day.whole.typed) for day in days],
    )


def asked_again(days: Sequence[HelpDay]) -> Chart:
    """Answers of handed over forms that were asked again, on each day."""
    some = any(day.forms for day in days)
    sentence = translate("Overview", "%1 of %2 answers that came with forms were asked again. The aim is none.")
    told = (str(sum(day.asked_again for day in days)), str(sum(day.came for day in days)))
    return Chart(
        title=translate("Overview", "Asked again, by day"),
        message=fill(sentence, *told) if some else "",
        unit=translate("Overview", "answers"),
        points=tuple(_again(day) for day in days) if some else (),
        head=(
            translate("Overview", "Day"),
            translate("Overview", "Asked again"),
            translate("Overview", "Answers that came"),
        ),
        nothing=translate("Overview", "No form was handed over in these days"),
    )


def _spans() -> tuple[str, ...]:
    """Between the times that answers are counted by."""
    return (
        translate("Overview", "up to 30 s"),
        translate("Overview", "30 s to 1 min"),
        translate("Overview", "1 to 2 min"),
        translate("Overview", "2 to 5 min"),
        translate("Overview", "over 5 min"),
    )


def _too_few(whole: HelpFigures) -> str:
    if not whole.calls:
        return translate("Overview", "Nobody has called for help")
    return translate("Overview", "%n calls. Of so few only their number is told.", "", whole.calls)


def _typed(name: str, figures: HelpFigures) -> Point:
    share = figures.typed
    if share is None:
        return Point(name, None, _NONE, high_shown=_NONE, count=_NONE)
    low, high = share.between
    return Point(name, share.percent, f"{share.percent} %", None, f"{low}–{high} %", str(share.n), between=(low, high))


def _service(words: Words, identity: str) -> str:
    return words.service(identity) if identity else translate("Overview", "No service")


def _again(day: HelpDay) -> Point:
    if not day.forms:
        return Point(day_label(day.day), None, _NONE, count=_NONE)
    return Point(day_label(day.day), day.asked_again, str(day.asked_again), count=str(day.came))
