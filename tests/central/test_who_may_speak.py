"""One-time codes and a person's yes; signed requests; and who is shut out: at a real server over real HTTP."""

import asyncio
import base64
import contextlib
import threading
import time
from contextlib import ExitStack
from types import SimpleNamespace

import aiohttp
import httpx
import msgspec
import pytest
import zxingcpp
from PIL import Image
from yarl import URL

from central import enrolling, invitation
from central.access import Access
from central.admission import Admission
from central.client import HttpHubLink
from central.credentials import Gate
from central.device_desk import DeviceDesk
from central.enrolling import enrol, enrol_at
from central.enrolment_desk import EnrolmentDesk
from central.key_change import KeyChange
from central.key_place import FolderKeys, KeptKeys
from central.own_key import tell_key
from central.signing_key import SigningKey
from central.standby import Upstream
from central.standby_desk import StandbyDesk
from central.wipe_watch import WipeWatch
from central.wire import Asking, EnrolRequest, NewKey
from kiosk.device_key import fingerprint
from kiosk.errors import DataFault, HubRefused, HubUnreachable
from kiosk.events import read
from kiosk.office import Device, streams_of
from kiosk.queue.enrolment_code import MADE
from kiosk.queue.hub import REFUSED, SHUT_OUT, WAITING
from kiosk.staff.officer import added
from kiosk.wiping import is_order
from local_db.vault import FolderVault
from local_db.vault_header import Cost
from tests.central.office import KEYS, OFFICE, QUEUE, STAFF, Bench, batch, event, until


class Place:
    """A hub whose office-wide codes are off, and who looks after its devices."""

    def __init__(self, hub, folder):
        self.hub, self.folder = hub, folder
        self.keys = {}
        self.desk = DeviceDesk(hub.node.log, KEYS, lambda drafts: hub.node.write(list(drafts), QUEUE).result(20))

    def code(self, role="kiosk", minutes=30, **more):
        return self.desk.make_code(role, minutes, **more)

    def let_in(self, name="d", role="kiosk", **more):
        """A device that was let in, with its key."""
        code = self.code(role, approved=True, **more)
        found = enrol_at(self.folder / name, self.hub.url, code, role, name, pytest.fail)
        return found, Access(found.token, folder=self.folder / name)

    def ask(self, code, name="d", role="kiosk", key=None):
        """Ask once to be let in."""
        key = key or self.keys.setdefault(name, SigningKey.new())
        return self.speak(Access(key=key, keyid=key.public_text), lambda link: link.enrol(code, role, name))

    def speak(self, access, *questions):
        """What a device is told; of a refusal its code."""

        async def ask():
            link = HttpHubLink(self.hub.url, access)
            try:
                return [await question(link) for question in questions][-1]
            except HubRefused as refusal:
                return refusal.code
            finally:
                await link.close()

        return asyncio.run(ask())

    def known(self, device):
        return self.hub.node.read(lambda queue: queue.devices[device])


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("office")
    with ExitStack() as stack:
        yield Place(Bench(folder, stack).hub(), folder)


def hub_time(link):
    return link.hub_time()


def test_a_device_waits_until_a_person_has_compared_and_agreed(place, tmp_path, monkeypatch):
    monkeypatch.setattr(enrolling, "_ASK_AGAIN", 0.02)
    told, code = [], place.code()

    def agree(sentence):
        told.append(sentence)
        waiting = [one for one in place.hub.node.log.states("device").values() if one.standing == WAITING]
        assert [fingerprint(one.key) in sentence for one in waiting] == [True]
        assert place.desk.decide("approve", fingerprint(waiting[0].key)) == "door is let in."

    found = enrol_at(tmp_path / "door", place.hub.url, code, "kiosk", "door", agree)
    assert len(told) == 1
    assert place.known(found.device).key == SigningKey.at(tmp_path / "door").public_text
    assert (found.letter, place.known(found.device).letter) == (place.known(found.device).letter, found.letter)
    access = Access(found.token, folder=tmp_path / "door")
    assert place.speak(access, hub_time) > 0
    again = enrol_at(tmp_path / "door", place.hub.url, code, "kiosk", "door", pytest.fail)
    assert (again.device, again.token) == (found.device, found.token), "a lost answer is given again"


def test_who_is_agreed_to_later_gets_what_the_code_says_and_no_more(place, tmp_path, monkeypatch):
    monkeypatch.setattr(enrolling, "_ASK_AGAIN", 0.02)
    place.hub.node.write([added("hemi", "Hemi", "1111", [])], STAFF).result(20)
    seen = []

    def agree(shown):
        seen.append(shown)
        waiting = [one for one in place.hub.node.log.states("device").values() if one.standing == WAITING]
        if [fingerprint(one.key) for one in waiting] == [shown]:
            place.desk.decide("approve", shown)

    code = place.code("field", officers=["hemi"])
    found = enrol_at(tmp_path / "l", place.hub.url, code, "field", "l", pytest.fail, waits=agree)
    assert seen
    assert found.streams == streams_of(OFFICE, "field", ("hemi",))
    code = place.code("counter", streams=("queue",))
    found = enrol_at(tmp_path / "c", place.hub.url, code, "counter", "c", pytest.fail, waits=agree)
    assert found.streams == (QUEUE,)

    def nobody(_shown):
        raise HubUnreachable

    with pytest.raises(HubUnreachable):
        enrol_at(tmp_path / "n", place.hub.url, place.code(), "kiosk", "n", pytest.fail, waits=nobody)


def test_a_token_without_its_key_is_worth_nothing(place):
    found, access = place.let_in()
    thief = Access(found.token, SigningKey.new())
    assert place.speak(access, hub_time) > 0
    assert place.speak(found.token, hub_time) == "not_signed"
    assert place.speak(thief, hub_time) == "wrong_signature"
    another, _ = place.let_in("e")
    assert place.speak(Access(another.token, access.key, keyid=found.device), hub_time) == "wrong_signature"
    assert place.speak(Access(another.token, access.key), hub_time) == "wrong_signature"
    assert place.speak(place.hub.token(), hub_time) > 0, "a device of an older release has no key"


def test_a_request_counts_once(place):
    found, access = place.let_in()
    url, body = URL(f"{place.hub.url}/events"), batch(event(device=found.device))
    headers = {"Content-Type": "application/json", **access.bearer}
    headers |= access.signature("POST", url, headers, body)
    answers = [httpx.post(str(url), content=body, headers=headers) for _ in range(2)]
    assert [(one.status_code, one.json().get("code")) for one in answers] == [(200, None), (401, "replayed")]
    changed = httpx.post(str(url), content=batch(event(2, device=found.device)), headers=headers)
    assert (changed.status_code, changed.json()["code"]) == (401, "wrong_signature")


def test_a_wrong_clock_is_set_by_the_first_refusal(place, monkeypatch):
    _, access = place.let_in()
    real = time.time
    for wrong in (-86_400, 20, 86_400):
        monkeypatch.setattr("central.access.time.time", lambda wrong=wrong: real() + wrong)
        assert place.speak(access, hub_time) > 0
    asked = []
    monkeypatch.setattr(HttpHubLink, "_once", _counted(HttpHubLink._once, asked))
    assert place.speak(access, hub_time) > 0
    assert len(asked) == 1, "the second time it is known"
    stale = Access(access.token, access.key)
    monkeypatch.setattr(Access, "learn", lambda *_: False)
    assert place.speak(stale, hub_time) == "stale_signature"


def _counted(real, asked):
    async def once(self, *args):
        asked.append(args)
        return await real(self, *args)

    return once


def test_a_code_is_for_one_device_one_role_and_one_time(place, monkeypatch):
    code = place.code()
    first = place.ask(code)
    assert isinstance(first, Asking)
    assert place.ask(code) == first
    assert place.ask(code, key=SigningKey.new()) == "code_used"
    assert place.ask(place.code("board"), key=SigningKey.new()) == "wrong_role"
    assert place.ask(place.code(minutes=0), key=SigningKey.new()) == "code_expired"
    with pytest.raises(HubRefused) as refused:
        enrol(place.hub.url, place.code(), "kiosk", "without a key")
    assert refused.value.code == "bad_request"
    asked = {"code": code, "role": "kiosk", "key": SigningKey.new().public_text}
    assert httpx.post(f"{place.hub.url}/enrol", json=asked).json()["code"] == "wrong_signature"


def test_who_was_refused_stays_so(place):
    code = place.code()
    asking = place.ask(code, "stranger")
    assert place.desk.decide("refuse", "stranger") == "stranger is not let in."
    assert place.ask(code, "stranger") == "enrolment_refused"
    with pytest.raises(DataFault, match="was refused"):
        place.desk.decide("approve", asking.fingerprint)
    with pytest.raises(DataFault, match="No device is called"):
        place.desk.decide("approve", "nobody")


def test_who_decided_stands_in_the_log(place):
    node = place.hub.node
    place.hub.node.write([added("hemi", "Hemi", "1111")], STAFF).result(20)
    code = place.code(by="hemi")
    place.ask(code, "stranger")
    place.desk.decide("refuse", "stranger", by="hemi")

    steps = [event for raw in node.log.feed(QUEUE, None, 500).raws if (event := read(raw).event).data.get("officer")]
    assert [(one.type, one.data["officer"]) for one in steps] == [(MADE, "hemi"), (REFUSED, "hemi")]
    with pytest.raises(DataFault, match="There is no officer 'mallory'"):
        place.code(by="mallory")


def test_ten_thousand_guesses_tell_nothing(place):
    node = place.hub.node
    code, before = place.code(), node.log.count(QUEUE)

    async def guess():
        desk = EnrolmentDesk(node, Gate(KEYS, OFFICE, open_enrolment=False), StandbyDesk(node, KEYS, Upstream(), None))
        refusals = [await one(desk, f"GUESS{number}") for number in range(10_000)]
        return [*refusals, await one(desk, code)]

    async def one(desk, code):
        try:
            await desk.ask(EnrolRequest(code, "kiosk", "g", "", SigningKey.new().public_text if code == "x" else ""))
        except HubRefused as refusal:
            return refusal.code
        return ""

    refusals = asyncio.run(guess())
    assert refusals[:5] == ["unknown_code"] * 5
    assert set(refusals[5:]) == {"too_many_tries"}, "the right one too"
    assert node.log.count(QUEUE) == before


def test_a_device_that_was_shut_out_is_refused_at_once_and_its_long_poll_ends(place):
    found, access = place.let_in("counter", role="counter")
    told = []

    def wait(name):
        last = place.hub.node.log.feed(name, None, 500).last_id
        told.append(place.speak(access, lambda link: link.pull(name, last, 25)))

    polls = [threading.Thread(target=wait, args=[name]) for name in (STAFF, QUEUE)]
    for poll in polls:
        poll.start()
    assert until(lambda: "feeds_waiting 2" in httpx.get(f"{place.hub.url}/metrics").text)
    began = time.monotonic()
    place.desk.decide("revoke", "counter")
    for poll in polls:
        poll.join(20)
    assert told == ["revoked", "revoked"]
    assert time.monotonic() - began < 4
    assert place.speak(access, hub_time) == "revoked"
    assert place.known(found.device).standing == SHUT_OUT
    assert place.speak(found.token, hub_time) == "revoked", "also without a signature"


def test_only_a_laptop_for_the_field_is_told_to_wipe_itself_also_afterwards(place):
    place.let_in("counter that stays")
    with pytest.raises(DataFault, match="is no laptop for the field"):
        place.desk.decide("revoke", "counter that stays", wipe=True)
    place.hub.node.write([added("hemi", "Hemi", "4711")], STAFF).result(20)
    found, access = place.let_in("laptop", role="field", officers=("hemi",))
    place.desk.decide("revoke", "laptop")
    assert not place.known(found.device).wipe
    place.desk.decide("revoke", "laptop", wipe=True)
    assert (place.known(found.device).wipe, place.known(found.device).standing) == (True, SHUT_OUT)
    heard = []
    access.ordered = heard.append
    assert (place.speak(access, hub_time), heard) == ("revoked", []), "a server without a key gives no order"


def test_the_order_to_wipe_is_heard_with_every_refusal_and_by_a_locked_laptop(tmp_path, monkeypatch):
    key, heard, asked = SigningKey.new(), [], threading.Event()
    monkeypatch.setattr(
        "central.server_desks.Admission", lambda node, gate, _key, shared: Admission(node, gate, key, shared)
    )
    with ExitStack() as stack:
        place = Place(Bench(tmp_path, stack).hub(), tmp_path)
        place.hub.node.write([added("hemi", "Hemi", "4711")], STAFF).result(20)
        found, access = place.let_in("laptop", role="field", officers=("hemi",))
        access.ordered = heard.append
        assert httpx.get(f"{place.hub.url}/wipe/{found.device}").json()["code"] == "not_found"
        place.desk.decide("revoke", "laptop")
        assert place.speak(access, hub_time) == "revoked"
        assert heard == []
        place.desk.decide("revoke", "laptop", wipe=True)
        assert place.speak(access, hub_time) == "revoked"
        assert is_order(heard[0], OFFICE.code, found.device, [key.public_text])
        with WipeWatch(["", "http://127.0.0.1:1", place.hub.url], found.device, lambda _order: asked.set()):
            assert asked.wait(20)


def test_a_key_that_changes_in_a_vault_is_there_once_whole(tmp_path):
    vault = FolderVault(tmp_path, None, Cost(64, 1, 1))
    with contextlib.closing(vault.open(vault.make("kahawai onion lantern forty"))) as inside:
        keys = KeptKeys(inside)
        old, new = keys.key(), keys.next_key()
        assert (keys.changing, keys.key().public, keys.next_key().public) == (True, old.public, new.public)
        keys.take_next()
        assert (keys.changing, keys.key().public) == (False, new.public)
        assert inside.secret("signing-key") == base64.b64decode(new.secret)


def test_a_code_may_grant_less_than_the_role_has(place):
    found, access = place.let_in("c", role="counter", streams=("queue", "content"))
    assert set(found.streams) == {QUEUE, OFFICE.content_stream}
    assert place.speak(access, lambda link: link.pull(STAFF, None, 0)) == "stream_not_granted"
    assert place.speak(access, lambda link: link.pull(QUEUE, None, 0)) != "stream_not_granted"
    with pytest.raises(DataFault, match="has no stream"):
        place.code("kiosk", streams=("staff",))


def test_a_live_link_is_opened_by_a_signature(place):
    _, access = place.let_in()
    url = URL(f"{place.hub.url}/help/h1")

    async def opened(headers):
        async with aiohttp.ClientSession() as http:
            try:
                async with http.ws_connect(url, headers=headers) as socket:
                    return bool(await socket.receive())
            except aiohttp.WSServerHandshakeError:
                return False

    assert asyncio.run(opened(access.opening(url)))
    assert not asyncio.run(opened(access.bearer))


@pytest.mark.parametrize("cut", ["nowhere", "before the hub", "after the hub", "before the file"])
def test_a_device_changes_its_key_wherever_it_is_cut_off(place, monkeypatch, cut):
    monkeypatch.setattr("central.key_change._LOOK", 0.0)
    name = f"changes, cut off {cut}"
    found, access = place.let_in(name)
    folder, old = place.folder / name, access.key
    place.desk.decide("rotate", name)
    failing = [cut]

    class Cut(HttpHubLink):
        async def ask(self, method, path, **more):
            if path == "/key" and failing == ["before the hub"]:
                raise HubUnreachable(failing.pop())
            answer = await super().ask(method, path, **more)
            if path == "/key" and failing == ["after the hub"]:
                raise HubUnreachable(failing.pop())
            return answer

    def replaced(self, target):
        raise HubUnreachable(failing.pop())

    node = SimpleNamespace(device=Device(uuid=found.device, role="kiosk", name=name), read=place.hub.node.read)

    async def change():
        for _ in range(2):  # the second time as after a restart
            link = Cut(place.hub.url, Access(found.token, folder=folder))
            with monkeypatch.context() as patched, contextlib.suppress(HubUnreachable):
                if failing == ["before the file"]:
                    patched.setattr(type(folder), "replace", replaced)
                await KeyChange(node, link.access, link, lambda ask: ask(), FolderKeys(folder)).work()
            await link.close()

    asyncio.run(change())
    new = SigningKey.at(folder)
    assert new.public_text != old.public_text
    known = place.known(found.device)
    assert (known.key, known.former, known.changing) == (new.public_text, (old.public_text,), False)
    assert place.speak(Access(found.token, new), hub_time) > 0
    assert place.speak(Access(found.token, old), hub_time) == "wrong_signature"
    assert not (folder / "next-key").exists()


def test_an_invitation_is_a_line_and_a_picture(tmp_path):
    said = []
    invitation.show("ABCD-EFGH", said.append, url="http://hub:8080", png=tmp_path / "code.png")
    assert said[0] == "ABCD-EFGH"
    scanned = zxingcpp.read_barcodes(Image.open(tmp_path / "code.png").convert("L"))[0].text
    assert invitation.read(scanned, "") == ("ABCD-EFGH", "http://hub:8080")
    assert invitation.read(scanned, "http://other") == ("ABCD-EFGH", "http://other")
    assert invitation.read("abcd efgh", "http://other") == ("abcd efgh", "http://other")


def test_a_new_key_has_to_say_whose_it_is(place):
    found, access = place.let_in("lends")
    stranger = SigningKey.new()
    for proof in ("", "!", base64.b64encode(stranger.sign(b"something else")).decode()):
        body = msgspec.json.encode(NewKey(stranger.public_text, proof))
        assert place.speak(access, lambda link, body=body: link.ask("POST", "/key", body=body)) == "bad_request"
    assert place.known(found.device).key == access.key.public_text
    with pytest.raises(DataFault, match="is a server"):
        place.desk.decide("rotate", place.let_in("spare", role="hub")[0].device)


def test_a_server_tells_its_own_key_once(place):
    node, key = place.hub.node, SigningKey.new()
    for _ in range(2):
        tell_key(node, key)
        assert until(lambda: getattr(node.log.state(f"device/{node.device.uuid}"), "key", "") == key.public_text, node)
    assert [one.type for one in node.log.history(f"device/{node.device.uuid}")] == ["device.enrolled.v1"]
