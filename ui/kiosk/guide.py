"""Spoken guidance: what somebody hears who comes to a page or a control without looking."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.kiosk.kiosk_voice import LEVELS, KioskVoice
from ui.kiosk.reading import Area, Heard, Words, listen, told, told_whole
from ui.kiosk.touches import Touches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.kiosk.comfort_model import ComfortModel

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

Role = QAccessible.Role
_REST_MS: Final = 25
_COMES_TO: Final = frozenset({Role.Canvas, Role.AlertMessage})
"""Beside controls, what can have the focus."""


class Screen(Protocol):
    """What a guide has to know of the kiosk beside what its window shows."""

    page: str
    about: str
    sheet: str
    asked: bool
    forms: QObject


@dataclass(frozen=True, slots=True)
class Sight:
    """What there is to tell of a screen."""

    place: tuple[object, ...] = ()
    """Changes with the page, its heading and its language."""
    texts: tuple[Words, ...] = ()
    alerts: tuple[Heard, ...] = ()
    focus: Heard | None = None
    keeps_back: bool = False
    """Something on it is private."""
    over: bool = False
    """It is a sheet, behind which the page waits."""


def sight(heard: Sequence[Heard], place: tuple[object, ...]) -> Sight:
    """What a screen shows, of which the sheet before it hides the rest; at `place` it stands in the flow."""
    areas = {one.area for one in heard}
    area = Area.SHEET if Area.SHEET in areas else Area.PAGE
    here = [one for one in heard if one.area is area or (one.area is Area.FRAME and "Welcome" in place)]
    alerts = tuple(one for one in here if one.role is Role.AlertMessage)
    warned = {one.name for one in alerts}
    heads = (one.name for one in here if one.role is Role.Heading and one.name not in warned)
    focused = [one for one in heard if one.focused and (one.control or one.role in _COMES_TO)]
    texts = dict.fromkeys(words for one in here if not one.control for words in told(one))
    return Sight(
        place=(*place, next(heads, "")),
        texts=tuple(texts),
        alerts=alerts,
        focus=focused[-1] if focused else None,
        keeps_back=any(one.private or one.role is Role.EditableText for one in here),
        over=area is Area.SHEET,
    )


def news(before: Sight, now: Sight, *, headset: bool) -> list[Words]:
    """What to say to somebody who heard `before`."""
    focus = told_whole(now.focus) if now.focus is not None else []
    if now.place != before.place:
        hint = [Words(plug_in())] if now.keeps_back and not headset else []
        return [*now.texts, *hint, *focus]
    fresh = [words for one in now.alerts if _same(one) not in map(_same, before.alerts) for words in told(one)]
    if now.focus is None or before.focus is None or _same(now.focus) != _same(before.focus):
        rest = [] if now.focus is not None and now.focus in now.alerts else focus
        return [*fresh, *rest] if fresh else focus
    stands = [Words(now.focus.state, private=not now.focus.openly)] if now.focus.state != before.focus.state else []
    return [*fresh, *stands]


def back_at(now: Sight) -> list[Words]:
    """What to say to somebody who has closed a sheet: where they are."""
    return [*now.texts[:1], *(told_whole(now.focus) if now.focus is not None else [])]


def _same(heard: Heard) -> Heard:
    return replace(heard, value="", state="", focused=False)


def plug_in() -> str:
    """Said where something is left out."""
    return translate("Guide", "What is yours alone is left out. Plug in a headset to hear your answers.")


@QmlElement
@QmlUncreatable("made by the kiosk")
class Guide(QObject):
    """Speaks while it is asked to: every page, and whatever the focus comes to. Any touch or key cuts it short."""

    changed = Signal()

    def __init__(self, comfort: ComfortModel, voice: KioskVoice | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comfort, self._voice = comfort, voice
        self._window: QObject | None = None
        self._screen: Screen | None = None
        self._told = self._under = Sight()
        self._before: list[Heard] = []
        self._later = QTimer(self, singleShot=True, interval=_REST_MS)
        self._later.timeout.connect(self._look)
        self._touches = Touches(self.hush, self)
        comfort.languageChosen.connect(self.changed)

    def attend(self, window: QObject, screen: Screen) -> None:
        """Speak of this window."""
        self._window, self._screen = window, screen
        self._touches.watch(window)
        for sign in (window.activeFocusItemChanged, window.frameSwapped):  # type: ignore[attr-defined]
            sign.connect(self.soon)
        self.soon()

    @property
    def guiding(self) -> bool:
        """Whether it speaks by itself."""
        return self._voice is not None and self._voice.guiding

    @Slot()
    def begin(self) -> None:
        """Speak from now on, until the visit ends."""
        if self._voice is not None:
            self._voice.guiding = True
            self.fresh()

    def plug(self, plugged: bool) -> None:
        """A headset was plugged in, or pulled out."""
        if self._voice is None or self._voice.headset == plugged:
            return
        self._voice.plug(plugged=plugged)
        self.changed.emit()
        if plugged:
            self.begin()
        elif self.guiding:
            self._comfort.tell([Words(translate("Guide", "The headset is out.")), Words(plug_in())])

    @Slot()
    def soon(self) -> None:
        """Look at the screen once it has come to rest."""
        if self.guiding and not self._later.isActive():
            self._later.start()

    @Slot()
    def fresh(self) -> None:
        """Tell the whole page, as to somebody who has just come."""
        self._told = Sight()
        self.changed.emit()
        self.soon()

    @Slot()
    def hush(self) -> None:
        """Be silent: somebody has done something."""
        if self.guiding and self._voice is not None:
            self._voice.stop()

    @Slot()
    def again(self) -> None:
        """Say the last once more."""
        if self._voice is not None:
            self._voice.again()

    @Slot(int)
    def changeLevel(self, by: int) -> None:
        """Be louder or quieter, and let it be heard."""
        if self._voice is not None:
            self._voice.change_level(by)
            self.changed.emit()
            self._voice.aside(self.levelWords, self._comfort.language)

    def fresh_focus(self) -> None:
        """Tell what has the focus, as to somebody who has come back to it."""
        self._told = replace(self._told, focus=None)
        self.soon()

    def tell(self, words: Sequence[Words]) -> None:
        """Say this to somebody who is being guided."""
        if self.guiding:
            self._comfort.tell(words)

    def _look(self) -> None:
        screen = self._screen
        if self._window is None or screen is None or not self.guiding:
            return
        heard = listen(self._window)
        if heard != self._before:
            self._before = heard
            self._later.start()
            return
        form = screen.forms.property("form")
        turned = form.property("stamp") if form is not None else 0
        place = (screen.page, screen.about, screen.sheet, screen.asked, turned, self._comfort.language)
        now = sight(heard, place)
        if now.over and not self._told.over:
            self._under = self._told
        returned = self._told.over and now.place == self._under.place
        words = back_at(now) if returned else news(self._told, now, headset=self._headset)
        self._told = now
        if words:
            self._comfort.tell([*words, *(self._how() if screen.page == "Welcome" and not self._told.focus else [])])

    def _how(self) -> list[Words]:
        return [
            Words(translate("Guide", "The arrows lead from one thing to the next. Select chooses.")),
            Words(translate("Guide", "Help, back, repeat and volume have keys of their own.")),
        ]

    @property
    def _headset(self) -> bool:
        return self._voice is not None and self._voice.headset

    def _get_headset(self) -> bool:
        return self._headset

    def _get_level_words(self) -> str:
        level = self._voice.level if self._voice is not None else 0
        sentence = translate("Guide", "Volume %1 of %2")
        return sentence.replace("%1", str(level)).replace("%2", str(len(LEVELS)))

    headset = Property(bool, _get_headset, notify=changed)
    levelWords = Property(str, _get_level_words, notify=changed)
