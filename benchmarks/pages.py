"""`pages`: from the lifting of the finger until the next page is drawn; into another language; with another pack."""

import re
import shutil
import time
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.amounts import Amounts
from benchmarks.figure import Figure, at, spread
from benchmarks.office import Office
from benchmarks.own_kiosk import OwnKiosk

_PAGE_MS, _LANGUAGE_MS, _PACK_MS = 50.0, 300.0, 1000.0
_FRAME_MS = 1000 / 60
_FADE_MS = 250
_PACK = Path(__file__).parents[1] / "assets" / "packs" / "harbour"
_WAYS = (
    "welcome.en Home, home.find Find, find.agencies Agencies, agencies.civil-records Agency,"
    " agency.back Agencies, agencies.back Find, find.back Home, home.getTicket Choose,"
    " choose.register-birth Service, service.more More, more.back Service, service.back Choose,"
    " choose.topic.having-a-baby LifeEvent, lifeevent.begin Question, question.back LifeEvent,"
    " lifeevent.skip Checklist, checklist.plan Plan, plan.back Checklist, checklist.tickets Tickets,"
    " tickets.back Checklist, checklist.back LifeEvent, lifeevent.back Choose, choose.back Home,"
    " home.appointment Appointment, appointment.back Home, home.getTicket Choose, choose.register-birth Service,"
    " service.take Ticket, ticket.name Name, name.back Ticket, help.exit Welcome"
)
"""Each touch and the page to which it leads."""
_NOT = "Form (see page_turn), Paper and ComeBack, which need a printer that fails or a form that was kept"
_SPOKEN = ("ar", "mi", "zh_CN", "vi", "hi", "en")


@dataclass(slots=True)
class Turns:
    """Milliseconds, by page, by language, and of every pack."""

    pages: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    languages: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    pack: list[float] = field(default_factory=list)
    pack_pause: list[float] = field(default_factory=list)


def measure(amounts: Amounts) -> Figure:
    """Walk by touch through a real kiosk face, change its language in the middle, and give it new packs at rest."""
    turns = Turns()
    with Office(120 + amounts.rounds * 30) as office, ExitStack() as stack:
        walker = Walker(office, stack)
        for turn in range(amounts.rounds + 1):
            found = turns if turn else Turns()  # the first of everything is not counted
            walker.walk(found)
            walker.change_language(found)
            walker.change_pack(found, f"2099.{turn + 1}")
    everything = [one for values in turns.pages.values() for one in values]
    spoken = [one for values in turns.languages.values() for one in values]
    worst = max(turns.pages, key=lambda page: at(turns.pages[page], 95))
    details = {
        "peer": "the mark of a page",
        "lift_to_page_drawn_ms": {**spread(everything), "p95": at(everything, 95)},
        "worst_page_ms": {worst: at(turns.pages[worst], 95)},
        "median_by_page_ms": {page: float(f"{median(values):.3g}") for page, values in turns.pages.items()},
        "not_walked": _NOT,
        "language_to_drawn_ms": {**spread(spoken), "p95": at(spoken, 95)},
        "pack_ms": spread(turns.pack),
        "longest_pause_while_a_pack_is_taken_ms": spread(turns.pack_pause),
    }
    found = at(everything, 95)
    met = found <= _PAGE_MS and at(spoken, 95) <= _LANGUAGE_MS
    met = met and at(turns.pack, 95) <= _PACK_MS and max(turns.pack_pause) <= _FRAME_MS
    mark = (
        f"a page within {_PAGE_MS:g} ms, a language within {_LANGUAGE_MS:g} ms (p95),"
        f" a pack within {_PACK_MS:g} ms and without a pause over {_FRAME_MS:.1f} ms"
    )
    return Figure("pages", "ms (p95)", found, mark, met, peer=_PAGE_MS, details=details)


class Walker:
    """Somebody who looks at everything."""

    def __init__(self, office: Office, stack: ExitStack) -> None:
        self._kiosk = OwnKiosk(office, stack)
        self._hands = self._kiosk.hands
        self._packs = Packs(self._kiosk.node, office.folder / "packs", stack)

    def walk(self, turns: Turns) -> None:
        """From the first page through every other one and back."""
        for way in _WAYS.split(","):
            name, page = way.split()
            self._hands.see(name)
            self._hands.rest(_FADE_MS)
            control = self._hands.reach(name)
            self._hands.expect(lambda page=page: self._kiosk.shows(page, page.lower()))
            began = self._hands.lift(control)
            turns.pages[page].append((self._hands.drawn() - began) * 1000)

    def change_language(self, turns: Turns) -> None:
        """In the middle of a visit, into every other language and back."""
        for name in ("welcome.en", "home.getTicket", "choose.register-birth"):
            self._hands.tap(name)
        self._hands.see("service.take")
        for language in _SPOKEN:
            before = self._title()
            self._hands.tap("help.language")
            self._hands.see(f"language.{language}")
            self._hands.rest(_FADE_MS)
            control = self._hands.see(f"language.{language}")
            self._hands.expect(lambda before=before: self._title() != before)
            began = self._hands.lift(control)
            turns.languages[language].append((self._hands.drawn() - began) * 1000)
            self._hands.rest(_FADE_MS)
        self._hands.tap("help.exit")
        self._hands.see("welcome.en")

    def change_pack(self, turns: Turns, version: str) -> None:
        """A newer pack of 122 services, signed, from its file until the kiosk goes by it."""
        raw = self._packs.file(version)
        self._hands.rest(4 * _FADE_MS)
        self._hands.watch()
        began = time.perf_counter()
        self._packs.arrived(raw, version)
        while self._kiosk.node.pack.version != version:
            self._hands.rest(5)
        turns.pack.append((time.perf_counter() - began) * 1000)
        self._hands.rest(2 * _FADE_MS)
        turns.pack_pause.append(self._hands.pauses().longest_without_drawing)

    def _title(self) -> str:
        kiosk: Any = self._kiosk.face.models["kiosk"]
        return str(kiosk.service.property("title"))


class Packs:
    """A publisher, and the shelf of one kiosk."""

    def __init__(self, node: Any, folder: Path, stack: ExitStack) -> None:  # noqa: ANN401 - a Node, known once it is loaded
        from kiosk.catalogue.packing.keys import make_key, public_text, read_key
        from kiosk.renewal import Renewal
        from local_db.blob_store import FileBlobStore
        from local_db.pack_shelf import PackShelf

        folder.mkdir()
        make_key(folder / "key")
        self._folder, self._key = folder, read_key(folder / "key")
        self._store = FileBlobStore(folder / "arriving")
        shelf = PackShelf(folder / "content", _PACK, [public_text(self._key)])
        self._renewal = Renewal(node, shelf, self._store, at_once=True)
        stack.callback(self._renewal.stop)

    def file(self, version: str) -> bytes:
        """The sample pack as a newer one, signed."""
        from kiosk.catalogue.loading import load_pack
        from kiosk.catalogue.packing.pack_file import build, sign

        home = self._folder / version / "harbour"
        shutil.copytree(_PACK, home)
        front = home / "pack.toml"
        text = re.sub(r'^version = ".*"$', f'version = "{version}"', front.read_text(encoding="utf-8"), flags=re.M)
        front.write_text(text, encoding="utf-8")
        return sign(build(home, load_pack(home)), self._key)

    def arrived(self, raw: bytes, version: str) -> None:
        """It has come in over the network, and is wanted: from here on the kiosk does what it always does."""
        from kiosk.catalogue.packing.release import Release

        release = Release(serial=1, pack="harbour", version=version, sha256=self._store.put(raw), size=len(raw))
        self._renewal.wanted = lambda: release  # type: ignore[method-assign] - else the office would have to publish it
        self._renewal.look()
