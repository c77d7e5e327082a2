"""What a program did to a folder, as `strace` saw it, and what a disk may hold of it when the power goes."""

from __future__ import annotations

import codecs
import re
import subprocess
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from benchmarks.programs import MAIN

if TYPE_CHECKING:
    import random
    from pathlib import Path

SECTOR: Final = 512
"""Bytes that a disk writes as a whole."""
_CALLS: Final = (
    "openat,pwrite64,pwritev,write,writev,fsync,fdatasync,ftruncate,fallocate,unlink,unlinkat,link,linkat,mkdir,"
    "rename,renameat,renameat2"
)
_LINE: Final = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+)(<[^>]*>)?.*")
_QUOTED: Final = re.compile(r'"([^"]*)"')
_HANDLE: Final = re.compile(r"(\d+)<([^>]*)>")
_SECONDS: Final = 120


@dataclass(frozen=True, slots=True)
class Call:
    """One system call that went well: `names` are paths, `content` what was written, `at` where or how long."""

    name: str
    names: tuple[str, ...] = ()
    content: bytes = b""
    at: int = -1


@dataclass(slots=True)
class File:
    """One file: what is durable for certain, and what was written since."""

    durable: bytearray = field(default_factory=bytearray)
    now: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes]] = field(default_factory=list)
    """Place and content of each write; cut off at a place where the content is empty."""

    def write(self, at: int, content: bytes) -> None:
        """Write, or with no content cut off."""
        self.since.append((at, content))
        _put(self.now, at, content)

    def sync(self) -> None:
        """All that was written is durable."""
        self.durable = bytearray(self.now)
        self.since.clear()

    def after_power_cut(self, chance: random.Random) -> bytes:
        """What may be left: of each write since, any of its sectors."""
        found, share = bytearray(self.durable), chance.choice((0.0, 0.2, 0.5, 0.8, 1.0))
        for at, content in self.since:
            if not content:
                if chance.random() < share:
                    _put(found, at, b"")
                continue
            start = 0
            while start < len(content):
                size = SECTOR - (at + start) % SECTOR
                if chance.random() < share:
                    _put(found, at + start, content[start : start + size])
                start += size
        return bytes(found)


class Disk:
    """The files of one folder, while calls are played to them."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._names: dict[str, File] = {}
        self._durable: dict[str, File] = {}
        self._changes: list[tuple[str, File | None]] = []
        """Names since the folder was durable, in order: of which file, or of none any more."""

    def play(self, call: Call) -> None:
        """Do what the program did."""
        names = [one.removeprefix(f"{self._folder}/") for one in call.names]
        if names == [self._folder]:
            self._durable = dict(self._names)
            self._changes.clear()
        elif call.name == "openat":
            if names[0] not in self._names:
                self._name(names[0], File())
            if call.at == 0:
                self._names[names[0]].write(0, b"")
        elif call.name == "rename":
            moved = self._names[names[0]]
            self._name(names[1], moved)
            self._name(names[0], None)
        elif call.name == "unlink":
            self._name(names[0], None)
        elif call.name == "sync":
            self._names[names[0]].sync()
        else:
            file = self._names[names[0]]
            file.write(call.at if call.at >= 0 else len(file.now), call.content)

    def after_power_cut(self, target: Path, chance: random.Random) -> None:
        """Write down what may be left. Names change in the order in which the program changed them."""
        names = dict(self._durable)
        for name, file in self._changes[: chance.randint(0, len(self._changes))]:
            if file is None:
                names.pop(name, None)
            else:
                names[name] = file
        for name, file in names.items():
            (target / name).write_bytes(file.after_power_cut(chance))

    def _name(self, name: str, file: File | None) -> None:
        self._changes.append((name, file))
        if file is None:
            self._names.pop(name, None)
        else:
            self._names[name] = file


def record(module: str, folder: Path, trace: Path, *arguments: str) -> list[Call]:
    """Run a module of ours in a folder under strace, and read what it did; its output is among the calls."""
    watch = ["strace", "-f", "-y", "-xx", "-s", "1000000", "-e", f"trace={_CALLS}", "-o", str(trace)]
    command = [*watch, sys.executable, "-m", module, str(folder), *arguments]
    subprocess.run(command, cwd=MAIN.parent, check=True, stdout=subprocess.PIPE, timeout=_SECONDS)
    calls = [_call(line, str(folder)) for line in trace.read_text().splitlines()]
    return [one for one in calls if one is not None and (one.name == "said" or _concerns(one, str(folder)))]


def _concerns(call: Call, folder: str) -> bool:
    return any(one == folder or one.startswith(f"{folder}/") for one in call.names)


def _call(line: str, folder: str) -> Call | None:
    assert "unfinished" not in line or folder not in _plain(line), "two threads wrote at once"
    found = _LINE.fullmatch(line)
    if found is None or int(found[3]) < 0:
        return None
    name, given = found[1], found[2]
    handle = _HANDLE.match(given)
    quoted = [_bytes(one) for one in _QUOTED.findall(given)]
    here = (_plain(handle[2]),) if handle else ()
    if name in {"fsync", "fdatasync"}:
        return Call("sync", here)
    if name in {"write", "pwrite64", "ftruncate"}:
        content = quoted[0][: int(found[3])] if quoted else b""
        at = -1 if name == "write" else int(given.rpartition(", ")[2])
        says = handle is not None and handle[1] == "1"
        return Call("said", content=content) if says else Call("write", here, content, at)
    names = tuple(one.decode() for one in quoted)
    if name == "openat":
        return Call(name, names if "O_CREAT" in given else (), at=0 if "O_TRUNC" in given else -1)
    assert name in {"rename", "unlink"} or not any(one.startswith(folder) for one in (*names, *here)), name
    return Call(name, names)


def _put(into: bytearray, at: int, content: bytes) -> None:
    if not content:
        del into[at:]
        into.extend(bytes(at - len(into)))
        return
    into.extend(bytes(max(0, at - len(into))))
    into[at : at + len(content)] = content


def _bytes(quoted: str) -> bytes:
    found: bytes = codecs.escape_decode(quoted.encode())[0]  # type: ignore[attr-defined]
    return found


def _plain(quoted: str) -> str:
    return _bytes(quoted).decode(errors="replace")
