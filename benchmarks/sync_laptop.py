"""A laptop after five days out, for the `sync` benchmark: how long until the office has all, beside its link."""

import hashlib
import subprocess
import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.amounts import Amounts
from benchmarks.away import own_chain
from benchmarks.figure import Figure
from benchmarks.office import Office
from benchmarks.programs import MAIN, Program
from benchmarks.wire_meter import WireMeter
from kiosk.entities import ENTITIES
from local_db.sqlite_log import SqliteEventLog

_LIMIT_SECONDS = 600.0
_MOST_URGENT, _MOST_WIRE = 2.0, 1.02
_PULLED_SECONDS = 3.0
_LOOK_SECONDS = 0.01
_PASSPHRASE = b"kahawai onion lantern forty\n"


def figure(amounts: Amounts) -> Figure:
    """Only the laptop."""
    found = rows(amounts)
    ratio = next(iter(found.values()))["beside the limit"]
    met = all(row["met"] for row in found.values())
    mark = f"urgent in {_MOST_URGENT:g} s; at most {_MOST_WIRE:g} of the content on the wire; nothing missing"
    return Figure("sync", "times the link's limit", ratio, mark, met, details=found)


def rows(amounts: Amounts) -> dict[str, dict[str, Any]]:
    """Over a link of so many megabits a second, then as fast as this machine can; each with a pull of the cable."""
    return {
        "laptop after five days": _row(amounts, amounts.link * 1e6 / 8, amounts.delay / 1000),
        "the same on the loopback": _row(amounts, 0.0, 0.0),
    }


def _row(amounts: Amounts, rate: float, delay: float) -> dict[str, Any]:
    with Office(_LIMIT_SECONDS) as office, WireMeter(office.url, rate, delay) as link:
        laptop = _let_in(office, link.url)
        laptop.do("link")
        link.cut()
        written = laptop.do("be_away", visits=amounts.visits, megabytes=amounts.photos)
        link.reset()
        began = time.monotonic()
        found, pulled = _with_a_pull(laptop, link, written["bytes"])
        holds = laptop.do("holds")
        wire = link.bytes[True]
        office.end()
        complete = _is_held(office.folder / "central", holds, written["blobs"])
    rated: dict[str, Any] = {
        "visits": amounts.visits, "events": written["events"], "photos": written["photos"], "words": written["words"],
        "MB": round(written["bytes"] / 1e6, 1),
    }  # fmt: skip
    if rate:
        limit = written["bytes"] / rate
        rated["link"] = f"{rate * 8 / 1e6:g} Mbit/s, {delay * 1000:g} ms each way"
        rated["the link's limit, s"] = round(limit, 2)
        rated["beside the limit"] = round((found["all"] - began - pulled) / limit, 3)
    told = rated | _told(found, began, pulled, written["bytes"], wire)
    return told | {"all is there": complete, "met": told["met"] and complete}


def _told(found: dict[str, float], began: float, pulled: float, content: int, wire: int) -> dict[str, Any]:
    took = {name: found[name] - began for name in ("first", "events", "first_words", "words", "all")}
    rows = {
        "first record at the hub, s": took["first"],
        "first words, s": took["first_words"],
        "all records, s": took["events"],
        "all words too, s": took["words"],
        "all photos too, s": took["all"],
        "of these the cable was out, s": pulled,
        "a note written amid the photos, s": found["urgent"],
        "its words, s": found["urgent_words"],
    }
    urgent = max(took["first"], found["urgent"])
    return {
        **{name: round(seconds, 2) for name, seconds in rows.items()},
        "MB/s": round(content / 1e6 / (took["all"] - pulled), 1),
        "sent, beside the content": round(wire / content, 4),
        "mark": f"{_MOST_URGENT:g} s for the first and the urgent record, {_MOST_WIRE:g} of the content sent",
        "met": urgent <= _MOST_URGENT and wire <= content * _MOST_WIRE,
    }


def _let_in(office: Office, url: str) -> Program:
    folder, port = str(office.folder / "central"), office.url.rpartition(":")[2]
    asked = ["office", "code", "--role", "field", "--officer", "mei", "--approved", "--data", folder, "--port", port]
    done = subprocess.run(
        [sys.executable, str(MAIN), *asked], stdout=subprocess.PIPE, text=True, check=True, timeout=60
    )
    arguments = ["-m", "benchmarks.laptop_device", "--hub", url, "--enrol", done.stdout.strip()]
    laptop = office.start("laptop", arguments, python=())
    assert laptop.process.stdin is not None
    laptop.process.stdin.write(_PASSPHRASE)
    laptop.process.stdin.flush()
    laptop.line()
    return laptop


def _with_a_pull(laptop: Program, link: WireMeter, content: int) -> tuple[dict[str, float], float]:
    """What the laptop tells when all is there; when half has gone the cable is pulled, for so many seconds."""
    link.mend()
    link.cut(at=content // 2)
    with ThreadPoolExecutor(1) as waiting:
        answer: Future[dict[str, float]] = waiting.submit(laptop.do, "come_back")
        while not answer.done() and not link.is_cut:
            time.sleep(_LOOK_SECONDS)
        if answer.done():
            return answer.result(), 0.0
        began = time.monotonic()
        time.sleep(_PULLED_SECONDS)
        link.mend()
        pulled = time.monotonic() - began
        return answer.result(), pulled


def _is_held(folder: Path, holds: dict[str, Any], blobs: list[str]) -> bool:
    """Whether the server that has ended holds each event and each blob as the laptop wrote it."""
    with closing(SqliteEventLog(folder / "log.db", ENTITIES, read_only=True)) as log:
        if own_chain(log, holds["source"]) != (holds["events"], holds["digest"]):
            return False
    files = [folder / "blobs" / name[:2] / name for name in blobs]
    return all(file.exists() and hashlib.sha256(file.read_bytes()).hexdigest() == file.name for file in files)
