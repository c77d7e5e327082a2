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
    "measure.help_calls": QT_TRANSLATE_NOOP("Text", "Calls for help"),
    "measure.help_calls.how": QT_TRANSLATE_NOOP(
        "Text", "Every press of Help at a kiosk on this day that became a call, whatever became of it."
    ),
    "measure.help_ringing": QT_TRANSLATE_NOOP("Text", "Still ringing"),
    "measure.help_ringing.how": QT_TRANSLATE_NOOP("Text", "Calls of today that nobody has answered so far."),
    "measure.help_unanswered": QT_TRANSLATE_NOOP("Text", "Nobody answered"),
    "measure.help_unanswered.how": QT_TRANSLATE_NOOP(
        "Text", "Calls that were over before anybody answered: taken back, turned into a ticket, or the kiosk failed."
    ),
    "measure.help_tickets": QT_TRANSLATE_NOOP("Text", "Took a ticket instead"),
    "measure.help_tickets.how": QT_TRANSLATE_NOOP(
        "Text", "Of those that nobody answered, the calls that became a ticket."
    ),
    "measure.help_in_time": QT_TRANSLATE_NOOP("Text", "Answered within a minute"),
    "measure.help_in_time.how": QT_TRANSLATE_NOOP(
        "Text",
        "Of all calls, the share that an officer took within 60 seconds; who was never answered counts as not. "
        "A call of less than a minute that still rings is left out.",
    ),
    "measure.help_to_answer": QT_TRANSLATE_NOOP("Text", "Until an answer, median"),
    "measure.help_to_answer.how": QT_TRANSLATE_NOOP(
        "Text",
        "From the press to the first officer who took the call, for those that were answered: half of them this long "
        "or less. A number that was rung back counts too.",
    ),
    "measure.help_to_join": QT_TRANSLATE_NOOP("Text", "Until somebody was there, median"),
    "measure.help_to_join.how": QT_TRANSLATE_NOOP(
        "Text", "From the press until the citizen let the officer join, or the officer stood beside them."
    ),
    "measure.help_typed": QT_TRANSLATE_NOOP("Text", "Typed by helpers"),
    "measure.help_typed.how": QT_TRANSLATE_NOOP(
        "Text",
        "Of all fields that were typed in sessions, those that the helper typed. It should fall: people learn to do it "
        "themselves.",
    ),
    "measure.help_asked_again": QT_TRANSLATE_NOOP("Text", "Asked again"),
    "measure.help_asked_again.how": QT_TRANSLATE_NOOP(
        "Text",
        "Of the answers in forms that were handed over and are done, those that were asked or entered again. The aim "
        "is none.",
    ),
    "measure.help_callbacks": QT_TRANSLATE_NOOP("Text", "Call-backs open"),
    "measure.help_callbacks.how": QT_TRANSLATE_NOOP(
        "Text", "Citizens who left a number and have not been rung, or are being rung now."
    ),
    "measure.help.by.service": QT_TRANSLATE_NOOP(
        "Text", "A call counts under the service that the kiosk was at. Nothing is told by officer."
    ),
    "measure.help.no_service": QT_TRANSLATE_NOOP("Text", "No service"),
    "measure.help.range": QT_TRANSLATE_NOOP(
        "Text",
        "The range after a share is Wilson’s: the true share lies in it 95 times in 100, if cases do not hang "
        "together. Fields of one session do, so that their range is wider than it says.",
    ),
    "measure.help.few": QT_TRANSLATE_NOOP(
        "Text",
        "Times and shares of fewer than {least} calls or sessions are not told. One service more is left out where a "
        "difference would tell it.",
    ),
}
"""Names and definitions by id; `kiosk.text` takes them into its table."""
