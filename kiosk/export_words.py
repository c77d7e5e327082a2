"""What stands over the columns of an export."""

from __future__ import annotations

from kiosk.marking import QT_TRANSLATE_NOOP

EXPORTS: dict[str, str] = {
    "export.tickets": QT_TRANSLATE_NOOP("Text", "Tickets of the day"),
    "export.statistics": QT_TRANSLATE_NOOP("Text", "Statistics"),
    "export.label": QT_TRANSLATE_NOOP("Text", "Ticket"),
    "export.series": QT_TRANSLATE_NOOP("Text", "Series"),
    "export.service": QT_TRANSLATE_NOOP("Text", "Service"),
    "export.service_id": QT_TRANSLATE_NOOP("Text", "Service (id)"),
    "export.state": QT_TRANSLATE_NOOP("Text", "State"),
    "export.counter": QT_TRANSLATE_NOOP("Text", "Last counter"),
    "export.language": QT_TRANSLATE_NOOP("Text", "Language"),
    "export.priority": QT_TRANSLATE_NOOP("Text", "Priority"),
    "export.due": QT_TRANSLATE_NOOP("Text", "Appointment"),
    "export.arrived": QT_TRANSLATE_NOOP("Text", "Arrived"),
    "export.called": QT_TRANSLATE_NOOP("Text", "First called"),
    "export.served": QT_TRANSLATE_NOOP("Text", "First served"),
    "export.ended": QT_TRANSLATE_NOOP("Text", "Ended"),
    "export.wait": QT_TRANSLATE_NOOP("Text", "Wait (seconds)"),
    "export.serving": QT_TRANSLATE_NOOP("Text", "Service (seconds)"),
    "export.held": QT_TRANSLATE_NOOP("Text", "Hold (seconds)"),
    "export.recalls": QT_TRANSLATE_NOOP("Text", "Calls"),
    "export.moved": QT_TRANSLATE_NOOP("Text", "Moved"),
    "export.returned": QT_TRANSLATE_NOOP("Text", "Came back"),
    "export.undone": QT_TRANSLATE_NOOP("Text", "Corrections"),
    "export.yes": QT_TRANSLATE_NOOP("Text", "yes"),
    "export.part": QT_TRANSLATE_NOOP("Text", "Part"),
    "export.of": QT_TRANSLATE_NOOP("Text", "Of"),
    "export.measure": QT_TRANSLATE_NOOP("Text", "Measure"),
    "export.value": QT_TRANSLATE_NOOP("Text", "Value"),
    "export.unit": QT_TRANSLATE_NOOP("Text", "Unit"),
    "export.cases": QT_TRANSLATE_NOOP("Text", "Cases"),
    "export.how": QT_TRANSLATE_NOOP("Text", "How it is counted"),
    "export.day": QT_TRANSLATE_NOOP("Text", "Whole day"),
    "export.unit.cases": QT_TRANSLATE_NOOP("Text", "tickets"),
    "export.unit.milliseconds": QT_TRANSLATE_NOOP("Text", "seconds"),
    "export.unit.percent": QT_TRANSLATE_NOOP("Text", "per cent"),
    "export.nothing": QT_TRANSLATE_NOOP("Text", "nothing yet"),
    "export.few": QT_TRANSLATE_NOOP("Text", "too few"),
    "refused.no_format": QT_TRANSLATE_NOOP("Text", "{file} names no format. End the name with .xlsx or .csv."),
    "refused.not_written": QT_TRANSLATE_NOOP(
        "Text",
        "{file} could not be written ({detail}). Close it if another program has it open, or choose another folder.",
    ),
}
"""Sentences by id; `kiosk.text` takes them into its table."""
