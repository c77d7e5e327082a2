"""Charts of a day and of the days before it, from statistics: each says its finding in a sentence."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.natural_limits import NaturalLimits, natural_limits
from kiosk.queue.statistics import LEAST, MINUTE, DayStatistics, Times
from kiosk.share import Share
from ui.charts import Chart, Limit, Point
from ui.counter.words import Words

translate = QCoreApplication.translate

AIM = 90
"""Per cent of the waits that should end within the range that was told."""
_NONE = "–"


def fill(sentence: str, *values: str) -> str:
    """Put values in for %1, %2 ..., each read in its own direction: names of days and series are in the language."""
    for place, value in enumerate(values, start=1):
        sentence = sentence.replace(f"%{place}", f"\u2068{value}\u2069")
    return sentence


def _people() -> str:
    return translate("Overview", "people")


def _minutes() -> str:
    return translate("Overview", "minutes")


def arrivals(day: DayStatistics) -> Chart:
    """How many came in each hour."""
    points = tuple(_count(_hour(group.key), group.figures.issued) for group in day.hours)
    most = max(day.hours, key=lambda group: group.figures.issued, default=None)
    sentence = translate("Overview", "Most came at %1: %2 of %3 people.")
    told = (_hour(most.key), str(most.figures.issued), str(day.whole.issued)) if most else ()
    return Chart(
        title=translate("Overview", "Arrivals by hour"),
        message=fill(sentence, *told) if most else "",
        unit=_people(),
        points=points,
        head=(translate("Overview", "Hour"), translate("Overview", "People")),
        nothing=translate("Overview", "Nobody has come yet"),
    )


def waits(day: DayStatistics, standard: int) -> Chart:
    """The wait of those who came in each hour."""
    return _waits(
        translate("Overview", "Wait by hour of arrival"),
        translate("Overview", "Hour"),
        [(_hour(group.key), group.figures.wait) for group in day.hours],
        standard,
    )


def waits_by_series(day: DayStatistics, words: Words, standard: int) -> Chart:
    """The wait under each letter."""
    chart = _waits(
        translate("Overview", "Wait by series"),
        translate("Overview", "Series"),
        [(group.key, group.figures.wait) for group in day.series],
        standard,
        steady=False,
    )
    return replace(chart, points=tuple(replace(one, label=_series(words, one.label)) for one in chart.points))


def served(day: DayStatistics) -> Chart:
    """How many were served at each counter; by series where counters are not told."""
    groups = day.counters or day.series
    at_counter = translate("Overview", "Most at counter %1: %2 of %3 people.")
    sentence = at_counter if day.counters else translate("Overview", "Most of series %1: %2 of %3 people.")
    points = tuple(_count(group.key, group.figures.finished) for group in groups)
    most = max(groups, key=lambda group: group.figures.finished, default=None)
    told = (most.key, str(most.figures.finished), str(day.whole.finished)) if most else ()
    return Chart(
        title=translate("Overview", "Served by counter") if day.counters else translate("Overview", "Served by series"),
        message=fill(sentence, *told) if most else "",
        unit=_people(),
        points=points if day.whole.finished else (),
        head=(
            translate("Overview", "Counter") if day.counters else translate("Overview", "Series"),
            translate("Overview", "Served"),
        ),
        steady=False,
        nothing=translate("Overview", "Nobody has been served yet"),
    )


def tickets_by_day(days: Sequence[DayStatistics]) -> Chart:
    """Tickets of each day."""
    some = [day for day in days if day.whole.issued]
    most = max(some, key=lambda day: day.whole.issued, default=None)
    sentence = translate("Overview", "Most tickets were given on %1: %2.")
    return Chart(
        title=translate("Overview", "Tickets by day"),
        message=fill(sentence, day_label(most.day), str(most.whole.issued)) if most else "",
        unit=_people(),
        points=tuple(_count(day_label(day.day), day.whole.issued) for day in days) if some else (),
        head=(translate("Overview", "Day"), translate("Overview", "Tickets")),
        nothing=translate("Overview", "No tickets in these days"),
    )


def waits_by_day(days: Sequence[DayStatistics], standard: int) -> Chart:
    """The wait on each day."""
    return _waits(
        translate("Overview", "Wait by day"),
        translate("Overview", "Day"),
        [(day_label(day.day), day.whole.wait) for day in days],
        standard,
    )


def kept_by_day(days: Sequence[DayStatistics]) -> Chart:
    """The share within the standard on each day."""
    return shares_by_day(
        translate("Overview", "Within the standard"),
        translate("Overview", "On %1, %2 in 100 people were served within the standard."),
        [(day_label(day.day), day.whole.kept) for day in days],
    )


def told_by_day(days: Sequence[tuple[str, Share | None]]) -> Chart:
    """How often the range that people were told was kept, on each day."""
    return shares_by_day(
        translate("Overview", "Waits kept as told"),
        translate("Overview", "On %1, %2 in 100 people were called by the time they had been told."),
        [(day_label(day), share) for day, share in days],
        (Limit(AIM, fill(translate("Overview", "aim: %1"), str(AIM))),),
    )


def _waits(
    title: str, axis: str, places: Sequence[tuple[str, Times | None]], standard: int, *, steady: bool = True
) -> Chart:
    enough = [(name, wait if wait and wait.n >= LEAST else None) for name, wait in places]
    known = [(name, wait) for name, wait in enough if wait]
    worst = max(known, key=lambda each: each[1].p90_ms, default=None)
    sentence = translate("Overview", "Longest: %1. Half waited %2 min or less, nine in ten %3 min or less.")
    told = (worst[0], _whole(worst[1].median_ms), _whole(worst[1].p90_ms)) if worst else ()
    limit = fill(translate("Overview", "standard: %1"), str(standard))
    marks = translate("Overview", "median, 9 in 10, in minutes")
    return Chart(
        title=title,
        message=fill(sentence, *told) if worst else "",
        unit=_minutes(),
        points=tuple(_wait(name, wait) for name, wait in enough) if known else (),
        head=(
            axis,
            translate("Overview", "Median"),
            translate("Overview", "9 in 10"),
            translate("Overview", "Served"),
        ),
        limits=(Limit(standard, limit),),
        steady=steady,
        note=f"{marks} · {limit}",
        nothing=translate("Overview", "Nothing yet: at least %n people have to be served", "", LEAST),
    )


def _wait(name: str, wait: Times | None) -> Point:
    if wait is None:
        return Point(name, None, _NONE, None, _NONE, _NONE)
    median, p90 = _whole(wait.median_ms), _whole(wait.p90_ms)
    return Point(name, wait.median_ms / MINUTE, median, wait.p90_ms / MINUTE, p90, str(wait.n))


def shares_by_day(
    title: str, sentence: str, places: Sequence[tuple[str, Share | None]], limits: tuple[Limit, ...] = ()
) -> Chart:
    """A share on each day, with what chance explains; the sentence takes the last day and its per cent."""
    known = [(name, share) for name, share in places if share]
    natural = natural_limits([share.percent for _, share in known])
    changed = {known[place][0] for place in natural.signals} if natural else set()
    last = known[-1] if known else None
    return Chart(
        title=title,
        message=fill(sentence, last[0], str(last[1].percent)) if last else "",
        unit="%",
        points=tuple(_share(name, share, changed=name in changed) for name, share in places) if known else (),
        head=(
            translate("Overview", "Day"),
            translate("Overview", "Share"),
            translate("Overview", "Cases"),
        ),
        limits=(*limits, *_natural(natural)),
        swing=_swing(natural),
        from_zero=False,
        nothing=translate("Overview", "Nothing yet"),
    )


def _swing(natural: NaturalLimits | None) -> tuple[float, float] | None:
    """Shares end at nothing and at all."""
    return (max(natural.lower, 0), min(natural.upper, 100)) if natural else None


def _natural(natural: NaturalLimits | None) -> tuple[Limit, ...]:
    if natural is None:
        return ()
    return (Limit(natural.centre, fill(translate("Overview", "mean: %1"), str(round(natural.centre))), strict=False),)


def _share(name: str, share: Share | None, *, changed: bool) -> Point:
    if share is None:
        return Point(name, None, _NONE, count=_NONE)
    return Point(name, share.percent, f"{share.percent} %", count=str(share.n), changed=changed)


def _count(name: str, count: int) -> Point:
    return Point(name, count, str(count))


def _hour(key: str) -> str:
    return f"{key}:00"


def _whole(milliseconds: int) -> str:
    return str(-(-milliseconds // MINUTE))


def day_label(day: str) -> str:
    """`Mon 23`."""
    found = date.fromisoformat(day)
    names = (
        translate("Overview", "Mon"),
        translate("Overview", "Tue"),
        translate("Overview", "Wed"),
        translate("Overview", "Thu"),
        translate("Overview", "Fri"),
        translate("Overview", "Sat"),
        translate("Overview", "Sun"),
    )
    return f"{names[found.weekday()]} {found.day}"


def _series(words: Words, letter: str) -> str:
    found = words.pack.series_of(letter)
    return f"{found.name.get(words.language)} ({letter})" if found else letter
