"""The look as QML sees it: one `Look` for each engine, which `Theme` in Shopfront.Kit gives names to."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui import tokens
from ui.icons import POINTING
from ui.tap_guard import TapGuard
from ui.tokens import Setting

QML_IMPORT_NAME = "Shopfront.Look"
QML_IMPORT_MAJOR_VERSION = 1

TAP_GUARD_MS = 400
TAP_GUARD_REACH = {"kiosk": 48.0, "desk": 12.0, "board": 48.0}
"""Pixels: a finger wanders, and two taps of it may be one; a mouse is exact, and desk controls are 34 px apart."""


@QmlElement
@QmlSingleton
class Look(QObject):
    """The chosen face, theme, text step, language and motion, and every value that follows from them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setting = Setting()
        self._tap_guard = TapGuard(TAP_GUARD_MS, TAP_GUARD_REACH[self._setting.face])
        self._derive()

    @property
    def setting(self) -> Setting:
        """The whole choice at once."""
        return self._setting

    def choose(self, setting: Setting) -> None:
        """Take over a whole choice with one repaint."""
        _check(setting)
        if setting != self._setting:
            self._setting = setting
            self._derive()
            self.changed.emit()

    def set_tap_guard(self, interval_ms: int) -> None:
        """Time within which a second tap at the same place is the same tap; 0 lets every tap through."""
        self._tap_guard.interval_ms = interval_ms

    @Slot(float, float, result=bool)
    def admitsTap(self, x: float, y: float) -> bool:
        """True unless this tap is the echo of the one before."""
        return self._tap_guard.admits(x, y)

    @Slot(str, result=bool)
    def points(self, icon: str) -> bool:
        """True for icons that show a direction of reading and so are mirrored."""
        return icon in POINTING

    def _derive(self) -> None:
        setting = self._setting
        self._tap_guard.reach = TAP_GUARD_REACH[setting.face]
        self._colours = tokens.colours(setting.theme)
        self._sizes = tokens.sizes(setting)
        self._durations = tokens.durations(setting)
        self._line_heights = tokens.line_heights(setting.language)
        self._series = tokens.series(setting.theme)
        self._states = tokens.states(setting.theme)

    def _get_face(self) -> str:
        return self._setting.face

    def _set_face(self, face: str) -> None:
        self.choose(replace(self._setting, face=face))

    def _get_theme(self) -> str:
        return self._setting.theme

    def _set_theme(self, theme: str) -> None:
        self.choose(replace(self._setting, theme=theme))

    def _get_text_step(self) -> str:
        return self._setting.text_step

    def _set_text_step(self, text_step: str) -> None:
        self.choose(replace(self._setting, text_step=text_step))

    def _get_language(self) -> str:
        return self._setting.language

    def _set_language(self, language: str) -> None:
        self.choose(replace(self._setting, language=language))

    def _get_reduced_motion(self) -> bool:
        return self._setting.reduced_motion

    def _set_reduced_motion(self, reduced: bool) -> None:
        self.choose(replace(self._setting, reduced_motion=reduced))

    def _get_zoom(self) -> float:
        return self._setting.zoom

    def _set_zoom(self, zoom: float) -> None:
        self.choose(replace(self._setting, zoom=zoom))

    def _get_rtl(self) -> bool:
        return self._setting.language in tokens.RIGHT_TO_LEFT

    def _get_colours(self) -> dict[str, Any]:
        return self._colours

    def _get_sizes(self) -> dict[str, Any]:
        return self._sizes

    def _get_durations(self) -> dict[str, Any]:
        return self._durations

    def _get_line_heights(self) -> dict[str, Any]:
        return self._line_heights

    def _get_series(self) -> dict[str, Any]:
        return self._series

    def _get_states(self) -> dict[str, Any]:
        return self._states

    face = Property(str, _get_face, _set_face, notify=changed)
    theme = Property(str, _get_theme, _set_theme, notify=changed)
    textStep = Property(str, _get_text_step, _set_text_step, notify=changed)
    language = Property(str, _get_language, _set_language, notify=changed)
    reducedMotion = Property(bool, _get_reduced_motion, _set_reduced_motion, notify=changed)
    zoom = Property(float, _get_zoom, _set_zoom, notify=changed)
    rtl = Property(bool, _get_rtl, notify=changed)
    colours = Property(dict, _get_colours, notify=changed)
    sizes = Property(dict, _get_sizes, notify=changed)
    durations = Property(dict, _get_durations, notify=changed)
    lineHeights = Property(dict, _get_line_heights, notify=changed)
    series = Property(dict, _get_series, notify=changed)
    states = Property(dict, _get_states, notify=changed)


def _check(setting: Setting) -> None:
    known = {"face": tokens.FACES, "theme": tokens.THEMES, "text_step": tokens.TEXT_STEPS}
    for name, values in known.items():
        value = getattr(setting, name)
        if value not in values:
            message = f"{name} is one of {', '.join(values)}, not {value}"
            raise ValueError(message)
