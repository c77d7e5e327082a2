"""What a pack says about its forms is told where nobody would be told, or nothing filled in."""

from pathlib import Path

import msgspec
import pytest

from kiosk.catalogue.loading import ReadPack, read_pack
from kiosk.catalogue.packing.form_links import link_faults
from kiosk.forms.authoring.checking import check_form
from tests.kiosk.forms.authoring.workbooks import HEADER, write

SAMPLE = Path(__file__).resolve().parents[4] / "assets" / "packs" / "harbour"
TELL = ["select_multiple agency", "tell", "Who?"]


@pytest.fixture(scope="module")
def pack():
    return read_pack(SAMPLE)


@pytest.fixture(scope="module")
def form(tmp_path_factory):
    agencies = [["agency", "roads", "Roads"], ["agency", "ballot", "Ballot"]]
    choices = [["list_name", "name", "label"], *agencies, ["yes_no", "yes", "Yes"]]
    repeat = [["begin_repeat", "person", "P"], ["select_multiple agency", "each", "Who?"], ["end_repeat"]]
    survey = [HEADER, TELL, ["select_one yes_no", "sure", "Sure?"], ["text", "name", "N"], *repeat]
    return check_form(write(tmp_path_factory.mktemp("form"), survey=survey, choices=choices))


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/data/tell", ""),
        ("/data/tel", "Is `/data/tell` meant?"),
        ("/data/name", "lets people choose"),
        ("/data/person/each", "stands in a repeat"),
        ("/data/sure", "no ids of agencies: `yes`"),
    ],
)
def test_a_question_that_tells_nobody_is_told(pack, form, path, says):
    service = msgspec.structs.replace(pack.pack.service("change-address"), form="form.xlsx", form_tells=path)
    changed = msgspec.structs.replace(pack.pack, services=(service,))
    found = list(link_faults(ReadPack(changed, [], pack.files, pack.folder), {"form.xlsx": form}))
    assert [key for _file, key, _said in found] == (["form_tells"] if says else [])
    assert all(says in said for _file, _key, said in found)


@pytest.mark.parametrize(
    ("term", "says"),
    [("child-birth-place", ""), ("child-birth-plase", "Is `child-birth-place` meant?"), ("name", "for a choice")],
)
def test_a_question_of_a_life_event_names_a_term_with_choices(pack, term, says):
    event = pack.pack.life_event("having-a-baby")
    first = msgspec.structs.replace(event.questions[0], told_once=term)
    changed = msgspec.structs.replace(
        pack.pack, services=(), life_events=(msgspec.structs.replace(event, questions=(first,)),)
    )
    found = list(link_faults(ReadPack(changed, [], pack.files, pack.folder), {}))
    assert [key for _file, key, _said in found] == (["questions[0].told_once"] if says else [])
    assert all(says in said for _file, _key, said in found)
