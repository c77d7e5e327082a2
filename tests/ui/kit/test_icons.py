"""Icons: every picture can be drawn in any colour, and a missing one is an error, not a hole."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from ui import tokens
from ui.icons import POINTING, WEIGHTS, IconProvider, icon_names

SIZE = QSize(64, 64)


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_picture_is_drawn_in_the_colour_asked_for(qapp, weight) -> None:
    provider = IconProvider()
    for name in icon_names(weight):
        image = provider.requestImage(f"{weight}/{name}/a3241b", QSize(), SIZE)
        assert image.size() == SIZE, name
        strongest = max((image.pixelColor(x, y) for x in range(64) for y in range(0, 64, 2)), key=QColor.alpha)
        assert strongest.name() == "#a3241b", name


@pytest.mark.parametrize("icon", ["bold/no-such-icon/000000", "thin/ticket/000000", "bold/ticket/colour", "", "bold"])
def test_an_unknown_picture_is_null(qapp, icon) -> None:
    assert IconProvider().requestImage(icon, QSize(), SIZE).isNull()


def test_what_the_tokens_name_is_there() -> None:
    bold, fill = set(icon_names("bold")), set(icon_names("fill"))
    assert {state["icon"] for state in tokens.states("light").values()} <= bold
    assert {series["shape"] for series in tokens.series("light").values()} <= fill
    assert bold >= POINTING


def test_a_picture_is_drawn_as_large_as_it_is_seen(stage) -> None:
    window = stage.show('Icon { objectName: "icon"; name: "x"; size: 40 }')
    image = window.findChild(QQuickItem, "icon").childItems()[0]
    assert image.property("sourceSize") == QSize(40, 40)
