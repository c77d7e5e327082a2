"""Somebody brings six words: the form opens where they stopped, and what is asked again is counted."""

import pytest
from PySide6.QtCore import Qt

from kiosk.assist import word_code
from kiosk.assist.handover import Handing, Packet, Tried
from kiosk.assist.handover_record import HandoverStatus
from kiosk.events import new_id
from kiosk.queue.handover_acts import asked_again, companion_of
from tests.journeys.form_stage import PacketLink, form_counter
from tests.journeys.test_counter_forms import BEGUN, FORM, NAME, at_the_counter, forms, open_by_code, type_into

pytestmark = pytest.mark.usefixtures("qapp")


def handed(office, **facts):
    """Somebody hands over at the kiosk; the name of the packet."""
    node = office.machine.node
    now = node.clock.now_ms()
    packet = Packet(
        id=new_id(),
        office=node.office.code,
        made_ms=now,
        since_ms=now - 12 * 60_000,
        code=office.keep(BEGUN),
        step=3,
        steps=11,
        **facts,
    )
    given = Handing(PacketLink(office.packets, "kiosk"), node.office, node.clock.now_ms).give(packet, 30)
    made = {"handover": packet.id, "until": given.until_ms, "service": "change-address"}
    node.act("handover.make", made).result(10)
    return packet.id, given.name


def test_words_of_a_citizen_open_their_form_once(tmp_path, qtbot):
    with form_counter(tmp_path, qtbot, FORM) as (desk, office):
        ticket = at_the_counter(desk, office)
        desk.until(lambda: forms(desk).anybody)
        desk.click("counter.forms.companion")
        desk.click("counter.companion.carer/written")
        desk.until(lambda: "in writing" in forms(desk).accompanied)
        assert office.machine.node.read(lambda queue: companion_of(queue, ticket)).written == "carer/written"
        told = {"language": "vi", "needs": ("quiet",), "companion": "nominee/court", "tried": Tried(("h",), ())}
        identity, name = handed(office, page="check/", **told)
        words = " ".join(word_code.folded(word) for word in word_code.words_of(name, "vi"))  # on an English keyboard
        open_by_code(desk, words[: len(words) // 2])
        desk.until(lambda: forms(desk).codeProblem != "")
        desk.see("counter.code.field").setProperty("text", "")
        desk.write(words.upper())
        desk.key(Qt.Key.Key_Return)
        desk.until(lambda: forms(desk).stage == "open" and forms(desk).outlineRows.count > 0)
        assert forms(desk).form.kind == "check", "the page at which they stopped"
        shown = [row.title for row in forms(desk).contextRows.rows]
        assert "Tiếng Việt" in shown
        assert any("by order of a court" in line for line in shown)
        assert any("12 min" in line.replace("\u2068", "").replace("\u2069", "") for line in shown)
        assert any("help" in line for line in shown)

        forms(desk).form.toQuestion(NAME)
        type_into(desk, NAME, "")
        field = desk.see(NAME)
        field.setProperty("text", "")
        desk.write(BEGUN[NAME])
        forms(desk).leave()
        if forms(desk).dialog == "leave":
            forms(desk).wipe()
        queue = office.machine.node.read
        desk.until(lambda: queue(lambda found: found.handovers[identity].status) is HandoverStatus.CLOSED)
        closed = queue(lambda found: found.handovers[identity])
        assert (closed.came, closed.retold) == (3, 1)
        assert queue(asked_again) == (1, 3, 1)
        desk.until(lambda: "1" in desk.model.day.askedAgain)

        open_by_code(desk, words)
        desk.until(lambda: forms(desk).codeProblem != "")
        assert "opened at" in forms(desk).codeProblem


@pytest.mark.long
def test_a_form_goes_back_with_six_words(tmp_path, qtbot):
    with form_counter(tmp_path, qtbot, FORM) as (desk, office):
        desk.sign_in()
        open_by_code(desk, office.keep(BEGUN))
        desk.until(lambda: forms(desk).stage == "open" and forms(desk).outlineRows.count > 0)
        forms(desk).giveBack()
        desk.until(lambda: forms(desk).words != "")
        node = office.machine.node
        kiosk = Handing(PacketLink(office.packets, "kiosk"), node.office, node.clock.now_ms)
        packet = kiosk.take(str(forms(desk).words))
        assert packet.to == "kiosk"
        assert packet.page.startswith("page/")
        assert packet.code == forms(desk).code
