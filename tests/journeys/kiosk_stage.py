"""A kiosk as its journeys meet it: the real window over a real node, with clock, printer and voice in hand."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.answers.ports import AnswerSearch
from kiosk.assist.ports import LiveSessions
from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.pack import Pack
from kiosk.entities import ENTITIES
from kiosk.equipment import PrinterState
from kiosk.errors import HubUnreachable
from kiosk.events import new_id
from kiosk.first_names import FirstNames
from kiosk.keypad import Headset, Keypad
from kiosk.node import Node
from kiosk.office import Device, Office
from kiosk.ports import GrantAnswer, LinkState, LinkStatus, Printer, PrintOutcome
from kiosk.queue import views
from kiosk.settings import Settings
from local_db.sqlite_log import SqliteEventLog
from tests.pack_search import PackSearch
from ui.devices.headset import NoJack
from ui.driver import find, in_reach, lay_out, touch
from ui.face import OpenFace, open_face
from ui.kiosk.app import kiosk_face
from ui.kiosk.form_door import KioskForms

PACK = structs.replace(load_pack(Path(__file__).parents[2] / "assets" / "packs" / "harbour"), roster=())
"""Without what is usual on some weekdays: a journey is the same on each."""
PORTRAIT = (1080, 1920)
WIDE = (1920, 1080)


class Voice:
    """Remembers what it was to say."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.stopped = 0
        self.percent = 100

    def say(self, text: str, language: str, *, interrupt: bool = False) -> None:
        self.said.append((text, language))

    def stop(self) -> None:
        self.stopped += 1

    def loudness(self, percent: int) -> None:
        self.percent = percent

    def repeat(self) -> None:
        message = "the kiosk repeats by itself"
        raise AssertionError(message)

    def close(self) -> None:
        self.stopped += 1


class Paper:
    """A printer that does as it is told; `hold` keeps it at work until `release`."""

    def __init__(self) -> None:
        self.outcome = PrintOutcome.PRINTED
        self.state = PrinterState.READY
        self.looks = 0
        self.jobs: list[str] = []
        self.threads: set[str] = set()
        self._free = threading.Event()
        self._free.set()

    def print_ticket(self, png: bytes, job: str) -> PrintOutcome:
        assert png.startswith(b"\x89PNG")
        self.jobs.append(job)
        self.threads.add(threading.current_thread().name)
        assert self._free.wait(20)
        return self.outcome

    def look(self) -> PrinterState:
        self.looks += 1
        self.threads.add(threading.current_thread().name)
        return self.state

    def close(self) -> None:
        self.release()

    def describe(self) -> str:
        return "paper"

    def hold(self) -> None:
        self._free.clear()

    def release(self) -> None:
        self._free.set()


class Cut:
    """A hub whose cable can be pulled; it answers nothing, and the kiosk works alone."""

    def __init__(self) -> None:
        self.state = LinkState.CUT_OFF
        self.refused = ""

    def grant(self, request: str, do: str, args: Mapping[str, Any]) -> GrantAnswer:
        raise HubUnreachable

    def wake(self) -> None:
        pass

    def status(self) -> LinkStatus:
        return LinkStatus(self.state, 0, refused=self.refused)

    def stop(self) -> None:
        pass


class Kiosk:
    """The open face and everything around it."""

    def __init__(
        self, face: OpenFace, node: Node, *, voice: Voice, paper: Paper, qtbot: Any, clock: list[float]
    ) -> None:
        self.face = face
        self.node = node
        self.voice = voice
        self.paper = paper
        self.qtbot = qtbot
        self._clock = clock
        self._finger = _touchscreen()
        self.model: Any = face.models["kiosk"]
        face.look.set_tap_guard(0)

    def see(self, name: str) -> QQuickItem:
        """The control of that name, once it is to be seen."""
        self.until(lambda: find(self.face.window, name) is not None, name)
        item = find(self.face.window, name)
        assert item is not None
        return item

    def sees(self, name: str) -> bool:
        """Whether the control is to be seen now."""
        return find(self.face.window, name) is not None

    def touch(self, name: str) -> None:
        """A finger on the control; on "More below" before, where the page has to be moved."""
        self.see(name)
        lay_out(self.face.window)
        item = self.see(name)
        for _ in range(8):
            if in_reach(self.face.window, item):
                break
            touch(self.face.window, self.see("scroll.down"), self._finger)
        touch(self.face.window, item, self._finger)

    def touch_it(self, name: str) -> None:
        """A finger on the control as it stands."""
        touch(self.face.window, self.see(name), self._finger)

    def touch_at(self, x: int, y: int) -> None:
        """A finger anywhere."""
        window = self.face.window
        QTest.touchEvent(window, self._finger).press(0, QPoint(x, y), window).commit()
        QTest.touchEvent(window, self._finger).release(0, QPoint(x, y), window).commit()

    def key(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key."""
        for _ in range(times):
            QTest.keyClick(self.face.window, key)

    def write(self, text: str) -> None:
        """Type into what has the focus."""
        for letter in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click,
                self.face.window,
                Qt.Key(ord(letter.upper())),
                letter,
                Qt.KeyboardModifier.NoModifier,
                -1,
            )

    def until(self, holds: Callable[[], bool], what: str = "") -> None:
        """Wait for news."""
        self.qtbot.waitUntil(holds, timeout=15_000)

    def page(self, name: str) -> None:
        """Wait for a page."""
        self.until(lambda: self.model.page == name and find(self.face.window, name.lower()) is not None, name)

    def pass_seconds(self, seconds: float) -> None:
        """Time goes by, and the kiosk looks at its clock."""
        self._clock[0] += seconds
        self.model.tick()

    def tickets(self) -> list[Any]:
        """The waiting list."""
        return self.node.read(lambda queue: views.waiting_rows(queue, self.node.clock.now_ms()))

    def texts(self) -> list[str]:
        """Every text in the window, also what is not to be seen."""
        found: list[str] = []
        waiting = [self.face.window.contentItem()]
        while waiting:
            item = waiting.pop()
            found += [
                str(item.property(name)) for name in ("text", "title", "line", "label", "hint") if item.property(name)
            ]
            waiting += item.childItems()
        return found


_FINGERS: list[Any] = []


def _touchscreen() -> Any:
    # Qt keeps every touch device for the life of the process, so one is enough.
    if not _FINGERS:
        _FINGERS.append(QTest.createTouchDevice())
    return _FINGERS[0]


@contextmanager
def running(
    folder: Path,
    qtbot: Any,
    *,
    size: tuple[int, int] = PORTRAIT,
    uplink: Cut | None = None,
    public_address: str = "",
    with_paper: bool = True,
    printer: Printer | None = None,
    enrolled: bool = False,
    forms: Callable[[Node], KioskForms] | None = None,
    pack: Pack = PACK,
    names: FirstNames | None = None,
    keypad: Keypad | None = None,
    headset: Headset | None = None,
    answers: AnswerSearch | None = None,
    live: LiveSessions | None = None,
    **settings: Any,
) -> Iterator[Kiosk]:
    """A kiosk that stands in its office; with an `uplink` it is not its own hub. `with_paper`: it has a printer, the
    `printer` given or one in hand; `enrolled`: it has a hub that it has not asked yet; `forms`: what it needs to have
    forms filled in; `pack`: what its office offers; `names`: who wants to be called by one; `answers`: what
    finds, if not everything by its pack."""
    log = SqliteEventLog(folder / "log.db", ENTITIES)
    office = Office(
        code="HBR", name=PACK.office.name.by_language(), timezone="Pacific/Auckland", public_address=public_address
    )
    device = Device(uuid=new_id(), role="kiosk", name="By the door", letter="F")
    node = Node(log=log, device=device, office=office, pack=pack)
    node.start()
    if uplink is not None:
        node.connect(uplink)
    elif not enrolled:
        node.serve()
    voice, paper, clock = Voice(), Paper(), [0.0]
    printer = printer or (paper if with_paper else None)
    spec = kiosk_face(
        node,
        Settings(settings),
        folder,
        speech=voice,
        printer=printer,
        forms=forms(node) if forms else None,
        names=names,
        keypad=keypad,
        headset=headset or NoJack(),
        answers=answers or PackSearch(lambda: node.pack),
        live=live,
        monotonic=lambda: clock[0],
    )
    face = open_face(_still(spec, folder), size)
    kiosk = Kiosk(face, node, voice=voice, paper=paper, qtbot=qtbot, clock=clock)
    try:
        kiosk.page("Welcome")
        yield kiosk
    finally:
        paper.release()
        face.close()
        node.stop()
        log.close()


def _still(spec: Any, folder: Path) -> Any:
    return replace(spec, start=replace(spec.start, reduced_motion=True), build=folder / "i18n")
