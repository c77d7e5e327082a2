"""Every component, in every theme, language and text step: it loads without a word from Qt and shows all its text."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontInfo
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from ui import tokens
from ui.gallery import open_gallery
from ui.kit import QML_PATH
from ui.tokens import Setting

KIT = QML_PATH / "Shopfront" / "Kit"
FILES = sorted(KIT.glob("*.qml"))
# It needs the input method that only a kiosk starts with; test_keyboard.py shows it in a process of its own.
APART = {"TouchKeyboard"}


def is_singleton(path: Path) -> bool:
    return path.read_text(encoding="utf-8").startswith("pragma Singleton")


def test_the_module_lists_every_file_and_no_other() -> None:
    lines = (KIT / "qmldir").read_text(encoding="utf-8").splitlines()
    listed = {line.split()[-1] for line in lines if line.endswith(".qml")}
    assert listed == {path.name for path in FILES}
    for path in FILES:
        said = any(line.startswith("singleton") and line.endswith(f" {path.name}") for line in lines)
        assert said == is_singleton(path), path.name


@pytest.mark.parametrize("path", [path for path in FILES if path.stem not in APART], ids=lambda path: path.stem)
def test_it_loads_with_nothing_said_about_it(stage, path) -> None:
    component = QQmlComponent(stage.engine, QUrl.fromLocalFile(str(path)))
    assert not component.isError(), component.errorString()
    if not is_singleton(path):
        made = component.create()
        assert made is not None
        made.deleteLater()


def texts(item: QQuickItem):
    """Every visible text below an item."""
    for child in item.childItems():
        if child.isVisible() and child.width() > 0:
            if child.metaObject().indexOfProperty("lineHeightMode") >= 0:
                yield child
            yield from texts(child)


@pytest.mark.parametrize(
    "face", [face if face == "kiosk" else pytest.param(face, marks=pytest.mark.long) for face in tokens.FACES]
)
def test_the_gallery_shows_all_its_text_in_every_language_and_size(stage, face) -> None:
    window = open_gallery(stage.engine, Setting(face=face, reduced_motion=True))
    look = stage.look
    themes = itertools.cycle(tokens.THEMES)
    for language, step in itertools.product(("en", "ar"), tokens.TEXT_STEPS):
        theme = next(themes)
        look.choose(Setting(face, theme, step, language, reduced_motion=True))
        stage.settle()
        for text in texts(window.contentItem()):
            where = (theme, language, step, text.property("text"))
            assert text.property("contentWidth") <= text.width() + 1, where
            assert not text.property("truncated"), where


def test_text_is_set_in_our_own_hands(stage) -> None:
    window = stage.show(
        'Column { AppText { objectName: "latin"; text: "Kia ora" } AppText { objectName: "arabic"; text: "أهلاً 10" } }'
    )
    for name, family in {"latin": "IBM Plex Sans", "arabic": "IBM Plex Sans Arabic"}.items():
        item = window.findChild(QQuickItem, name)
        assert QFontInfo(item.property("font")).family() == family
