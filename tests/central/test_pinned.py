"""TLS with a pinned key, with real certificates on real ports: who is believed, who is not, and what is said on it."""

import asyncio
import datetime
import stat
from contextlib import ExitStack

import pytest
from cryptography import x509
from hypothesis import given
from hypothesis import strategies as st

from central import certificate, invitation
from central.access import Access, pins_for
from central.cable import Cable
from central.certificate import FILE_NAME, NEXT, Certificate, certificate_of, check_announced
from central.client import HttpHubLink, NotAHub
from central.credentials import Gate
from central.enrolling import enrol
from central.group import Group
from central.hub import Hub
from central.own_server import OwnServer
from central.roaming import Roaming
from central.sync import Sync
from kiosk.assist.frames import Said
from kiosk.errors import DataFault
from kiosk.forms.submissions.sealing import new_identity
from kiosk.founding import let_in
from kiosk.identity import Identity
from kiosk.office import Device
from kiosk.pins import Pins, Told, joined, split
from kiosk.queue.certificate import retired
from kiosk.settings import Settings
from tests.assist.live_office import HelpOffice
from tests.central.office import KEYS, OFFICE, Bench, Running, connected, issue, until
from tests.central.test_group import QUICK
from tests.central.tls import Clear, Middle, Recording

pytestmark = pytest.mark.leaves("thread")
"""The pool of a server that outlives a test begins when it has its first work."""
CANARY = "canary-94c1"
LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)


class Place:
    """Servers of an office that answer over TLS, and devices that pin them."""

    def __init__(self, bench, folder):
        self.bench, self.folder = bench, folder
        self.first = self.open(bench.node("hub", serving=True), "first")

    def certificate(self, name):
        path = self.folder / name
        path.mkdir(exist_ok=True)
        if not (path / FILE_NAME).exists():
            (path / FILE_NAME).write_bytes(certificate.made(days=1, since=LONG_AGO))
        return Certificate.at(path)

    def open(self, node, name, first="", pins=(), port=0):
        tls = self.certificate(name)
        group = Group(node, Gate(KEYS, OFFICE), "", first, tls=tls, pins=pins)
        hub = Hub(node, KEYS, port=port, group=group)
        self.bench.at_end(hub.stop)
        found = Running(hub.start(), node)
        found.tls, found.group, found.stop = tls, group, hub.stop
        return found

    def device(self, bench, url=""):
        """A kiosk, enrolled with the pin of the first server; its access, and what syncs it."""
        first = self.first
        identity = let_in(enrol(joined(first.url, first.tls.pin), KEYS.code, "kiosk", "k"), "kiosk", "k", first.url)
        node = bench.node("kiosk", device=identity.device)
        access = Access(identity.token, pins=pins_for(node, [first.tls.pin]))
        link = Roaming(node, access, [url or first.url])
        sync = Sync(node, link, Gate(KEYS, OFFICE).streams("kiosk"), QUICK, roaming=link)
        bench.at_end(sync.stop)
        node.connect(sync)
        return node, access, sync.start(), link

    def answer(self, url, *pins):
        """Whether a hub answers at an address: its time, or the sentence of the refusal."""
        return answer(url, Access(self.first.token(), pins=Pins(pins)))


def answer(url, access):
    async def ask():
        link = HttpHubLink(url, access)
        try:
            return await link.hub_time()
        except NotAHub as error:
            return str(error)
        finally:
            await link.close()

    return asyncio.run(ask())


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    with ExitStack() as stack:
        yield Place(Bench(folder, stack), folder)


@pytest.fixture
def middle(place):
    found = Middle(place.certificate("middle"), place.first.port)
    yield found
    found.close()


# who is believed


def test_a_certificate_is_made_once_and_for_its_owner_only(place, tmp_path):
    made = Certificate.at(tmp_path)
    assert made.pin == Certificate.at(tmp_path).pin != place.first.tls.pin
    assert stat.S_IMODE(made.file.stat().st_mode) == 0o600


def test_the_pinned_key_is_believed_and_no_other(place, middle):
    good, other = place.first.tls.pin, place.certificate("middle").pin
    assert place.answer(place.first.url, good) > 0
    refusal = place.answer(middle.url, good)
    assert "This is not the hub that this device was enrolled at" in refusal
    assert bytes(middle.heard) == b"", "nothing was said to it"
    assert place.answer(middle.url, other) > 0
    assert b"Bearer" in middle.heard, "it would have heard everything"
    assert "not trusted" in place.answer(place.first.url), "without a pin an authority has to vouch"


def test_nothing_is_said_in_clear_once_a_key_is_pinned(place, bench):
    good, clear = place.first.tls.pin, Clear()
    bench.at_end(clear.close)
    assert "https only" in place.answer(f"http://{clear.place}", good)
    assert bytes(clear.heard) == b""
    assert "not trusted" in place.answer(f"https://{clear.place}", good)
    assert clear.heard, "a greeting of TLS"
    assert b"HTTP" not in clear.heard
    place.answer(f"http://{clear.place}")
    assert b"Bearer" in clear.heard, "it would have heard everything"


def test_a_certificate_that_has_run_out_is_good_while_its_key_is_pinned(place):
    """What is pinned is the key, and a wrong clock of a kiosk keeps nobody out. All tests here use this one."""
    held = x509.load_pem_x509_certificate(place.first.tls.file.read_bytes())
    assert held.not_valid_after_utc < datetime.datetime.now(datetime.UTC)
    assert place.answer(place.first.url, place.first.tls.pin) > 0


def test_the_pin_travels_with_the_code_and_is_kept(place):
    pin, told = place.first.tls.pin, []
    invitation.show("ABCD", told.append, pin=pin)
    code, hub = invitation.read(told[0], place.first.url)
    assert (code, split(hub)) == ("ABCD", (place.first.url, (pin,)))
    kept = let_in(enrol(hub, KEYS.code, "kiosk", "k"), "kiosk", "k", hub)
    assert (kept.hub_url, kept.pins) == (place.first.url, (pin,))


# what passes


def test_nothing_readable_passes_on_the_wire(place, bench):
    cable = bench.cable(place.first)
    cable.requests, cable.answers = Recording(), Recording()
    node, access, sync, _ = place.device(bench, cable.url.replace("http:", "https:"))
    assert until(lambda: connected(sync), node)
    ticket = issue(node, CANARY)["ticket"]
    assert until(lambda: place.first.node.log.state(f"ticket/{ticket}") is not None, place.first.node)
    wire = bytes(cable.requests.passed + cable.answers.passed)
    assert len(wire) > 5000
    for secret in (CANARY, ticket, access.token, "Bearer", "HTTP/1.1", node.device.uuid):
        assert secret.encode() not in wire


def test_a_live_link_is_pinned_too(place, middle, bench):
    first, cable = place.first, bench.cable(place.first)
    cable.requests, cable.answers = Recording(), Recording()
    known = Running(first.hub, first.node)
    known.url = joined(first.url, first.tls.pin)
    office = HelpOffice(bench, known, kiosk_url=cable.url.replace("http:", "https:"))
    kiosk, helper = office.live()
    kiosk.send(Said("k1", CANARY))
    assert helper.hears(Said("k1", CANARY))
    assert len(cable.requests.passed) > 1000
    assert CANARY.encode() not in cable.requests.passed + cable.answers.passed
    tapped = Cable("127.0.0.1", middle.port)
    bench.at_end(tapped.close)
    tapped.requests = Recording()
    office.kiosk.url = tapped.url.replace("http:", "https:")
    kiosk.send(Said("k2", CANARY))
    assert until(lambda: tapped.requests.passed and kiosk.session.state == "waiting")
    assert bytes(middle.heard) == b""
    office.kiosk.url = first.url
    assert helper.hears(Said("k1", CANARY), Said("k2", CANARY))


def test_commands_beside_the_server_speak_with_it(place):
    first = place.first
    who = Identity(device=first.node.device, office=OFFICE, served=(first.tls.pin,))
    KEYS.keep(place.folder)
    server = OwnServer("desk", who, place.folder, first.node.log, ("127.0.0.1", first.port))
    assert server.asked(lambda link: link.hub_time()) > 0


# servers of an office


def test_devices_go_to_a_standby_whose_key_the_office_told(bench, tmp_path):
    place = Place(bench, tmp_path)
    first = place.first
    node, access, sync, link = place.device(bench)
    assert until(lambda: connected(sync), node)
    answer = enrol(joined(first.url, first.tls.pin), KEYS.hub_code, "hub", "spare", new_identity()[1])
    spare_node = bench.node("hub", device=Device(uuid=answer.device, role="hub", name="spare"))
    spare = place.open(spare_node, "spare", first.url, (first.tls.pin,))
    assert until(lambda: access.pins.accept(spare.tls.pin), node), "by the log"
    assert until(lambda: len(_urls(node)) == 2, node)
    assert all(url.startswith("https://") for url in _urls(node))
    assert until(lambda: _urls(spare_node) == _urls(node), spare_node)
    first.stop()
    assert until(lambda: connected(sync) and link.url == spare.url and spare_node.serving, node)


def test_a_next_key_is_told_before_it_is_used(bench, tmp_path):
    place = Place(bench, tmp_path)
    first, folder = place.first, tmp_path / "first"
    node, access, sync, _ = place.device(bench)
    assert until(lambda: connected(sync), node)
    _, away, asleep, _ = place.device(bench)
    assert until(lambda: connected(asleep), node)
    asleep.stop()
    old, coming = first.tls.pin, certificate.prepare(folder)
    assert until(lambda: access.pins.accept(coming), node)
    assert access.pins.accept(old)
    assert certificate.turn(folder) == coming
    assert not (folder / NEXT).exists()
    assert certificate.pin_at(folder / "tls-former.pem") == old, "for the way back"
    first.stop()
    again = place.open(first.node, "first", port=first.port)
    assert again.tls.pin == coming
    assert until(lambda: not access.pins.accept(old), node), "read over the new one"
    assert until(lambda: connected(sync), node)
    assert "another key answers" in answer(again.url, away)
    assert answer(again.url, Access(away.token, pins=pins_for(node, [old], joined(again.url, coming)))) > 0


def test_a_key_that_nobody_was_told_of_is_not_used_and_tls_is_not_forgotten(tmp_path):
    check_announced("b" * 43, ())
    with pytest.raises(DataFault, match="do not know the key"):
        check_announced("b" * 43, ("a" * 43,))
    who = Device(uuid="h", role="hub", name="h")
    assert certificate_of(tmp_path, Settings({}), Identity(device=who, office=OFFICE), spare=False) is None
    served = Identity(device=who, office=OFFICE, served=("a" * 43,))
    with pytest.raises(DataFault, match="--tls"):
        certificate_of(tmp_path, Settings({}), served, spare=False)


@given(
    st.lists(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=3, unique=True), max_size=6),
    st.sets(st.sampled_from("abcdef")),
)
def test_what_was_told_last_counts_and_what_was_given_until_it_was_retired(said, given_pins):
    now, former = (), ()
    for one in said:
        former, now = retired(former, now, tuple(one)), tuple(one)
    pins = Pins(given_pins, lambda: Told(frozenset(now), frozenset(former)))
    ever = {pin for one in said for pin in one}
    for pin in "abcdef":
        assert pins.accept(pin) == (pin in now or (pin in given_pins and pin not in ever))
    assert pins.strict == bool(given_pins)


def _urls(node):
    return node.read(lambda queue: {server.url for server in queue.servers.values() if server.url})
