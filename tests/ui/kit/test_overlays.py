"""Dialogs and sheets: who has the focus, what Esc says, and what lies behind is asleep."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.kit.conftest import Heard, centre, item_named, tap

SCENE = """
Item {{ id: page; objectName: "page"; anchors.fill: parent
    Button {{ objectName: "before"; text: "Stop the queue"; y: 200 }}
}}
{kind} {{ objectName: "over"; behind: page; title: "Stop the queue?"; line: "Nobody is called any more."
    actions: [Button {{ objectName: "safe"; text: "Keep it running" }}]
}}
"""


@pytest.fixture(params=["Dialog", "Sheet"])
def scene(stage, request):
    stage.look.reducedMotion = True
    window = stage.show(SCENE.format(kind=request.param))
    return window, item_named(window, "over")


def test_it_takes_the_focus_and_gives_it_back(scene, stage) -> None:
    window, over = scene
    before = item_named(window, "before")
    before.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    over.setProperty("shown", True)
    stage.settle()
    assert over.property("activeFocus")
    assert not item_named(window, "page").isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert item_named(window, "safe").property("activeFocus")
    over.setProperty("shown", False)
    stage.settle()
    assert before.property("activeFocus")
    assert not over.isVisible()


LATE = """
Item {{ id: page; objectName: "page"; anchors.fill: parent
    Button {{ objectName: "before"; text: "Stop the queue" }}
}}
{kind} {{ objectName: "over"; title: "Stop the queue?" }}
{kind} {{ objectName: "next"; title: "Really?" }}
"""


@pytest.mark.parametrize("kind", ["Dialog", "Sheet"])
def test_the_focus_comes_back_when_the_page_wakes_though_another_question_followed(stage, kind) -> None:
    stage.look.reducedMotion = True
    window = stage.show(LATE.format(kind=kind))
    before, page = item_named(window, "before"), item_named(window, "page")
    over, following = item_named(window, "over"), item_named(window, "next")
    before.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for item, name, value in [(over, "shown", True), (page, "enabled", False), (over, "shown", False)]:
        item.setProperty(name, value)
        stage.settle()
    assert not before.property("activeFocus"), "it sleeps"
    for item, name, value in [(following, "shown", True), (following, "shown", False), (page, "enabled", True)]:
        item.setProperty(name, value)
        stage.settle()
    assert before.property("activeFocus")


def test_esc_is_the_safe_answer(scene, stage) -> None:
    window, over = scene
    dismissals = Heard(over, "dismissed")
    over.setProperty("shown", True)
    stage.settle()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert dismissals.count == 1


def test_a_tap_beside_it_reaches_nothing_behind(scene, stage) -> None:
    window, over = scene
    before = item_named(window, "before")
    clicks, dismissals = Heard(before, "clicked"), Heard(over, "dismissed")
    over.setProperty("shown", True)
    stage.settle()
    tap(window, centre(before))
    assert (clicks.count, dismissals.count) == (0, 0)


def test_a_warning_about_time_may_be_answered_anywhere(stage) -> None:
    stage.look.reducedMotion = True
    window = stage.show('Sheet { objectName: "over"; shown: true; touchAnywhere: true; seconds: 30; total: 45 }')
    over = item_named(window, "over")
    dismissals = Heard(over, "dismissed")
    tap(window, centre(over))
    assert dismissals.count == 1


LONG_BODY = """
ScrollBody { objectName: "body"; anchors.fill: parent; anchors.margins: 56
    Repeater { model: %d; RadioRow { required property int index; objectName: "row" + index
        Layout.fillWidth: true; text: "Answer " + index } }
}
"""


@pytest.mark.parametrize(("rows", "overflows"), [(3, False), (40, True)])
def test_a_body_moves_only_if_it_must(stage, rows, overflows) -> None:
    window = stage.show(LONG_BODY % rows)
    assert item_named(window, "body").property("overflows") is overflows


def test_the_keyboard_brings_a_hidden_row_into_sight(stage) -> None:
    stage.look.reducedMotion = True
    window = stage.show(LONG_BODY % 40)
    last = item_named(window, "row39")
    assert centre(last).y() > window.height()
    last.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    stage.settle()
    assert centre(last).y() < window.height()
