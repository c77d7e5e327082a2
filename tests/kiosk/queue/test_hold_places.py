"""Where somebody on hold waits: known places only, each with a name; what was written before is shown as it was."""

import pytest
from msgspec.structs import replace

from kiosk.catalogue.localised import Localised
from kiosk.catalogue.pack import Place
from kiosk.errors import Refused
from kiosk.queue.hold_places import PLACES, check_place, place_named, places
from kiosk.text import Translations
from tests.kiosk.memory_device import harbour

ROOM = Place("kiosk", Localised(en="Room 7", ar="الغرفة 7"))
PACK = replace(harbour(), places=(ROOM,))


def test_rooms_of_the_pack_stand_before_the_places_that_every_office_has():
    assert places(replace(PACK, places=())) == PLACES
    assert places(PACK) == ("kiosk", "waiting-room", "photo-booth", "cash-desk")


@pytest.mark.parametrize(
    ("place", "language", "name"),
    [
        ("photo-booth", "en", "Photo booth"),
        ("kiosk", "ar", "الغرفة 7"),
        ("Room 4, by the stairs", "en", "Room 4, by the stairs"),
        ("غرفة 4", "ar", "غرفة 4"),
    ],
)
def test_a_place_has_a_name_and_old_words_stay_as_they_were_written(place, language, name):
    assert Translations({}).render(place_named(PACK, place), language) == name


def test_free_words_are_refused_with_what_can_be_said():
    assert check_place(PACK, "") == ""
    assert check_place(PACK, "cash-desk") == "cash-desk"
    with pytest.raises(Refused) as refusal:
        check_place(PACK, "with Mr Jones")
    assert refusal.value.text.english().endswith("Places are: kiosk, waiting-room, photo-booth, cash-desk.")
