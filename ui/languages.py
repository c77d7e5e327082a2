"""The languages of the faces: built from the translators' files, changed while the program runs."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from kiosk.errors import ShopfrontError
from kiosk.languages import listed
from ui.theme import Look
from ui.tokens import RIGHT_TO_LEFT

SOURCE_LANGUAGE: Final = "en"
_PREFIX: Final = "shopfront_"
_LRELEASE_SECONDS: Final = 60


class TranslationsBroken(ShopfrontError):
    """A translation could not be built or loaded; the message names the file and the tool's own words."""


def build_translations(source_dir: Path, out_dir: Path) -> list[Path]:
    """Build a .qm beside out_dir for every .ts in source_dir that is newer; the answer is what was built.

    Raises TranslationsBroken if lrelease refuses a file.
    """
    out_dir.mkdir(parents=True, exist_ok=True)
    built = []
    for source in sorted(source_dir.glob(f"{_PREFIX}*.ts")):
        target = out_dir / f"{source.stem}.qm"
        if not target.exists() or target.stat().st_mtime_ns < source.stat().st_mtime_ns:
            _release(source, target)
            built.append(target)
    return built


def available(qm_dir: Path) -> list[str]:
    """The languages that can be used, the source language first."""
    found = sorted(path.stem.removeprefix(_PREFIX) for path in qm_dir.glob(f"{_PREFIX}*.qm"))
    return [SOURCE_LANGUAGE, *(language for language in found if language != SOURCE_LANGUAGE)]


def listed_here(names: Iterable[str]) -> str:
    """Names one after the other, as the language of the moment puts them."""
    return listed(names, QLocale().name())


def dotted(parts: Iterable[str]) -> str:
    """The parts of a line that there are, each in the direction of its own letters."""
    found = [one for one in parts if one]
    if len(found) < 2:  # noqa: PLR2004 - nothing to put apart
        return "".join(found)
    mark = "\u200f" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else ""
    return mark + " · ".join(f"\u2068{one}\u2069" for one in found)


class Languages(QObject):
    """The language of one engine: its translator, its direction, its locale and its look."""

    changed = Signal(str)

    def __init__(self, engine: QQmlEngine, look: Look, qm_dir: Path) -> None:
        super().__init__(engine)
        self._engine = engine
        self._look = look
        self._qm_dir = qm_dir
        self._translators: dict[str, QTranslator] = {}
        self._installed: QTranslator | None = None
        self._language = ""

    @property
    def language(self) -> str:
        """The language in use; empty before the first choice."""
        return self._language

    def use(self, language: str) -> None:
        """Speak this language from now on; every page is written anew in place.

        Raises TranslationsBroken if there is no translation for it.
        """
        if language == self._language:
            return
        self._install(self._translator(language))
        self._language = language
        QLocale.setDefault(QLocale(language))
        right_to_left = language in RIGHT_TO_LEFT
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)
        self._look.language = language
        self._engine.setUiLanguage(language)
        self._engine.retranslate()
        self.changed.emit(language)

    def release(self) -> None:
        """Take the language out of the application, as when a window closes for good."""
        self._install(None)
        QLocale.setDefault(QLocale.system())
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._language = ""

    def _translator(self, language: str) -> QTranslator | None:
        path = self._qm_dir / f"{_PREFIX}{language}.qm"
        if language == SOURCE_LANGUAGE and not path.exists():
            return None
        if language not in self._translators:
            translator = QTranslator(self)
            if not translator.load(str(path)):
                message = f"no translation can be loaded from {path.name}"
                raise TranslationsBroken(message)
            self._translators[language] = translator
        return self._translators[language]

    def _install(self, translator: QTranslator | None) -> None:
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
        if translator is not None:
            QCoreApplication.installTranslator(translator)
        self._installed = translator


def _release(source: Path, target: Path) -> None:
    tool = shutil.which("lrelease", path=str(Path(PySide6.__file__).parent))
    if tool is None:
        message = "PySide6 is installed without lrelease"
        raise TranslationsBroken(message)
    # Several faces may start at once: each builds under a name of its own, and the whole file takes the place.
    unfinished = target.with_name(f"{target.name}.{os.getpid()}")
    command = [tool, "-silent", str(source), "-qm", str(unfinished)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_LRELEASE_SECONDS)  # noqa: S603
    if done.returncode != 0:
        unfinished.unlink(missing_ok=True)
        message = f"{source.name}: {(done.stdout + done.stderr).strip()}"
        raise TranslationsBroken(message)
    unfinished.replace(target)
