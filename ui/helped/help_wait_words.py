"""While it rings: where, whether anybody has heard it, and how long it may take."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.helped.help_words import filled

translate = QCoreApplication.translate


def rings() -> str:
    """The title while it rings."""
    return translate("Help", "It is ringing")


def rings_at(count: int) -> str:
    """Where it rings."""
    return translate("Help", "It rings at %n counters now. You can go on meanwhile.", "", count)


def nobody_heard() -> str:
    """The title while the network is down."""
    return translate("Help", "Nobody has heard it yet")


def network_down() -> str:
    """Why, and what then."""
    return translate(
        "Help", "The network is down. As soon as it is back, it rings. Until then, go to a counter if you can."
    )


def network_away() -> str:
    """The same on a laptop that is out of the building."""
    return translate("Help", "There is no network. As soon as there is one again, it rings.")


def nobody_there() -> str:
    """The title where no counter is open."""
    return translate("Help", "No counter is open now")


def rings_later() -> str:
    """What then."""
    return translate("Help", "It rings as soon as somebody opens one. You can go on meanwhile.")


def nobody_free() -> str:
    """The title while everybody is with somebody."""
    return translate("Help", "Nobody is free right now")


def likely(low: int, high: int) -> str:
    """How long it may take."""
    if low == 0:
        return translate("Help", "Somebody is likely to come within %n minutes. It goes on ringing.", "", high)
    sentence = translate("Help", "Somebody is likely to come in %1 to %n minutes. It goes on ringing.", "", high)
    return filled(sentence, str(low))


def likely_free(low: int, high: int) -> str:
    """The same where nobody can come."""
    if low == 0:
        return translate("Help", "Somebody is likely to answer within %n minutes. It goes on ringing.", "", high)
    sentence = translate("Help", "Somebody is likely to answer in %1 to %n minutes. It goes on ringing.", "", high)
    return filled(sentence, str(low))


def unknown() -> str:
    """Where nobody can say how long."""
    return translate("Help", "We cannot say yet how long it takes. It goes on ringing.")
