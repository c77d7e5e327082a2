"""An officer's laptop for the `sync` benchmark, with its vault, as `main.py device --role field` puts it together.

`python -m benchmarks.laptop_device --hub URL --enrol CODE --data FOLDER`; the passphrase and then what to do, by lines.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from benchmarks.away import Away, be_away, own_chain
from kiosk.clashing import SENT
from kiosk.ports import LinkState
from local_db.blob_store import FileBlobStore

if TYPE_CHECKING:
    from kiosk.field.desk import FieldDesk

_LOOK_SECONDS = 0.01
_MOST_SECONDS = 500.0


class Laptop:
    """It tells times of the machine's monotonic clock, which is the same one in the process that asks."""

    def __init__(self, here: Any) -> None:  # noqa: ANN401 - composition.device.Opened
        self._here = here
        self.node = here.node
        self._desk: FieldDesk
        self._away: Away
        self._sent_before = self._blobs = 0

    def link(self) -> dict[str, Any]:
        """Begin to talk to the hub, until all that was there is read and sent."""
        self._here.start_sync()
        self._desk = self._here.field_desk()
        self._until(lambda: self.node.status().link.state is LinkState.CONNECTED)
        self._until(lambda: self.node.read(lambda queue: bool(queue.devices)))
        self._until(lambda: self.node.status().pending == 0)
        return {}

    def be_away(self, visits: int, megabytes: float) -> dict[str, Any]:
        """Write down days of visits; the cable is pulled."""
        self._until(lambda: self.node.status().link.state is not LinkState.CONNECTED)
        before, _digest = own_chain(self.node.log, self.node.device.source)
        self._away = be_away(self.node, self._desk, visits, round(megabytes * 1e6))
        raws = self.node.log.of_source(self.node.device.source, before, 1_000_000)
        blobs = self._desk.sealed.unsent()
        self._sent_before, self._blobs = self._sent(), len(blobs)
        store = FileBlobStore(self._here.folder / "blobs")
        return {
            "events": len(raws), "photos": len(self._away.photos), "words": len(blobs) - len(self._away.photos),
            "blobs": blobs, "bytes": sum(map(len, raws)) + sum(store.size(name) or 0 for name in blobs),
        }  # fmt: skip

    def come_back(self) -> dict[str, float]:
        """From now on until all is at the hub: when which part of it was, and a note written amid the photos."""
        told = {"first": self._until(lambda: self._sent() > self._sent_before)}
        told["events"] = self._until(lambda: self.node.status().pending == 0)
        told["first_words"] = self._until(lambda: len(self._waiting()) < self._blobs)
        told["words"] = self._until(lambda: self._waiting() <= self._away.photos)
        self._until(lambda: len(self._waiting()) <= len(self._away.photos) * 0.75)
        asked = time.monotonic()
        photos = self._waiting()
        self._desk.note(self._away.cases[0], "She has no heating: somebody has to go there today.").result()
        told["urgent"] = self._until(lambda: self.node.status().pending == 0) - asked
        told["urgent_words"] = self._until(lambda: self._waiting() <= photos) - asked
        return told | {"all": self._until(lambda: not self._waiting())}

    def holds(self) -> dict[str, Any]:
        """What the hub has to hold as well."""
        source = self.node.device.source
        events, digest = own_chain(self.node.log, source)
        return {"source": source, "events": events, "digest": digest}

    def _sent(self) -> int:
        return int(self.node.log.cursor(SENT) or 0)

    def _waiting(self) -> set[str]:
        return set(self._desk.sealed.unsent())

    def _until(self, true: Callable[[], bool]) -> float:
        """When it became so."""
        until = time.monotonic() + _MOST_SECONDS
        while not true():
            if time.monotonic() > until:
                message = f"this took more than {_MOST_SECONDS:g} s"
                raise TimeoutError(message)
            time.sleep(_LOOK_SECONDS)
        return time.monotonic()


@click.command()
@click.option("--hub", required=True)
@click.option("--enrol", required=True)
@click.option("--data", required=True, type=click.Path(path_type=Path))
def run(hub: str, enrol: str, data: Path) -> None:
    """Do what each line says, and answer with a line."""
    from ui.command_line.composition.device import opened

    with opened(data, "field", enrol, data.name, {"hub_url": hub, "keystore": False}) as here:
        laptop = Laptop(here)
        print(json.dumps({"ready": True}), flush=True)
        for line in sys.stdin:
            asked = json.loads(line)
            result = getattr(laptop, asked["do"])(**asked["with"])
            print(json.dumps({"ok": True, "result": result}), flush=True)


if __name__ == "__main__":
    run()
