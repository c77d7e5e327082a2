"""The counter for everyone: every page and dialog by keys, by a screen reader, and on a screen at 200 %."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from msgspec import to_builtins
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from kiosk.assist.frames import Allowed, Said
from tests.journeys.desk_stage import counter
from tests.journeys.form_stage import form_counter
from tests.journeys.help_stage import help_counter
from tests.journeys.test_counter_forms import FORM, at_the_counter, opened
from tests.ui.rules.looking import settle
from tests.ui.rules.rule import PAGE_RULES
from tests.ui.rules.seen import Memory, Seen
from ui.citizen_pages.combination import Combination
from ui.citizen_pages.register import CitizenPage
from ui.kit import QML_PATH

pytestmark = pytest.mark.usefixtures("qapp")
ROOT = Path(__file__).parents[2]
Key = Qt.Key
AT_200 = (1920 // 2, 1080 // 2)
SMALL_AT_200 = (1366 // 2, 768 // 2)
"""A laptop's screen at 200 %: pages move there, with the focus."""
RULES = (0, 5, 6, 14, 28, 29)
"""In the tree, nothing cut or upon each other, in contrast, named, reached by keys, heard."""
SERVICES = ("renew-passport", "register-birth", "lost-card", "pay-fine")
FREE = ("keys", "pick", "why", "profile", "break", "issue", "appointments", "paper")
TABS = ("now", "day", "week", "desks", "help")
OVERVIEW = ("how", "stop", "keys", "save")
TABS_PRESSED = 25
SERVING = ("move", "hold", "add", "name")
HELPING = ("end", "own", "keys")
PLACES = ("talk", "cards", "papers")


class Walk:
    """Looks at one page after the other, and keeps what is wrong."""

    def __init__(self, desk):
        self.desk, self.faults, self.pages = desk, [], 0

    def look(self, name, *, keys=True):
        """`keys`: Tab may move the focus, for nothing is to be typed."""
        # a clock may tick while its page is looked at: what is wrong is wrong twice
        self.faults += self._wrong(name, keys=keys) and self._wrong(name, keys=keys)
        self.pages += 1

    def _wrong(self, name, *, keys):
        window = self.desk.face.window
        size = (window.width(), window.height())
        seen = Seen(
            CitizenPage(name, (), on="counter"),
            Combination(size=size),
            SimpleNamespace(window=window),
            Memory(),
            last=keys,
        )
        assert seen.awake, f"{name} has no control"
        return [f"{name}, rule {number}: {words}" for number in RULES for words in PAGE_RULES[number].test(seen)]

    def dialogs(self, model, names, ask):
        """Each of these dialogs, opened and closed."""
        for name in names:
            ask(name)
            self.desk.until(lambda name=name: model.dialog == name)
            self.look(f"dialog {name}")
            model.dismiss()


def test_every_shortcut_is_in_the_guide():
    guide = (ROOT / "docs" / "counter.md").read_text(encoding="utf-8")
    cells = {
        key.strip() for line in guide.splitlines() if line.startswith("| ") for key in line.split("|")[1].split(",")
    }
    written = {
        key.replace("+", " ").replace("PgDown", "PgDn")
        for file in QML_PATH.glob("Shopfront/Counter/*Keys.qml")
        for keys in re.findall(r"sequence: (\"[^\"]+\")|dialogs: (\[\[.*)", file.read_text(encoding="utf-8"))
        for key in re.findall(r"\[?\"((?:Ctrl\+|Shift\+)?[A-Z0-9]\w*)\"", "".join(keys))
    }
    assert {"F1", "Ctrl H", "Ctrl 4", "Shift F2"} <= written
    assert written <= cells, written - cells


def working(desk):
    """Some people wait, and the clock stands still."""
    desk.machine.at_ms = desk.machine.node.clock.now_ms()
    for service in SERVICES:
        desk.machine.issue(service)


def to_the_overview(desk):
    desk.control(Key.Key_L)
    desk.see("overview.tab.now")
    desk.until(lambda: desk.model.overview.figures.statistics is not None)
    return desk.model.overview


def moves_with_the_focus(desk):
    """In a window too small for it, the page moves so that what has the focus is to be seen."""
    window = desk.face.window
    window.resize(*SMALL_AT_200)
    settle(window)
    room = QRectF(0, 0, *SMALL_AT_200).adjusted(-1, -1, 1, 1)
    names = set()
    for _ in range(TABS_PRESSED):
        QTest.keyClick(window, Key.Key_Tab)
        item = window.activeFocusItem()
        names.add(item.objectName())
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        assert room.intersected(box).width() >= min(box.width(), room.width()) - 1, item.objectName()
        assert room.intersected(box).height() >= min(box.height(), room.height()) - 1, item.objectName()
    assert {"counter.lock", "counter.finish"} <= names
    window.resize(*AT_200)


def test_every_page_and_dialog_of_the_desk_is_for_everyone_at_200_percent(tmp_path, qtbot):
    with counter(tmp_path, qtbot, size=AT_200) as desk:
        walk = Walk(desk)
        working(desk)
        walk.look("sign in")
        desk.click("counter.signIn.officer.priya")
        walk.look("PIN", keys=False)
        desk.write("1111")
        desk.key(Key.Key_Return)
        desk.see("counter.place.4")
        walk.look("place")
        desk.click("counter.place.4")
        desk.see("counter.callNext")
        walk.look("desk")
        walk.dialogs(desk.model, FREE, desk.model.open)
        desk.key(Key.Key_F2)
        desk.key(Key.Key_F5)
        walk.look("serving")
        walk.dialogs(desk.model, SERVING, desk.model.open)
        overview = to_the_overview(desk)
        for tab in TABS:
            overview.turn(tab)
            walk.look(f"overview {tab}")
        walk.dialogs(overview, OVERVIEW, overview.ask)
        overview.leave()
        moves_with_the_focus(desk)
        desk.key(Key.Key_F12)
        desk.until(lambda: desk.model.page == "locked")
        walk.look("locked")
        assert not walk.faults
        assert walk.pages == 6 + len(FREE + SERVING + TABS + OVERVIEW)


def test_a_form_at_the_desk_is_for_everyone_at_200_percent(tmp_path, qtbot):
    with form_counter(tmp_path, qtbot, FORM, size=AT_200) as (desk, office):
        walk = Walk(desk)
        at_the_counter(desk, office)
        desk.control(Key.Key_O)
        desk.see("counter.code.field")
        walk.look("code")
        desk.key(Key.Key_Escape)
        opened(desk, office)
        walk.look("form", keys=False)
        desk.key(Key.Key_F1)
        desk.until(lambda: desk.model.forms.dialog == "keys")
        walk.look("form keys")
        desk.key(Key.Key_Escape)
        desk.until(lambda: desk.model.forms.dialog == "")
        assert not walk.faults


def helped(desk, kiosks):
    """Somebody has said yes, and writes."""
    desk.control(Key.Key_G)
    helping = desk.face.models["helping"]
    desk.until(lambda: helping.isShown)
    end = kiosks.agree()
    desk.until(lambda: helping.session.key == "live")
    end.send(Said("1", "Which day?"))
    helping.session.choose("/child/birth")
    helping.session.ask()
    end.send(Allowed("/child/birth", yes=True))
    desk.until(lambda: helping.session.mayType)
    return helping


def test_help_at_the_desk_is_for_everyone_at_200_percent(tmp_path, qtbot):
    with help_counter(tmp_path, qtbot, size=AT_200) as (desk, kiosks):
        walk = Walk(desk)
        desk.sign_in()
        kiosks.call()
        kiosks.call("h2", "come", kiosk="Kiosk 1", service="", page="Home")
        kiosks.alarm()
        desk.see("counter.alarm.answer")
        walk.look("calls over the desk")
        desk.face.models["helping"].alarm.end("a1")
        desk.until(lambda: not desk.sees("counter.alarm"))
        helping = helped(desk, kiosks)
        for place in PLACES:
            desk.click(f"help.place.{place}")
            walk.look(f"help, {place}")
        desk.key(Key.Key_F3)
        walk.dialogs(helping, HELPING, helping.ask)
        helping.end()
        desk.until(lambda: helping.session.key == "ended")
        walk.look("help ended")
        assert not walk.faults


def test_content_is_for_everyone_at_200_percent(tmp_path, qtbot):
    with counter(tmp_path, qtbot, size=AT_200) as desk:
        walk, content = Walk(desk), desk.face.models["amending"]
        desk.click("counter.signIn.officer.ruth")
        desk.write("6666")
        desk.key(Key.Key_Return)
        desk.click("counter.place.4")
        desk.see("counter.callNext")
        desk.control(Key.Key_K)
        desk.see("content.search")
        content.editor.choose("office")
        content.editor.write("hours.0.close", "12:00")
        content.editor.write("hours.0.last_ticket", "11:45")
        walk.look("content, change", keys=False)
        content.ask("propose")
        desk.see("content.propose.reason")
        walk.look("content, propose", keys=False)
        content.dismiss()
        changes = to_builtins(content.editor.changes())
        desk.machine.act("amendment.propose", target="office", changes=changes, reason="Short", officer="ruth")
        content.turn("waiting")
        desk.until(lambda: len(content.review.waiting.rows) == 1)
        walk.look("content, to approve")
        assert not walk.faults
