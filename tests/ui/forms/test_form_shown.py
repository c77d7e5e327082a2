"""What the page of a form says of who can read it."""

from pathlib import Path

import pytest

from kiosk.catalogue.loading import load_pack
from kiosk.forms.authoring.library import FormLibrary
from ui.forms.form_shelf import FormShelf
from ui.forms.form_shown import FormFacts, FormShown, page_shown

PACK = Path(__file__).parents[3] / "assets" / "packs" / "harbour"


@pytest.mark.parametrize(
    ("chosen", "tells", "said"),
    [
        ("", "/data/offices/tell", "Goes sealed to Residents’ Desk and to this office."),
        ("roads", "/data/offices/tell", "Goes sealed to Residents’ Desk, Roads and Drivers Office and to this office."),
        ("roads fees", "", "Goes sealed to Residents’ Desk and to this office."),
        ("roads", "/data/no/such/question", "Goes sealed to Residents’ Desk and to this office."),
    ],
)
def test_who_can_read_it_is_said_by_name(tmp_path, chosen, tells, said):
    pack = load_pack(PACK)
    service = pack.service("change-address")
    shelf = FormShelf(lambda: FormLibrary(PACK / "forms", tmp_path), tmp_path, "UTC")
    filling = shelf.begin(service.form, "en").filling
    filling.answer("/data/offices/tell", chosen)
    facts = FormFacts(service.title.get, pack.agency(service.agency).name.get, tells=tells, named=pack.agency_name)
    sealed = page_shown(FormShown(), filling, facts, "en").sealed
    assert sealed.replace("\u2066", "").replace("\u2069", "").startswith(said)


def test_the_question_that_tells_agencies_is_there_and_offers_only_agencies(tmp_path):
    pack = load_pack(PACK)
    shelf = FormShelf(lambda: FormLibrary(PACK / "forms", tmp_path), tmp_path, "UTC")
    for service in pack.services:
        if service.form_tells:
            filling = shelf.begin(service.form, "en").filling
            chosen = filling.state(service.form_tells).choice_list.values
            assert set(chosen) <= {agency.id for agency in pack.agencies}
