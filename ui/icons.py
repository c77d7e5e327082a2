"""Icons in any colour: Phosphor pictures tinted on request, because software rendering has no shaders."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

ICONS_PATH: Final = Path(__file__).parent.parent / "assets" / "icons"
WEIGHTS: Final = ("bold", "duotone", "fill")
DEFAULT_EDGE: Final = 96
# Pictures that show a direction of reading; a mirrored page turns them round.
POINTING: Final = frozenset(
    [
        "arrow-bend-down-left",
        "arrow-counter-clockwise",
        "arrow-elbow-right-down",
        "arrow-left",
        "arrow-right",
        "arrow-square-out",
        "arrow-u-up-left",
        "backspace",
        "caret-double-left",
        "caret-double-right",
        "caret-left",
        "caret-right",
        "list",
        "list-checks",
        "megaphone",
        "paper-plane-tilt",
        "person-simple-walk",
        "sign-in",
        "sign-out",
    ]
)


def icon_names(weight: str) -> list[str]:
    """The names that are drawn in this weight, in order."""
    return sorted(path.stem for path in (ICONS_PATH / weight).glob("*.svg"))


class IconProvider(QQuickImageProvider):
    """Serves `image://icon/<weight>/<name>/<RRGGBB or AARRGGBB>`; an unknown picture is an error in QML."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._drawn: dict[tuple[str, int, int], QImage] = {}

    def requestImage(self, icon: str, size: QSize, requested: QSize) -> QImage:
        """The picture, drawn once for each colour and size; a null image if there is none."""
        edge = requested.width() if requested.width() > 0 else DEFAULT_EDGE
        key = (icon, edge, requested.height())
        if key not in self._drawn:
            self._drawn[key] = _draw(icon, edge)
        image = self._drawn[key]
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def _draw(icon: str, edge: int) -> QImage:
    weight, _, rest = icon.partition("/")
    name, _, colour = rest.partition("/")
    path = ICONS_PATH / weight / f"{name}.svg"
    tint = QColor(f"#{colour}")
    if weight not in WEIGHTS or not path.is_file() or not tint.isValid():
        return QImage()
    picture = path.read_bytes().replace(b"currentColor", tint.name().encode())
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setOpacity(tint.alphaF())
    QSvgRenderer(QByteArray(picture)).render(painter)
    painter.end()
    return image
