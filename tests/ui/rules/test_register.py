"""No page of citizens is left out of the walk, and the table of rules is what the tests are."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from tests.ui.rules.__main__ import DOCUMENT
from tests.ui.rules.places import HIGHEST_MM, heights
from tests.ui.rules.rule import PAGE_RULES
from tests.ui.rules.seen import PX_PER_MM
from tests.ui.rules.table import table
from tests.ui.rules.thirty import KNOWN, RULES
from ui.citizen_pages.combination import every_combination, pairwise, share
from ui.citizen_pages.longer import longer
from ui.citizen_pages.register import PAGES
from ui.kiosk.flow import Page
from ui.kit import QML_PATH

ROOT = Path(__file__).parents[3]
FRAMES = {"Kiosk/KioskPage.qml", "Kiosk/KioskSheet.qml", "Kiosk/FormPage.qml", "Forms/ChoiceSheet.qml"}
"""Frames that pages are made of; a form's page is one of its own kinds; the sheet of a list is tested with it."""


def test_every_page_of_the_flow_is_registered():
    assert not set(Page) - {page.page for page in PAGES}


def test_every_file_of_a_page_or_sheet_is_registered():
    shopfront = QML_PATH / "Shopfront"
    written = {
        str(path.relative_to(shopfront))
        for pattern in ("Kiosk/*Page.qml", "Kiosk/*Sheet.qml", "Forms/*Page.qml", "Forms/*Sheet.qml")
        for path in shopfront.glob(pattern)
    }
    assert not written - {file for page in PAGES for file in page.files} - FRAMES


def test_names_are_each_there_once():
    names = [page.name for page in PAGES]
    assert len(names) == len(set(names))
    assert {name for name, _ in KNOWN} <= set(names)


def test_every_two_choices_meet_on_some_page():
    languages = ["en", "ar", "hi", "mi", "vi", "zh_CN", "longer"]
    rows = pairwise(languages)
    shown = [one for place in range(len(PAGES)) for one in share(rows, place, 3)]
    wanted = {pair for one in every_combination(languages) for pair in one.pairs()}
    assert {pair for one in shown for pair in one.pairs()} == wanted
    assert len(rows) < 30


def test_there_are_thirty_rules_and_each_page_rule_is_one_of_them():
    assert [rule.number for rule in RULES] == list(range(1, 31))
    assert set(PAGE_RULES) - {0} <= {rule.number for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.number))
def test_the_tests_that_a_rule_names_exist(rule):
    assert rule.tests or rule.number in PAGE_RULES or rule.left
    for named in rule.tests:
        file, _, name = named.partition("::")
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        assert name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}, named


def test_the_document_is_current():
    assert DOCUMENT.read_text(encoding="utf-8") == table(), "python -m tests.ui.rules --write"


def test_a_screen_that_hangs_too_high_is_noticed():
    top = QRectF(0, 0, 100, 100)
    assert heights(top, 1920, 600)[1] <= HIGHEST_MM < heights(top, 1920, 700)[1]
    assert heights(QRectF(0, 1920 - PX_PER_MM, 10, PX_PER_MM), 1920, 600) == pytest.approx((600, 601))


def test_longer_words_keep_their_placeholders_once():
    assert longer("You are number %1 of %2.").count("%1") == 1
    assert len(longer("Find a service")) >= 1.35 * len("Find a service")
