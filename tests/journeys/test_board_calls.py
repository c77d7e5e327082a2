"""The board: everybody is called once, on the wall and aloud; and it says when it may be behind."""

import pytest
from PySide6.QtCore import QRectF

from kiosk.ports import LinkState
from tests.journeys.desk_stage import Cable, board

pytestmark = pytest.mark.usefixtures("qapp")
CALLED = [("Number A, 0 0 1. Go to counter 4.", "en")]


SERVICES = ("renew-passport", "register-birth", "lost-card", "pay-fine", "driver-licence")


def items(item):
    """Everything that is to be seen; what an item clips is its own affair."""
    yield item
    for child in () if item.clip() else item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield from items(child)


def all_inside(desk):
    """No part of the page begins or ends outside the window."""
    window = desk.face.window
    window.grabWindow()
    room = QRectF(0, 0, window.width(), window.height()).adjusted(-1, -1, 1, 1)
    for item in items(window.contentItem()):
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        if item.inherits("QQuickText"):
            painted = item.property("paintedHeight")
            assert item.property("paintedWidth") <= item.width() + 2, item.property("text")
            assert painted <= item.height() + painted / item.property("lineCount"), item.property("text")
        assert box.isEmpty() or room.contains(box), f"{item.objectName()} {item.metaObject().className()} {box}"


def nothing_overlaps(desk):
    """The blocks of the page stand apart, and at least two calls stand below the newest."""
    names = ("board.nowCalling", "board.call.", "board.waits", "board.next", "board.live", "board.stale")
    blocks = [one for one in items(desk.face.window.contentItem()) if one.objectName().startswith(names)]
    assert sum(one.objectName().startswith("board.call.") for one in blocks) >= 2
    boxes = [
        (one.objectName(), one.mapRectToScene(one.boundingRect()))
        for one in blocks
        if not one.objectName().startswith("board.nowCalling.")
    ]
    assert {"board.nowCalling", "board.waits", "board.next"} <= {name for name, _ in boxes}
    for place, (name, box) in enumerate(boxes):
        for other, near in boxes[place + 1 :]:
            assert not box.intersects(near), f"{name} {box} and {other} {near}"


def shown(desk):
    return desk.text("board.nowCalling.label"), desk.text("board.nowCalling.counter")


def test_a_call_is_shown_and_said_once(tmp_path, qtbot):
    with board(tmp_path, qtbot) as (desk, voice):
        desk.machine.issue("renew-passport")
        desk.machine.issue("register-birth")
        desk.reads("board.heading", "Welcome")
        desk.machine.act("ticket.call", counter="4")
        desk.reads("board.nowCalling.label", "A 001")
        assert shown(desk) == ("A 001", "4")
        desk.machine.issue("lost-card")
        desk.pass_minutes(0.1)
        assert voice.said == CALLED


def test_a_recall_is_said_again(tmp_path, qtbot):
    with board(tmp_path, qtbot) as (desk, voice):
        ticket = desk.machine.issue("renew-passport")
        desk.machine.act("ticket.call", counter="4")
        desk.until(lambda: voice.said == CALLED)
        desk.pass_minutes(0.5)
        desk.machine.act("ticket.recall", ticket=ticket)
        desk.until(lambda: voice.said == CALLED * 2)


def test_a_call_is_said_in_the_tickets_language_first(tmp_path, qtbot):
    with board(tmp_path, qtbot) as (desk, voice):
        desk.machine.issue("renew-passport", language="ar")
        desk.machine.act("ticket.call", counter="4")
        desk.until(lambda: len(voice.said) == 2)
        assert [language for _, language in voice.said] == ["ar", "en"]
        assert voice.said[1:] == CALLED
        assert "A, 0 0 1" in voice.said[0][0]
        assert "interrupt" not in voice.happened


def test_calls_that_stood_at_the_start_are_shown_not_said(tmp_path, qtbot):
    def earlier(machine):
        machine.issue("renew-passport")
        machine.act("ticket.call", counter="4")

    with board(tmp_path, qtbot, before=earlier) as (desk, voice):
        desk.reads("board.nowCalling.label", "A 001")
        desk.pass_minutes(0.1)
        assert voice.said == []


def test_the_newest_call_is_on_top_and_the_others_below(tmp_path, qtbot):
    with board(tmp_path, qtbot) as (desk, _voice):
        for service, number in (("renew-passport", "4"), ("register-birth", "1"), ("lost-card", "2")):
            desk.machine.issue(service)
            desk.machine.ahead_ms += 1000
            desk.machine.act("ticket.call", counter=number)
        desk.reads("board.nowCalling.label", "E 001")
        assert [row.label for row in desk.model.callRows.rows] == ["D 001", "A 001"]
        row = desk.see("board.call.A001")
        assert [row.property(name) for name in ("counter", "side", "arrow")] == ["4", "right side", "arrow-right"]


def test_who_is_served_is_no_longer_being_called(tmp_path, qtbot):
    with board(tmp_path, qtbot) as (desk, _voice):
        ticket = desk.machine.issue("renew-passport")
        desk.machine.act("ticket.call", counter="4")
        desk.reads("board.heading", "Now calling")
        desk.machine.act("ticket.serve", ticket=ticket)
        desk.reads("board.heading", "Called last")
        desk.machine.act("ticket.finish", ticket=ticket)
        desk.reads("board.heading", "Welcome")


def test_the_wait_and_who_is_next(tmp_path, qtbot):
    with board(tmp_path, qtbot) as (desk, _voice):
        assert [row.value for row in desk.model.waitRows.rows] == ["–"] * 5
        desk.machine.issue("renew-passport")
        desk.machine.seat("4", "Priya")
        desk.until(lambda: desk.model.wait != "")
        assert desk.text("board.wait") == "4–25"
        assert desk.model.following.replace("\u2066", "").replace("\u2069", "") == "A 001"
        assert desk.model.waitRows.rows[0].value == "1"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_board_that_is_cut_off_says_so_once(tmp_path, qtbot, size):
    with board(tmp_path, qtbot, size=size) as (desk, voice):
        cable = Cable()
        desk.machine.node.connect(cable)
        desk.pass_minutes(0)
        assert desk.text("board.truth") == "Live"
        cable.state, cable.heard_at = LinkState.CUT_OFF, desk.machine.node.clock.now_ms()
        desk.pass_minutes(0.1)
        assert desk.sees("board.live")
        desk.pass_minutes(0.2)
        desk.see("board.stale")
        assert desk.text("board.foot").startswith("As of ")
        desk.pass_minutes(1)
        assert [text for text, _ in voice.said] == ["This board has lost its connection. Listen for staff."]
        cable.state = LinkState.CONNECTED
        desk.pass_minutes(0)
        desk.see("board.live")


def test_a_new_call_swaps_its_fill_and_rests(tmp_path, qtbot):
    with board(tmp_path, qtbot) as (desk, _voice):
        desk.face.look.reducedMotion = False
        desk.machine.issue("renew-passport")
        desk.machine.act("ticket.call", counter="4")
        plate = desk.see("board.nowCalling")
        desk.until(lambda: plate.property("swapped"))
        desk.until(lambda: not plate.property("swapped"))


def test_in_arabic_the_arrow_still_points_into_the_room(tmp_path, qtbot):
    with board(tmp_path, qtbot, language="ar") as (desk, _voice):
        desk.machine.issue("renew-passport")
        desk.machine.act("ticket.call", counter="4")
        desk.reads("board.nowCalling.label", "A 001")
        assert desk.model.arrow == "arrow-left"
        assert desk.middle("board.nowCalling.counter") < desk.middle("board.nowCalling.label")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_labels_are_tall_enough_to_read_from_ten_metres(tmp_path, qtbot, size):
    with board(tmp_path, qtbot, size=size) as (desk, _voice):
        for number in ("1", "4", "12"):
            desk.machine.issue("renew-passport")
            desk.machine.ahead_ms += 1000
            desk.machine.act("ticket.call", counter=number)
        desk.reads("board.nowCalling.label", "A 003")
        label = desk.see("board.nowCalling.label")
        capital_mm = label.property("font").pixelSize() * 0.698 / 1.577
        assert capital_mm >= 60
        right = label.mapToScene(label.boundingRect().topRight()).x()
        assert right <= desk.see("board.nowCalling.counter").mapToScene(label.boundingRect().topLeft()).x()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_however_many_are_called_everything_is_in_sight(tmp_path, qtbot, language, size):
    with board(tmp_path, qtbot, size=size, language=language) as (desk, _voice):
        cable = Cable()
        desk.machine.node.connect(cable)
        for number in ("1", "2", "4"):
            desk.machine.seat(number, f"Officer {number}")
        waiting = desk.machine.issue("renew-passport")
        for number, service in enumerate(SERVICES, start=1):
            called = desk.machine.issue(service)
            desk.machine.ahead_ms += 1000
            desk.machine.act("ticket.call", counter=str(number), ticket=called)
            label = desk.machine.label(called)
            desk.until(lambda wanted=label: shown(desk)[0] == wanted)
            all_inside(desk)
        assert desk.machine.state(waiting) == "waiting"
        nothing_overlaps(desk)
        cable.state, cable.heard_at = LinkState.CUT_OFF, desk.machine.node.clock.now_ms()
        desk.pass_minutes(1)
        desk.see("board.stale")
        assert desk.text("board.clock")
        all_inside(desk)
        nothing_overlaps(desk)


def test_who_has_arrived_gives_way_to_who_is_on_the_way(tmp_path, qtbot):
    with board(tmp_path, qtbot) as (desk, _voice):
        tickets = []
        for number in ("1", "2", "4"):
            tickets.append(desk.machine.issue("renew-passport"))
            desk.machine.ahead_ms += 1000
            desk.machine.act("ticket.call", counter=number)
        desk.machine.act("ticket.serve", ticket=tickets[1])
        desk.until(lambda: [row.label for row in desk.model.callRows.rows] == ["A 001", "A 002"])
