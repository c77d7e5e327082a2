"""Checks an exported Shopfront log, or a proof, against what its server signed. Works without the rest of Shopfront.

It needs Python 3.11 and the package `cryptography`, imports nothing of Shopfront, and asks no server:

    python verify_log.py --key KEY log EXPORT CHECKPOINT [CHECKPOINT ...] [--earlier OLD-EXPORT]
    python verify_log.py --key KEY proof PROOF [--event EVENT]
    python verify_log.py --key KEY grown OLD-CHECKPOINT PROOF

KEY is the server's public key as it was told when the log began (`ed25519:…`), or a file that holds it. Checkpoints are
signed notes (C2SP tlog-checkpoint), the tree is that of RFC 6962, and proofs are checked as RFC 9162 §2.1 says.
Exit code 0: all is well; 1: something is wrong, and is told; 2: something cannot be read.
"""

# Long because it is the one file that an auditor takes along.
# ruff: noqa: T201 - it speaks to who runs it

import argparse
import base64
import binascii
import hashlib
import itertools
import json
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

_ED25519 = b"\x01"
_HASH = 32
_MOST_TOLD = 20
_MOST_NOTE = 1024 * 1024
_COLUMNS = ("id", "source", "type", "subject", "stream", "sequence", "time", "hlc")


class Fault(Exception):
    """Something is not as it was signed; the sentence says what."""


class Unreadable(Exception):
    """A file or a key is not what it should be; the sentence says what is wanted."""


class Checkpoint(NamedTuple):
    """What a server signed: that its log, of this name, has so many events and this root."""

    name: str
    size: int
    root: bytes
    file: str = ""


class Export(NamedTuple):
    """An exported log: hash and id of each event, the hashes that its server kept, and what its columns get wrong."""

    hashes: list[bytes]
    ids: list[str]
    kept: list[bytes]
    faults: list[str]


# the tree


def leaf(raw: bytes) -> bytes:
    """The hash of an event (RFC 6962 §2.1)."""
    return hashlib.sha256(b"\0" + raw).digest()


def node(left: bytes, right: bytes) -> bytes:
    """The hash over two others."""
    return hashlib.sha256(b"\1" + left + right).digest()


def root_of(hashes: Sequence[bytes]) -> bytes:
    """The root over the hashes of events."""
    row = list(hashes) or [hashlib.sha256().digest()]
    while len(row) > 1:
        odd = row[-1:] if len(row) % 2 else []
        row = [node(row[place], row[place + 1]) for place in range(0, len(row) - 1, 2)] + odd
    return row[0]


def included(hashed: bytes, index: int, size: int, path: Sequence[bytes], root: bytes) -> bool:
    """Whether a path leads from an event to the root (RFC 9162 §2.1.3.2)."""
    if not 0 <= index < size:
        return False
    here, last, found = index, size - 1, hashed
    for other in path:
        if last == 0:
            return False
        if here % 2 or here == last:
            found = node(other, found)
            while here and not here % 2:
                here, last = here >> 1, last >> 1
        else:
            found = node(found, other)
        here, last = here >> 1, last >> 1
    return last == 0 and found == root


def only_grew(old: Checkpoint, new: Checkpoint, path: Sequence[bytes]) -> bool:
    """Whether the second tree is the first with later events added (RFC 9162 §2.1.4.2)."""
    if not 0 < old.size <= new.size or old.size == new.size:
        return old.size == new.size and old.root == new.root and not path
    if old.size & (old.size - 1) == 0:
        path = [old.root, *path]
    here, last = old.size - 1, new.size - 1
    while here % 2:
        here, last = here >> 1, last >> 1
    if not path:
        return False
    before = after = path[0]
    for other in path[1:]:
        if last == 0:
            return False
        if here % 2 or here == last:
            before, after = node(other, before), node(other, after)
            while here and not here % 2:
                here, last = here >> 1, last >> 1
        else:
            after = node(after, other)
        here, last = here >> 1, last >> 1
    return last == 0 and before == old.root and after == new.root


# what was signed


def public_key(text: str) -> bytes:
    """The 32 bytes of a key: `ed25519:…`, a line `name+id+…`, or a file that holds one of them."""
    given = text.strip()
    if ":" not in given and "+" not in given:
        given = _read(Path(given)).decode("utf-8", "replace").strip()
    coded = given.removeprefix("ed25519:") if given.startswith("ed25519:") else given.split("+", 2)[-1]
    raw = _bytes(coded, "the key")
    raw = raw[1:] if len(raw) == _HASH + 1 and raw[:1] == _ED25519 else raw
    if len(raw) != _HASH:
        message = f"{text[:80]!r} is no public key. One begins with ed25519: and the server shows it when it starts."
        raise Unreadable(message)
    return raw


def opened(note: str, public: bytes, file: str) -> Checkpoint:
    """The checkpoint in a signed note; raises Fault where it was not signed with this key."""
    text, gap, signatures = note.rpartition("\n\n")
    lines = text.split("\n")
    if not gap or len(lines) < 3 or not (lines[1].isascii() and lines[1].isdigit()) or len(lines[1]) > 15:  # noqa: PLR2004
        message = f"{file} is no checkpoint: it needs a name, a number, a root, an empty line and a signature."
        raise Unreadable(message)
    key_ids = []
    for line in signatures.splitlines():
        name, _, coded = line.removeprefix("\u2014 ").partition(" ")
        signature = _bytes(coded, f"a signature in {file}")
        expected = hashlib.sha256(name.encode() + b"\n" + _ED25519 + public).digest()[:4]
        key_ids.append(signature[:4].hex())
        if name == lines[0] and signature[:4] == expected:
            try:
                Ed25519PublicKey.from_public_bytes(public).verify(signature[4:], f"{text}\n".encode())
            except InvalidSignature:
                message = f"{file} was altered after it was signed: the signature is not that of its text."
                raise Fault(message) from None
            return Checkpoint(lines[0], int(lines[1]), _hash(lines[2], file), file)
    message = f"{file} is signed with another key ({', '.join(key_ids)}), not with the one that was given."
    raise Fault(message)


# what was exported


def read_export(path: Path) -> Export:
    """An export of `log export`: a SQLite file, or one event a line."""
    if not path.is_file():
        message = f"{path} is not a file. Make one with `log export`."
        raise Unreadable(message)
    with path.open("rb") as file:
        if file.read(16) == b"SQLite format 3\0":
            return _from_sqlite(path)
        file.seek(0)
        found = Export([], [], [], [])
        for line in file:
            raw = line.removesuffix(b"\n")
            _take(found, _unfolded(raw), {})
        return found


def _unfolded(line: bytes) -> bytes:
    """The bytes of an event in a line: as they are or, where they held line breaks, as a JSON text."""
    try:
        return str(json.loads(line)).encode() if line.startswith(b'"') else line
    except ValueError:
        return line


def _from_sqlite(path: Path) -> Export:
    found = Export([], [], [], [])
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
            database.row_factory = sqlite3.Row
            tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
            if "leaves" in tables:
                found.kept.extend(row[0] for row in database.execute("SELECT hash FROM leaves ORDER BY number"))
            for row in database.execute("SELECT * FROM events ORDER BY position"):
                _take(found, row["raw"], {name: row[name] for name in (*_COLUMNS, "data")})
    except (sqlite3.Error, IndexError, TypeError) as error:
        message = f"{path} is no export of a log ({error}). Make one with `log export`."
        raise Unreadable(message) from error
    return found


def _take(found: Export, raw: bytes, columns: dict[str, object]) -> None:
    """One event: its hash counts; what a person reads in the columns beside it has to say the same."""
    number = len(found.hashes) + 1
    found.hashes.append(leaf(raw))
    try:
        event = json.loads(raw)
        found.ids.append(str(event["id"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        found.ids.append("?")
        found.faults.append(f"Event {number} cannot be read: its bytes are no event.")
        return
    wrong = [name for name in _COLUMNS if columns and columns[name] != event.get(name, "")]
    if columns and not _same_data(columns["data"], event.get("data")):
        wrong.append("data")
    if wrong:
        found.faults.append(
            f"Event {number} ({found.ids[-1]}): its columns ({', '.join(wrong)}) differ from its bytes."
        )


def _same_data(column: object, data: object) -> bool:
    try:
        return bool(json.loads(str(column)) == (data if isinstance(data, dict) else {}))
    except (ValueError, RecursionError):
        return False


# the three questions


def check_log(export: Export, checkpoints: Sequence[Checkpoint], earlier: Export | None) -> Iterator[str]:
    """What is wrong with an exported log."""
    yield from export.faults
    right = 0
    for point in sorted(checkpoints, key=lambda one: one.size):
        held = len(export.hashes)
        if point.size > held:
            yield (
                f"The log went back: {point.file} counts {point.size} events of {point.name}, the export holds {held}. "
                "Either events were removed from its end, or the server was restored from an older backup."
            )
            if export.kept:
                yield from _differences(export, min(point.size, len(export.kept)))
        elif root_of(export.hashes[: point.size]) == point.root:
            right = point.size
        else:
            yield f"The first {point.size} events of the export are not those of {point.file}."
            if root_of(export.kept[: point.size]) == point.root and len(export.kept) >= point.size:
                yield from _differences(export, point.size)
            else:
                yield f"The first change is after event {right}; the hashes beside the events were changed as well."
    if len({point.name for point in checkpoints}) > 1:
        names = ", ".join(sorted({point.name for point in checkpoints}))
        yield f"The checkpoints are of logs of different names ({names}): the server was restored between them."
    if earlier is not None:
        held_now = set(export.hashes)
        gone = [one for one, hashed in zip(earlier.ids, earlier.hashes, strict=True) if hashed not in held_now]
        yield from (f"Event {one} of the earlier export is not in this one." for one in gone)


def _differences(export: Export, size: int) -> Iterator[str]:
    """Which events differ from the hashes that the server kept, where those are right."""
    kept, place = export.kept[:size], {hashed: number for number, hashed in enumerate(export.kept)}
    held = set(export.hashes)
    gone = {number for number, hashed in enumerate(kept) if hashed not in held}
    strange = {number for number, hashed in enumerate(export.hashes[: len(export.kept)]) if hashed not in place}
    for number in sorted(gone & strange):
        yield f"Event {number + 1} ({export.ids[number]}) was altered."
    for number in sorted(gone - strange):
        yield f"Event {number + 1} is missing."
    for number in sorted(strange - gone):
        yield f"Event {export.ids[number]}, the {number + 1}th of the export, was never in the log."
    known = [(place[hashed], one) for hashed, one in zip(export.hashes, export.ids, strict=True) if hashed in place]
    for (later, second), (sooner, first) in itertools.pairwise(known):
        if later > sooner:
            yield f"Event {sooner + 1} ({first}) came before event {later + 1} ({second}); they were swapped."


def check_proof(text: str, public: bytes, event: bytes, file: str) -> str:
    """What a proof proves (C2SP tlog-proof); raises Fault."""
    head, gap, note = text.partition("\n\n")
    first, *lines = head.split("\n")
    extra = _bytes(lines.pop(0)[6:], file) if lines and lines[0].startswith("extra ") else b""
    number = lines.pop(0).removeprefix("index ") if lines else ""
    if not gap or first != "c2sp.org/tlog-proof@v1" or not (number.isascii() and number.isdigit()):
        message = f"{file} is no proof. Make one with `log prove`."
        raise Unreadable(message)
    raw, point = event or extra, opened(note, public, file)
    if not raw:
        message = f"{file} does not hold the event. Name a file with its bytes with --event."
        raise Unreadable(message)
    if not included(leaf(raw), int(number), point.size, [_hash(line, file) for line in lines], point.root):
        message = (
            f"The event is not proven: its bytes, its number {int(number) + 1} or the proof were altered. They do not "
            f"lead to what {point.name} signed of its {point.size} events."
        )
        raise Fault(message)
    found = Export([], [], [], [])
    _take(found, raw, {})
    return f"Event {found.ids[0]} is number {int(number) + 1} of the {point.size} events that {point.name} signed."


def check_grown(old: Checkpoint, text: str, public: bytes, file: str) -> str:
    """That a log only grew; raises Fault."""
    head, gap, note = text.partition("\n\n")
    first, *lines = head.split("\n")
    if not gap or not first.startswith("old "):
        message = f"{file} is no proof of growth. A server gives one at /proof/consistency?from={old.size}."
        raise Unreadable(message)
    new = opened(note, public, file)
    if new.name != old.name:
        message = f"The log was {old.name} and is {new.name}: the server was restored. Compare exports with --earlier."
        raise Fault(message)
    if new.size < old.size:
        message = f"The log went back: it had {old.size} events and has {new.size}."
        raise Fault(message)
    if not only_grew(old, new, [_hash(line, file) for line in lines]):
        message = f"The log did not only grow: something among its first {old.size} events was changed."
        raise Fault(message)
    return f"{new.name} only grew, from {old.size} to {new.size} events."


# files and words


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_NOTE)
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror})."
        raise Unreadable(message) from error


def _text(name: str) -> str:
    return _read(Path(name)).decode("utf-8", "replace")


def _bytes(coded: str, what: str) -> bytes:
    try:
        return base64.b64decode(coded, validate=True)
    except (binascii.Error, ValueError):
        message = f"{what} is not written in base64."
        raise Unreadable(message) from None


def _hash(coded: str, what: str) -> bytes:
    found = _bytes(coded, f"a hash in {what}")
    if len(found) != _HASH:
        message = f"A hash in {what} has {len(found)} bytes, not {_HASH}."
        raise Unreadable(message)
    return found


def _answered(given: argparse.Namespace) -> Iterable[str]:
    """The faults found; prints what is proven."""
    public = public_key(given.key)
    if given.question == "proof":
        event = _read(Path(given.event)) if given.event else b""
        print(check_proof(_text(given.proof), public, event, given.proof))
        return []
    if given.question == "grown":
        old = opened(_text(given.old), public, given.old)
        print(check_grown(old, _text(given.proof), public, given.proof))
        return []
    points = [opened(_text(file), public, file) for file in given.checkpoints]
    export = read_export(Path(given.export))
    faults = list(check_log(export, points, read_export(Path(given.earlier)) if given.earlier else None))
    if not faults:
        signed = max(point.size for point in points)
        later = len(export.hashes) - signed
        print(f"{signed} events are those that {points[-1].name} signed; {later} came later and are not signed yet.")
    return faults


def main() -> int:
    """Answer one question."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--key", required=True, help="the server's public key, or a file that holds it")
    questions = parser.add_subparsers(dest="question", required=True)
    log = questions.add_parser("log", help="check an exported log against checkpoints")
    log.add_argument("export")
    log.add_argument("checkpoints", nargs="+")
    log.add_argument("--earlier", help="an older export, all of which has to be in this one")
    proof = questions.add_parser("proof", help="check the proof of one event")
    proof.add_argument("proof")
    proof.add_argument("--event", help="a file with the event's bytes, where the proof does not hold them")
    grown = questions.add_parser("grown", help="check that a log only grew since a checkpoint")
    grown.add_argument("old")
    grown.add_argument("proof")
    try:
        faults = list(_answered(parser.parse_args()))
    except Unreadable as error:
        print(error, file=sys.stderr)
        return 2
    except Fault as fault:
        faults = [str(fault)]
    for sentence in faults[:_MOST_TOLD]:
        print(sentence)
    if len(faults) > _MOST_TOLD:
        print(f"… and {len(faults) - _MOST_TOLD} more.")
    print("Something is wrong." if faults else "All is well.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
