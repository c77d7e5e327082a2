"""What the page of a form says of who can read it."""

from functools import partial
from pathlib import Path

import msgspec
import pytest

from kiosk.catalogue.loading import load_pack
from kiosk.forms.authoring.library import FormLibrary
from kiosk.forms.form_shelf import FormShelf
from ui.forms.form_shown import FormFacts, FormShown, page_shown

PACK = Path(__file__).parents[3] / "assets" / "packs" / "harbour"


def with_keys(*agencies):
    pack = load_pack(PACK)
    keyed = [msgspec.structs.replace(one, recipient="age1" if one.id in agencies else "") for one in pack.agencies]
    return msgspec.structs.replace(pack, agencies=tuple(keyed))


@pytest.mark.parametrize(
    ("chosen", "tells", "said"),
    [
        ("", "/data/offices/tell", "Goes sealed to Residents’ Desk and to this office."),
        ("roads", "/data/offices/tell", "Goes sealed to Residents’ Desk, Roads and Drivers Office and to this office."),
        ("roads ballot", "/data/offices/tell", "Goes sealed to Residents’ Desk, Roads and Drivers Office and to this"),
        ("roads fees", "", "Goes sealed to Residents’ Desk and to this office."),
        ("roads", "/data/no/such/question", "Goes sealed to Residents’ Desk and to this office."),
    ],
)
def test_who_can_read_it_is_said_by_name(tmp_path, chosen, tells, said):
    pack = with_keys("residents", "roads", "fees")
    service = pack.service("change-address")
    shelf = FormShelf(lambda: FormLibrary(PACK / "forms", tmp_path), tmp_path, "UTC")
    filling = shelf.begin(service.form, "en").filling
    filling.answer("/data/offices/tell", chosen)
    own = partial(pack.reader_name, service.agency)
    facts = FormFacts(service.title.get, own, tells=tells, named=pack.reader_name)
    sealed = page_shown(FormShown(), filling, facts, "en").sealed
    assert sealed.replace("\u2066", "").replace("\u2069", "").startswith(said)


def test_an_agency_without_a_key_is_not_named_as_a_reader():
    assert with_keys().reader_name("roads", "en") == ""
    assert with_keys("roads").reader_name("roads", "en") == "Roads and Drivers Office"
    assert with_keys("roads").reader_name("nobody", "en") == ""


def test_the_question_that_tells_agencies_is_there_and_offers_only_agencies(tmp_path):
    pack = load_pack(PACK)
    shelf = FormShelf(lambda: FormLibrary(PACK / "forms", tmp_path), tmp_path, "UTC")
    for service in pack.services:
        if service.form_tells:
            filling = shelf.begin(service.form, "en").filling
            chosen = filling.state(service.form_tells).choice_list.values
            assert set(chosen) <= {agency.id for agency in pack.agencies}
