"""Putting what a laptop has not handed on yet on a stick: whole, signed, and read back before it has its name."""

from __future__ import annotations

import hashlib
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from central import bundle_files as files
from central.bundle_identity import recipients
from central.heads import heads_of, last_of, written
from central.wire import MAX_BYTES, MAX_EVENTS
from kiosk.clashing import SENT
from kiosk.clock import rfc3339
from kiosk.cloudevents import join_batch
from kiosk.errors import DataFault
from kiosk.events import new_id
from kiosk.field.bundle import (
    BLOBS,
    FORMAT,
    LETTER,
    MANIFEST,
    UNFINISHED,
    Letter,
    Manifest,
    Part,
    Place,
    read_manifest,
    signature,
)
from kiosk.forms.submissions import sealing
from kiosk.office import streams_of
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from kiosk.device_key import DeviceKey
    from kiosk.forms.ports import BlobStore
    from kiosk.node import Node
    from kiosk.ports import EventLog, Outgoing

    Tell = Callable[[int, int], None]
    """(bytes done, bytes in all)."""

_PIECE: Final = 1024 * 1024


class Written(NamedTuple):
    """A bundle that is on the stick."""

    folder: Path
    manifest: Manifest

    def texts(self) -> tuple[Text, ...]:
        """What is told in a window."""
        return (Text.of("stick.written", events=self.manifest.events, papers=len(self.manifest.blobs)),)

    def english(self) -> str:
        """What is told at a terminal."""
        held = self.manifest
        return f"{held.events} events and {len(held.blobs)} papers are on the stick, read back: {self.folder}"


class _Waiting(NamedTuple):
    until: int
    batches: list[list[bytes]]
    letter: Letter


def write_bundle(node: Node, blobs: BlobStore, key: DeviceKey | None, stick: Path, tell: Tell) -> Written | None:
    """Write a bundle into a new folder on the stick; None where there is nothing to hand on. Raises DataFault.

    A copy that was cut goes on where it was. On a disk error there is no bundle, only an unfinished one.
    """
    if key is None:
        message = "This device has no key to sign with. Let it in anew with this release."
        raise DataFault(message)
    waiting = node.query(lambda log: _collected(log, node, key)).result()
    names = {name: size for name in blobs.unsent() if (size := blobs.size(name)) is not None}
    if not waiting.batches and not names:
        return None
    with files.usable(stick):
        work = stick / f"bundle-{node.office.code}-{node.device.uuid[:8]}{UNFINISHED}"
        if work.is_symlink():
            work.unlink()  # what it leads to is not ours to clear
        (work / BLOBS).mkdir(parents=True, exist_ok=True)
        files.check_no_links(work)
        sealed = _sealed(waiting, node)
        parts = [Part(name, _hash(content), len(content)) for name, content in sealed.items()]
        parts += [Part(f"{BLOBS}/{name}", name, size) for name, size in sorted(names.items(), key=lambda one: one[1])]
        manifest = Manifest(
            format=FORMAT, id=new_id(), office=node.office.code, device=node.device.uuid,
            made=rfc3339(node.clock.now_ms()), events=sum(map(len, waiting.batches)), until=waiting.until,
            parts=tuple(parts),
        )  # fmt: skip
        _drop_others(work, manifest)
        _copy(work, manifest, sealed, blobs, tell)
        content = msgspec.json.format(msgspec.json.encode(manifest))
        files.write(work / MANIFEST, [content])
        files.write(work / f"{MANIFEST}.sig", [signature(key, content)])
        _read_back(work, content, manifest)
        return Written(_named(work, stick, manifest), manifest)


def _collected(log: EventLog, node: Node, key: DeviceKey) -> _Waiting:
    """Everything after what the hub has acknowledged; on the thread that writes, so that all of it is of one moment."""
    until, batches = int(log.cursor(SENT) or 0), []
    while found := _cut(log.outbox(until, MAX_EVENTS)):
        until = found[-1].position
        batches.append([item.raw for item in found])
    heads = heads_of(log, key, node.device.source, last_of(raw for batch in batches for raw in batch))
    places = tuple(
        Place(name, after, log.cursor(f"read:{name}:generation") or "")
        for name in streams_of(node.office, node.device.role, node.device.officers)
        if (after := log.cursor(f"read:{name}"))
    )
    return _Waiting(until, batches, Letter(written(heads), places))


def _cut(found: Sequence[Outgoing]) -> Sequence[Outgoing]:
    """As much as a server takes at once."""
    total = 2
    for index, item in enumerate(found):
        total += len(item.raw) + 1
        if total > MAX_BYTES and index:
            return found[:index]
    return found


def _sealed(waiting: _Waiting, node: Node) -> dict[str, bytes]:
    to = node.read(lambda queue: recipients(queue, node.office))
    plain = {LETTER: msgspec.json.encode(waiting.letter)}
    plain |= {f"events-{number:05}.age": join_batch(batch) for number, batch in enumerate(waiting.batches, 1)}
    return {name: sealing.seal(content, to) for name, content in plain.items()}


def _drop_others(work: Path, manifest: Manifest) -> None:
    """Throw away what an unfinished copy left that does not belong to this one."""
    wanted = {part.name for part in manifest.blobs}
    for path in sorted(work.rglob("*")):
        if path.is_file() and path.relative_to(work).as_posix() not in wanted:
            path.unlink()


def _copy(work: Path, manifest: Manifest, sealed: dict[str, bytes], blobs: BlobStore, tell: Tell) -> None:
    held = {part.name for part in manifest.blobs if files.is_whole(work / part.name, part.bytes, part.sha256)}
    files.check_room(work, sum(part.bytes for part in manifest.parts if part.name not in held))
    done, total = 0, manifest.size
    tell(done, total)

    def read(part: Part) -> Iterator[bytes]:
        for start in range(0, part.bytes, _PIECE):
            yield blobs.read(part.sha256, start, min(_PIECE, part.bytes - start))
            tell(done + start, total)

    for part in manifest.parts:
        if part.name not in held:
            files.write(work / part.name, [sealed[part.name]] if part.name in sealed else read(part))
        done += part.bytes
        tell(done, total)


def _read_back(work: Path, content: bytes, manifest: Manifest) -> None:
    damaged = [part.name for part in manifest.parts if not files.is_whole(work / part.name, part.bytes, part.sha256)]
    if not damaged and (work / MANIFEST).read_bytes() == content and read_manifest(content) == manifest:
        return
    for name in damaged:
        (work / name).unlink(missing_ok=True)
    message = f"The stick does not give back what was written on it ({len(damaged)} files). Use another stick."
    raise DataFault(message)


def _named(work: Path, stick: Path, manifest: Manifest) -> Path:
    """The folder by its final name; those of before, which this one holds too, are not needed any more."""
    stem = work.name.removesuffix(UNFINISHED)
    when = "".join(one for one in manifest.made[:19] if one.isdigit() or one == "T")
    target = stick / f"{stem}-{when}-{manifest.id[-4:]}"
    work.replace(target)
    files.settle(stick)
    return target


def drop_bundle(folder: Path) -> None:
    """Throw a bundle away whose receipt was taken."""
    with suppress(OSError):
        shutil.rmtree(folder)


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
