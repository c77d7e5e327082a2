"""Our own fonts draw every letter that can come: of each sentence, of the pack, and of a name in any script."""

import unicodedata
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QRawFont, QTextLayout

from kiosk.languages import OWN_NAMES
from ui.fonts import FALLBACKS, FAMILY, FONTS_PATH, hand, register_fonts
from ui.kiosk.comfort_model import LANGUAGES

ASSETS = Path(__file__).parents[3] / "assets"
NAMES = ("한지민", "寺﨑", "สมชาย", "ខ្មែរ", "தமிழ்", "ދިވެހި", "मई")


@pytest.fixture(scope="module")
def fonts(qapp):
    return [QRawFont(str(path), 16) for path in sorted(FONTS_PATH.glob("*Regular.?tf"))]


def undrawn(fonts, letters) -> str:
    """Letters that none of the fonts has; control characters and spaces need none."""
    asked = {letter for letter in letters if unicodedata.category(letter)[0] not in "CZ"}
    return "".join(letter for letter in sorted(asked) if not any(font.supportsCharacter(ord(letter)) for font in fonts))


@pytest.mark.parametrize("folder", ["i18n", "packs"])
def test_every_letter_of_our_sentences_is_drawn(fonts, folder) -> None:
    files = [path for path in (ASSETS / folder).rglob("*") if path.suffix in {".ts", ".toml", ".csv", ".xml", ".md"}]
    assert len(files) >= len(OWN_NAMES)
    assert undrawn(fonts, set().union(*(path.read_text(encoding="utf-8") for path in files))) == ""


def test_every_language_greets_in_letters_that_are_drawn(fonts) -> None:
    assert [box.code for box in LANGUAGES] == list(OWN_NAMES)
    assert undrawn(fonts, "".join(f"{box.name}{box.greeting}{box.start}" for box in LANGUAGES)) == ""


def test_every_script_of_the_basic_plane_has_its_letters(fonts) -> None:
    scripts = (range(0x370, 0x2000), range(0x3040, 0x3100), range(0x3400, 0xA000), range(0xAC00, 0xD7A4))
    letters = [chr(code) for script in scripts for code in script if unicodedata.category(chr(code))[0] == "L"]
    assert undrawn(fonts, letters[::5]) == ""


@pytest.mark.parametrize("name", NAMES)
def test_no_name_shows_an_empty_box(qapp, name) -> None:
    register_fonts()
    line = QTextLayout(name, QFont(hand(name)))
    line.beginLayout()
    line.createLine()
    line.endLayout()
    own = {family.lower() for family in (FAMILY, *FALLBACKS)}
    for run in line.glyphRuns():
        assert 0 not in run.glyphIndexes()
        assert run.rawFont().familyName().lower() in own


@pytest.mark.parametrize("path", sorted(FONTS_PATH.glob("*.?tf")), ids=lambda path: path.stem)
def test_a_font_is_read_where_it_lies(path) -> None:
    """One that is packed (WOFF2) is unpacked into the memory of each process that opens it."""
    assert path.read_bytes()[:4] in {b"\x00\x01\x00\x00", b"OTTO"}
