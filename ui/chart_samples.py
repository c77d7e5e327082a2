"""Charts with made-up figures, for the gallery and for tests."""

from dataclasses import replace

from ui.charts import Chart, Limit, Point

_ARRIVALS = (4, 11, 17, 14, 9, 12, 16, 8)
_WAITS = ((4, 9), (7, 16), (11, 24), (12, 27), None, (8, 15), (9, 19), (5, 11))
_KEPT = (88, 91, 86, 92, 90, 89, 93, 91, 87, 78)


def _hours() -> tuple[str, ...]:
    return tuple(f"{hour:02d}:00" for hour in range(9, 17))


def bars() -> Chart:
    """Counts by hour."""
    points = tuple(Point(hour, count, str(count)) for hour, count in zip(_hours(), _ARRIVALS, strict=True))
    return Chart("Arrivals by hour", "Most came at 11:00: 17 of 91 people.", "people", points, ("Hour", "People"))


def band() -> Chart:
    """Ranges by hour, with a gap and a standard."""
    points = tuple(
        Point(hour, wait[0], str(wait[0]), wait[1], str(wait[1]), "n 12") if wait else Point(hour, None)
        for hour, wait in zip(_hours(), _WAITS, strict=True)
    )
    return Chart(
        title="Wait by hour",
        message="The wait was longest at 12:00: half waited 12 minutes or less, 9 in 10 waited 27 or less.",
        unit="minutes",
        points=points,
        head=("Hour", "Median", "9 in 10", "Cases"),
        limits=(Limit(25, "standard: 25"),),
    )


def line() -> Chart:
    """Shares by day, one of them a signal."""
    points = tuple(
        Point(f"{day} Nov", kept, f"{kept} %", changed=kept == min(_KEPT)) for day, kept in enumerate(_KEPT, start=9)
    )
    return Chart(
        title="Waits kept as told",
        message="91 in 100 people were called within the range they were told; on 18 Nov it was 78.",
        unit="%",
        points=points,
        head=("Day", "Kept"),
        limits=(Limit(90, "aim: 90"), Limit(88, "mean: 88", strict=False)),
        from_zero=False,
    )


def swing() -> Chart:
    """Single values with their natural limits."""
    return replace(
        line(),
        title="Solved at the first visit",
        limits=(
            Limit(95, "upper: 95", strict=False),
            Limit(88, "mean: 88", strict=False),
            Limit(81, "lower: 81", strict=False),
        ),
        swing=(81, 95),
    )


def ranges() -> Chart:
    """Ranges of things without an order in time, one of which nothing is known."""
    waits = {"A · Apply and register": (9, 19), "B · Licences": (5, 11), "C · Money": (16, 27), "D · Family": None}
    points = tuple(
        Point(name, wait[0], str(wait[0]), wait[1], str(wait[1])) if wait else Point(name, None, "–", None, "–")
        for name, wait in waits.items()
    )
    return Chart(
        title="Wait by series",
        message="The wait was longest for C: half waited 16 minutes or less, 9 in 10 waited 27 or less.",
        unit="minutes",
        points=points,
        head=("Series", "Median", "9 in 10"),
        limits=(Limit(25, "standard: 25"),),
        steady=False,
        note="median, 9 in 10, in minutes; standard: 25",
    )


def nothing() -> Chart:
    """An empty day."""
    return Chart(title="Wait by hour", nothing="Nothing yet", head=("Hour", "Median"))


SAMPLES = {"bars": bars, "band": band, "line": line, "swing": swing, "range": ranges, "empty": nothing}
"""By the name under which the gallery shows them."""
