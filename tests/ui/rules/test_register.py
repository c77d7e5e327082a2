"""No page of citizens is left out of the walk, and the table of rules is what the tests are."""

import ast
import re
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
FOLDERS = ("Kiosk", "Forms", "Board")
FRAMES = frozenset({"KioskPage", "FormFrame", "FormPages", "ModalLayer", "Sheet", "Dialog", "KioskSheet", "Window"})
"""What pages, sheets and windows are made of."""
PARTS = frozenset({"Answer"})
"""What is loaded by name, and is a part of a page: the answers of questions."""
ELSEWHERE = {
    "Kiosk/FormPage.qml": "shows one of the kinds of pages of a form",
    "Kiosk/KioskWindow.qml": "stands around every page",
    "Board/BoardWindow.qml": "is the board",
    "Forms/ChoiceDialog.qml": "is for desks",
    "Forms/FileChooser.qml": "is the system's window, at desks",
    "Forms/PreviewWindow.qml": "is for authors",
}
ROOT_TYPE = re.compile(r"^([A-Z]\w+)\s*\{", re.MULTILINE)
LOADED = re.compile(r"\"(\w+)\.qml\"")


def test_every_page_of_the_flow_is_registered():
    assert not set(Page) - {page.page for page in PAGES}


def covers(files):
    """Those of these QML files that are a page or lie over one: by what they are made of, or loaded by name."""
    made_of = {path.stem: ROOT_TYPE.search(text)[1] for path, text in files.items()}
    loaded = {name for text in files.values() for name in LOADED.findall(text)}

    def is_cover(name):
        root = made_of.get(name)
        return root in FRAMES or (root is not None and root != name and is_cover(root))

    return {path for path in files if (is_cover(path.stem) or path.stem in loaded) and path.stem not in FRAMES | PARTS}


def test_every_file_that_is_a_page_or_lies_over_one_is_registered():
    shopfront = QML_PATH / "Shopfront"
    written = {
        path.relative_to(shopfront): path.read_text(encoding="utf-8")
        for folder in FOLDERS
        for path in shopfront.glob(f"{folder}/*.qml")
    }
    found = {str(path) for path in covers(written)}
    registered = {file for page in PAGES for file in page.files}
    assert not found - registered - set(ELSEWHERE)
    assert set(ELSEWHERE) <= found
    assert len(found) > 30


def test_a_sheet_of_any_name_is_noticed():
    files = {Path("Kiosk/Pardon.qml"): "import QtQuick\n\nKioskSheet {\n}\n", Path("Kiosk/Row.qml"): "Item {\n}\n"}
    loading = {Path("Kiosk/Slot.qml"): 'Item {\n    property string page: "Row.qml"\n}\n'}
    assert covers(files) == {Path("Kiosk/Pardon.qml")}
    assert covers(files | loading) == {Path("Kiosk/Pardon.qml"), Path("Kiosk/Row.qml")}


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
