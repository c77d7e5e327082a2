"""Sentences of a live help session: its quick replies, and what it refuses."""

from __future__ import annotations

from kiosk.marking import QT_TRANSLATE_NOOP

LIVE_TEXTS: dict[str, str] = {
    # quick replies; the citizen's own
    "quick.yes": QT_TRANSLATE_NOOP("Text", "Yes, that is so"),
    "quick.no": QT_TRANSLATE_NOOP("Text", "No, that is not so"),
    "quick.show-me": QT_TRANSLATE_NOOP("Text", "Show me where"),
    "quick.what-does-it-mean": QT_TRANSLATE_NOOP("Text", "What does this mean?"),
    "quick.slow-down": QT_TRANSLATE_NOOP("Text", "Go more slowly"),
    "quick.say-again": QT_TRANSLATE_NOOP("Text", "Say that in another way"),
    "quick.do-not-have-it": QT_TRANSLATE_NOOP("Text", "I do not have that with me"),
    "quick.one-moment": QT_TRANSLATE_NOOP("Text", "One moment"),
    "quick.thank-you": QT_TRANSLATE_NOOP("Text", "Thank you"),
    # the helper's
    "quick.hello": QT_TRANSLATE_NOOP("Text", "Hello, I am here to help"),
    "quick.take-your-time": QT_TRANSLATE_NOOP("Text", "Take your time"),
    "quick.i-point-at-it": QT_TRANSLATE_NOOP("Text", "I am pointing at it on your screen"),
    "quick.is-that-right": QT_TRANSLATE_NOOP("Text", "Is that right?"),
    "quick.can-skip": QT_TRANSLATE_NOOP("Text", "You can leave that one empty"),
    "quick.nearly-done": QT_TRANSLATE_NOOP("Text", "You are nearly done"),
    # refusals
    "refused.frame_unreadable": QT_TRANSLATE_NOOP(
        "Text", "That could not be sent: it is too long, or not what a help session says. Shorten it and try again."
    ),
}
