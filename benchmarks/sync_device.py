"""A device for the `sync` benchmark, put together as `main.py device` does it; it is told by lines what to do.

`python -m benchmarks.sync_device --hub URL --enrol CODE --role counter --data FOLDER`
"""

import asyncio
import json
import sys
import threading
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import click
import msgspec

from central.access import Access
from central.client import HttpHubLink
from kiosk.clashing import SENT
from kiosk.events import Record, read, seal
from kiosk.identity import load
from kiosk.ports import EventLog, LinkState, Via

_LOOK_SECONDS = 0.02
_MOST_SECONDS = 400.0


class Device:
    """One device with its log; its sync begins when it is told to."""

    def __init__(self, here: Any, url: str) -> None:  # noqa: ANN401 - composition.device.Opened
        self._here, self._url = here, url
        self.node = here.node
        # Programs are loaded before the clock runs, as those of the peers are, which have synced once already.
        import_module("ui.command_line.composition.device_sync")

    def link(self) -> dict[str, Any]:
        """Begin to talk to the hub, and wait until it answers and all that was there is read."""
        self._here.start_sync()
        self._until(lambda: self.node.status().link.state is LinkState.CONNECTED)
        time.sleep(0.5)
        self._until(lambda: self.node.status().pending == 0)
        return {}

    def push(self, file: str) -> dict[str, Any]:
        """Write records of a file as events of this device; from when they are durable here until the hub has them."""
        own = self.node.device.source
        first = self.node.query(lambda log: log.last_sequence(own)).result() + 1
        found = [_as_own(read(raw), own, first + n) for n, raw in enumerate(Path(file).read_bytes().splitlines())]
        cpu = time.process_time()
        self.node.receive(found, Via.OWN).result()
        began, busy = time.perf_counter(), time.process_time()
        last = first + len(found) - 1
        self._until_sent(last)
        return {
            "seconds": time.perf_counter() - began,
            "cpu": time.process_time() - busy,
            "cpu_written": busy - cpu,
            "source": own,
            "last": last,
            "events": len(found),
            "bytes": sum(len(one.raw) for one in found) / len(found),
        }

    def pull(self, source: str, last: int) -> dict[str, Any]:
        """From the beginning of the sync until everything of a source is durable and folded here."""
        busy, began = time.process_time(), time.perf_counter()
        self._here.start_sync()
        self._until(lambda: self.node.log.last_sequence(source) >= last)
        return {"seconds": time.perf_counter() - began, "cpu": time.process_time() - busy}

    def empty(self, times: int, url: str = "") -> dict[str, Any]:
        """Ask for news where there is none, by a connection of its own that is kept; seconds of each."""
        return {"seconds": asyncio.run(self._empty(url or self._url, times))}

    async def _empty(self, url: str, times: int) -> list[float]:
        found = load(self._here.folder)
        assert found is not None
        stream = self.node.office.queue_stream
        after = self.node.query(lambda log: _newest(log, stream)).result()
        generation = self.node.log.cursor(f"read:{stream}:generation") or ""
        link = HttpHubLink(url, Access(found.token, folder=self._here.folder))
        seconds = []
        try:
            while len(seconds) < times:
                began = time.perf_counter()
                news = await link.pull(stream, after, 0, generation=generation)
                if news:  # the hub had something to say: that was no empty sync
                    after = read(news[-1]).event.id
                else:
                    seconds.append(time.perf_counter() - began)
        finally:
            await link.close()
        return seconds

    def _until_sent(self, last: int) -> None:
        """Until the outbox has got past an event of ours."""
        log = self.node.log
        place = log.sent_again({self.node.device.source: last - 1})
        self._until(lambda: place is not None and int(log.cursor(SENT) or 0) > place)

    def _until(self, true: Callable[[], bool]) -> None:
        """Look after each durable step of the log, and now and then: to look all the time would take from who works."""
        until, step = time.monotonic() + _MOST_SECONDS, threading.Event()
        stop = self.node.subscribe(lambda _change: step.set())
        try:
            while not true():
                if time.monotonic() > until:
                    message = f"this took more than {_MOST_SECONDS:g} s"
                    raise TimeoutError(message)
                step.wait(_LOOK_SECONDS)
                step.clear()
        finally:
            stop()


def _as_own(record: Record, source: str, sequence: int) -> Record:
    return seal(msgspec.structs.replace(record.event, source=source, sequence=sequence))


def _newest(log: EventLog, stream: str) -> str | None:
    """The event after which we would read on."""
    after: str | None = log.cursor(f"read:{stream}")
    while (page := log.feed(stream, after, 500)).raws:
        after = page.last_id
    return after


@click.command()
@click.option("--hub", required=True)
@click.option("--enrol", required=True)
@click.option("--role", required=True)
@click.option("--data", required=True, type=click.Path(path_type=Path))
def run(hub: str, enrol: str, role: str, data: Path) -> None:
    """Do what each line says, and answer with a line."""
    from ui.command_line.composition.device import opened

    with opened(data, role, enrol, data.name, {"hub_url": hub}) as here:
        device = Device(here, hub)
        print(json.dumps({"ready": True}), flush=True)
        for line in sys.stdin:
            asked = json.loads(line)
            result = getattr(device, asked["do"])(**asked["with"])
            print(json.dumps({"ok": True, "result": result}), flush=True)


if __name__ == "__main__":
    run()
