"""A hub and an officer's laptop that it has let in, each with its own key."""

from pathlib import Path
from uuid import uuid4

from central.access import Access
from central.credentials import Gate
from central.own_key import tell_key, tell_recipient
from central.signing_key import SigningKey
from central.submission_identity import own_recipient
from kiosk.events import Draft, read
from kiosk.field.sealed import laptop_recipient
from kiosk.office import Device
from kiosk.ports import Via
from kiosk.queue.hub import ENROLLED, RECIPIENT
from tests.central.office import KEYS, OFFICE, QUEUE, Bench, Running
from tests.kiosk.running import ScriptedUplink, to_hub

OFFICER = "hemi"
STREAM = f"officer/{OFFICER}"


class LaptopStage:
    """The hub answers once `serve` was called."""

    def __init__(self, bench: Bench, folder: Path) -> None:
        self.folder, self._bench = folder / "hub", bench
        KEYS.keep(self.folder)
        self.node = bench.node("hub", serving=True)
        self.running: Running | None = None
        self.key, self.hub_key = SigningKey.new(), SigningKey.new()
        device = Device(uuid=str(uuid4()), role="field", name="Laptop 1", letter="F", officers=(OFFICER,))
        self.laptop = bench.node("field", device=device)
        self.laptop.connect(ScriptedUplink(to_hub(self.node, device.uuid)))
        self.access = Access(Gate(KEYS, OFFICE).token(device.uuid, "field"), self.key)
        self.blobs, self.hub_blobs = bench.forms(self.laptop).blobs, bench.forms(self.node).blobs
        told = {"role": "field", "name": "Laptop 1", "letter": "F", "key": self.key.public_text}
        told |= {"streams": ["queue", "content", "staff", "case", STREAM]}
        tell_key(self.node, self.hub_key)
        tell_recipient(self.node, own_recipient(self.folder))
        subject = f"device/{device.uuid}"
        self.write_at_hub(Draft(ENROLLED, subject, told))
        self.meet()
        recipient = self.laptop.query(laptop_recipient).result()
        self.laptop.write([Draft(RECIPIENT, subject, {"recipient": recipient})], QUEUE).result()

    def serve(self) -> Running:
        """Have the hub answer on a port; the same one if it does."""
        self.running = self.running or self._bench.hub(self.node)
        return self.running

    def write_at_hub(self, *drafts: Draft) -> None:
        """Events of the hub's own."""
        self.node.write(list(drafts), QUEUE).result()

    def meet(self) -> None:
        """What the laptop read when it last had a network."""
        page = self.node.query(lambda log: log.feed(QUEUE, None, 500)).result()
        self.laptop.receive([read(raw) for raw in page.raws], Via.UPSTREAM).result()
        generation = self.node.query(lambda log: log.generation()).result()
        self.laptop.query(lambda log: log.set_cursor(f"read:{QUEUE}", page.last_id)).result()
        self.laptop.query(lambda log: log.set_cursor(f"read:{QUEUE}:generation", generation)).result()
