"""An office with a help session under way: a real hub, a kiosk and a counter with their live links."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from central.access import Access
from central.enrolling import enrol
from central.help_link import HelpLinks
from central.help_session import HelpPace
from kiosk.office import Device
from kiosk.pins import Pins, split
from tests.central.office import KEYS, connected, until

if TYPE_CHECKING:
    from kiosk.assist.frames import Frame
    from kiosk.assist.ports import LiveSession
    from kiosk.node import Node

QUICK = HelpPace(
    beat=0.1, resend=0.1, absent=0.3, heartbeat=0.4, connect=0.5, first_retry=0.02, last_retry=0.1, farewell=0.5
)
"""A minute of real life in two seconds."""
SECONDS = 20.0


class Place:
    """One enrolled device with its links, which go over `url`; it may be changed, as a takeover does."""

    def __init__(self, bench, hub, role: str, *, url: str = "", synced: str = "") -> None:
        enrolled = enrol(hub.url, KEYS.code, role, f"a {role}")
        device = Device(uuid=enrolled.device, role=role, name=role, letter=enrolled.letter)
        self.node: Node = bench.node(role, device=device)
        where, pins = split(hub.url)
        access = Access(enrolled.token, pins=Pins(pins))
        self.sync = bench.sync(self.node, synced or where, access)
        self.token = enrolled.token
        self.uuid = enrolled.device
        self.url = url or where
        self.links = HelpLinks(access, QUICK)
        self.links.connect(lambda: self.url)
        bench.at_end(self.links.close)

    def act(self, name: str, **args: object) -> dict:
        return self.node.act(name, args).result(SECONDS)

    def call(self, help_id: str):
        return self.node.read(lambda queue: queue.help_calls.get(help_id))

    def open(self, help_id: str) -> Ear:
        return Ear(self.links.open(help_id))


class Ear:
    """A live session with what it heard."""

    def __init__(self, session: LiveSession) -> None:
        self.session = session
        self.frames: list[Frame] = []
        self.states: list[str] = []
        self._news = threading.Condition()
        session.on_state(lambda state: self._note(self.states, state))
        session.on_frame(lambda frame: self._note(self.frames, frame))

    def send(self, *frames: Frame) -> None:
        for frame in frames:
            self.session.send(frame)

    def waits_for(self, condition, seconds: float = SECONDS) -> bool:
        """Whether something becomes so; looks again at each frame and change."""
        deadline = time.monotonic() + seconds
        with self._news:
            while not condition():
                left = deadline - time.monotonic()
                if left <= 0:
                    return False
                self._news.wait(min(left, 0.05))
        return True

    def is_(self, state: str) -> bool:
        return self.waits_for(lambda: self.session.state == state)

    def hears(self, *frames: Frame) -> bool:
        return self.waits_for(lambda: self.frames[-len(frames) :] == list(frames))

    def _note(self, kept: list, what: object) -> None:
        with self._news:
            kept.append(what)
            self._news.notify_all()


class HelpOffice:
    """A hub, a kiosk that called, and the counter that answered; nobody has agreed yet."""

    def __init__(self, bench, hub, *, kiosk_url: str = "", all_of_counter: str = "") -> None:
        """`kiosk_url`: a cable for the kiosk's link; `all_of_counter`: one for everything that the counter hears."""
        self.hub = hub
        self.kiosk = Place(bench, hub, "kiosk", url=kiosk_url)
        self.counter = Place(bench, hub, "counter", url=all_of_counter, synced=all_of_counter)
        assert until(lambda: connected(self.kiosk.sync) and connected(self.counter.sync))
        self.counter.act("counter.take", counter="1", officer="priya")
        self.begin()

    def begin(self) -> None:
        """The kiosk calls, and the counter answers."""
        self.help = self.kiosk.act("help.call", kind="talk", page="Form", language="en")["help"]
        assert until(lambda: self.counter.call(self.help) is not None)
        self.answer()

    def answer(self) -> None:
        """The counter answers, perhaps again."""
        self.counter.act("help.answer", help=self.help, counter="1", officer="priya")
        assert until(lambda: self.kiosk.call(self.help).status == "answered")

    def agree(self) -> None:
        """The citizen says yes, and the hub knows it."""
        self.kiosk.act("help.consent", help=self.help, version="v1")
        assert until(lambda: self.hub.node.read(lambda queue: queue.help_calls[self.help].may_flow))

    def live(self) -> tuple[Ear, Ear]:
        """Both sides, live."""
        self.agree()
        kiosk, helper = self.kiosk.open(self.help), self.counter.open(self.help)
        assert kiosk.is_("live")
        assert helper.is_("live")
        return kiosk, helper
