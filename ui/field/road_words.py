"""The sentences about the way to the office: what is being fetched, what is left to send, what waits."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.days import named_day
from kiosk.text import Text, isolated
from ui.counter.content_words import fill

if TYPE_CHECKING:
    from kiosk.field.travel import Left

translate = QCoreApplication.translate
_MEGABYTE = 1_000_000
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def dated(text: Text) -> Text:
    """A sentence with its days as people say them."""
    values = {
        name: named_day(date.fromisoformat(value)) if isinstance(value, str) and _DAY.fullmatch(value) else value
        for name, value in text.values.items()
    }
    return Text(text.id, values)


def step(name: str, done: int, total: int) -> str:
    """What is being fetched, and how far it is."""
    if name == "streams":
        return translate("FieldRoad", "Reading what the office has: %n entries", "", done)
    told = {
        "papers": translate("FieldRoad", "Fetching sealed papers: %1 of %2"),
        "numbers": translate("FieldRoad", "Leasing ticket numbers: %1 of %2 days"),
    }.get(name, "")
    if told:
        return fill(told, isolated(str(done)), isolated(str(total)))
    percent = f"{100 * done // total if total else 0} %"
    return fill(translate("FieldRoad", "Fetching forms and answers: %1"), isolated(percent))


def begins() -> str:
    """Before the first step."""
    return translate("FieldRoad", "Reaching the office")


def writing(done: int, total: int) -> str:
    """How far a stick is written."""
    told = translate("FieldRoad", "Writing on the stick: %1 of %2")
    return fill(told, isolated(str(done)), isolated(str(total)))


def reading() -> str:
    """While a stick is read."""
    return translate("FieldRoad", "Reading the stick")


def left_title(left: Left | None) -> str:
    """What is left to send, in short."""
    if left is None:
        return translate("FieldRoad", "Counting what is left")
    if not left.things:
        return translate("FieldRoad", "Nothing is left to send")
    return translate("FieldRoad", "%n entries are left to send", "", left.things)


def left_line(left: Left | None, *, connected: bool) -> str:
    """How much that is, and how long it takes."""
    if left is None:
        return ""
    if not left.things:
        return translate("FieldRoad", "Everything from this laptop is at the office.")
    parts = (
        [fill(translate("FieldRoad", "%1 MB of papers."), isolated(f"{left.megabytes:.1f}"))] if left.megabytes else []
    )
    if not connected:
        parts.append(translate("FieldRoad", "It goes by itself as soon as there is a network."))
    elif left.minutes is not None:
        parts.append(translate("FieldRoad", "About %n minutes at the pace of the last minute.", "", left.minutes))
    else:
        parts.append(translate("FieldRoad", "It is on its way."))
    return " ".join(parts)


def held(left: Left) -> str:
    """What waits for a network that costs nothing."""
    size = isolated(f"{max(left.held_bytes / _MEGABYTE, 0.1):.1f}")
    told = translate(
        "FieldRoad", "%n large papers wait (%1 MB): this network costs by the megabyte.", "", left.held_back
    )
    return fill(told, size)


def goes_anyway() -> str:
    """Once the officer has said so."""
    return translate("FieldRoad", "Large papers go on this network too, until you lock the laptop.")


def unreachable() -> str:
    """Nothing can be fetched now."""
    return translate("FieldRoad", "The office cannot be reached now. What is here stays; try again with a network.")
