"""A laptop that was wiped, for QML: when that was is all that is left of it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The face makes it")
class WipedModel(QObject):
    """`at` such as `2026-11-22 21:40`, of Greenwich; empty where nobody knows any more."""

    def __init__(self, at: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._at = at

    _get_at = held("_at")
    at = Property(str, _get_at, constant=True)
