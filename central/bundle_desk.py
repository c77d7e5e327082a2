"""Taking bundles from sticks at a server, which is asked as every server is; a signed receipt stays on the stick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from central import bundle_files as files
from central.bundle_reading import Bundle, open_bundle
from central.wire import COMPLETE, LENGTH, MAX_PIECE, OFFSET
from kiosk.clock import rfc3339, wall_ms
from kiosk.errors import DataFault, HubRefused
from kiosk.field.bundle import FORMAT, NEWS, RECEIPT, News, Part, Place, Receipt, signature
from kiosk.forms.submissions.sealing import seal
from kiosk.office import device_of, streams_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from central.client import HttpHubLink
    from central.own_server import OwnServer
    from kiosk.device_key import DeviceKey
    from kiosk.identity import Identity
    from kiosk.ports import EventLog, PushAnswer

    Tell = Callable[[int, int], None]

_PIECE_SECONDS: Final = 60.0
_AT_ONCE: Final = 500
_MOST_NEWS: Final = 20_000
"""Events of one stream that go back on a stick; the rest is read over a network, or with the next one."""


class BundleDesk:
    """`server` is that of the data directory `folder`, `log` its log for reading, `key` what it signs with."""

    def __init__(self, identity: Identity, folder: Path, log: EventLog, server: OwnServer, key: DeviceKey) -> None:
        self._identity, self._folder, self._log = identity, folder, log
        self._server, self._key = server, key

    def take(self, folder: Path, tell: Tell) -> Receipt:
        """Take a bundle, again if need be; raises DataFault where it is refused, with nothing taken."""
        bundle = open_bundle(folder, self._identity.office, self._log, self._folder, tell)
        answers, blobs = self._server.asked(lambda link: _carry(link, bundle))
        return self._leave_receipt(bundle, answers, blobs)

    def _leave_receipt(self, bundle: Bundle, answers: list[PushAnswer], blobs: tuple[str, ...]) -> Receipt:
        acked: dict[str, int] = {}
        for answer in answers:
            acked |= {source: max(last, acked.get(source, 0)) for source, last in answer.acked.items()}
        with files.usable(bundle.folder):
            receipt = Receipt(
                format=FORMAT, bundle=bundle.manifest.id, manifest=bundle.sha256, office=bundle.manifest.office,
                server=self._identity.device.uuid, at=rfc3339(wall_ms()), events=bundle.manifest.events, acked=acked,
                put_aside=tuple(told for answer in answers for told in answer.quarantined), blobs=blobs,
                news=self._leave_news(bundle),
            )  # fmt: skip
            content = msgspec.json.format(msgspec.json.encode(receipt))
            files.write(bundle.folder / f"{RECEIPT}.sig", [signature(self._key, content, receipt=True)])
            files.write(bundle.folder / RECEIPT, [content])
            if (bundle.folder / RECEIPT).read_bytes() != content:
                message = "The stick does not give back the receipt that was written on it. Use another stick."
                raise DataFault(message)
        return receipt

    def _leave_news(self, bundle: Bundle) -> str:
        """Leave what the laptop has not read; the hash of that file, empty where there is none."""
        device, office = bundle.device, self._identity.office
        if not device.recipient:
            return ""
        granted = {office.stream(name) for name in device.streams}
        officers = [one.removeprefix("officer/") for one in granted if one.startswith("officer/")]
        own = [one for one in streams_of(office, device.role, officers) if not granted or one in granted]
        places = {one.stream: one for one in bundle.letter.places if one.stream in own}
        news = News()
        for stream in own:
            news = _added(self._log, news, places.get(stream, Place(stream)), device.uuid)
        if not news.batches:
            return ""
        content = seal(msgspec.msgpack.encode(news), [device.recipient])
        files.write(bundle.folder / NEWS, [content])
        return files.hash_of(bundle.folder / NEWS)


def told(folder: Path, receipt: Receipt) -> str:
    """What is told at a terminal."""
    aside = f", {len(receipt.put_aside)} of them put aside for an operator" if receipt.put_aside else ""
    held = f"{folder.name}: {receipt.events} events{aside}, and {len(receipt.blobs)} papers."
    return f"{held} Give the stick back: the laptop takes its receipt from it."


class _Sourced(msgspec.Struct):
    source: str


def _added(log: EventLog, news: News, place: Place, own: str) -> News:
    """What others wrote after a place in this log. A place of another log is worth nothing, and nothing is sent."""
    generation = log.generation()
    if place.after and place.generation != generation:
        return news
    after, batches = place.after or None, list(news.batches)
    for _ in range(_MOST_NEWS // _AT_ONCE):
        page = log.feed(place.stream, after, _AT_ONCE)
        if not page.raws:
            break
        after = page.last_id
        told = [raw for raw in page.raws if device_of(msgspec.json.decode(raw, type=_Sourced).source) != own]
        batches += [(place.stream, raw) for raw in told]
    if after is None:
        return news
    return News(tuple(batches), (*news.places, Place(place.stream, after, generation)))


async def _carry(link: HttpHubLink, bundle: Bundle) -> tuple[list[PushAnswer], tuple[str, ...]]:
    """Hand all of a bundle to a server: what it answers, and the blobs that it holds then."""
    last, device = len(bundle.batches) - 1, bundle.device.uuid
    answers = [
        await link.push(batch, bundle.letter.heads if number == last else "", device)
        for number, batch in enumerate(bundle.batches)
    ]
    held = [part.sha256 for part in bundle.manifest.blobs if await _send(link, bundle.folder, part)]
    return answers, tuple(held)


async def _send(link: HttpHubLink, folder: Path, part: Part) -> bool:
    """Have a blob kept; whether the laptop need not hold on to it for us."""
    try:
        held = await link.ask("HEAD", f"/blob/{part.sha256}")
        offset, whole = int(held.headers.get(OFFSET, "0")), held.headers.get(COMPLETE) == "?1"
        with (folder / part.name).open("rb") as file:
            while not whole:
                file.seek(offset)
                piece, before = file.read(MAX_PIECE), offset
                headers = {OFFSET: str(offset), LENGTH: str(part.bytes), "Content-Type": "application/octet-stream"}
                path = f"/blob/{part.sha256}"
                answer = await link.ask("PATCH", path, body=piece, headers=headers, seconds=_PIECE_SECONDS)
                offset, whole = int(answer.headers.get(OFFSET, "0")), answer.headers.get(COMPLETE) == "?1"
                if not whole and offset <= before:
                    return False
    except HubRefused as error:
        if error.code == "erased":
            return True
        if error.code in {"wrong_hash", "wrong_offset", "too_large", "bad_request"}:
            return False
        raise
    return True
