"""The sentences of the desks of a day: who is planned where, and how it is."""

from PySide6.QtCore import QCoreApplication

from ui.counter.words import fill

translate = QCoreApplication.translate


def whoever() -> str:
    """A shift without a name."""
    return translate("Overview", "Whoever comes")


def times(begins: str, ends: str) -> str:
    """From when to when."""
    return fill(translate("Overview", "%1 to %2"), begins, ends)


def spoken_shift(counter: str, begins: str, ends: str, purpose: str, officer: str) -> str:
    """A shift as it is read aloud."""
    return fill(translate("Overview", "Counter %1, %2 to %3, %4, %5"), counter, begins, ends, purpose, officer)


def shift_title(counter: str) -> str:
    """Over what is asked of a shift."""
    return fill(translate("Overview", "Plan counter %1"), counter)


def as_planned() -> str:
    """A counter does what was planned."""
    return translate("Overview", "As planned")


def missing_since(time: str) -> str:
    """A shift has begun and nobody is there."""
    return fill(translate("Overview", "Planned from %1, nobody is there"), time)


def planned_for(officer: str) -> str:
    """Somebody else was planned."""
    return fill(translate("Overview", "Planned: %1"), officer)


def other_purpose(purpose: str) -> str:
    """The counter was planned for something else."""
    return fill(translate("Overview", "Planned for: %1"), purpose)


def not_planned() -> str:
    """Somebody is there without a plan."""
    return translate("Overview", "Not in the plan")


def opens_at(time: str) -> str:
    """A counter opens later."""
    return fill(translate("Overview", "Opens at %1"), time)


def closed() -> str:
    """Nothing is planned of a counter any more."""
    return translate("Overview", "Nothing planned")


def hours_of(first: str, last: str) -> str:
    """A counter on a day to come."""
    return fill(translate("Overview", "Open %1 to %2"), first, last)


def message(planned: int, short: int) -> str:
    """What the timeline says, in a sentence: how many counters are planned for now, and where nobody is."""
    if not planned:
        return translate("Overview", "No counter is planned for now.")
    count = translate("Overview", "%n counters are planned for now", "", planned)
    lack = translate("Overview", "nobody is at %n of them", "", short)
    if not short:
        return translate("Overview", "%1.").replace("%1", count)
    return translate("Overview", "%1, %2.").replace("%1", count).replace("%2", lack)


def day_message(shifts: int) -> str:
    """The same of a day to come."""
    return translate("Overview", "%n shifts are planned.", "", shifts) if shifts else nothing_planned()


def nothing_planned() -> str:
    """A day without shifts."""
    return translate("Overview", "Nothing is planned for this day.")


def is_planned() -> str:
    """The day has a plan of its own."""
    return translate("Overview", "Planned for this day")


def is_usual() -> str:
    """The day has the usual plan."""
    return translate("Overview", "The usual plan")


def heads() -> tuple[str, ...]:
    """Columns of the table."""
    return (
        translate("Overview", "Counter"),
        translate("Overview", "From"),
        translate("Overview", "To"),
        translate("Overview", "Purpose"),
        translate("Overview", "Officer"),
        translate("Overview", "Now"),
    )


def copied(day: str) -> str:
    """After the plan was copied."""
    return fill(translate("Overview", "Copied to %1"), day)


def copy_to(day: str) -> str:
    """The button that copies the plan."""
    return fill(translate("Overview", "Copy to %1"), day)


def planned(counter: str, begins: str, ends: str, purpose: str) -> str:
    """After a shift was planned."""
    return fill(translate("Overview", "Counter %1, %2 to %3: %4"), counter, begins, ends, purpose)


def removed(counter: str, begins: str, ends: str) -> str:
    """After a shift was taken out."""
    return fill(translate("Overview", "Counter %1 is not open from %2 to %3"), counter, begins, ends)


def back_to_usual() -> str:
    """After the usual plan was taken."""
    return translate("Overview", "The usual plan holds")


def undone() -> str:
    """After a plan was taken back."""
    return translate("Overview", "The plan before holds again")


def full(counter: str) -> str:
    """No time of a counter is left."""
    return fill(translate("Overview", "Counter %1 is planned all day. Choose one of its shifts."), counter)
