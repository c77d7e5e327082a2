"""The sentences of the field face: everything it says that holds a number, a name or a time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.days import named_day
from ui.counter.content_words import fill
from ui.counter.saw_words import when as when  # noqa: PLC0414 - it is said here, too
from ui.languages import dotted, listed_here

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ui.counter.words import Words

translate = QCoreApplication.translate
_MEGABYTE = 1_000_000


def day_title(words: Words, day: str) -> str:
    """`Saturday 21 November`."""
    return words.text(named_day(date.fromisoformat(day)))


def day_summary(stops: int, km: float) -> str:
    """`6 stops, 84 km`; empty without stops."""
    if not stops:
        return ""
    told = translate("Field", "%n stops", "", stops)
    return listed_here([told, kilometres(km)]) if round(km) else told


def kilometres(km: float) -> str:
    """A way by road."""
    return fill(translate("Field", "%1 km"), str(round(km)))


def kind(name: str) -> str:
    """What sort of stop it is."""
    return {
        "visit": translate("Field", "Home visit"),
        "table": translate("Field", "Open table"),
        "errand": translate("Field", "Errand, nobody to meet"),
    }.get(name, name)


def state(name: str, outcome: str, *, unsent: bool) -> str:
    """How a stop stands."""
    if name == "here":
        return translate("Field", "You are here")
    if name == "skipped":
        return translate("Field", "Left out")
    if name != "done":
        return ""
    how = outcomes().get(outcome, "") if outcome != "done" else ""
    return how or (translate("Field", "Done, not yet sent") if unsent else translate("Field", "Done and sent"))


def outcomes() -> Mapping[str, str]:
    """How a stop may end, by code."""
    return {
        "done": translate("Field", "Done as planned"),
        "again": translate("Field", "Come again another day"),
        "nobody": translate("Field", "Nobody was there"),
        "not-wanted": translate("Field", "They did not want it today"),
    }


def lasts(at: str, until: str) -> str:
    """From when to when."""
    return fill(translate("Field", "%1 to %2"), at, until) if until else at


def table_people(count: int, forms: int) -> str:
    """What became of a table."""
    people = translate("Field", "%n people seen", "", count)
    return listed_here([people, translate("Field", "%n forms", "", forms)]) if forms else people


def about(parts: Iterable[str]) -> str:
    """The parts of a line that there are, each in the direction of its own letters."""
    return dotted(parts)


def sealed_name() -> str:
    """In the place of a name that is not here yet."""
    return translate("Field", "Name not on this laptop yet")


def erased_name() -> str:
    """In the place of a name that was erased."""
    return translate("Field", "Name erased")


def no_name() -> str:
    """In the place of a name that nobody told."""
    return translate("Field", "No name written down")


def closing(stop: str) -> str:
    """Over the outcomes."""
    return fill(translate("Field", "How did it go: %1?"), stop)


def arrived(stop: str) -> str:
    """After arriving."""
    return fill(translate("Field", "Arrived: %1"), stop)


def closed(stop: str) -> str:
    """After closing."""
    return fill(translate("Field", "Closed: %1"), stop)


def undone(stop: str) -> str:
    """After taking a step back."""
    return fill(translate("Field", "%1 is as it was before"), stop)


def added(stop: str) -> str:
    """After adding a stop."""
    return fill(translate("Field", "Added: %1"), stop)


def begun(label: str) -> str:
    """After a new person was written down."""
    return fill(translate("Field", "Written down, ticket %1"), label)


def noted() -> str:
    """After a note or a field was written."""
    return translate("Field", "Kept here, sealed")


def settled() -> str:
    """After one of two versions was chosen."""
    return translate("Field", "Settled. The other version stays in the history.")


def case_state(name: str, *, unsent: bool) -> str:
    """How somebody's business stands."""
    if name == "open":
        return translate("Field", "With you now")
    return translate("Field", "Kept, not yet sent") if unsent else translate("Field", "Sent")


def form_state(draft: str, submission: str, *, has_form: bool) -> str:
    """How somebody's form stands; `has_form` where there is one for what they came for."""
    if submission:
        return translate("Field", "Finished")
    if draft:
        return translate("Field", "Begun")
    return translate("Field", "Not begun") if has_form else translate("Field", "None needed")


def to_choose(count: int) -> str:
    """On the line of the day, about what was written twice."""
    return translate("Field", "%n written twice", "", count)


def turn(field: str) -> str:
    """In the list, about two versions."""
    return fill(translate("Field", "Two versions: %1"), field)


def field_name(name: str) -> str:
    """A field of a person or a stop."""
    return {
        "name": translate("Field", "Name"),
        "address": translate("Field", "Address"),
        "phone": translate("Field", "Phone"),
        "email": translate("Field", "Email"),
        "born": translate("Field", "Born"),
        "contact": translate("Field", "Whom to ask"),
        "about": translate("Field", "What it is about"),
        "at": translate("Field", "Time"),
        "day": translate("Field", "Day"),
        "place": translate("Field", "Place"),
        "state": translate("Field", "How it stands"),
        "sealed": translate("Field", "Who it is about"),
        "minutes": translate("Field", "How long it takes"),
    }.get(name, name)


def two(who: str, field: str) -> str:
    """The heading of two versions."""
    return fill(translate("Field", "%1: two versions of “%2”"), who, field)


def wrote(who: str, value: str, when: str) -> str:
    """Who wrote which version, and when."""
    return fill(translate("Field", "%1 wrote %2, %3."), who, value, when)


def both_kept() -> str:
    """After the versions."""
    return translate("Field", "Both are kept until you choose.")


def use(value: str) -> str:
    """A button that takes a version."""
    return fill(translate("Field", "Use %1"), value)


def you() -> str:
    """Who wrote it, where it was here."""
    return translate("Field", "You")


def the_office() -> str:
    """Who wrote it, where no officer is told."""
    return translate("Field", "The office")


def here_since(people: int) -> str:
    """Beside the heading of the people."""
    return translate("Field", "%n people so far", "", people) if people else ""


def size(count: int) -> str:
    """How large a paper is."""
    if count >= _MEGABYTE:
        return f"{count / _MEGABYTE:.1f} MB"
    return f"{max(1, round(count / 1000))} kB"


def paper_kind(name: str) -> str:
    """What sort of paper it is."""
    return {
        "photo": translate("Field", "Photo"),
        "scan": translate("Field", "Scan"),
        "signature": translate("Field", "Signature"),
        "document": translate("Field", "Document"),
    }.get(name, name)


def choose_day() -> str:
    """What is wrong with a time that was typed."""
    return translate("Field", "Write the time as 09:30.")


def say_where() -> str:
    """What is missing at a new stop."""
    return translate("Field", "Say where it is, or whom you visit.")


def people_here() -> str:
    """Over the outline."""
    return translate("Field", "The people on this laptop")


def found_group(kind: str) -> str:
    """Over the things of one sort that were found."""
    return {
        "person": translate("Field", "People"),
        "stop": translate("Field", "Stops"),
        "note": translate("Field", "Notes"),
        "service": translate("Field", "Services"),
        "answer": translate("Field", "Answers"),
    }.get(kind, kind)
