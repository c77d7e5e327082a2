"""Where somebody on hold waits: a code of a closed list or a room of the pack, so that nothing free is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.catalogue.pack import Pack

PLACES = ("waiting-room", "kiosk", "photo-booth", "cash-desk")


def places(pack: Pack) -> tuple[str, ...]:
    """Every place of an office, its own rooms first."""
    rooms = tuple(room.id for room in pack.places)
    return rooms + tuple(place for place in PLACES if place not in rooms)


def place_named(pack: Pack, place: str) -> Text:
    """What a place is called. Logs of before hold free words: those are shown as they were written."""
    room = next((one for one in pack.places if one.id == place), None)
    if room is None and place in PLACES:
        return Text.of(f"place.{place}")
    return Text.of("place.named", name=room.name.by_language() if room else {"en": place})


def check_place(pack: Pack, place: str) -> str:
    """A place as it is kept, empty for none; raises Refused for one that the office does not have."""
    if place and place not in places(pack):
        raise Refused(Text.of("refused.unknown_place", known=", ".join(places(pack))))
    return place
