"""A form is taken along: six words of one kiosk open it at another, at the same page, once."""

import base64
import json

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.assist.handover import Handing
from kiosk.assist.word_code import words_of
from local_db.handover_room import FileHandoverRoom
from tests.journeys.form_filling import Person
from tests.journeys.form_stage import PacketLink
from tests.journeys.kiosk_forms import filling_in

pytestmark = pytest.mark.usefixtures("qapp")

CANARY = "Zebrafinch"


def open_words(kiosk, words):
    kiosk.model.comeBack()
    kiosk.page("ComeBack")
    kiosk.model.forms.code.answer(words)
    kiosk.model.forms.comeBack()


def test_from_one_kiosk_to_another(tmp_path, qtbot):
    room = tmp_path / "room"
    with filling_in(tmp_path / "first", qtbot, room=room) as at:
        kiosk, person = at.kiosk, Person(at, {"full_name": f"{CANARY} Walker"})
        person.open("change-address")
        person.answer_page()
        person.go_on()
        asked = person.asked()
        kiosk.model.openSheet("companion")
        kiosk.touch("companion.nominee")
        kiosk.touch("companion.court")
        kiosk.touch("companion.done")
        kiosk.touch("form.along")
        kiosk.touch("handover.counter")
        kiosk.until(lambda: kiosk.model.handover.stage == "given", "six words")
        words = kiosk.model.handover.words
        assert len(words.split(" · ")) == 6
        assert kiosk.model.handover.site == "", "where the office is on no web"
        kiosk.until(lambda: kiosk.node.read(lambda queue: bool(queue.handovers)), "that it was made")
        made = kiosk.node.read(lambda queue: list(queue.handovers.values()))
        assert [(one.to, one.service, one.status) for one in made] == [("counter", "change-address", "made")]
        kiosk.touch("handover.leave")
        kiosk.page("Welcome")
        assert kiosk.model.handover.words == ""
        assert kiosk.model.companion.written == ""
        for path in (tmp_path / "handovers").iterdir():
            assert CANARY.encode() not in path.read_bytes()

    with filling_in(tmp_path / "second", qtbot, room=room) as at:
        kiosk = at.kiosk
        kiosk.touch("welcome.en")
        open_words(kiosk, words)
        kiosk.page("Form")
        assert Person(at, {}).asked() == asked, "the page at which they stopped"
        draft = kiosk.model.forms.unsent().keeper.draft
        noted = at.desk.drafts.records(draft).result(10)
        assert [one.what.companion for one in noted.entries if hasattr(one.what, "companion")] == ["nominee/court"]
        kiosk.touch("help.exit")
        kiosk.touch("welcome.en")
        open_words(kiosk, words)
        kiosk.until(lambda: "opened at" in kiosk.model.forms.problem, "that it was opened")


@pytest.mark.long
def test_home_and_what_a_phone_sees(tmp_path, qtbot):
    room = tmp_path / "room"
    address = {"public_address": "https://queue.example.org"}
    with filling_in(tmp_path / "first", qtbot, room=room, **address) as at:
        kiosk, person = at.kiosk, Person(at, {"full_name": f"{CANARY} Walker"})
        person.open("change-address")
        person.answer_page()
        person.go_on()
        kiosk.touch("form.along")
        kiosk.touch("handover.home")
        kiosk.until(lambda: kiosk.model.handover.stage == "given", "six words")
        assert kiosk.model.handover.site == "queue.example.org/form"
        said = kiosk.model.handover._said
        address, _, key = said.partition("#")
        name = address.rpartition("/")[2]
        assert list(words_of(name, "en")) == kiosk.model.handover.words.split(" · ")
        packets = FileHandoverRoom(tmp_path / "handovers")
        sealed = packets.plan(name)
        plain = AESGCM(base64.urlsafe_b64decode(key + "=")).decrypt(sealed[:12], sealed[12:], None)
        plan = json.loads(plain)
        assert CANARY not in plain.decode()
        assert plan["title"] == "Change your address"
        assert [part["title"] for part in plan["parts"]][-1] == "Where to go on"
        assert "Open my form" in plan["parts"][-1]["lines"][0]
        node = kiosk.node
        packet = Handing(PacketLink(packets, "counter"), node.office, node.clock.now_ms).take(said)
        assert packet.to == "home"
        assert packet.by_class
        assert all(not told.value or told.sharing == "shareable" for told in packet.told)
