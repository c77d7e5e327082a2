"""A counter and a board as their journeys meet them: the real window over a real node and log, with a clock in hand."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.answers.ports import AnswerSearch
from kiosk.assist.callback import CallBacks
from kiosk.assist.ports import LiveSessions
from kiosk.catalogue.loading import load_pack
from kiosk.clock import HybridClock
from kiosk.entities import ENTITIES
from kiosk.errors import HubUnreachable
from kiosk.events import Draft
from kiosk.field.reports import Saws
from kiosk.first_names import FirstNames
from kiosk.node import Node
from kiosk.office import CounterPlace, Device, Office
from kiosk.ports import GrantAnswer, LinkState, LinkStatus, Speech
from kiosk.queue.counter import TAKEN
from kiosk.settings import Settings
from kiosk.staff import officer
from kiosk.visit_notes import VisitNotes
from local_db.sqlite_log import SqliteEventLog
from tests.pack_search import PackSearch
from tests.ui.devices.recording_speech import RecordingSpeech
from ui.board.app import board_face
from ui.counter.app import counter_face
from ui.driver import find, lay_out
from ui.face import FaceSpec, OpenFace, open_face

PACK = structs.replace(load_pack(Path(__file__).parents[2] / "assets" / "packs" / "harbour"), roster=())
"""Without what is usual on some weekdays: a journey is the same on each."""
PLACES = tuple(CounterPlace(number, side) for number, side in (("1", "left"), ("2", "left"), ("4", "right")))
OFFICE = Office(code="HBR", name=PACK.office.name.by_language(), timezone="Pacific/Auckland", counters=PLACES)
PATIENCE = 15
ALL_SERIES = "ABCDEK"


class Cable:
    """A hub that can be out of reach; it grants nothing, so the machine decides alone."""

    def __init__(self, state: LinkState = LinkState.CONNECTED) -> None:
        self.state = state
        self.heard_at = 0

    def grant(self, request: str, do: str, args: Mapping[str, Any]) -> GrantAnswer:
        raise HubUnreachable

    def wake(self) -> None:
        pass

    def status(self) -> LinkStatus:
        return LinkStatus(self.state, self.heard_at)

    def stop(self) -> None:
        pass


class Machine:
    """A node in an office with its officers and its numbers; `ahead_ms` moves its clock, `at_ms` stops it."""

    def __init__(self, folder: Path, role: str) -> None:
        self.ahead_ms, self.at_ms = 0, 0
        self.log = SqliteEventLog(folder / "log.db", ENTITIES)
        clock = HybridClock(wall=lambda: (self.at_ms or time.time_ns() // 1_000_000) + self.ahead_ms)
        device = Device(uuid="this", role=role, name=role, letter="X")
        self.node = Node(log=self.log, device=device, office=OFFICE, pack=PACK, clock=clock)
        self.node.start()
        self.node.serve()
        people = [officer.added(one.id, one.name, one.pin, one.skills, one.roles) for one in PACK.office.officers]
        self.node.write(people, OFFICE.staff_stream).result(PATIENCE)
        for series in ALL_SERIES:
            args = {"day": self.node.queue.day, "series": series}
            assert self.node.grant(f"numbers {series}", "labels.lease", args, device.uuid).result(PATIENCE).ok

    def act(self, do: str, **args: Any) -> dict[str, Any]:
        return self.node.act(do, args).result(PATIENCE)

    def issue(self, service: str, **args: Any) -> str:
        """A ticket; the answer is its id."""
        return str(self.act("ticket.issue", service=service, **args)["ticket"])

    def seat(self, number: str, name: str, device: str = "another") -> None:
        """Somebody sits down at another machine."""
        who = {"officer": name.lower(), "name": name, "device": device}
        data = {**who, "granted": True, "term": 1, "request": name}
        taken = Draft(TAKEN, f"counter/{self.node.queue.day}/{number}", data)
        self.node.write([taken], OFFICE.queue_stream).result(PATIENCE)

    def state(self, ticket: str) -> str:
        return self.node.read(lambda queue: queue.tickets[ticket].status.value)

    def label(self, ticket: str) -> str:
        return self.node.read(lambda queue: queue.tickets[ticket].label)

    def stop(self) -> None:
        self.node.stop()
        self.log.close()


class Desk:
    """An open window and the machine behind it."""

    def __init__(self, face: OpenFace, machine: Machine, qtbot: Any) -> None:
        self.face = face
        self.machine = machine
        self.qtbot = qtbot
        self.model: Any = face.models["model"]
        face.look.set_tap_guard(0)
        face.window.requestActivate()
        qtbot.waitUntil(face.window.isActive, timeout=PATIENCE * 1000)

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE * 1000)

    def see(self, name: str) -> QQuickItem:
        """The control of that name, once it is to be seen."""
        self.until(lambda: find(self.face.window, name) is not None)
        item = find(self.face.window, name)
        assert item is not None
        return item

    def sees(self, name: str) -> bool:
        return find(self.face.window, name) is not None

    def click(self, name: str) -> None:
        self.settle()
        self.see(name)
        lay_out(self.face.window)
        middle = self.see(name).mapToScene(self.see(name).boundingRect().center()).toPoint()
        QTest.mouseClick(self.face.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.settle()
        QTest.keyClick(self.face.window, key, modifier)
        self.settle()

    def control(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def write(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.face.window, letter)

    def text(self, name: str, of: str = "text") -> str:
        """A text as it is read, without the marks that keep labels left to right."""
        return str(self.see(name).property(of)).replace("\u2066", "").replace("\u2069", "")

    def reads(self, name: str, wanted: str, of: str = "text") -> None:
        self.until(lambda: self.text(name, of) == wanted)

    def settle(self) -> None:
        """Let whatever is under way come back."""
        self.until(lambda: not getattr(getattr(self.model, "desk", None), "busy", False))

    def middle(self, name: str) -> float:
        """How far from the left a control is."""
        item = self.see(name)
        return item.mapToScene(item.boundingRect().center()).x()

    def sign_in(self, place: str = "4") -> None:
        """Priya at counter 4."""
        self.click("counter.signIn.officer.priya")
        self.write("1111")
        self.key(Qt.Key.Key_Return)
        self.click(f"counter.place.{place}")
        self.see("counter.callNext")

    def pass_minutes(self, minutes: float) -> None:
        self.machine.ahead_ms += round(minutes * 60_000)
        self.model.refresh()


@contextmanager
def _open(
    folder: Path, qtbot: Any, size: tuple[int, int], machine: Machine, spec_of: Callable[[], FaceSpec]
) -> Iterator[Desk]:
    try:
        spec = spec_of()
        still = replace(spec, start=replace(spec.start, reduced_motion=True), build=folder / "i18n")
        face = open_face(still, size)
        try:
            yield Desk(face, machine, qtbot)
        finally:
            face.close()
    finally:
        machine.stop()


@contextmanager
def counter(
    folder: Path,
    qtbot: Any,
    *,
    size: tuple[int, int] = (1440, 900),
    guard_s: float = 0.0,
    names: FirstNames | None = None,
    live: LiveSessions | None = None,
    answers: AnswerSearch | None = None,
    speech: Speech | None = None,
    callbacks: CallBacks | None = None,
    notes: VisitNotes | None = None,
    saws: Callable[[Machine], Saws] | None = None,
    **settings: Any,
) -> Iterator[Desk]:
    """A counter before anybody has signed in."""
    machine = Machine(folder, "counter")
    search = answers or PackSearch(lambda: machine.node.pack)
    helped: dict[str, Any] = {"live": live, "answers": search, "speech": speech, "callbacks": callbacks, "notes": notes}
    helped["saws"] = saws(machine) if saws else None

    def spec() -> FaceSpec:
        return counter_face(machine.node, Settings(settings), press_guard_s=guard_s, names=names, **helped)

    with _open(folder, qtbot, size, machine, spec) as desk:
        yield desk


@contextmanager
def board(
    folder: Path,
    qtbot: Any,
    *,
    size: tuple[int, int] = (1920, 1080),
    before: Callable[[Machine], object] = lambda _machine: None,
    names: FirstNames | None = None,
    **settings: Any,
) -> Iterator[tuple[Desk, RecordingSpeech]]:
    """A board and its voice; `before` happens before it is switched on."""
    voice = RecordingSpeech()
    machine = Machine(folder, "hub")

    def spec() -> FaceSpec:
        before(machine)
        return board_face(machine.node, Settings(settings), voice, names)

    with _open(folder, qtbot, size, machine, spec) as desk:
        yield desk, voice
