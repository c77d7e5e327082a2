"""Fails a test that leaves something behind.

That is a thread, a process, an active timer, a window, a QML engine, or a changed environment.
"""

import contextlib
import gc
import logging
import os
import secrets
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures.thread import _threads_queues

import psutil
import pytest

from kiosk.log_lines import OURS

KINDS = ("thread", "process", "timer", "window", "engine", "environment")

# What ends on its own is given this long; a test that cleans up properly never waits for it.
GRACE = 2.0

# Every process started below this one inherits the mark, also one that detached itself from its parent.
MARK = "SHOPFRONT_TEST_RUN"
MARK_VALUE = secrets.token_hex(8)
os.environ[MARK] = MARK_VALUE

Found = dict[object, str]

FAILED = pytest.StashKey[bool]()


def _threads(older_pools: frozenset[object] = frozenset()) -> Found:
    alive = [thread for thread in threading.enumerate() if thread.is_alive()]
    # A server that runs for several tests may add a worker to its pool whenever it likes.
    return {one: f"thread {one.name}" for one in alive if _threads_queues.get(one) not in older_pools}


def _pools() -> frozenset[object]:
    """The queues of the pools that have a worker."""
    return frozenset(_threads_queues.values())


def _is_marked(pid: int) -> bool:
    with contextlib.suppress(psutil.Error, OSError):
        return psutil.Process(pid).environ().get(MARK) == MARK_VALUE
    return False


def _command(process: psutil.Process) -> str:
    with contextlib.suppress(psutil.Error):
        return " ".join(process.cmdline())[:200] or "ended, but nobody waited for it"
    return "ended, but nobody waited for it"


def _process_problem(process: psutil.Process, known: set[int]) -> str:
    """Why a process that is new since the test began is a leftover of it; empty when it is none."""
    parent = process.ppid()
    if parent != os.getpid():
        # A server that runs for the whole session may start a worker whenever it likes.
        started_by_an_older_one = parent in known and _is_marked(parent)
        if started_by_an_older_one or not _is_marked(process.pid):
            return ""
    return f"process {process.pid}: {_command(process)}"


def _processes(known: set[int]) -> Found:
    found: Found = {}
    for pid in set(psutil.pids()) - known:
        # Most of what is new on a machine is somebody else's, or gone before one can look.
        with contextlib.suppress(psutil.Error, OSError):
            process = psutil.Process(pid)
            if problem := _process_problem(process, known):
                found[pid, process.create_time()] = problem
    return found


def _qt_objects() -> dict[str, Found]:
    """Active timers, windows and QML engines, as far as this run uses Qt."""
    found: dict[str, Found] = {"timer": {}, "window": {}, "engine": {}}
    core, gui, qml = (sys.modules.get(f"PySide6.Qt{name}") for name in ("Core", "Gui", "Qml"))
    if core is None or core.QCoreApplication.instance() is None:
        return found
    from shiboken6 import Shiboken

    def address(wrapped: object) -> object:
        return Shiboken.getCppPointer(wrapped)[0]

    for wrapped in Shiboken.getAllValidWrappers():
        if isinstance(wrapped, core.QTimer) and wrapped.isActive():
            found["timer"][address(wrapped)] = f"timer {wrapped.objectName()!r} of {wrapped.interval()} ms"
        elif qml is not None and isinstance(wrapped, qml.QQmlEngine):
            found["engine"][address(wrapped)] = f"{type(wrapped).__name__} {wrapped.objectName()!r}"
    if gui is not None and isinstance(core.QCoreApplication.instance(), gui.QGuiApplication):
        for window in gui.QGuiApplication.topLevelWindows():
            found["window"][address(window)] = f"window {window.title()!r}"
    return found


def _deliver_deletions() -> None:
    """Let Qt do the deleteLater() that a test asked for."""
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"}


class LogSetUp:
    """How the log was set up: a command that is run in this process sets it up for itself (`kiosk.log_lines.begin`)."""

    def __init__(self) -> None:
        self._handlers = set(logging.getLogger().handlers)
        self._levels = {name: logging.getLogger(name).level for name in ("", *OURS)}
        self._hooks = sys.excepthook, threading.excepthook

    def restore(self) -> None:
        """Set it back, so that the next test hears what it listens for. Handlers of pytest's own are left to it."""
        root = logging.getLogger()
        for handler in [one for one in root.handlers if one not in self._handlers]:
            if type(handler).__module__.startswith("logging"):
                root.removeHandler(handler)
                handler.close()
        for name, level in self._levels.items():
            logging.getLogger(name).setLevel(level)
        sys.excepthook, threading.excepthook = self._hooks


class Snapshot:
    """What there was before a test."""

    def __init__(self) -> None:
        self._pids = set(psutil.pids())
        self._environment = _environment()
        self._pools = _pools()
        self._before = {"thread": _threads(), **_qt_objects()}

    def leftovers(self, allowed: set[str]) -> list[str]:
        """What is there now and was not before, by the kinds that the test may not leave behind."""
        now = {"thread": _threads(self._pools), "process": _processes(self._pids), **_qt_objects()}
        found = [
            description
            for kind, things in now.items()
            if kind not in allowed
            for key, description in things.items()
            if key not in self._before.get(kind, {})
        ]
        if "environment" not in allowed:
            found += [f"environment variable {name} changed" for name in self.changed_variables()]
        return found

    def changed_variables(self) -> list[str]:
        """The names of environment variables that differ from before."""
        now = _environment()
        names = sorted(now.keys() | self._environment.keys())
        return [name for name in names if now.get(name) != self._environment.get(name)]

    def restore_environment(self) -> None:
        """Set the variables back, so that one test's change does not fail the next."""
        for name in self.changed_variables():
            if name in self._environment:
                os.environ[name] = self._environment[name]
            else:
                del os.environ[name]


def _settled(look: Callable[[], list[str]]) -> list[str]:
    """What is left once cycles are collected and whatever is just ending has ended."""
    _deliver_deletions()
    if not (found := look()):
        return []
    deadline = time.monotonic() + GRACE
    while found and time.monotonic() < deadline:
        gc.collect()
        _deliver_deletions()
        time.sleep(0.01)
        found = look()
    return found


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """Remember a failed test: its traceback still holds what it made, which is not worth a second report."""
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Compare before and after; `@pytest.mark.leaves("thread")` excuses a kind."""
    allowed = {kind for mark in request.node.iter_markers("leaves") for kind in mark.args}
    if unknown := allowed - set(KINDS):
        pytest.fail(f"leaves() knows {', '.join(KINDS)}; not {', '.join(sorted(unknown))}")
    before, log = Snapshot(), LogSetUp()
    yield
    log.restore()
    if request.node.stash.get(FAILED, False):
        before.restore_environment()
        return
    found = _settled(lambda: before.leftovers(allowed))
    before.restore_environment()
    if found:
        pytest.fail("The test left something behind:\n  " + "\n  ".join(found), pytrace=False)
