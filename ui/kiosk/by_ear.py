"""The kiosk without looking and without touching: a keypad that walks, a guide that speaks, a jack for a headset."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.keypad import Headset, Keypad
from ui.devices.keypad import KeyboardKeypad
from ui.kiosk.comfort_model import ComfortModel
from ui.kiosk.guide import Guide
from ui.kiosk.key_acts import KeyActs, Kiosk
from ui.kiosk.key_walk import KeyWalk
from ui.kiosk.kiosk_voice import KioskVoice
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class ByEar(QObject):
    """What belongs to it, for QML."""

    def __init__(
        self,
        comfort: ComfortModel,
        voice: KioskVoice | None,
        headset: Headset,
        keypad: Keypad,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._guide, self._walk = Guide(comfort, voice, self), KeyWalk(self)
        self._headset, self._keypad = headset, keypad
        self._acts: KeyActs | None = None

    def attend(self, window: QObject, kiosk: Kiosk) -> None:
        """Begin in this window, which shows this kiosk."""
        self._acts = KeyActs(kiosk, self._guide, self._walk, self)
        self._walk.attend(window)
        self._acts.attend(window)
        self._guide.attend(window, kiosk)
        self._keypad.listen(self._acts.press)
        if isinstance(self._keypad, KeyboardKeypad):
            # Last, and so the first to hear: what it takes is no touch that would cut a word short.
            self._keypad.watch(window)
        self._headset.listen(self._guide.plug)

    guide = Property(Guide, held("_guide"), constant=True)
    walk = Property(KeyWalk, held("_walk"), constant=True)
