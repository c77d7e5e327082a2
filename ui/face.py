"""A face on a screen: application, engine, look, language and the root page, put together and taken apart again.

Each face describes itself by a FaceSpec. `run_face` is the whole process of a face; `open_face` only opens it, for
tests and for whoever runs the event loop.
"""

import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType, TracebackType
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QSocketNotifier, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QIcon, QWindow
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import ShopfrontError
from ui import qt_workarounds  # noqa: F401 - before the others
from ui.fonts import register_fonts
from ui.icons import ICONS_PATH
from ui.keyboard import prepare_environment
from ui.kit import QML_PATH, furnish
from ui.languages import Languages, build_translations
from ui.memory import MemorySearch
from ui.theme import Look
from ui.tokens import Setting

_log = logging.getLogger(__name__)
ROOT: Final = Path(__file__).parent.parent
SENTENCES_PATH: Final = ROOT / "assets" / "i18n"
_WINDOWED_PART = 0.92
"""Of a development screen; the rest is for its title bar and its panels."""
_FIRST_FRAME_MS = 2000
_SWITCH_SECONDS = 0.0005
"""Threads that write, sync and print hand the interpreter to the GUI thread after this, not after Python's 5 ms."""


class FaceFault(ShopfrontError):
    """The root page of a face did not load; Qt has said why."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What a face builds its view-models on. They are parented to the engine, which outlives the pages."""

    engine: QQmlApplicationEngine
    look: Look
    languages: Languages
    closing: ExitStack
    """Whatever has to be let go before the engine goes: `stage.closing.callback(bridge.close)`."""


@dataclass(frozen=True, slots=True)
class FaceSpec:
    """What makes a face: its root page, the objects handed to it, and how it starts.

    `models` returns the initial properties of the root by name. `zooms` fits a design drawn for `size` to the screen.
    """

    page: str
    """The root below ui/qml/Shopfront, for example `Kiosk/KioskWindow.qml`."""
    models: Callable[[Stage], Mapping[str, QObject]]
    start: Setting = field(default_factory=Setting)
    size: tuple[int, int] = (1080, 1920)
    zooms: bool = False
    turns: bool = False
    """Also drawn for the same screen turned by 90 degrees."""
    fullscreen: bool = False
    keyboard: bool = False
    build: Path = ROOT / "build" / "i18n"
    """Where compiled sentences go; written only when a .ts file is newer."""


class OpenFace:
    """A face that stands open: its window, engine and look, until `close`."""

    def __init__(self, stage: Stage, window: QQuickWindow, models: Mapping[str, QObject]) -> None:
        self.engine = stage.engine
        self.look = stage.look
        self.languages = stage.languages
        self.window = window
        self.models = models
        self._closing = stage.closing

    def after_first_frame(self, work: Callable[[], object]) -> None:
        """Do a work that takes long on a thread of its own, once the page is drawn, or soon where nothing is drawn."""
        thread = threading.Thread(target=work, name="after-first-frame", daemon=True)
        late = QTimer(self.window, singleShot=True, interval=_FIRST_FRAME_MS)

        def begin() -> None:
            if thread.ident is None:
                thread.start()
                self.window.frameSwapped.disconnect(begin)

        def end() -> None:
            late.stop()
            if thread.ident is not None:
                thread.join()

        late.timeout.connect(begin)
        self.window.frameSwapped.connect(begin)
        late.start()
        self._closing.callback(end)

    @staticmethod
    def end(status: int) -> None:
        """Have `run_face` return this status; to be called from any thread."""
        QCoreApplication.exit(status)

    def close(self) -> None:
        """Take window and engine down, the pages before the objects they show."""
        self.window.close()
        self._closing.close()
        self.engine.deleteLater()


def application(spec: FaceSpec, memory: Path | None = None) -> QGuiApplication:
    """The one QGuiApplication of this process; made here unless it exists.

    `memory` is a folder that ends with the process: whatever the keyboard keeps for itself goes there.
    """
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    if spec.keyboard:
        prepare_environment(memory)
    # One renderer everywhere: the same picture on every machine, and no driver to load.
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    # Qt waits 5 ms before each frame for more to draw. What a person waits for here is one frame after one touch.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    sys.setswitchinterval(_SWITCH_SECONDS)
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("Shopfront")
    app.setWindowIcon(QIcon(str(ICONS_PATH / "fill" / "storefront.svg")))
    return app


def open_face(spec: FaceSpec, size: tuple[int, int] | None = None) -> OpenFace:
    """Load a face and show its window; needs the application. Raises FaceFault where the page does not load."""
    register_fonts()
    build_translations(SENTENCES_PATH, spec.build)
    engine = QQmlApplicationEngine()
    engine.warnings.connect(_note_fault)
    look = furnish(engine)
    look.choose(spec.start)
    languages = Languages(engine, look, spec.build)
    languages.use(spec.start.language)
    stage = Stage(engine, look, languages, ExitStack())
    stage.closing.callback(languages.release)
    models = spec.models(stage)
    engine.setInitialProperties(dict(models))
    engine.load(QUrl.fromLocalFile(str(QML_PATH / "Shopfront" / spec.page)))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        stage.closing.close()
        engine.deleteLater()
        message = f"The page {spec.page} did not load."
        raise FaceFault(message)
    face = OpenFace(stage, roots[0], models)
    _place(face, spec, size)
    return face


def _note_fault(found: list[QQmlError]) -> None:
    """Qt has said on the console what is wrong with a page; here it is counted (`kiosk.mishaps`)."""
    _log.error("a page failed: %s", "; ".join(one.toString() for one in found))


def _note_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What a touch could not do: told to whoever looks after the machine, and counted; the face goes on."""
    _log.error("something that was asked of a page failed", exc_info=(kind, error, trace))


def run_face(spec: FaceSpec, opened: Callable[[OpenFace], None] | None = None) -> int:
    """Run a face until its window is closed or the process is asked to end; returns the exit status.

    `opened` is called with the open face before the event loop starts, for whoever drives it.
    """
    with ExitStack() as ending:
        memory = ending.enter_context(_memory()) if spec.keyboard else None
        app = application(spec, memory)
        ending.callback(setattr, sys, "excepthook", sys.excepthook)
        sys.excepthook = _note_crash
        face = open_face(spec)
        ending.callback(_let_go, face)
        search_where_nobody_waits(face)
        ending.callback(_EndSignals(app).close)
        if opened is not None:
            opened(face)
        return app.exec()


def search_where_nobody_waits(face: OpenFace) -> None:
    """Have Python search its memory after the first frame and whenever a visit is over, not while somebody waits."""
    search = MemorySearch(face.window)
    face.window.frameSwapped.connect(search.soon, Qt.ConnectionType.SingleShotConnection)
    for model in face.models.values():
        if model.metaObject().indexOfSignal("wiped()") >= 0:
            model.wiped.connect(search.soon)  # type: ignore[attr-defined]


@contextmanager
def _memory() -> Iterator[Path]:
    disk = Path("/dev/shm")  # noqa: S108 - in memory on Linux; elsewhere the usual place
    with TemporaryDirectory(prefix="shopfront-", dir=disk if disk.is_dir() else None) as folder:
        yield Path(folder)


def _let_go(face: OpenFace) -> None:
    face.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _place(face: OpenFace, spec: FaceSpec, size: tuple[int, int] | None) -> None:
    window = face.window
    screen = window.screen()
    room = screen.size() if spec.fullscreen else screen.availableSize() * _WINDOWED_PART
    # A picture without a screen is drawn as large as the design.
    fits = size is None and QGuiApplication.platformName() not in {"offscreen", "minimal"}
    drawn = QSize(*(size or spec.size))
    if fits and spec.zooms:
        if spec.fullscreen and spec.turns and (room.width() > room.height()) != (drawn.width() > drawn.height()):
            drawn.transpose()
        zoom = min(room.width() / drawn.width(), room.height() / drawn.height())
        face.look.zoom = zoom if spec.fullscreen else min(zoom, 1.0)
        drawn *= face.look.zoom
    window.resize(drawn)
    if spec.fullscreen:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        window.setVisibility(QWindow.Visibility.FullScreen)
    else:
        window.setVisibility(QWindow.Visibility.Windowed)


class _EndSignals(QObject):
    """Ends the event loop on SIGINT and SIGTERM, which Python alone would notice only at the next Python call."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app = app
        self._reader, self._writer = socket.socketpair()
        self._writer.setblocking(False)
        self._reader.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._old_fd = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._old = {one: signal.signal(one, self._end) for one in (signal.SIGINT, signal.SIGTERM)}

    def close(self) -> None:
        """Leave the signals as they were."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._old_fd)
        for one, handler in self._old.items():
            signal.signal(one, handler)
        self._reader.close()
        self._writer.close()
        self.deleteLater()

    def _wake(self) -> None:
        self._reader.recv(64)

    def _end(self, _signal: int, _frame: FrameType | None) -> None:
        self._app.quit()
