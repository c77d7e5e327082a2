"""Several servers of one office: who is believed, who takes over, and that who changes servers misses nothing."""

import asyncio
import base64
import contextlib

import httpx
import msgspec
import pytest

from central.client import HttpHubLink
from central.credentials import Gate, OfficeKeys
from central.enrolling import enrol
from central.followers import Followers
from central.group import Group
from central.hub import Hub
from central.pace import Pace
from central.presence import Presence, challenge, is_from, is_true, signed
from central.roaming import Roaming
from central.standby import Inheritance, Upstream, inherited
from central.sync import Sync
from kiosk.clock import wall_ms
from kiosk.errors import CursorUnknown, DataFault, HubRefused, HubUnreachable
from kiosk.events import Draft, read
from kiosk.forms.submissions.desk import Sending, Submissions
from kiosk.forms.submissions.sealing import new_identity
from kiosk.forms.submissions.submission import Blob
from kiosk.office import Device
from kiosk.queue.hub import Server
from tests.central.office import KEYS, OFFICE, QUEUE, Running, batch, connected, event, events_of, issue, same, until

OTHER_KEYS = OfficeKeys(b"x" * 32, KEYS.code, KEYS.hub_code)
QUICK = Pace(beat=0.2, beat_cut_off=0.05, first_retry=0.02, last_retry=0.1)


class Servers:
    """Servers of one office in this process."""

    def __init__(self, bench):
        self.bench = bench
        self.first = self.open(bench.node("hub", serving=True))

    def open(self, node, first="", keys=KEYS, port=0):
        group = Group(node, Gate(keys, OFFICE), "", first)
        hub = Hub(
            node, keys, port=port, forms=self.bench.forms(node), group=group, inherited=Upstream("http://above", "t")
        )
        self.bench._stack.callback(hub.stop)
        hub.start()
        running = Running(hub, node)
        running.group = group
        return running

    def standby(self):
        """Let in and in step."""
        secret, public = new_identity()
        answer = enrol(self.first.url, KEYS.hub_code, "hub", "standby", public)
        assert Inheritance.opened(answer.inheritance, secret) == Inheritance(KEYS, Upstream("http://above", "t"))
        node = self.bench.node("hub", device=Device(uuid=answer.device, role="hub", name="standby"))
        found = self.open(node, self.first.url)
        assert until(lambda: node.device.uuid in _reachable(node) and same(node, self.first.node), node)
        return found

    def device(self, role="kiosk", *urls, suggested=tuple):
        """A device that knows addresses, by default the first server's."""
        answer = enrol(self.first.url, KEYS.code, role, role)
        node = self.bench.node(role, device=Device(uuid=answer.device, role=role, name=role, letter=answer.letter))
        link = Roaming(node, answer.token, urls or [self.first.url], suggested)
        sync = Sync(node, link, Gate(KEYS, OFFICE).streams(role), QUICK, roaming=link)
        self.bench._stack.callback(sync.stop)
        node.connect(sync)
        return node, sync.start(), link


def _reachable(node):
    return node.read(lambda queue: {server.uuid for server in queue.servers.values() if server.url})


def _urls(node):
    return node.read(lambda queue: {server.url for server in queue.servers.values()})


def _supplied(kiosk):
    """Whether a kiosk has all its numbers: they come one block after another, and each block is an event. One of the
    last moment is on the kiosk and on a hub that is about to be lost, and not yet on its standby.
    """
    tomorrow = kiosk.office.day(kiosk.clock.now_ms() + 24 * 3600 * 1000)
    return not kiosk.read(lambda queue: kiosk._numbers._low(tomorrow, queue))


@pytest.fixture
def servers(bench):
    return Servers(bench)


# who is believed


def test_who_knows_the_token_can_prove_it_and_nobody_else():
    token = Gate(KEYS, OFFICE).token("d1", "kiosk")
    asked = challenge(token, term=3)
    found = signed(Presence("hub", 3, True, "http://a"), asked, token)
    assert is_from(asked, token)
    assert is_true(found, asked, token)
    forged = Gate(OTHER_KEYS, OFFICE).token("d1", "kiosk")
    assert not is_from(asked, forged)
    assert not is_true(signed(found, asked, forged), asked, token)
    assert not is_true(found, challenge(token, term=3), token), "an answer to another question"
    assert token.rpartition(".")[2] not in repr(asked) + repr(found)


@pytest.mark.parametrize("change", [{"term": 9}, {"serving": False}, {"url": "http://b"}, {"device": "x"}])
def test_a_changed_answer_is_not_believed(change):
    token = Gate(KEYS, OFFICE).token("d1", "kiosk")
    asked = challenge(token, term=3)
    found = signed(Presence("hub", 3, True, "http://a"), asked, token)
    assert not is_true(msgspec.structs.replace(found, **change), asked, token)


def test_a_server_answers_only_who_is_enrolled(servers):
    asked = challenge(Gate(OTHER_KEYS, OFFICE).token("d1", "kiosk"), term=99, looking=True)
    body = {name: getattr(asked, name) for name in asked.__struct_fields__}
    answer = httpx.post(f"{servers.first.url}/hub", json=body)
    assert (answer.status_code, answer.json()["code"]) == (401, "not_enrolled")
    assert servers.first.node.serving, "a term that nobody has proved is not heard"


def test_a_device_gives_its_token_to_no_impostor(servers, bench):
    asked = []

    class Impostor(HttpHubLink):
        async def ask(self, method, path, **more):
            asked.append((self._silent, path))
            return await super().ask(method, path, **more)

    impostor = servers.open(bench.node("hub", serving=True), keys=OTHER_KEYS)
    node = bench.node("kiosk")
    link = Roaming(node, Gate(KEYS, OFFICE).token(node.device.uuid, "kiosk"), [impostor.url])

    async def look():
        try:
            with pytest.raises((HubUnreachable, HubRefused)):
                await link.look()
            with pytest.raises(HubUnreachable):
                await link.push([b"{}"])
        finally:
            await link.close()

    asyncio.run(look())
    assert link.hub == ""


@pytest.mark.parametrize("relayed", [True, False])
def test_a_suggested_address_has_to_be_the_one_that_the_server_names(servers, relayed):
    address = servers.bench.cable(servers.first).url if relayed else servers.first.url
    node = servers.bench.node("kiosk")
    token = Gate(KEYS, OFFICE).token(node.device.uuid, "kiosk")
    link = Roaming(node, token, ["http://127.0.0.1:9"], lambda: [address])

    async def look():
        try:
            with contextlib.suppress(HubUnreachable):
                await link.look()
        finally:
            await link.close()

    asyncio.run(look())
    assert bool(link.hub) is not relayed


def test_no_device_takes_the_term_from_a_server_that_has_no_other_beside_it(servers):
    asked = challenge(Gate(KEYS, OFFICE).token("d1", "kiosk"), term=servers.first.node.queue.term() + 1)
    body = {name: getattr(asked, name) for name in asked.__struct_fields__}
    assert httpx.post(f"{servers.first.url}/hub", json=body).json()["serving"]


def test_what_a_server_said_of_its_address_is_written_once_it_answers_there(servers):
    standby = servers.standby()
    uuid = standby.node.device.uuid
    old = challenge(
        Gate(KEYS, OFFICE).token(uuid, "hub"), term=1, url="http://127.0.0.1:9"
    )  # listened to, and sent again
    body = {name: getattr(old, name) for name in old.__struct_fields__}
    count = lambda: servers.first.node.query(lambda log: log.count(QUEUE)).result(5)  # noqa: E731
    before = count()
    assert httpx.post(f"{servers.first.url}/hub", json=body).status_code == 200
    assert until(lambda: not servers.first.group._whereabouts._told, seconds=5)
    assert servers.first.node.read(lambda queue: queue.servers[uuid].url) == standby.url
    assert count() == before


def test_a_copy_of_a_server_that_runs_does_not_begin(servers):
    servers.standby()
    copy = Group(servers.first.node, Gate(KEYS, OFFICE), "http://127.0.0.1:9")
    with pytest.raises(DataFault, match="is a copy"):
        copy.start()
    copy.stop()


def test_who_announces_thousands_of_servers_takes_few_connections(servers):
    node, answers = servers.bench.node("kiosk"), iter(range(10_000))
    token = Gate(KEYS, OFFICE).token(node.device.uuid, "kiosk")
    link = Roaming(
        node, token, ["http://127.0.0.1:9"], lambda: [f"http://127.0.0.1:9/{next(answers)}" for _ in range(200)]
    )

    async def look():
        try:
            for _ in range(3):
                with pytest.raises(HubUnreachable):
                    await link.look()
            return len(link._doors)
        finally:
            await link.close()

    assert asyncio.run(look()) == 1


# letting standbys in


def test_a_standby_gets_a_lane_of_its_own_and_all_know_where_it_is(servers):
    one, two = servers.standby(), servers.standby()
    expected = {
        servers.first.node.device.uuid: Server(servers.first.node.device.uuid, 0, servers.first.url),
        one.node.device.uuid: Server(one.node.device.uuid, 1, one.url),
        two.node.device.uuid: Server(two.node.device.uuid, 2, two.url),
    }
    assert until(lambda: one.node.read(lambda queue: dict(queue.servers)) == expected, one.node)


def test_only_the_first_server_lets_standbys_in_and_only_by_the_code_for_hubs(servers):
    standby, (_, public) = servers.standby(), new_identity()
    for url, code, role, recipient, wanted in [
        (servers.first.url, KEYS.code, "hub", public, "unknown_code"),
        (servers.first.url, KEYS.code, "counter", public, "wrong_role"),
        (servers.first.url, KEYS.hub_code, "hub", "age1nothing", "bad_request"),
        (standby.url, KEYS.hub_code, "hub", public, "not_serving"),
        (standby.url, KEYS.code, "kiosk", "", "not_serving"),
    ]:
        with pytest.raises(HubRefused) as refused:
            enrol(url, code, role, "x", recipient)
        assert refused.value.code == wanted


def test_what_a_standby_inherits_is_for_its_key_only(tmp_path):
    secret, public = new_identity()
    sealed = Inheritance(KEYS, Upstream("http://above", "token")).sealed(public)
    assert KEYS.key not in base64.b64decode(sealed)
    with pytest.raises(DataFault, match="same release"):
        Inheritance.opened(sealed, new_identity()[0])
    with pytest.raises(DataFault, match="same release"):
        Inheritance.opened("", secret)
    Inheritance.opened(sealed, secret).keep(tmp_path)
    assert inherited(tmp_path) == Upstream("http://above", "token")
    assert (tmp_path / "standby.json").stat().st_mode & 0o077 == 0
    assert OfficeKeys.at(tmp_path) == KEYS
    assert inherited(tmp_path / "elsewhere") is None


# changing servers


def test_devices_go_to_the_standby_and_come_back_and_nothing_is_missing(servers):
    standby = servers.standby()
    kiosk, sync, link = servers.device()
    board, *_ = servers.device("board")
    issue(kiosk, "1")
    assert until(lambda: _supplied(kiosk) and same(kiosk, board, standby.node), board)
    servers.first.hub.stop()
    assert until(lambda: link.hub == standby.node.device.uuid and link.serves, standby.node)
    issue(kiosk, "2")
    assert until(lambda: same(kiosk, board, standby.node) and events_of(board) == events_of(kiosk), board)
    again = servers.open(servers.first.node)  # on another port: it says so, and is found
    assert not again.node.serving
    assert until(lambda: same(again.node, standby.node, kiosk) and again.url in _urls(kiosk), again.node)
    standby.hub.stop()
    assert until(lambda: link.hub == again.node.device.uuid and link.serves, again.node)
    issue(kiosk, "3")
    assert until(lambda: same(kiosk, board, again.node) and connected(sync), board)
    assert kiosk.log.cursor(f"read:{QUEUE}@{standby.node.device.uuid}"), "its place there is kept"


def test_a_hub_that_missed_a_term_hears_of_it_from_devices_and_begins_a_higher_one(servers):
    standby = servers.standby()
    _, _, link = servers.device()
    assert until(lambda: link.serves)
    servers.first.hub.stop()
    assert until(lambda: link.hub == standby.node.device.uuid and link.serves, standby.node)
    standby.hub.stop()  # for good
    again = servers.open(servers.first.node, port=servers.first.port)
    assert until(lambda: not again.node.serving), "it decides nothing in a term that is over"
    assert until(lambda: link.hub == again.node.device.uuid and link.serves, again.node)
    assert again.node.queue.term() == 3


def test_a_server_that_is_asked_to_serve_first_reads_what_the_others_have(servers):
    standby = servers.standby()
    kiosk, _, link = servers.device()
    assert until(lambda: link.serves and _supplied(kiosk) and same(kiosk, standby.node), standby.node)
    servers.first.hub.stop()
    assert until(lambda: link.hub == standby.node.device.uuid and link.serves, standby.node)
    issue(kiosk, "1")
    assert until(lambda: same(kiosk, standby.node), standby.node)
    node = servers.first.node
    group = Group(node, Gate(KEYS, OFFICE), servers.first.url)
    group.take_place()
    group.stop()
    assert node.serving
    assert node.queue.term() == 3
    assert node.read(lambda queue: queue.waiting_count()) == 1


def test_a_standby_that_has_never_caught_up_serves_under_no_circumstances(servers):
    answer = enrol(servers.first.url, KEYS.hub_code, "hub", "standby", new_identity()[1])
    node = servers.bench.node("hub", device=Device(uuid=answer.device, role="hub", name="standby"))
    for served in (False, True):
        if not served:
            servers.first.hub._serving.stop()
        group = Group(node, Gate(KEYS, OFFICE), "http://127.0.0.1:9", servers.first.url)
        if served:
            group.take_place()
            assert (node.serving, node.queue.lane()) == (True, 1)
        else:
            with pytest.raises(DataFault, match="has not read"):
                group.take_place()
            assert not node.serving
            servers.first = servers.open(servers.first.node, port=servers.first.port)
        group.stop()


def test_an_address_that_is_none_keeps_no_standby_from_taking_over(servers):
    standby = servers.standby()
    lost = [
        Draft("server.joined.v1", "server/x", {"lane": 2}),
        Draft("server.reachable.v1", "server/x", {"url": "x:1"}),
    ]
    servers.first.node.write(lost, QUEUE).result(10)
    assert until(lambda: "x" in _reachable(standby.node), standby.node)
    standby.group._missed = float("inf")
    servers.first.hub.stop()
    assert until(lambda: standby.node.serving, standby.node)


def test_an_office_stays_on_its_day_when_a_standby_with_a_wrong_clock_takes_over(servers):
    standby = servers.standby()
    standby.node.clock._wall = lambda: wall_ms() + 86_400_000
    assert until(lambda: abs(standby.node.clock.now_ms() - wall_ms()) < 1000)


def test_what_only_the_lost_hub_held_is_sent_again_to_the_next_one(servers):
    kiosk, _, link = servers.device()
    standby = servers.standby()
    for other in list(standby.group._others.values()):
        asyncio.run_coroutine_threadsafe(other.close(), standby.group._loop).result(10)  # it hears nothing more
    for number in range(5):
        issue(kiosk, str(number))
    assert until(lambda: kiosk.status().pending == 0 and events_of(servers.first.node) == events_of(kiosk), kiosk)
    servers.first.hub.stop()
    assert until(lambda: link.hub == standby.node.device.uuid, standby.node)
    assert until(lambda: standby.node.read(lambda queue: queue.waiting_count()) == 5, standby.node)


def raws_of(url, after, read_at, role="board"):
    async def ask():
        link = HttpHubLink(url, Gate(KEYS, OFFICE).token("d1", role))
        try:
            return [read(raw).event.id for raw in await link.pull(QUEUE, after, 0, read_at)]
        finally:
            await link.close()

    return asyncio.run(ask())


def test_a_copy_lets_its_readers_go_on_where_they_were(servers):
    standby, hub = servers.standby(), servers.first.node.device.uuid
    servers.first.send(batch(*(event(number) for number in range(1, 6))))
    assert until(lambda: standby.node.log.cursor(f"read:{QUEUE}@{hub}") == "d1-5", standby.node)
    assert raws_of(standby.url, "d1-2", hub) == ["d1-3", "d1-4", "d1-5"]
    with pytest.raises(CursorUnknown):
        raws_of(standby.url, "d1-2", "a server that it never read")


def test_from_the_first_event_of_its_own_a_copy_sends_its_readers_back_to_that_place(servers):
    standby, hub = servers.standby(), servers.first.node.device.uuid
    servers.first.send(batch(*(event(number) for number in range(1, 4))))
    assert until(lambda: standby.node.log.cursor(f"read:{QUEUE}@{hub}") == "d1-3", standby.node)
    standby.send(batch(event(1, device="d2")), device="d2")
    servers.first.send(batch(event(4), event(5)))
    assert until(lambda: standby.node.log.cursor(f"read:{QUEUE}@{hub}") == "d1-5", standby.node)
    # d1-5 was read at the hub, and the d2-1 that the standby took in before it was not
    assert raws_of(standby.url, "d1-5", hub) == ["d2-1", "d1-4", "d1-5"]
    assert raws_of(standby.url, "d1-2", hub)[0] == "d1-3"
    assert raws_of(standby.url, "unknown", hub) == ["d2-1", "d1-4", "d1-5"]


def test_a_hub_tells_a_decision_when_its_standby_holds_it(servers):
    standby = servers.standby()
    servers.first.send(batch(event(1)))
    kiosk, *_ = servers.device()
    issue(kiosk, "1")
    assert until(lambda: servers.first.node.read(lambda queue: queue.waiting_count()) == 1, servers.first.node)
    body = {"request": "r", "do": "ticket.call", "with": {"counter": "1"}}
    answer = servers.first.ask("POST", "/grants", "counter", "c1", json=body).json()
    assert standby.node.read(lambda queue: queue.calls["r"][0]) == answer["result"]["ticket"]


def test_who_does_not_keep_up_is_waited_for_once():
    async def story():
        followers, loop = Followers(), asyncio.get_running_loop()
        with followers.reading("s", None):
            followers.sent("s", [b'{"id": "a"}'])
            began = loop.time()
            await followers.hold(["a"], 0.05)
            first, began = loop.time() - began, loop.time()
            await followers.hold(["a"], 0.05)
            second = loop.time() - began
        with followers.reading("s", "a"):
            await followers.hold(["a"], 5)
            return first, second

    first, second = asyncio.run(story())
    assert first >= 0.05 > second


def test_a_standby_is_in_no_way_when_it_is_gone(servers):
    standby = servers.standby()
    standby.hub.stop()
    kiosk, *_ = servers.device()
    ticket = issue(kiosk, "1")
    assert until(lambda: servers.first.node.read(lambda queue: queue.waiting_count()) == 1, servers.first.node)
    body = {"request": "r", "do": "ticket.call", "with": {"counter": "1"}}
    answer = servers.first.ask("POST", "/grants", "counter", "c1", json=body).json()
    assert answer["result"]["ticket"] == ticket["ticket"]


def test_a_central_above_has_nothing_to_do_with_the_servers_of_an_office(servers, bench):
    above = bench.node("hub", serving=True)
    central = servers.open(above)
    above.write([Draft("server.reachable.v1", "server/x", {"url": "http://127.0.0.1:9"})], QUEUE).result(10)
    above.term.hear(9)
    assert not above.serving
    assert not central.group.stands_by
    assert central.group._servers() == []


def test_sealed_forms_outlive_the_hub(servers, bench):
    standby, content = servers.standby(), b"sealed" * 100_000
    hub, copies = servers.first, bench.forms(standby.node).blobs
    submissions = Submissions(hub.node, bench.forms(hub.node).blobs, lambda _agencies: ["age1"])
    name = submissions.blobs.put(content)
    day = OFFICE.day(hub.node.clock.now_ms())
    submissions.send("s1", Sending(form="f", version="1", day=day, blobs=(Blob(name, len(content)),))).result(20)
    assert until(lambda: copies.size(name) == len(content), standby.node)
    hub.hub.stop()
    token = Gate(KEYS, OFFICE).token("c1", "counter")
    answer = httpx.get(f"{standby.url}/blob/{name}", headers={"Authorization": f"Bearer {token}"})
    assert answer.content == content
    assert events_of(standby.node, OFFICE.case_stream) == 2, "sent and received, and the standby has written nothing"
