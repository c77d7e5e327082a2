"""The counter's sentences: everything it says that holds a number, a name or a time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.catalogue.pack import Pack
from kiosk.catalogue.rules import QueueRules
from kiosk.languages import OWN_NAMES
from kiosk.office import Office
from kiosk.text import Text, Translations, isolated

translate = QCoreApplication.translate

_WORTH_TELLING_MS = 30_000
"""A service shorter than this would be told as no minutes."""


@dataclass(frozen=True, slots=True)
class Words:
    """How this counter speaks: its language, and where the words for things come from."""

    language: str
    translations: Translations
    pack: Pack
    office: Office

    def text(self, text: Text) -> str:
        """A sentence of the core."""
        return self.translations.render(text, self.language)

    def service(self, identity: str) -> str:
        """A service by its name."""
        found = self.pack.service(identity)
        return found.title.get(self.language) if found else identity

    def time(self, milliseconds: int) -> str:
        """The office's clock: `10:42`."""
        return self.office.local(milliseconds).strftime("%H:%M")

    def second(self, milliseconds: int) -> str:
        """The office's clock to the second: `10:42:07`."""
        return self.office.local(milliseconds).strftime("%H:%M:%S")

    def foreign(self, language: str) -> str:
        """The language of a person as it calls itself; empty where it is the counter's own."""
        return "" if language == self.language else OWN_NAMES.get(language, language)


def stopwatch(milliseconds: int) -> str:
    """A length of time as it ticks: `06:31`, from an hour on `1:02:10`."""
    seconds = max(milliseconds, 0) // 1000
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02d}:{seconds % 60:02d}" if hours else f"{minutes:02d}:{seconds % 60:02d}"


def minutes(milliseconds: int) -> str:
    """A length of time as it is told afterwards: `14 min`."""
    return translate("Counter", "%1 min").replace("%1", isolated(str(round(max(milliseconds, 0) / 60_000))))


def fill(sentence: str, *values: str) -> str:
    """Put values in for %1, %2 ..., each kept left to right."""
    for place, value in enumerate(values, start=1):
        sentence = sentence.replace(f"%{place}", isolated(value))
    return sentence


def call(label: str) -> str:
    """The primary with nobody at the counter."""
    return fill(translate("Counter", "Call %1"), label) if label else translate("Counter", "Call the next person")


def they_are_here() -> str:
    """The primary while the person called is on the way."""
    return translate("Counter", "They are here")


def finish_and_call(here: str, label: str) -> str:
    """The primary while somebody is at the counter."""
    if label:
        return fill(translate("Counter", "Finish and call %1"), label)
    return fill(translate("Counter", "Finish %1"), here)


def idle_title(break_reason: str) -> str:
    """In the place of the ticket while there is none."""
    if break_reason == "back-office":
        return translate("Counter", "You are at work in the back office")
    if break_reason:
        return translate("Counter", "You are on a break")
    return translate("Counter", "Nobody is at your counter")


def break_line(since: str, planned: str) -> str:
    """How long a break goes on."""
    ends = translate("Counter", "F2 ends it. Until then nobody is sent to you.")
    if not planned:
        return " ".join((fill(translate("Counter", "Since %1."), since), ends))
    return " ".join((fill(translate("Counter", "Since %1, planned until %2."), since, planned), ends))


def idle_line(label: str, waiting: int) -> str:
    """What comes, or what to press."""
    if label:
        return fill(translate("Counter", "F2 calls %1."), label)
    if waiting:
        return translate("Counter", "Those who wait are for other counters, or asked for more time.")
    return translate("Counter", "F2 calls the next person as soon as somebody waits.")


def waiting(count: int, longest_ms: int) -> str:
    """Beside the heading of the waiting list."""
    people = translate("Counter", "%n people", "", count)
    longest = fill(translate("Counter", "longest %1"), stopwatch(longest_ms))
    return f"{people} · {longest}" if count else translate("Counter", "nobody")


def finished(label: str, served_ms: int) -> str:
    """After a finish."""
    if served_ms < _WORTH_TELLING_MS:
        return fill(translate("Counter", "%1 finished"), label)
    return f"{fill(translate('Counter', '%1 finished'), label)}, {minutes(served_ms)}"


def outcome(kind: str) -> Callable[[str], str]:
    """What a step of a ticket is called once it is done."""
    return lambda label: fill(_outcomes()[kind], label)


def _outcomes() -> dict[str, str]:
    return {
        "call": translate("Counter", "%1 called"),
        "serve": translate("Counter", "Started with %1"),
        "recall": translate("Counter", "%1 called again"),
        "hold": translate("Counter", "%1 is on hold"),
        "no_show": translate("Counter", "%1 did not come"),
        "return": translate("Counter", "%1 waits again"),
        "transfer": translate("Counter", "%1 moved, it keeps its place"),
        "cancel": translate("Counter", "%1 is cancelled"),
    }


def undone(label: str) -> str:
    """After an undo."""
    return fill(translate("Counter", "%1 is as it was before"), label)


def released(number: str, *, new_day: bool) -> str:
    """This counter was left without anybody here having signed out."""
    if new_day:
        return translate("Counter", "A new day has begun, and every counter was left. Sign in again.")
    return fill(translate("Counter", "Counter %1 was released from another machine. Sign in again."), number)


def taken_over(number: str, name: str) -> str:
    """Somebody else has this counter now."""
    return fill(translate("Counter", "%1 took counter %2 on another machine. Choose another counter."), name, number)


def told(label: str, winner: str, following: str) -> str:
    """A call of ours that did not stand, in one sentence more than its heading."""
    mine = fill(translate("Counter", "%1 was called at counter %2 as well while the link was down."), label, winner)
    theirs = translate("Counter", "It is theirs.")
    after = fill(translate("Counter", "Your next is %1."), following) if following else ""
    return " ".join(part for part in (mine, theirs, after) if part)


def order_rule(rules: QueueRules) -> str:
    """The pick rule, as told to anybody who asks."""
    sentence = translate(
        "Counter",
        "Whoever has waited longest is next. Priority counts as %1 minutes more, coming back in time as %2, "
        "and an appointment as %3, from the time it was made for.",
    )
    return fill(sentence, str(rules.priority_minutes), str(rules.returned_minutes), str(rules.appointment_minutes))


def order_bound(rules: QueueRules) -> str:
    """What the rule promises."""
    sentence = translate("Counter", "Nobody is called before somebody who has waited %1 minutes longer.")
    return fill(sentence, str(rules.most_overtaking_ms // 60_000))


def given(label: str) -> str:
    """After a ticket was given at this counter."""
    return fill(translate("Counter", "Ticket %1. Tell the person this number."), label)


def checked_in(label: str, arrival: str) -> str:
    """After somebody with an appointment was checked in."""
    if arrival == "too_late":
        return fill(translate("Counter", "Ticket %1, too late for the appointment: it waits from now."), label)
    return fill(translate("Counter", "Ticket %1, checked in for the appointment."), label)


def counted(today: int) -> str:
    """After somebody was counted at the door."""
    return translate("Counter", "Counted: %n came in today", "", today)


def paper_entered(label: str) -> str:
    """After a ticket of a paper day was entered."""
    return fill(translate("Counter", "%1 entered"), label)


def move_here(number: str) -> str:
    """What somebody presses who sits at another counter."""
    return fill(translate("Counter", "Leave that one, and sit at counter %1"), number)


def counter(number: str) -> str:
    """A counter by its number."""
    return fill(translate("Counter", "Counter %1"), number)


def side(name: str) -> str:
    """On which side people find a counter."""
    return {"left": translate("Counter", "left side"), "right": translate("Counter", "right side")}.get(name, "")
