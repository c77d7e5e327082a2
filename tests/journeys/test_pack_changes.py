"""Windows that stay open say what a new pack says, and an officer at one of them changes it with a second one."""

from collections.abc import Iterator

import pytest
from msgspec import structs
from PySide6.QtCore import Qt

from kiosk.catalogue.amending.amendment import in_force
from kiosk.catalogue.amending.overlay import amended
from kiosk.node import Node
from tests.journeys.desk_stage import OFFICE, PACK, PATIENCE, board, counter

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key


def renamed(pack):
    """Another title for a service and another name for its series."""
    services = tuple(
        structs.replace(one, title=structs.replace(one.title, en="Settle a fine")) if one.id == "pay-fine" else one
        for one in pack.services
    )
    series = tuple(structs.replace(one, name=structs.replace(one.name, en="Money")) for one in pack.series)
    return structs.replace(pack, version="2030.1", services=services, series=series)


def on_screen(desk) -> Iterator[str]:
    """Every text that the window draws."""
    waiting = [desk.face.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            waiting += item.childItems()
            if isinstance(text := item.property("text"), str):
                yield text


def test_a_counter_says_the_new_names(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        desk.machine.issue("pay-fine")
        desk.sign_in()
        desk.until(lambda: PACK.service("pay-fine").title.en in on_screen(desk))
        desk.machine.node.renew(renamed(PACK), lambda: None).result(PATIENCE)
        desk.until(lambda: "Settle a fine" in on_screen(desk))
        assert PACK.service("pay-fine").title.en not in on_screen(desk)
        desk.model.choices.look("settle")
        assert desk.model.choices.firstService() == "pay-fine"


def test_a_board_says_the_new_names(tmp_path, qtbot):
    with board(tmp_path, qtbot, before=lambda machine: machine.issue("pay-fine")) as (desk, _voice):
        name = PACK.series_of(PACK.service("pay-fine").series).name.en
        desk.until(lambda: name in on_screen(desk))
        desk.machine.node.renew(renamed(PACK), lambda: None).result(PATIENCE)
        desk.until(lambda: "Money" in on_screen(desk) and name not in on_screen(desk))


def test_an_officer_proposes_and_another_approves(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        desk.click("counter.signIn.officer.ruth")
        desk.write("6666")
        desk.key(Key.Key_Return)
        desk.click("counter.place.4")
        desk.see("counter.callNext")
        desk.control(Key.Key_K)
        desk.click("content.search")
        desk.write("pay a fine")
        desk.click("content.target.service/pay-fine")
        desk.click("content.field.title")
        desk.control(Key.Key_A)
        desk.key(Key.Key_Delete)
        desk.key(Key.Key_Tab)
        desk.reads("content.field.title", "Write it in English: it stands in where a translation is missing.", "fault")
        assert not desk.sees("content.propose")
        desk.key(Key.Key_Backtab)
        desk.write("Settle a fine")
        desk.key(Key.Key_Tab)
        desk.control(Key.Key_S)
        desk.see("content.propose.reason")
        desk.key(Key.Key_Return)
        desk.reads("content.propose.reason", "Say why, in a few words.", "error")
        desk.write("plainer")
        desk.key(Key.Key_Return)
        desk.until(lambda: not desk.sees("content.propose.reason"))
        node = desk.machine.node
        one = next(iter(node.read(lambda queue: dict(queue.amendments))))
        desk.control(Key.Key_2)
        desk.click(f"content.waiting.{one}")
        desk.see("content.waiting.withdraw")
        assert not desk.sees("content.waiting.approve")
        desk.machine.seat("2", "Hana")
        args = {"amendment": one, "officer": "hana"}
        assert node.grant("a", "amendment.approve", args, "another").result(PATIENCE).ok
        desk.until(lambda: desk.face.models["amending"].review.canUndo)
        desk.control(Key.Key_3)
        desk.see("content.history.undo")
        assert {"Settle a fine", PACK.service("pay-fine").title.en} <= set(on_screen(desk))
        again = Node(log=desk.machine.log, device=node.device, office=OFFICE, pack=PACK)
        assert again.pack == amended(PACK, in_force(again.queue.amendments.values())).pack != PACK
        desk.click("content.history.undo")
        desk.until(lambda: node.read(lambda queue: not in_force(queue.amendments.values())))
