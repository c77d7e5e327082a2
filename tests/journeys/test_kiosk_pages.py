"""Pages on their way: no line is cut where one goes on, and words keep their distance. The rules: tests/ui/rules/."""

import contextlib

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible

from kiosk.equipment import PrinterState
from kiosk.ports import PrintOutcome
from tests.journeys.kiosk_stage import PORTRAIT, WIDE, running
from ui.tokens import tokens

pytestmark = pytest.mark.usefixtures("qapp")

PX_PER_MM = tokens()["type"]["kiosk"]["px_per_mm"]
LEAST_MM, LEAST_GAP_MM = 12.7, 2.54
LEAST_GROUND = 12
"""VVSG 2.0: target and distance."""
CONTROLS = {QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.EditableText}
FORBIDDEN = ("please", "sorry", "oops", "invalid", "!")


def controls(item):
    found = []
    waiting = [item]
    while waiting:
        one = waiting.pop()
        if not one.isVisible() or not one.isEnabled() or one.opacity() == 0:
            continue
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is not None and interface.role() in CONTROLS:
            found.append((one, interface.text(QAccessible.Text.Name)))
            continue
        waiting += one.childItems()
    return found


def texts(item):
    waiting = [item]
    while waiting:
        one = waiting.pop()
        if not one.isVisible():
            continue
        if one.inherits("QQuickText") and one.property("text"):
            yield one
        waiting += one.childItems()


def check(kiosk, page):
    window = kiosk.face.window
    # A picture is taken when all layouts have come to rest.
    window.grabWindow()
    root = window.contentItem()
    boxes = []
    for item, name in controls(root):
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        assert name, f"{page}: a control without a name at {box}"
        assert min(box.width(), box.height()) / PX_PER_MM >= LEAST_MM - 0.05, f"{page}: {name} is too small: {box}"
        assert box.left() >= 0, f"{page}: {name} begins outside"
        assert box.right() <= window.width() + 1, f"{page}: {name} ends outside"
        boxes.append((name, box))
    if not kiosk.sees("scroll.down") and not kiosk.sees("scroll.up"):
        apart(page, boxes)
    for text in texts(root):
        words = text.property("text")
        assert not text.property("truncated"), f"{page}: {words} is cut"
        fits = text.property("paintedWidth") <= text.width() + 2
        assert fits or text.property("fontSizeMode"), f"{page}: {words} is wider than its place"
        assert not [bad for bad in FORBIDDEN if bad in words.casefold()], f"{page}: {words}"


def nothing_is_cut(kiosk, page):
    """Where a page goes on below, it ends between two lines, with ground between it and the buttons."""
    # The body looks where its lines are once all layouts have come to rest.
    with contextlib.suppress(kiosk.qtbot.TimeoutError):
        kiosk.qtbot.waitUntil(lambda: not list(faults(kiosk, page)), timeout=8000)
    assert not list(faults(kiosk, page))


def faults(kiosk, page):
    for frame in items(kiosk.face.window.contentItem()):
        if frame.objectName() != "scroll.frame":
            continue
        ends = frame.mapRectToScene(QRectF(0, 0, frame.width(), frame.height()))
        for button in ("scroll.up", "scroll.down"):
            if kiosk.sees(button):
                top = kiosk.see(button).mapToScene(QPointF(0, 0)).y()
                if ends.bottom() + LEAST_GROUND > top:
                    yield f"{page}: {button} is too near to what is cut"
        for text in texts(frame):
            line = text.property("paintedHeight") / text.property("lineCount")
            box = text.mapRectToScene(QRectF(0, 0, text.width(), text.height()))
            for edge in (ends.top(), ends.bottom()):
                if box.top() + 2 < edge < box.bottom() - 2:
                    part = (edge - box.top()) % line
                    if min(part, line - part) > 2:
                        yield f"{page}: {text.property('text')} is cut at {edge} in {box}"


def walk_down(kiosk, page):
    nothing_is_cut(kiosk, page)
    for _ in range(12):
        if not kiosk.sees("scroll.down"):
            break
        kiosk.touch_it("scroll.down")
        kiosk.face.window.grabWindow()
        nothing_is_cut(kiosk, page)
    assert not kiosk.sees("scroll.down"), f"{page} has no end"
    for _ in range(12):
        if not kiosk.sees("scroll.up"):
            break
        kiosk.touch_it("scroll.up")
        kiosk.face.window.grabWindow()
        nothing_is_cut(kiosk, page)
    assert not kiosk.sees("scroll.up"), f"{page} has no beginning"


def items(item):
    yield item
    for child in item.childItems():
        if child.isVisible():
            yield from items(child)


def look_at(kiosk, page):
    kiosk.page(page)
    check(kiosk, page)


def apart(page, boxes):
    half = LEAST_GAP_MM * PX_PER_MM * 0.95 / 2
    grown = [(name, box.adjusted(-half, -half, half, half)) for name, box in boxes]
    for number, (name, box) in enumerate(grown):
        for other, near in grown[number + 1 :]:
            assert not box.intersects(near), f"{page}: {name} {box} is too near to {other} {near}"


def fail_to_print(kiosk):
    kiosk.until(lambda: kiosk.model.ticket.paperKind == "done")
    kiosk.paper.outcome, kiosk.paper.state = PrintOutcome.FAILED, PrinterState.NO_PAPER
    kiosk.model.printAgain()


@pytest.mark.parametrize("size", [PORTRAIT, WIDE], ids=["upright", "wide"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_line_is_cut_where_a_page_goes_on(tmp_path, qtbot, language, size):
    look = {"language": language, "text_size": "largest", "theme": "highContrast"}
    with running(tmp_path, qtbot, size=size, **look) as kiosk:
        kiosk.touch(f"welcome.{language}")
        for page, leave in (
            ("Home", kiosk.model.getTicket),
            ("Choose", lambda: (kiosk.model.back(), kiosk.model.findService())),
            ("Find", lambda: kiosk.model.catalogue.openTopic("driving")),
            ("Topic", lambda: kiosk.model.openService("register-birth")),
            ("Service", kiosk.model.take),
            ("Ticket", lambda: fail_to_print(kiosk)),
            ("Paper", lambda: None),
        ):
            kiosk.page(page)
            kiosk.face.window.grabWindow()
            walk_down(kiosk, page)
            leave()


@pytest.mark.parametrize("step", ["standard", "large", "largest"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_words_on_small_tiles_keep_their_distance_from_the_edge(tmp_path, qtbot, language, step):
    with running(tmp_path, qtbot, language=language, text_size=step) as kiosk:
        kiosk.touch(f"welcome.{language}")
        kiosk.touch("home.find")
        kiosk.page("Find")
        kiosk.face.window.grabWindow()
        for tile in items(kiosk.face.window.contentItem()):
            if tile.objectName().startswith("find.topic."):
                for text in texts(tile):
                    assert text.width() >= text.property("paintedWidth")
                    assert text.width() <= tile.width() - 2 * 5 * PX_PER_MM + 1


def test_the_sound_sheet_begins_with_what_it_is_for(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.model.openSheet("sound")
        kiosk.see("sound.read")
        kiosk.face.window.grabWindow()
        tops = [
            kiosk.see(f"sound.{name}").mapToScene(QPointF(0, 0)).y() for name in ("read", "stop", "repeat", "close")
        ]
        assert tops == sorted(tops)
        assert tops[0] < tops[1]
