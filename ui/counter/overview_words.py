"""The sentences of the overview: everything it says that holds a number, a name or a time."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.days import named_day
from kiosk.queue.live_board import Doing
from kiosk.share import Share
from ui.counter.words import Words, fill, minutes, stopwatch
from ui.languages import listed_here

translate = QCoreApplication.translate

_HOUR_MS = 3_600_000


def ago(milliseconds: int) -> str:
    """How long something lasts already, as short as it can be told."""
    return minutes(milliseconds) if milliseconds >= _HOUR_MS else stopwatch(milliseconds)


def waiting() -> str:
    """Over how many wait."""
    return translate("Overview", "waiting now")


def returned(count: int) -> str:
    """How many of the waiting came back."""
    return translate("Overview", "%n came back", "", count) if count else ""


def longest() -> str:
    """Over the longest wait."""
    return translate("Overview", "longest wait")


def longest_of(label: str, standard: int) -> str:
    """Who waits longest, and the standard."""
    return fill(translate("Overview", "%1, standard %2 min"), label, str(standard))


def nobody() -> str:
    """In place of a value while nobody waits."""
    return translate("Overview", "nobody waits")


def may_pass(standard: int) -> str:
    """Over how many will wait longer than the standard."""
    return fill(translate("Overview", "will pass %1 minutes"), str(standard))


def first_to_pass(label: str, time: str) -> str:
    """Who is the first to wait longer than the standard."""
    return fill(translate("Overview", "%1 at %2"), label, time)


def already_passed(label: str) -> str:
    """The first of them is over it."""
    return fill(translate("Overview", "%1 has passed it"), label)


def none_will_pass(minutes_ahead: int) -> str:
    """Nobody will, as far as is looked ahead."""
    return fill(translate("Overview", "none in the next %1 min"), str(minutes_ahead))


def busy() -> str:
    """Over how many counters have somebody."""
    return translate("Overview", "counters busy")


def busy_of(count: int, staffed: int) -> str:
    """Counters with somebody, of those where an officer is."""
    return fill(translate("Overview", "%1 of %2"), str(count), str(staffed))


def idle_and_away(idle: int, away: int) -> str:
    """What the other counters do."""
    parts = (
        translate("Overview", "%n idle", "", idle) if idle else "",
        translate("Overview", "%n on a break", "", away) if away else "",
    )
    both = translate("Overview", "%1, %2").replace("%1", parts[0]).replace("%2", parts[1])
    return both if all(parts) else "".join(parts) or translate("Overview", "none idle, no breaks")


def within() -> str:
    """Over the share within the standard."""
    return translate("Overview", "within the standard")


def promised() -> str:
    """Over the share called by the time told."""
    return translate("Overview", "called as told")


def of_people(count: int) -> str:
    """How many people a share tells of."""
    return translate("Overview", "of %n people", "", count)


def nothing_yet() -> str:
    """In place of a value that nothing has happened for."""
    return translate("Overview", "nothing yet")


def doing(what: Doing, reason: str) -> tuple[str, str]:
    """What a counter does, with its icon."""
    if what is Doing.BREAK and reason == "back-office":
        return translate("Overview", "Back office"), "briefcase"
    return {
        Doing.NOBODY: (translate("Overview", "Nobody is there"), "armchair"),
        Doing.READY: (translate("Overview", "Idle"), "armchair"),
        Doing.CALLED: (translate("Overview", "Called, on the way"), "megaphone"),
        Doing.SERVING: (translate("Overview", "With a person"), "chats-circle"),
        Doing.BREAK: (translate("Overview", "On a break"), "coffee"),
    }[what]


def usual(count: int) -> str:
    """How long a service usually takes."""
    return fill(translate("Overview", "usual %1"), str(count))


def back_at(time: str) -> str:
    """When a break is planned to end."""
    return fill(translate("Overview", "back %1"), time)


def everything() -> str:
    """The profile of a counter that serves all."""
    return translate("Overview", "Everything")


def passes(time: str) -> str:
    """When somebody's wait becomes longer than the standard."""
    return fill(translate("Overview", "passes at %1"), time)


def passed(time: str) -> str:
    """Since when somebody waits longer than the standard."""
    return fill(translate("Overview", "passed at %1"), time)


def called_about(time: str) -> str:
    """When they will probably be called."""
    return fill(translate("Overview", "called at about %1"), time)


def no_counter() -> str:
    """No counter will call them."""
    return translate("Overview", "no counter is open for it")


def late(count: int) -> str:
    """How many of a series will pass the standard."""
    return translate("Overview", "%n will pass", "", count) if count else ""


def range_of(low: int, high: int) -> str:
    """The wait of who comes now."""
    if low:
        return fill(translate("Overview", "%1 min"), f"{low}–{high}")
    return fill(translate("Overview", "under %1 min"), str(high))


def live(time: str) -> str:
    """The figures are those of now."""
    return fill(translate("Overview", "Live, %1"), time)


def as_of(time: str) -> str:
    """The figures are older: what other machines did since is not in them."""
    return fill(
        translate("Overview", "The hub does not answer. What other machines did after %1 is not in these figures."),
        time,
    )


def never_heard() -> str:
    """The hub has not answered since this machine was started."""
    return translate("Overview", "The hub has not answered yet. These figures know this machine only.")


def profile_title(number: str) -> str:
    """What a counter is for, asked."""
    return fill(translate("Overview", "What is counter %1 for?"), number)


def nobody_there(number: str) -> str:
    """A counter without an officer has no use for a purpose."""
    return fill(translate("Overview", "Nobody is at counter %1. Choose what it is for once somebody is there."), number)


def devices(count: int) -> str:
    """In place of troubles, while there are none."""
    if not count:
        return translate("Overview", "The hub has not told yet how the devices are.")
    return translate("Overview", "%n devices, nothing to do", "", count)


def profiled(number: str, name: str) -> str:
    """After a profile was set."""
    return fill(translate("Overview", "Counter %1: %2"), number, name)


def stopped_all() -> str:
    """Kiosks give no tickets."""
    return translate("Overview", "Kiosks give no tickets now")


def stopped_series(letters: str) -> str:
    """Kiosks give no tickets of some series."""
    return fill(translate("Overview", "Kiosks give no tickets of %1 now"), letters)


def series_name(words: Words, letter: str) -> str:
    """A series by its letter and name; without a letter all of them."""
    found = words.pack.series_of(letter)
    if not letter:
        return translate("Overview", "All series")
    return fill("%1", letter) + (f" · {found.name.get(words.language)}" if found else "")


def stop_all() -> str:
    """The button that stops every series."""
    return translate("Overview", "Stop all series")


def stop_series(letter: str) -> str:
    """The button that stops one."""
    return fill(translate("Overview", "Stop series %1"), letter)


def resume_all() -> str:
    """The button that lets all go on."""
    return translate("Overview", "Give tickets again")


def resume_series(letter: str) -> str:
    """The button that lets one go on."""
    return fill(translate("Overview", "Give tickets of %1 again"), letter)


def stopped_why(reason: str, time: str) -> str:
    """Why and since when."""
    return fill(translate("Overview", "%1, since %2"), reason, time)


def stop_reasons() -> dict[str, str]:
    """Why a queue may be stopped."""
    return {
        "full": translate("Overview", "The waiting room is full"),
        "few-staff": translate("Overview", "Too few officers"),
        "fault": translate("Overview", "Something does not work"),
        "emergency": translate("Overview", "Emergency"),
        "other": translate("Overview", "Another reason"),
    }


def cases(count: int) -> str:
    """How many cases a figure tells of."""
    return fill(translate("Overview", "n %1"), str(count))


def cases_between(share: Share) -> str:
    """How many cases a share is of, and how far chance may have moved it."""
    low, high = share.between
    return f"{cases(share.n)} · {fill('%1', f'{low}–{high} %')}"


def too_few() -> str:
    """In place of a figure that would be of single persons."""
    return translate("Overview", "too few")


def day_title(day: date, words: Words, *, is_today: bool) -> str:
    """The day that is shown."""
    name = words.text(named_day(day))
    return fill(translate("Overview", "Today, %1"), name) if is_today else name


def resumed() -> str:
    """After the queue goes on."""
    return translate("Overview", "Kiosks give tickets again")


def week_title(day: date, words: Words, days: int) -> str:
    """The days that are shown together; those without tickets are not."""
    return fill(translate("Overview", "%1 days to %2"), str(days), words.text(named_day(day)))


def saved_as(names: Sequence[str]) -> str:
    """After an export."""
    return fill(translate("Overview", "Saved: %1"), listed_here(names))
