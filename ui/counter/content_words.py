"""The sentences of the page on which officers amend what is shown: what a place is called, and what was done."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.catalogue.amending.places import value_at
from kiosk.catalogue.localised import LANGUAGES
from kiosk.catalogue.pack import Pack
from kiosk.languages import OWN_NAMES
from kiosk.text import Text
from ui.counter.words import Words

translate = QCoreApplication.translate
_NUMBERED: Final = re.compile(
    r"^(?P<kind>bring|next|steps|hours|closures|channels|facts)\.(?P<place>\d+)\.?(?P<rest>.*)$"
)


def fill(sentence: str, *values: str) -> str:
    """Put values in for %1, %2 ..., each in the direction of its own letters."""
    for place, value in enumerate(values, start=1):
        sentence = sentence.replace(f"%{place}", f"\u2068{value}\u2069")
    return sentence


def office_title() -> str:
    """The part of the pack that is not a service."""
    return translate("Content", "Opening hours and closures")


def kind_name(target: str) -> str:
    """What sort of thing it is."""
    return {
        "service": translate("Content", "Service"),
        "life-event": translate("Content", "Life event"),
        "office": translate("Content", "The office"),
    }[target.partition("/")[0]]


def target_title(words: Words, target: str) -> str:
    """What a target is called."""
    kind, _, name = target.partition("/")
    found = words.pack.service(name) if kind == "service" else None
    event = words.pack.life_event(name) if kind == "life-event" else None
    if found is not None:
        return found.title.get(words.language)
    if event is not None:
        return event.name.get(words.language)
    return office_title() if target == "office" else name


def field_name(field: str) -> str:
    """A field as people call it."""
    return {
        "title": translate("Content", "Title"),
        "name": translate("Content", "Title"),
        "line": translate("Content", "Line below the title"),
        "summary": translate("Content", "Summary"),
        "keywords": translate("Content", "Words by which it is found"),
        "facts": translate("Content", "In short"),
        "bring": translate("Content", "What to bring"),
        "who": translate("Content", "Who it is for"),
        "law": translate("Content", "What it rests on"),
        "notice": translate("Content", "What becomes of what is told"),
        "channels": translate("Content", "Other ways"),
        "next": translate("Content", "What happens next"),
        "assured": translate("Content", "Last checked on"),
        "steps": translate("Content", "Steps, in their order"),
        "hours": translate("Content", "Opening hours"),
        "closures": translate("Content", "Days on which the office is closed"),
    }.get(field, field)


def part_name(name: str) -> str:
    """A part of something in a list."""
    return {
        "strong": translate("Content", "in a few words"),
        "soft": translate("Content", "in more words"),
        "note": translate("Content", "what is special"),
        "text": translate("Content", "what happens"),
        "why": translate("Content", "why"),
        "when": translate("Content", "by when"),
        "open": translate("Content", "opens at"),
        "last_ticket": translate("Content", "last ticket at"),
        "close": translate("Content", "closes at"),
        "first": translate("Content", "first day"),
        "last": translate("Content", "last day"),
        "reason": translate("Content", "reason"),
        "day": translate("Content", "day"),
    }.get(name, name)


def entry_name(words: Words, data: object, kind: str, place: int) -> str:
    """One entry of a list: the day, the fact, the service of a step, or its number."""
    found = value_at(data, f"{kind}.{place}")
    entry = found if isinstance(found, dict) else {}
    if kind == "facts":
        about = {
            "time": translate("Content", "How long"),
            "cost": translate("Content", "Cost"),
            "who": translate("Content", "Who can do it"),
        }
        return about.get(str(entry.get("about")), str(place + 1))
    if kind == "hours":
        return words.text(Text.of(f"day.{entry['day']}")) if "day" in entry else str(place + 1)
    if kind == "steps":
        return fill("%1. %2", str(place + 1), words.service(str(entry.get("service", ""))))
    if kind == "channels":
        return channel_name(str(entry.get("kind")))
    return fill(translate("Content", "%1, %2"), field_name(kind), str(place + 1))


def channel_name(kind: str) -> str:
    """A way to get a service."""
    return {
        "counter": translate("Content", "At the counter"),
        "phone": translate("Content", "By phone"),
        "web": translate("Content", "On the web"),
        "mail": translate("Content", "By mail"),
        "agency": translate("Content", "At the agency"),
        "visit": translate("Content", "At home"),
    }.get(kind, kind)


def place_name(words: Words, data: object, place: str) -> str:
    """A place of a change in words: `Cost, in a few words (العربية)`."""
    around, _, last = place.rpartition(".")
    language = f" ({OWN_NAMES.get(last, last)})" if last in LANGUAGES and around else ""
    place = around if language else place
    found = _NUMBERED.match(place)
    if found is None:
        return field_name(place.partition(".")[0]) + language
    entry = entry_name(words, data, found["kind"], int(found["place"]))
    return (f"{entry}, {part_name(found['rest'])}" if found["rest"] else entry) + language


def said(value: object, pack: Pack, language: str) -> str:
    """What stands at a place, for a person."""
    if value is None or value == "":
        return translate("Content", "Nothing")
    if isinstance(value, dict) and set(value) <= set(LANGUAGES):
        return str(value.get(language) or value.get("en") or "")
    if isinstance(value, dict):
        service = pack.service(str(value.get("service", "")))
        if service is not None:
            return service.title.get(language)
        return " · ".join(said(one, pack, language) for name, one in value.items() if name != "icon")
    if isinstance(value, list):
        return "\n".join(f"{number}. {said(one, pack, language)}" for number, one in enumerate(value, 1))
    text = str(value)
    return text[:5] if re.fullmatch(r"\d\d:\d\d:\d\d", text) else text


def proposed() -> str:
    """After it was handed over."""
    return translate("Content", "Proposed. Somebody else has to approve it.")


def approved() -> str:
    """It is on its way."""
    return translate("Content", "Approved. Kiosks show it after the visit that is under way.")


def sent_back() -> str:
    """Its author mends it."""
    return translate("Content", "Sent back")


def withdrawn() -> str:
    """It was taken back in time."""
    return translate("Content", "Withdrawn")


def undone() -> str:
    """What was before is shown again."""
    return translate("Content", "Undone. What was shown before comes back.")


def by_and_when(name: str, when: str) -> str:
    """Who did something, and when."""
    return fill(translate("Content", "%1, %2"), name, when)


def history_line(what: str, who: str, when: str) -> str:
    """One step of an amendment."""
    told = translate("Content", "%1: %2, %3").replace("%1", what)  # of our language, so it leads the line
    return told.replace("%2", f"\u2068{who}\u2069").replace("%3", f"\u2068{when}\u2069")


def step_proposed() -> str:
    """The first step."""
    return translate("Content", "Proposed")


def step_undone() -> str:
    """The last step."""
    return translate("Content", "Undone")


def left_out(why: str) -> str:
    """An approved amendment that a newer pack has overtaken."""
    return fill(translate("Content", "Approved, but not shown: %1"), why)


def english(words: str) -> str:
    """What a translation says in English."""
    return fill(translate("Content", "English: %1"), words) if words else ""


def agency(words: Words, identity: str) -> str:
    """Who is responsible for a service."""
    found = words.pack.agency(identity)
    return found.name.get(words.language) if found else ""
