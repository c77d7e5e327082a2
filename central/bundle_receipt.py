"""Taking a receipt from a stick at the laptop: what the office holds need not be sent again, and its news are read."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from central import bundle_files as files
from central.bundle_writing import drop_bundle
from central.wire import SEQUENCE_TAKEN
from kiosk.apart import can_be_set_apart
from kiosk.clashing import SENT
from kiosk.errors import DataFault, EventRefused, Refused
from kiosk.events import Record, read
from kiosk.field.bundle import MANIFEST, NEWS, RECEIPT, Manifest, News, Receipt, is_signed, read_manifest, read_receipt
from kiosk.field.sealed import laptop_secret
from kiosk.forms.submissions.sealing import unseal
from kiosk.ports import Via
from kiosk.queue.hub import is_shut_out
from kiosk.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.forms.ports import BlobStore
    from kiosk.node import Node
    from kiosk.ports import EventLog

_MOST: Final = 256 * 1024 * 1024


class Taken(NamedTuple):
    """What a receipt brought."""

    events: int
    """That the office holds now."""
    put_aside: int
    """That it could not take; they are in quarantine here too."""
    again: int
    """That were written anew and wait: hand them on once more."""
    blobs: int
    news: int

    def texts(self) -> tuple[Text, ...]:
        """What is told in a window."""
        told = [Text.of("stick.taken", events=self.events, papers=self.blobs)]
        told += [Text.of("stick.put_aside", count=self.put_aside)] if self.put_aside else []
        told += [Text.of("stick.again", count=self.again)] if self.again else []
        return (*told, *([Text.of("stick.news", count=self.news)] if self.news else []))

    def english(self) -> str:
        """What is told at a terminal."""
        more = [f"{self.put_aside} were put aside, here too."] if self.put_aside else []
        more += [f"{self.again} were numbered anew: make another bundle."] if self.again else []
        more += [f"{self.news} events from the office were read."] if self.news else []
        return " ".join([f"The office has {self.events} events and {self.blobs} papers.", *more])


def receipts_in(folder: Path, node: Node) -> list[Path]:
    """Folders with a receipt for a bundle of this laptop; raises DataFault where there is none."""
    with files.usable(folder):
        found = [folder] if (folder / MANIFEST).exists() else sorted(folder.iterdir())
        inside = [one for one in found if one == folder or (one.is_dir() and not one.is_symlink())]
        ours = [one for one in inside if (one / MANIFEST).exists() and _is_ours(one, node)]
    found = [one for one in ours if (one / RECEIPT).exists()]
    if found:
        return found
    message = f"There is no bundle of this laptop in {folder}."
    if ours:
        message = "The office has left no receipt on this stick yet. There, run `office bundle in` with it."
    raise DataFault(message)


def take_receipt(node: Node, blobs: BlobStore, folder: Path) -> Taken:
    """Take the receipt of a bundle, and throw the bundle away; raises DataFault, with nothing changed."""
    with files.usable(folder):
        files.check_no_links(folder)
        content, signed, made = (_read(folder / name) for name in (RECEIPT, f"{RECEIPT}.sig", MANIFEST))
        receipt, manifest = read_receipt(content), read_manifest(made)
        if receipt.bundle != manifest.id or receipt.manifest != hashlib.sha256(made).hexdigest():
            message = "This receipt is of another bundle. Have the office take the bundle again."
            raise DataFault(message)
        _check_server(node, receipt, signed, content)
        news = _opened(node, folder, receipt)
    records = _understood(news)
    again = _settle_outbox(node, receipt, manifest)
    for name in receipt.blobs:
        blobs.note_sent(name, forget=False)
    if records:
        node.receive(records, Via.UPSTREAM).result()
        node.query(lambda log: _note_places(log, news)).result()
    drop_bundle(folder)
    aside = len(receipt.put_aside) - again
    return Taken(manifest.events - len(receipt.put_aside), aside, again, len(receipt.blobs), len(records))


def _check_server(node: Node, receipt: Receipt, signed: bytes, content: bytes) -> None:
    server = node.read(lambda queue: queue.devices.get(receipt.server))
    known = server is not None and server.role == "hub" and not is_shut_out(server)
    if receipt.office != node.office.code or server is None or not known:
        message = "This receipt is of a server that this laptop does not know. Connect it once, then try again."
        raise DataFault(message)
    if not any(is_signed(key, signed, content, receipt=True) for key in (server.key, *server.former)):
        message = "This receipt is not signed with the server's key: it was altered. Have the office write it again."
        raise DataFault(message)


def _opened(node: Node, folder: Path, receipt: Receipt) -> News:
    if not receipt.news:
        return News()
    sealed = _read(folder / NEWS)
    try:
        if hashlib.sha256(sealed).hexdigest() == receipt.news:
            secret = node.query(laptop_secret).result()
            return msgspec.msgpack.decode(unseal(sealed, secret), type=News)
    except (Refused, msgspec.DecodeError):
        pass
    message = "The office's news on this stick were altered. Have the office take the bundle again."
    raise DataFault(message)


def _understood(news: News) -> list[Record]:
    records = []
    for _stream, raw in news.batches:
        try:
            records.append(read(raw))
        except EventRefused:  # of a newer release; it comes over the network once this one is
            continue
    return records


def _settle_outbox(node: Node, receipt: Receipt, manifest: Manifest) -> int:
    """What the office holds is sent; what it has other events for is written anew. Returns how many of those."""
    aside = {told.get("id", ""): told for told in receipt.put_aside}

    def settle(log: EventLog) -> list[Record]:
        """Those to write anew. The place goes on to where the bundle went, unless there are some."""
        sent = int(log.cursor(SENT) or 0)
        held = [read(item.raw) for item in log.outbox(sent, _AT_MOST) if item.position <= manifest.until]
        ours = [one for one in held if aside.get(one.event.id, {}).get("code") == SEQUENCE_TAKEN]
        anew = [one for one in ours if can_be_set_apart(one)]
        if not anew and manifest.until > sent:
            for one in held:
                if one.event.id in aside:
                    log.quarantine(one.raw, f"the office put it aside: {aside[one.event.id].get('reason')}", "hub")
            log.set_cursor(SENT, str(manifest.until))
        return anew

    anew = node.query(settle).result()
    if anew:
        node.epochs.begin(anew).result()
    return len(anew)


_AT_MOST: Final = 1_000_000


def _note_places(log: EventLog, news: News) -> None:
    """Go on there with the network."""
    for place in news.places:
        log.set_cursor(f"read:{place.stream}", place.after)
        log.set_cursor(f"read:{place.stream}:generation", place.generation)


def _is_ours(folder: Path, node: Node) -> bool:
    try:
        return read_manifest(_read(folder / MANIFEST)).device == node.device.uuid
    except DataFault:
        return False


def _read(path: Path) -> bytes:
    if not path.is_file() or path.stat().st_size > _MOST:
        message = f"{path.name} is missing or cut. Have the office take the bundle again."
        raise DataFault(message)
    return path.read_bytes()
