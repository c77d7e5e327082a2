"""The sentences of the page behind a ticket's QR code."""

from __future__ import annotations

from kiosk.marking import QT_TRANSLATE_NOOP

PAGE: dict[str, str] = {
    "page.title": QT_TRANSLATE_NOOP("Text", "Your ticket {label}"),
    "page.service": QT_TRANSLATE_NOOP("Text", "Service"),
    "page.languages": QT_TRANSLATE_NOOP("Text", "Languages"),
    # how it stands
    "page.waiting": QT_TRANSLATE_NOOP("Text", "You are waiting"),
    "page.moved": QT_TRANSLATE_NOOP("Text", "You were moved to this service, and you keep your place."),
    "page.ahead": QT_TRANSLATE_NOOP("Text", "%n people are before you", "", 0),
    "page.first": QT_TRANSLATE_NOOP("Text", "You are next"),
    "page.later": QT_TRANSLATE_NOOP("Text", "You are not called before {time}"),
    "page.wait": QT_TRANSLATE_NOOP("Text", "Your wait from now"),
    "page.about": QT_TRANSLATE_NOOP("Text", "About {low} to {high} minutes"),
    "page.may_close": QT_TRANSLATE_NOOP("Text", "We may close before it is your turn. Ask our staff now."),
    "page.go": QT_TRANSLATE_NOOP("Text", "Go to counter {counter} now"),
    "page.go_again": QT_TRANSLATE_NOOP("Text", "We called you again. Go to counter {counter} now"),
    "page.side_left": QT_TRANSLATE_NOOP("Text", "On the left side"),
    "page.side_right": QT_TRANSLATE_NOOP("Text", "On the right side"),
    "page.at": QT_TRANSLATE_NOOP("Text", "You are at counter {counter}"),
    "page.hold": QT_TRANSLATE_NOOP("Text", "Your ticket is on hold"),
    "page.hold_place": QT_TRANSLATE_NOOP("Text", "Wait here: {place}"),
    "page.hold_more": QT_TRANSLATE_NOOP("Text", "Staff call you again."),
    "page.finished": QT_TRANSLATE_NOOP("Text", "Finished"),
    "page.finished_more": QT_TRANSLATE_NOOP("Text", "Thank you for coming."),
    "page.no_show": QT_TRANSLATE_NOOP("Text", "We called you and did not see you"),
    "page.no_show_until": QT_TRANSLATE_NOOP("Text", "Come to any counter before {time}, and you keep your place."),
    "page.no_show_late": QT_TRANSLATE_NOOP("Text", "Come to any counter. Your place then counts from when you come."),
    "page.left": QT_TRANSLATE_NOOP("Text", "You left the queue"),
    "page.left_until": QT_TRANSLATE_NOOP("Text", "If you want to stay after all, say so here before {time}."),
    "page.left_over": QT_TRANSLATE_NOOP("Text", "Take a new ticket if you still need us."),
    "page.cancelled": QT_TRANSLATE_NOOP("Text", "This ticket was cancelled"),
    "page.cancelled_more": QT_TRANSLATE_NOOP("Text", "Take a new ticket, or ask at a counter."),
    # what can be done
    "page.more": QT_TRANSLATE_NOOP("Text", "I need %n more minutes", "", 0),
    "page.more_left": QT_TRANSLATE_NOOP("Text", "You keep your place. You can ask for this %n times.", "", 0),
    "page.more_over": QT_TRANSLATE_NOOP(
        "Text", "You asked for more time as often as this office allows. If you cannot be here in time, tell our staff."
    ),
    "page.leave": QT_TRANSLATE_NOOP("Text", "I’m leaving"),
    "page.leave_ask": QT_TRANSLATE_NOOP("Text", "Leave the queue?"),
    "page.leave_more": QT_TRANSLATE_NOOP("Text", "Nobody calls you any more, and others move up."),
    "page.leave_yes": QT_TRANSLATE_NOOP("Text", "Yes, I’m leaving"),
    "page.leave_no": QT_TRANSLATE_NOOP("Text", "No, I stay"),
    "page.stay": QT_TRANSLATE_NOOP("Text", "I want to stay after all"),
    "refused.left_long_ago": QT_TRANSLATE_NOOP(
        "Text", "Ticket {label} was left too long ago to go on with it. Take a new ticket, or ask at a counter."
    ),
    "page.sound": QT_TRANSLATE_NOOP("Text", "Ring and shake when I am called"),
    "page.sound_more": QT_TRANSLATE_NOOP("Text", "This works while this page is open. Watch the board, too."),
    # how new it is
    "page.known": QT_TRANSLATE_NOOP("Text", "Last news at {time}"),
    "page.cut": QT_TRANSLATE_NOOP(
        "Text",
        "This page has had no connection since {time}, and tries again by itself. Watch the board, or ask our staff.",
    ),
    "page.office_cut": QT_TRANSLATE_NOOP(
        "Text",
        "We have had no news from the office since {time}. What stands here may be old, and what you do here arrives "
        "there later. Watch the board, or ask our staff.",
    ),
    "page.again": QT_TRANSLATE_NOOP("Text", "Look again"),
    "page.again_always": QT_TRANSLATE_NOOP("Text", "Look again every %n seconds", "", 0),
    "page.again_stop": QT_TRANSLATE_NOOP("Text", "Do not look again by itself"),
    # whatever else
    "page.unknown": QT_TRANSLATE_NOOP("Text", "This ticket is not known here"),
    "page.unknown_more": QT_TRANSLATE_NOOP(
        "Text", "It may be from another day, or not have arrived yet. Your number counts."
    ),
    "page.private": QT_TRANSLATE_NOOP(
        "Text", "This page holds nothing about you: only a number and a place in the queue."
    ),
    "page.form": QT_TRANSLATE_NOOP("Text", "Your form {reference}"),
}
