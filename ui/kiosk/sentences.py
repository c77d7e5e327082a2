"""Sentences of the kiosk that hold values, in the language of the moment; plain ones stand in the pages."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.queue import Forecast
from kiosk.text import isolated
from ui.languages import listed_here

translate = QCoreApplication.translate

_DATES = {"zh_CN": "yyyy年M月d日", "vi": "d MMMM, yyyy"}


def wait_now(wait: Forecast | None, counters: int = 0) -> str:
    """What somebody would wait who takes a ticket now; `counters` are open, though perhaps for other services."""
    if wait is None:
        elsewhere = translate("Kiosk", "No counter for this is open at the moment")
        return elsewhere if counters else translate("Kiosk", "No counter is open yet")
    if wait.low == 0:
        return translate("Kiosk", "Less than %n minutes’ wait now", "", wait.high)
    return translate("Kiosk", "%1 to %n minutes’ wait now", "", wait.high).replace("%1", str(wait.low))


def no_ticket() -> str:
    """That no ticket is given; why is said beside it."""
    return translate("Kiosk", "No tickets now")


def appointment_at(time: str) -> str:
    """When an appointment is."""
    return _filled(translate("Kiosk", "It is at %1."), isolated(time))


def also_yours(labels: Sequence[str]) -> str:
    """The other tickets of the visit."""
    return _filled(translate("Kiosk", "Also yours: %1"), listed_here(map(isolated, labels))) if labels else ""


def over() -> str:
    """A ticket that was called before its owner came back to this screen."""
    return translate("Kiosk", "This number was called already. Ask at a counter.")


def wait_range(wait: Forecast | None) -> str:
    """The length of a wait."""
    if wait is None:
        return translate("Kiosk", "No counter is open yet")
    if wait.low == 0:
        return translate("Kiosk", "Less than %n minutes", "", wait.high)
    return translate("Kiosk", "%1 to %n minutes", "", wait.high).replace("%1", str(wait.low))


def called_between(start: str, end: str) -> str:
    """The same wait as times of day."""
    return _filled(translate("Kiosk", "Probably called between %1 and %2"), isolated(start), isolated(end))


def called_before(end: str) -> str:
    """The same for a wait that may be over at once."""
    return _filled(translate("Kiosk", "Probably called before %1"), isolated(end))


def as_known_at(time: str) -> str:
    """How old an estimate is."""
    return _filled(translate("Kiosk", "As known at %1."), isolated(time))


def follow() -> str:
    """How to follow a ticket on a phone."""
    return translate("Kiosk", "Point your phone at the code to follow.")


def follow_later() -> str:
    """The same while nobody outside this machine knows the ticket."""
    return translate("Kiosk", "The page behind the code works once the link is back.")


def queue_now(before: int | None, counters: int, last_ticket: str) -> str:
    """People, as far as that can be said, counters and the end of the day."""
    parts = []
    if before is not None:
        nobody = translate("Kiosk", "Nobody is before you.")
        parts.append(translate("Kiosk", "%n people are before you.", "", before) if before else nobody)
    if counters:
        parts.append(translate("Kiosk", "%n counters are open.", "", counters))
    if last_ticket:
        parts.append(_filled(translate("Kiosk", "Tickets until %1 today."), isolated(last_ticket)))
    return " ".join(parts)


def open_until(time: str) -> str:
    """Until when the office is open today; empty outside its hours."""
    return _filled(translate("Kiosk", "Open until %1."), isolated(time)) if time else ""


def assured_on(day: date, language: str) -> str:
    """Who stands behind the text of a service, and since when."""
    return _filled(translate("Kiosk", "Checked by its owner on %1"), written_date(day, language))


def written_date(day: date, language: str) -> str:
    """A date in words, its digits 0-9 in every language."""
    # The Emirates write Arabic months with these digits; Egypt, the default for Arabic, does not.
    locale = QLocale("ar_AE" if language == "ar" else language)
    return locale.toString(QDate(day.year, day.month, day.day), _DATES.get(language, "d MMMM yyyy"))


def watch_board(label: str) -> str:
    """The second step after a ticket was taken."""
    return _filled(translate("Kiosk", "Watch the board. We show and say %1 and a counter."), isolated(label))


def go_to_counter(counter: str) -> str:
    """The ticket was called while its owner still stands here."""
    return _filled(translate("Kiosk", "Go to counter %1 now"), isolated(counter))


def found(count: int, query: str, *, sure: bool = True) -> str:
    """How many answers and services a search found, or that none is quite what was asked."""
    if not sure:
        return translate("Kiosk", "None of these is about exactly that. A person can help you.")
    return translate("Kiosk", "%n answers and services found", "", count) if query.strip() else ""


def found_by(keyword: str) -> str:
    """Why a service was found whose title does not show it; empty for no reason."""
    return _filled(translate("Kiosk", "Found by: %1"), isolated(keyword)) if keyword else ""


def means_the_same(words: Sequence[str]) -> str:
    """Why something was found that has other words for what was typed."""
    return _filled(translate("Kiosk", "Means the same: %1"), _quoted(words))


def read_as(words: Sequence[str]) -> str:
    """Why something was found for words that are not quite those that were typed."""
    return _filled(translate("Kiosk", "Read as: %1"), _quoted(words))


def belongs_to(name: str) -> str:
    """Why something was found that has none of the words."""
    return _filled(translate("Kiosk", "Belongs to: %1"), isolated(name))


def answer_of(owner: str) -> str:
    """What stands under the title of an answer: what it is, and who stands for it."""
    return _filled(translate("Kiosk", "Answer · %1"), isolated(owner)) if owner else translate("Kiosk", "Answer")


def checked_by(day: date, owner: str, language: str) -> str:
    """Who stands behind an answer, and since when."""
    sentence = translate("Kiosk", "Checked on %1 by %2")
    return _filled(sentence, written_date(day, language), isolated(owner))


def kept_words(words: Sequence[str]) -> str:
    """What would be kept of a question that nobody answered."""
    if not words:
        return translate("Kiosk", "Only that somebody asked, and in which language. None of your words is kept.")
    sentence = translate(
        "Kiosk", "Only these words of ours: %1. Nothing else of what you wrote, and nothing about you."
    )
    return _filled(sentence, _quoted(words))


def _quoted(words: Sequence[str]) -> str:
    return isolated(listed_here(words))


def fits(words: Sequence[str]) -> str:
    """Why a life event is offered: the person's own words, else that the services found belong to it."""
    if not words:
        return translate("Kiosk", "What was found belongs to it.")
    return _filled(translate("Kiosk", "Because you wrote: %1"), isolated(", ".join(words)))


def _filled(sentence: str, *values: str) -> str:
    for number, value in enumerate(values, 1):
        sentence = sentence.replace(f"%{number}", value)
    return sentence
