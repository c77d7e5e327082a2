"""Sentences around the questions of a form, in the language of the moment."""

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from kiosk.forms.pages.progress import Progress, TaskState
from kiosk.text import isolated
from ui.forms.dates import spoken_date

translate = QCoreApplication.translate


def how_far(progress: Progress | None, section: str) -> str:
    """How far along somebody is."""
    if progress is None:
        return section
    if progress.grows:
        sentence = translate("Forms", "Question %1 of about %2")
    else:
        sentence = translate("Forms", "Question %1 of %2")
    return filled(sentence, str(progress.position), str(progress.total))


def all_seen(count: int) -> str:
    """Above the check."""
    return translate("Forms", "All %n questions seen", "", count)


def part_of(part: int, parts: int) -> str:
    """Which part of a long check this is; empty where there is one."""
    return filled(translate("Forms", "Part %1 of %2"), str(part), str(parts)) if parts > 1 else ""


def missing(widget: str) -> str:
    """What to do where an answer is missing and the author says nothing."""
    if widget in {"Rows", "Grid", "Likert", "Minimal", "Search"}:
        return translate("Forms", "Choose an answer")
    if widget in {"Date", "DateTime"}:
        return translate("Forms", "Enter a date")
    if widget in {"Photo", "File", "Recording", "Sketch"}:
        return translate("Forms", "Add this before you go on")
    if widget == "Acknowledge":
        return translate("Forms", "Tick the box to go on")
    return translate("Forms", "Enter an answer")


def not_accepted() -> str:
    """What to do where an answer breaks a rule and the author says nothing."""
    return translate("Forms", "Look at this answer again")


def about(label: str, message: str) -> str:
    """An error in a list in which the question is not to be seen."""
    return filled("%1: %2", label, message)


def problem(entries: Iterable[str]) -> str:
    """The summary of errors as it is spoken."""
    return ". ".join((translate("Forms", "There is a problem"), *entries))


def numbered(label: str, number: int) -> str:
    """One of several that were added."""
    sentence = translate("Forms", "%1 %2", "what was added, its number")
    return filled(sentence, label or translate("Forms", "Entry"), isolated(str(number)))


def added(count: int) -> str:
    """Above the list of what was added."""
    if not count:
        return translate("Forms", "You have added nothing here")
    return filled(translate("Forms", "Added so far: %1"), isolated(str(count)))


def took_away(name: str) -> str:
    """After one was taken away."""
    return filled(translate("Forms", "%1 was taken away"), name)


def task_state(state: TaskState) -> str:
    """How a section stands."""
    return {
        TaskState.TO_DO: translate("Forms", "Not started"),
        TaskState.STARTED: translate("Forms", "In progress"),
        TaskState.DONE: translate("Forms", "Done"),
    }[state]


def tasks_done(done: int, total: int) -> str:
    """Above the list of tasks."""
    return filled(translate("Forms", "%1 of %2 parts are done"), str(done), str(total))


def other_questions() -> str:
    """The heading of questions to which the author gave none."""
    return translate("Forms", "More questions")


def not_provided() -> str:
    """An answer that nobody gave."""
    return translate("Forms", "Not provided")


def can_fill_in(count: int) -> str:
    """The heading over what was told before."""
    return translate("Forms", "We can fill in %n answers", "", count)


def goes_to(agency: str, form: str) -> str:
    """Under it: whose answers they are, and who gets them."""
    if agency:
        sentence = translate("Forms", "You gave them on this visit. They go to %2 once you send “%1”.")
        return filled(sentence, form, agency)
    return filled(translate("Forms", "You gave them on this visit. They go with “%1” once you send it."), form)


def told_in(source: str) -> str:
    """Where an answer was given first."""
    return filled(translate("Forms", "From “%1”"), source)


def told_before(source: str) -> str:
    """At a question whose answer was filled in."""
    return filled(translate("Forms", "You told us this in “%1”. Change it if it is different here."), source)


def typed_for_you() -> str:
    """At an answer that a helper typed, and in the check."""
    return translate("Forms", "A member of staff typed this for you.")


def sealed_to(agency: str) -> str:
    """Who can read what is sent."""
    if agency:
        return filled(translate("Forms", "Goes sealed to %1 and to this office. Nobody else can read it."), agency)
    return translate("Forms", "Goes sealed to this office. Nobody else can read it.")


def not_worked_out() -> str:
    """The author wrote something that cannot be evaluated with these answers."""
    return translate("Forms", "This form has a fault and cannot be sent. Your answers are kept. Please ask for help.")


def kept_until(day: dt.date) -> str:
    """How long a kept form waits."""
    return filled(translate("Forms", "Kept until %1"), spoken_date(day))


def filled(sentence: str, *values: str) -> str:
    """A sentence with its values."""
    for number, value in enumerate(values, 1):
        sentence = sentence.replace(f"%{number}", value)
    return sentence
