"""Language, text size, colours, motion and sound: what a person may change in the middle of a visit, losing nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.languages import OWN_NAMES
from ui.kiosk.ease_model import EaseModel
from ui.kiosk.kiosk_voice import KioskVoice
from ui.kiosk.reach import USUAL, Mount
from ui.kiosk.reading import Words, breaths, spoken_words
from ui.languages import Languages
from ui.rows import RowModel
from ui.shown import held, shown
from ui.theme import Look
from ui.tokens import Setting

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LanguageBox:
    """A language by its own name, with a greeting in it."""

    code: str
    name: str
    greeting: str
    start: str


_GREETINGS: Final = {
    "en": ("Welcome", "Touch to start"),
    "mi": ("Nau mai, haere mai", "Pā mai hei tīmata"),
    "ar": ("أهلاً وسهلاً", "المس الشاشة للبدء"),
    "zh_CN": ("欢迎光临", "轻触屏幕开始"),
    "vi": ("Xin chào quý vị", "Chạm để bắt đầu"),
    "hi": ("नमस्ते, स्वागत है", "शुरू करने के लिए छुएँ"),
}
LANGUAGES: Final = tuple(LanguageBox(code, name, *_GREETINGS[code]) for code, name in OWN_NAMES.items())
"""Each speaks for itself, so these words are never translated."""


@dataclass(frozen=True, slots=True)
class ComfortShown:
    """What is chosen now."""

    language: str = "en"
    text_step: str = "standard"
    theme: str = "light"
    calm: bool = False
    reading: bool = False


@QmlElement
@QmlUncreatable("made by the kiosk")
class ComfortModel(QObject):
    """The choices for QML. `languageChosen` comes after everything speaks the new language."""

    changed = Signal()
    languageChosen = Signal()

    def __init__(
        self,
        look: Look,
        languages: Languages,
        speech: KioskVoice | None,
        codes: Sequence[str],
        parent: QObject | None = None,
        *,
        mount: Mount = USUAL,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._speaker = languages
        self._speech = speech
        self._start: Setting = look.setting
        self._ease = EaseModel(mount, self)
        self._read_texts: list[Words] = []
        self._shown = ComfortShown()
        self._languages = RowModel(LanguageBox, key="code", parent=self)
        self.offer(codes)
        self._show()

    def offer(self, codes: Sequence[str]) -> None:
        """These are the languages to choose from."""
        self._languages.replace([box for box in LANGUAGES if box.code in codes])

    @property
    def pristine(self) -> bool:
        """Whether everything is as it starts."""
        silent = self._speech is None or self._speech.pristine
        return self._look.setting == self._at_start() and not self._read_texts and self._ease.pristine and silent

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Speak another language from now on."""
        self.hush()
        if code != self._look.setting.language:
            self._speaker.use(code)
            self._look.language = code
            self._show()
            self.languageChosen.emit()

    @Slot(str)
    def chooseTextStep(self, step: str) -> None:
        """Write larger or smaller."""
        self._choose(replace(self._look.setting, text_step=step))

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        """Draw in other colours."""
        self._choose(replace(self._look.setting, theme=theme))

    @Slot(bool)
    def chooseCalm(self, calm: bool) -> None:
        """Let nothing on the screen move by itself."""
        self._choose(replace(self._look.setting, reduced_motion=calm))

    @Slot(QQuickItem)
    def read(self, page: QQuickItem) -> None:
        """Say everything that the page shows, in reading order and in its language."""
        self._read_texts = spoken_words(page)
        self.readAgain()

    @Slot()
    def readAgain(self) -> None:
        """Say it again from the start."""
        self.tell(self._read_texts)
        heard = self._speech is not None and bool(self._read_texts)
        self._ease.tell(translate("Kiosk", "This page is read aloud. Any touch stops it.") if heard else "")
        self._show(reading=bool(self._read_texts))

    @Slot()
    def hush(self) -> None:
        """Be silent now; any action does this."""
        if self._speech is not None and self._shown.reading:
            self._speech.stop()
        self._ease.tell("")
        self._show(reading=False)

    def announce(self, text: str, *, private: bool = False) -> None:
        """Say a sentence that nobody asked for, such as the question whether somebody is there."""
        self.tell([Words(text, private)])
        self._ease.tell(self._caption(text, private=private))
        self._show(reading=self._speech is not None)

    def _caption(self, text: str, *, private: bool) -> str:
        if self._speech is None or (private and not self._speech.headset):
            return ""
        return translate("Kiosk", "What this page says is said in your headset.") if private else text

    def tell(self, words: Sequence[Words]) -> None:
        """Say this instead of what is being said, where this kiosk has a voice; what is private, only to a headset."""
        if self._speech is not None:
            said = breaths(words, self._look.setting.language, headset=self._speech.headset)
            self._speech.stop()
            for number, (text, language, private) in enumerate(said):
                self._speech.say(text, language, interrupt=number == 0, private=private)

    def reset(self) -> None:
        """Everything as the next person finds it; no word of the last one can be repeated."""
        self._read_texts = []
        if self._speech is not None:
            self._speech.reset()
        self._ease.reset()
        self._shown = replace(self._shown, reading=False)
        self._choose(self._at_start())
        self.chooseLanguage(self._start.language)

    def _at_start(self) -> Setting:
        # The zoom belongs to the screen, not to the visit.
        return replace(self._start, zoom=self._look.setting.zoom)

    def _choose(self, setting: Setting) -> None:
        self._look.choose(replace(setting, language=self._look.setting.language))
        self._show()

    def _show(self, *, reading: bool | None = None) -> None:
        setting = self._look.setting
        fresh = ComfortShown(
            language=setting.language,
            text_step=setting.text_step,
            theme=setting.theme,
            calm=setting.reduced_motion,
            reading=self._shown.reading if reading is None else reading,
        )
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _get_languages(self) -> QObject:
        return self._languages

    def _has_voice(self) -> bool:
        return self._speech is not None

    def _get_greeted(self) -> str:
        language = self._shown.language
        return language if language in _GREETINGS else "en"

    language = Property(str, shown("language"), notify=changed)
    greeted = Property(str, _get_greeted, notify=changed)
    textStep = Property(str, shown("text_step"), notify=changed)
    theme = Property(str, shown("theme"), notify=changed)
    calm = Property(bool, shown("calm"), notify=changed)
    reading = Property(bool, shown("reading"), notify=changed)
    voice = Property(bool, _has_voice, constant=True)
    languages = Property(QObject, _get_languages, constant=True)
    ease = Property(EaseModel, held("_ease"), constant=True)
