"""A signed pack goes from the server to every device over real HTTP, and back again; what is wrong changes nothing."""

import asyncio
import base64
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from unittest.mock import AsyncMock

import msgspec
import pytest

from central.blob_sender import BlobSender
from central.canary_watch import CanaryWatch
from central.client import HttpHubLink
from central.content_courier import ContentCourier
from central.credentials import Gate
from central.enrolling import enrol
from central.own_server import OwnServer
from central.press import Press
from central.publishing import publish_to
from central.sync import Sync
from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.packing.keys import make_key, public_text, read_key
from kiosk.catalogue.packing.trial import try_pack
from kiosk.errors import DataFault, HubRefused, Refused
from kiosk.events import Draft
from kiosk.identity import Identity
from kiosk.office import Device
from kiosk.queue import canary
from kiosk.renewal import Renewal
from kiosk.staff import officer
from local_db.blob_store import FileBlobStore
from local_db.pack_shelf import PackShelf
from tests.central.office import KEYS, OFFICE, QUICK, Bench, until
from tests.small_pack import signed, small_pack

ICONS = Path(__file__).resolve().parents[2] / "assets" / "icons"


@pytest.fixture(scope="module")
def packs(tmp_path_factory):
    """What the program brings along, two versions after it, and the keys of its publisher and of somebody else."""
    folder = tmp_path_factory.mktemp("packs")
    make_key(folder / "key")
    make_key(folder / "stranger")
    for version in ("1.0", "1.1", "1.2"):
        small_pack(folder / version, version)
    return folder


class Town:
    """A hub with devices that follow what is published."""

    def __init__(self, bench, folder, packs, stack):
        self._bench, self._folder, self._stack = bench, folder, stack
        self._packs = packs
        self.public = public_text(read_key(self._packs / "key"))
        self.office = msgspec.structs.replace(OFFICE, publishers=(self.public,))
        node = self._node(bench.node("hub", serving=True))
        node.office = self.office
        self.renewals = {}
        self.hub = bench.hub(node)
        self.server = self._follow(node, bench.forms(node).blobs, kept=True)
        KEYS.keep(folder / "server")
        identity = Identity(device=node.device, office=self.office)
        own = OwnServer("press", identity, folder / "server", node.log, ("127.0.0.1", self.hub.port), role="hub")

        def write(raw, draft):
            if raw is not None:
                own.keep(raw)
            own.write([draft], OFFICE.content_stream)

        self.press = Press(
            self.office, node.log, partial(try_pack, keys=[self.public], name="harbour", icons=ICONS), write
        )

    def _node(self, node):
        node.renew(load_pack(self._packs / "1.0" / "harbour"), lambda: None).result(20)
        return node

    def _follow(self, node, store, *, at_once=True, kept=False):
        shelf = PackShelf(self._folder / node.device.uuid, self._packs / "1.0" / "harbour", [self.public])
        renewal = Renewal(node, shelf, store, at_once=at_once, kept=kept).start()
        self._stack.callback(renewal.stop)
        self.renewals[node] = renewal
        return node

    def device(self, role, *, at_once=True):
        """A device of the office, with its courier."""
        let_in = enrol(self.hub.url, KEYS.code, role, f"a {role}")
        device = Device(uuid=let_in.device, role=role, name=role, letter=let_in.letter)
        node, store = (
            self._node(self._bench.node(role, device=device)),
            FileBlobStore(self._folder / f"{let_in.device}-files"),
        )
        renewal = self.renewals[self._follow(node, store, at_once=at_once)]
        link = HttpHubLink(self.hub.url, let_in.token)
        blobs = FileBlobStore(self._folder / f"{let_in.device}-blobs")
        sync = Sync(
            node, link, Gate(KEYS, OFFICE).streams(role), QUICK,
            lambda heard: ContentCourier(BlobSender(blobs, link, heard, forget=True), renewal, store, link, heard),
        )  # fmt: skip
        self._stack.callback(sync.stop)
        node.connect(sync)
        sync.start()
        return node

    def file(self, version, key="key"):
        """A signed file."""
        return signed(self._packs / version / "harbour", self._packs / key)


@pytest.fixture
def town(tmp_path, packs):
    with ExitStack() as stack:
        yield Town(Bench(tmp_path, stack), tmp_path, packs, stack)


def shows(version, *nodes):
    return until(lambda: all(node.pack.version == version for node in nodes), nodes[0])


def test_every_device_shows_it_and_goes_back(town):
    kiosk, board = town.device("kiosk", at_once=False), town.device("board")
    before = kiosk.pack.version
    assert town.press.publish(town.file("1.1")) == "Release 1: harbour 1.1 everywhere."
    assert shows("1.1", board, town.server)
    assert until(lambda: town.renewals[kiosk].wanted() and not town.renewals[kiosk].missing(), kiosk)
    assert kiosk.pack.version == before
    kiosk.at_rest()
    assert until(lambda: kiosk.at_rest() or kiosk.pack.version == "1.1", kiosk)
    ticket = kiosk.act("ticket.issue", {"service": "pay-fine"}).result(20)
    town.press.publish(town.file("1.2"))
    assert shows("1.2", board, town.server)
    assert town.press.go_back() == "Release 3: back to harbour 1.1."
    assert shows("1.1", board, town.server)
    assert ticket["ticket"] in kiosk.read(lambda queue: queue.tickets)
    assert [line.split()[-2:] for line in town.press.lines()] == [
        ["1.1", "everywhere"], ["1.2", "everywhere"], ["1.1", "everywhere"],
    ]  # fmt: skip


def test_a_canary_shows_it_first(town):
    one, two = town.device("board"), town.device("board")
    with pytest.raises(DataFault, match="2 devices are called 'a board'"):
        town.press.publish(town.file("1.1"), ["a board"])
    assert until(lambda: one.device.uuid in town.server.queue.devices, town.server)
    town.press.publish(town.file("1.1"), [one.device.uuid])
    assert shows("1.1", one)
    assert until(lambda: town.renewals[two].wanted() is None, two)
    assert two.pack.version == town.server.pack.version == "1.0"
    assert town.press.go_back() == "Release 2: back to harbour as installed."
    assert shows("1.0", one)


def test_what_is_not_the_publishers_is_not_published(town):
    for raw, words in (
        (town.file("1.1", "stranger"), "not signed by this office's publisher"),
        (town.file("1.1")[:-9], "cut or changed"),
        (b"", "no pack"),
    ):
        with pytest.raises(DataFault, match=words):
            town.press.publish(raw)
    town.press.publish(town.file("1.2"))
    with pytest.raises(DataFault, match=r"not newer than 1\.2"):
        town.press.publish(town.file("1.1"))


def test_a_hub_that_was_taken_over_cannot_show_what_it_likes(town, caplog):
    board = town.device("board")
    bold = Press(town.office, town.server.log, lambda _raw: None, town.press._write)
    bold._office = msgspec.structs.replace(town.office, publishers=(public_text(read_key(town._packs / "stranger")),))
    bold.publish(town.file("1.1", "stranger"))
    assert until(lambda: town.renewals[board].problem != "", board)
    assert "not signed by this office's publisher" in town.renewals[board].problem
    assert board.pack.version == "1.0"


def test_a_device_cannot_publish(town):
    kiosk = town.device("kiosk")
    release = {"serial": 1, "pack": "harbour", "version": "9", "sha256": "a" * 64, "size": 1}
    kiosk.write([Draft("content.published.v1", "content/HBR", release)], OFFICE.content_stream).result(20)
    assert until(lambda: town.server.log.quarantined() != [], town.server)
    assert town.press.content.releases == ()


def test_a_canary_that_drives_people_away_is_taken_back_by_itself(town, monkeypatch):
    kiosk = town.device("kiosk")
    town.press.publish(town.file("1.1"))
    town.press.publish(town.file("1.2"), [kiosk.device.uuid])
    assert shows("1.2", kiosk)
    watch = CanaryWatch(town.server)
    asyncio.run(watch.look())
    assert town.press.content.serial == 2
    usual = [canary.Lost(number % 3, 30) for number in range(8)]
    monkeypatch.setattr(CanaryWatch, "_days_before", AsyncMock(return_value=usual))
    for _ in range(canary.LEAST_TICKETS):
        made = kiosk.act("ticket.issue", {"service": "pay-fine"}).result(20)
        kiosk.act("ticket.left", {"ticket": made["ticket"]}).result(20)
    assert until(lambda: kiosk.status().pending == 0, kiosk)
    asyncio.run(watch.look())
    assert shows("1.1", kiosk)
    assert "stopped by itself: 20 of 20 tickets" in town.press.lines()[-1]
    asyncio.run(watch.look())
    assert town.press.content.serial == 3


def test_whoever_has_the_publishers_key_publishes_from_elsewhere(town):
    board = town.device("board")
    key, stranger = (read_key(town._packs / name) for name in ("key", "stranger"))
    with pytest.raises(DataFault, match="nothing to go back to"):
        publish_to(town.hub.url, key)
    with pytest.raises(DataFault, match="not signed by a publisher of this office"):
        publish_to(town.hub.url, stranger, town.file("1.1"))
    with pytest.raises(DataFault, match="not signed by this office's publisher"):
        publish_to(town.hub.url, key, town.file("1.1", "stranger"))
    with pytest.raises(DataFault, match="0 devices are called 'nobody'"):
        publish_to(town.hub.url, key, town.file("1.1"), ["nobody"])
    assert town.press.content.serial == 0
    assert publish_to(town.hub.url, key, town.file("1.1")) == "Release 1: harbour 1.1 everywhere."
    assert shows("1.1", board)
    old = msgspec.json.encode({"office": "HBR", "serial": 1, "sha256": "", "canary": []})
    headers = {
        "Release-Order": base64.b64encode(old).decode(),
        "Release-Signature": base64.b64encode(key.sign(b"shopfront release order 1\n" + old)).decode(),
    }
    link = HttpHubLink(town.hub.url)
    with pytest.raises(HubRefused, match="not for release 2"):
        asyncio.run(closing_after(link, link.ask("POST", "/releases", body=b"", headers=headers)))
    assert publish_to(town.hub.url, key) == "Release 2: back to harbour as installed."
    assert shows("1.0", board)


async def closing_after(link, question):
    try:
        return await question
    finally:
        await link.close()


TITLE = {"place": "title.en", "before": "Pay a fine", "after": "Pay a fine or ask for time"}


def shows_title(words, *nodes):
    return until(lambda: all(node.pack.service("pay-fine").title.en == words for node in nodes), nodes[0])


def test_two_officers_amend_what_every_device_shows(town):
    before = town.server.pack.service("pay-fine").title.en
    title = {**TITLE, "before": before}
    kiosk, board = town.device("kiosk", at_once=False), town.device("board")
    people = [officer.added(who, who.title(), "1111", (), ["edit"]) for who in ("ruth", "hana")]
    town.server.write(people, OFFICE.staff_stream).result(20)
    desks = {}
    for number, who in enumerate(("ruth", "hana"), 1):
        desks[who] = desk = town.device("counter")
        assert until(lambda desk=desk, who=who: who in desk.queue.officers, desk)
        desk.act("counter.take", {"counter": str(number), "officer": who}).result(20)
    args = {"target": "service/pay-fine", "changes": [title], "reason": "They may pay in parts", "officer": "ruth"}
    forged = Draft("amendment.approved.v1", "amendment/x", {"officer": "hana"})
    desks["ruth"].write([forged], OFFICE.content_stream).result(20)
    assert until(lambda: town.server.log.quarantined() != [], town.server), "a counter does not write it by itself"
    made = desks["ruth"].act("amendment.propose", args).result(20)["amendment"]
    with pytest.raises(Refused, match="yourself"):
        desks["ruth"].act("amendment.approve", {"amendment": made, "officer": "ruth"}).result(20)
    with pytest.raises(Refused, match="Sign in at a counter"):
        desks["ruth"].act("amendment.approve", {"amendment": made, "officer": "hana"}).result(20)
    assert until(lambda: made in desks["hana"].queue.amendments, desks["hana"])
    desks["hana"].act("amendment.approve", {"amendment": made, "officer": "hana"}).result(20)
    assert shows_title(TITLE["after"], board, town.server, *desks.values())
    assert until(lambda: made in kiosk.queue.amendments, kiosk)
    assert kiosk.pack.service("pay-fine").title.en == before, "a visit may be under way"
    assert until(lambda: kiosk.at_rest() or kiosk.pack.service("pay-fine").title.en == TITLE["after"], kiosk)
    town.press.publish(town.file("1.1"))
    assert shows("1.1", board, town.server)
    assert shows_title(TITLE["after"], board)
    desks["ruth"].act("amendment.undo", {"amendment": made, "officer": "ruth"}).result(20)
    assert shows_title(before, board, town.server, *desks.values())
    assert board.pack.version == "1.1"
