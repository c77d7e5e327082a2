"""What each measure of a day is called, and how it is counted: shown beside the figure, printed on every export."""

from __future__ import annotations

from kiosk.marking import QT_TRANSLATE_NOOP

MEASURES: dict[str, str] = {
    "measure.issued": QT_TRANSLATE_NOOP("Text", "Tickets"),
    "measure.issued.how": QT_TRANSLATE_NOOP(
        "Text",
        "Every ticket given on this day, by a kiosk, by staff or for an appointment. The states below add up to it.",
    ),
    "measure.finished": QT_TRANSLATE_NOOP("Text", "Served"),
    "measure.finished.how": QT_TRANSLATE_NOOP("Text", "Tickets that were finished at a counter."),
    "measure.waiting": QT_TRANSLATE_NOOP("Text", "Waiting"),
    "measure.waiting.how": QT_TRANSLATE_NOOP("Text", "Tickets that wait to be called."),
    "measure.at_counters": QT_TRANSLATE_NOOP("Text", "At counters"),
    "measure.at_counters.how": QT_TRANSLATE_NOOP("Text", "Tickets that are called or being served."),
    "measure.hold": QT_TRANSLATE_NOOP("Text", "On hold"),
    "measure.hold.how": QT_TRANSLATE_NOOP("Text", "Tickets set aside until something that is missing is there."),
    "measure.no_show": QT_TRANSLATE_NOOP("Text", "Did not come"),
    "measure.no_show.how": QT_TRANSLATE_NOOP(
        "Text", "Tickets that were called and nobody came. Who came back later is not among them."
    ),
    "measure.left": QT_TRANSLATE_NOOP("Text", "Left"),
    "measure.left.how": QT_TRANSLATE_NOOP("Text", "Tickets whose people said that they do not wait any longer."),
    "measure.cancelled": QT_TRANSLATE_NOOP("Text", "Cancelled"),
    "measure.cancelled.how": QT_TRANSLATE_NOOP(
        "Text", "Tickets that staff took out: given by mistake, or not printed."
    ),
    "measure.undone": QT_TRANSLATE_NOOP("Text", "Corrections"),
    "measure.undone.how": QT_TRANSLATE_NOOP(
        "Text", "Steps that were taken back with Undo. The figures are counted as if those steps had not been made."
    ),
    "measure.wait_median": QT_TRANSLATE_NOOP("Text", "Wait, median"),
    "measure.wait_median.how": QT_TRANSLATE_NOOP(
        "Text",
        "From the arrival to the call that led to the first service: half of the people waited this long or less. "
        "An appointment counts from its time for who came early. Calls to which nobody came count as waiting; "
        "time on hold and time away do not. A move to another service starts no second wait. "
        "Who still waits or was never served is not in it.",
    ),
    "measure.wait_p90": QT_TRANSLATE_NOOP("Text", "Wait, 9 in 10"),
    "measure.wait_p90.how": QT_TRANSLATE_NOOP(
        "Text", "The same wait: nine in ten people waited this long or less (90th percentile by nearest rank)."
    ),
    "measure.kept": QT_TRANSLATE_NOOP("Text", "Within the standard"),
    "measure.kept.how": QT_TRANSLATE_NOOP(
        "Text", "Of those who were served, the share whose wait was not longer than the service standard of the pack."
    ),
    "measure.promised": QT_TRANSLATE_NOOP("Text", "Called by the time told"),
    "measure.promised.how": QT_TRANSLATE_NOOP(
        "Text",
        "Of those who were told a wait with their ticket, the share that was called by its end. Left out is who asked "
        "for more time or came back; who left after that time counts as not called.",
    ),
    "measure.walk_median": QT_TRANSLATE_NOOP("Text", "Walk, median"),
    "measure.walk_median.how": QT_TRANSLATE_NOOP(
        "Text", "From the call to the start of the service, for every call to which somebody came."
    ),
    "measure.serve_median": QT_TRANSLATE_NOOP("Text", "Service, median"),
    "measure.serve_median.how": QT_TRANSLATE_NOOP(
        "Text",
        "Time at counters of each served ticket, all its counters together: half of them took this long or less. "
        "Time on hold in between does not count.",
    ),
    "measure.serve_p90": QT_TRANSLATE_NOOP("Text", "Service, 9 in 10"),
    "measure.serve_p90.how": QT_TRANSLATE_NOOP(
        "Text", "The same time at counters: nine in ten tickets took this long or less."
    ),
    "measure.hold_median": QT_TRANSLATE_NOOP("Text", "Hold, median"),
    "measure.hold_median.how": QT_TRANSLATE_NOOP(
        "Text", "Time on hold of each ticket that was on hold at least once and is not any more."
    ),
    "measure.queued_before_median": QT_TRANSLATE_NOOP("Text", "Before the ticket, median"),
    "measure.queued_before_median.how": QT_TRANSLATE_NOOP(
        "Text",
        "From being counted at the door to the next ticket given, first come first counted; "
        "who took none within an hour is left out.",
    ),
    "measure.by.hour": QT_TRANSLATE_NOOP("Text", "By hour"),
    "measure.by.hour.how": QT_TRANSLATE_NOOP("Text", "A ticket counts in the hour in which its person came."),
    "measure.by.service": QT_TRANSLATE_NOOP("Text", "By service"),
    "measure.by.service.how": QT_TRANSLATE_NOOP(
        "Text", "A ticket that was moved counts under the service that it has now."
    ),
    "measure.by.series": QT_TRANSLATE_NOOP("Text", "By series"),
    "measure.by.series.how": QT_TRANSLATE_NOOP("Text", "A ticket counts under the letter that is printed on it."),
    "measure.by.counter": QT_TRANSLATE_NOOP("Text", "By counter"),
    "measure.by.counter.how": QT_TRANSLATE_NOOP(
        "Text", "A ticket counts at the counter that served it last. Nothing is told by officer."
    ),
    "measure.funnel.how": QT_TRANSLATE_NOOP(
        "Text",
        "From the door to the end: tickets that were called at least once, served at least once, and finished. "
        "Who is counted at the door and takes no ticket is lost there; who left, did not come or was cancelled is lost "
        "where they were last. Who is still on the way is no loss.",
    ),
    "measure.few": QT_TRANSLATE_NOOP(
        "Text", "Times of groups in which fewer than {least} people were served are not told: chance would rule them."
    ),
}
"""Names and definitions by id; `kiosk.text` takes them into its table."""
