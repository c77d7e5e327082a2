"""The field window as QML sees it: locked, or the session of whoever unlocked it."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Refused, ShopfrontError
from kiosk.field.lock import checked
from kiosk.text import Text, Translations
from ui.face import SENTENCES_PATH
from ui.field.field_session import FieldSession
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.field.lock import FieldLock
    from ui.face import Stage
    from ui.field.doorstep import Doorstep
    from ui.field.open_desk import OpenDesk

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_LOOK_MS = 1000
_TOUCHES = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel
})  # fmt: skip


@QmlElement
@QmlUncreatable("The face makes it")
class FieldModel(QObject):
    """`open_desk` is called with the key once the laptop is unlocked, off the GUI thread."""

    changed = Signal()
    _settled = Signal(object)
    _waits = Signal(str)
    _closed = Signal(object)

    def __init__(
        self,
        lock: FieldLock,
        open_desk: Callable[[bytes], OpenDesk],
        stage: Stage,
        make: Callable[[str], object] | None = None,
        door: Doorstep | None = None,
    ) -> None:
        """`make` takes the first passphrase of a laptop that has none yet; `door` tells that it waits to be let in."""
        super().__init__(stage.engine)
        self._lock, self._open_desk, self._make = lock, open_desk, make
        languages, translations = stage.languages, Translations.load(SENTENCES_PATH)
        self._languages, self._translations = languages, translations
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="unlock")
        self._session: FieldSession | None = None
        self._problem: Text | None = None
        self._under_way: Future[OpenDesk] | None = None
        self._fault = ""
        self._wait, self._busy, self._fingerprint = 0, False, ""
        self._door = door
        self._waits.connect(self._show_fingerprint, Qt.ConnectionType.QueuedConnection)
        if door is not None:
            door.on_waits = self._waits.emit
        self._closing: list[FieldSession] = []
        self._closed.connect(self._let_go, Qt.ConnectionType.QueuedConnection)
        self._settled.connect(self._take, Qt.ConnectionType.QueuedConnection)
        languages.changed.connect(self.changed)
        lock.on_locked.append(self._shut)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._look()

    def close(self) -> None:
        """The window goes: everything is shut."""
        self._timer.stop()
        if self._door is not None:
            self._door.on_waits = None  # whoever waits to be let in need not wait any more
        self._lock.lock()
        self._shut()
        self._pool.shutdown(wait=True)
        late, self._under_way = self._under_way, None
        if late is not None and late.exception() is None:
            late.result().close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever presses anything is there."""
        if event.type() in _TOUCHES:
            self._lock.touch()
        return super().eventFilter(watched, event)

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Try this passphrase."""
        if self._busy or self._session is not None:
            return

        def work() -> OpenDesk:
            return self._open_desk(self._lock.unlock(passphrase))

        self._try(work)

    @Slot(str, str)
    def begin(self, passphrase: str, again: str) -> None:
        """Take the first passphrase, typed twice."""
        make = self._make
        if self._busy or make is None:
            return

        def work() -> OpenDesk:
            chosen = checked(passphrase, again)
            make(chosen)
            self._make = None
            return self._open_desk(self._lock.unlock(chosen))

        self._try(work)

    def _try(self, work: Callable[[], OpenDesk]) -> None:
        self._busy, self._problem, self._fault = True, None, ""
        self._under_way = self._pool.submit(work)
        self._under_way.add_done_callback(self._settled.emit)
        self.changed.emit()

    @Slot()
    def lock(self) -> None:
        """Shut the laptop now."""
        self._lock.lock()

    def _take(self, future: Future[OpenDesk]) -> None:
        if self._under_way is None:
            return
        self._busy, self._under_way, self._fingerprint = False, None, ""
        error = future.exception()
        if error is None and self._lock.locked:
            self._pool.submit(future.result().close)
        elif error is None:
            made = FieldSession(
                future.result(), self._languages, self._translations, self._lock.still_ms, self
            )  # fmt: skip
            self._session = made
        else:
            self._say_why(error)
        self._look()
        self.changed.emit()

    def _show_fingerprint(self, fingerprint: str) -> None:
        if self._busy and fingerprint != self._fingerprint:
            self._fingerprint = fingerprint
            self.changed.emit()

    def _say_why(self, error: BaseException) -> None:
        self._lock.lock()
        if isinstance(error, Refused):
            self._problem = error.text
        elif isinstance(error, ShopfrontError):
            self._fault = str(error)
        else:
            raise error

    def _shut(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            self.changed.emit()
            self._closing.append(session)
            self._pool.submit(session.close()).add_done_callback(self._closed.emit)

    def _let_go(self, future: Future[None]) -> None:
        """The node is closed: nothing of it speaks to the session any more."""
        self._closing.pop(0).deleteLater()
        future.result()

    def _look(self) -> None:
        self._lock.look()
        left = self._lock.seconds_left() if self._session is None else 0
        if left != self._wait:
            self._wait = left
            self._problem = self._problem if left else None
            self.changed.emit()

    def _get_session(self) -> FieldSession | None:
        return self._session

    def _get_is_new(self) -> bool:
        return self._make is not None

    def _get_problem(self) -> str:
        told = self._problem
        return self._translations.render(told, self._languages.language or "en") if told else self._fault

    _get_wait, _get_busy, _get_fingerprint = held("_wait"), held("_busy"), held("_fingerprint")
    session = Property(FieldSession, _get_session, notify=changed)
    isNew = Property(bool, _get_is_new, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    wait = Property(int, _get_wait, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    fingerprint = Property(str, _get_fingerprint, notify=changed)
