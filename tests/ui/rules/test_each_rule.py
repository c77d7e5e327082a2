"""Each rule of the walk can fail: a page with nothing wrong, and then with one fault on purpose."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication

import tests.ui.rules.looking  # noqa: F401 - brings the rules
from tests.ui.kit.conftest import Stage
from tests.ui.rules import places
from tests.ui.rules.rule import PAGE_RULES
from tests.ui.rules.seen import Memory, Seen
from ui.citizen_pages.combination import Combination
from ui.citizen_pages.register import CitizenPage
from ui.fonts import register_fonts
from ui.kiosk.flow import Page

pytestmark = pytest.mark.leaves("window", "engine", "timer")
PAGE = CitizenPage("Made up", (), page=Page.SERVICE)
BAR = "HelpBar { x: 0; y: 1720; width: 1080 }"
HEADING = 'AppText { x: 56; y: 200; width: 900; text: "Renew a passport"; step: AppText.Title2 }'
BACK = 'Button { objectName: "page.back"; kind: Button.Secondary; x: 56; y: 400; width: 400; text: "Back" }'
SPOT = "x: 56; y: 900; width: 400; height: 100; "
LOOSE = "Item {{ {1} Accessible.role: Accessible.{0}; Accessible.name: 'Loose'; {2} }}".format
WORDS = 'AppText { id: words; x: 56; y: 1100; width: 900; text: "%s"; %s }'
FAULTS = {
    0: f"MouseArea {{ {SPOT} }}",
    1: LOOSE("Button", SPOT.replace("400", "40"), ""),
    2: 'Button { kind: Button.Secondary; x: 56; y: 505; width: 400; text: "Too near" }',
    3: "",
    4: WORDS % ("Small", "font.pixelSize: 20"),
    5: "Item { x: 56; y: 1100; width: 200; height: 60; clip: true; "
    'AppText { width: 800; text: "Goes out at the side of its frame"; wrapMode: Text.NoWrap } }',
    6: WORDS % ("Pale", 'color: "#c0c8c8"'),
    7: LOOSE("RadioButton", SPOT, 'Accessible.checked: true; Rectangle { anchors.fill: parent; color: "red" }'),
    8: 'Button { kind: Button.Primary; x: 56; y: 1890; width: 400; text: "Continue" }',
    13: "",
    14: 'Button { kind: Button.Secondary; x: 56; y: 900; width: 400; text: "OK" }',
    15: 'Button { kind: Button.Secondary; x: 56; y: 900; width: 400; text: "Later"; enabled: false }',
    20: WORDS % ("This is invalid", ""),
    26: "",
    27: "",
    28: LOOSE("Button", SPOT, 'AppText { text: "Loose"; width: 300 }'),
    30: WORDS % ("Mere", ""),
    29: WORDS % ("Seen and not heard", "Accessible.ignored: true"),
}
"""By rule. Those without one break something that the page without a fault has."""


@pytest.fixture(scope="module")
def stage(qapp):
    register_fonts()
    made = Stage()
    yield made
    made.close()


def broken(stage, body, memory=None):
    """The numbers of the rules that a page of the kiosk with this QML breaks."""
    window = stage.show(f"Item {{ anchors.fill: parent; {body} }}")
    seen = Seen(PAGE, Combination(), SimpleNamespace(window=window), memory or Memory())
    found = {number for number, rule in PAGE_RULES.items() if any(True for _ in rule.test(seen))}
    window.close()
    window.deleteLater()
    QCoreApplication.processEvents()
    return found


def test_a_page_without_a_fault_keeps_every_rule(stage):
    assert broken(stage, HEADING + BACK + BAR) == set()


def test_every_rule_has_a_fault():
    assert set(FAULTS) == set(PAGE_RULES)


@pytest.mark.parametrize("number", [number for number, fault in FAULTS.items() if fault])
def test_a_fault_is_noticed(stage, number):
    assert number in broken(stage, HEADING + BACK + BAR + FAULTS[number])


@pytest.mark.parametrize(
    ("number", "body"), [(13, BACK + BAR), (8, HEADING + BAR), (26, HEADING + BACK), (27, HEADING + BACK)]
)
def test_what_every_page_has_is_missed(stage, number, body):
    assert number in broken(stage, body)


def test_a_mark_that_is_seen_and_not_told_is_noticed(stage):
    mark = 'Accessible.checked: %s; Icon { name: "check-circle"; weight: "fill" }'
    assert 7 not in broken(stage, HEADING + BACK + BAR + LOOSE("RadioButton", SPOT, mark % "true"))
    assert 7 in broken(stage, HEADING + BACK + BAR + LOOSE("RadioButton", SPOT, mark % "false"))


def test_a_control_out_of_reach_is_noticed(stage, monkeypatch):
    monkeypatch.setattr(places, "HIGHEST_MM", 900)
    assert 3 in broken(stage, HEADING + BACK + BAR)


def test_another_place_of_the_help_bar_is_noticed(stage):
    memory = Memory()
    assert not broken(stage, HEADING + BACK + BAR, memory)
    assert {26, 27} <= broken(stage, HEADING + BACK + BAR.replace("1720", "1700"), memory)


def test_keys_that_go_round_in_circles_or_backwards_are_noticed(stage):
    first = BACK.replace("{", "{ id: one; KeyNavigation.tab: one;", 1)
    assert 28 in broken(stage, HEADING + first + BAR)
    low = 'Button { kind: Button.Secondary; x: 56; y: 1400; width: 400; text: "Below" }'
    assert 28 in broken(stage, HEADING + low + BACK + BAR)
