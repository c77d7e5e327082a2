"""What is sealed, opened: in memory only, once each, and forgotten with the lock."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kiosk.text import Text
    from ui.bridge import NodeBridge

_NOTHING: dict[str, Any] = {}


class Unsealed(QObject):
    """Opens blobs and does whatever seals, on one thread of its own. `changed` comes when more of them are open."""

    changed = Signal()

    def __init__(self, bridge: NodeBridge, opens: Callable[[str], Mapping[str, Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._opens = bridge, opens
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sealed")
        self._open: dict[str, Mapping[str, Any]] = {}
        self._asked: set[str] = set()
        self._closed = False
        self.wakes = 0
        """How often something came in: rows are derived again then."""

    def close(self) -> None:
        """Forget all of it and end the thread; whatever still asks while the laptop locks gets nothing."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._open.clear()

    def get(self, blob: str) -> Mapping[str, Any]:
        """What is in a blob; nothing until it is open, and where it is not here."""
        if blob and blob not in self._open and blob not in self._asked:
            self._asked.add(blob)
            self.do(lambda: self._opens(blob), lambda found: self._keep(blob, found), lambda _text: None)
        return self._open.get(blob, _NOTHING)

    def open_all(self, blobs: Iterable[str]) -> None:
        """Open many at once, with one word about it: `get` gives them then."""
        fresh = [one for one in dict.fromkeys(blobs) if one and one not in self._open and one not in self._asked]
        if fresh:
            self._asked.update(fresh)
            self.do(lambda: self._opened(fresh), self._keep_all)

    def has(self, blob: str) -> bool:
        """Whether it is open."""
        return blob in self._open

    def forget(self, blobs: Iterable[str]) -> None:
        """They were erased: nothing of them stays here."""
        for blob in blobs:
            self._open.pop(blob, None)

    def try_again(self) -> None:
        """Ask anew for what was not here: it may have come."""
        self._asked &= self._open.keys()

    def do(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] = lambda _result: None,
        refused: Callable[[Text], None] = lambda _text: None,
    ) -> None:
        """Do what seals; one of `done` and `refused` is called later, on the GUI thread, unless it is closed."""

        if self._closed:
            return

        def whole() -> Any:  # noqa: ANN401 - whatever the work gives
            result = work()
            return result.result() if isinstance(result, Future) else result

        self._bridge.later(self._pool.submit(whole), done, refused)

    def _opened(self, blobs: Iterable[str]) -> dict[str, Mapping[str, Any]]:
        found: dict[str, Mapping[str, Any]] = {}
        for blob in blobs:
            with suppress(Refused):  # it has not arrived yet, or is nobody's
                found[blob] = self._opens(blob)
        return found

    def _keep_all(self, found: dict[str, Mapping[str, Any]]) -> None:
        self._open |= found
        self.wakes += 1
        self.changed.emit()

    def _keep(self, blob: str, found: Mapping[str, Any]) -> None:
        self._open[blob] = found
        self.wakes += 1
        self.changed.emit()
