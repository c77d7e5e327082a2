"""Packets: sealed, opened once, over in time; and whatever is no packet of this office is refused clearly."""

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.assist import word_code
from kiosk.assist.companion import FITTING, Authority, Companion, Role, read
from kiosk.assist.handover import Handing, Packet, Told, Tried, is_packet, opened, said, scanned_name
from kiosk.assist.handover_ports import LeftPacket
from kiosk.assist.retold import came_with, retold, retold_by_officers
from kiosk.errors import HubRefused, HubUnreachable, Refused
from kiosk.forms import checked_code
from kiosk.forms.drafts import sealing
from kiosk.forms.drafts.records import Answered as Kept
from kiosk.forms.drafts.records import By, Entry, OpenDraft
from kiosk.forms.session.records import Answered, encoded
from kiosk.office import Office
from local_db.handover_room import AGAIN_SECONDS, TOLD_MS, FileHandoverRoom

OFFICE = Office(code="HBR", name={"en": "Harbour"}, timezone="Pacific/Auckland")
MINUTE = 60_000
NOON = 1_760_000_000_000
AT = datetime(2026, 3, 5, tzinfo=UTC)
REQUEST = "request-1"


class Room:
    """A hub's room with clocks of its own, as devices see it."""

    def __init__(self, folder):
        self.folder, self.now, self.seconds = folder, NOON, 0.0
        self.lost = 0
        self.start()

    def start(self):
        """Also again: what was in memory is gone."""
        self.room = FileHandoverRoom(self.folder, wall=lambda: self.now, monotonic=lambda: self.seconds)

    def device(self, uuid):
        return Device(self, uuid)

    def packet(self, name):
        return self.folder / f"{name}.packet"


class Device:
    def __init__(self, hub, uuid):
        self.hub, self.uuid = hub, uuid

    def leave(self, name, left):
        return self.hub.room.leave(name, left, self.uuid)

    def open(self, name, request):
        found = self.hub.room.open(name, request, self.uuid)
        if self.hub.lost:
            self.hub.lost -= 1
            raise HubUnreachable
        return found


@pytest.fixture
def hub(tmp_path):
    return Room(tmp_path / "handovers")


def packet(**facts):
    told = (Told("Name", "sensitive"), Told("Town", "shareable", "Tawa"), Told("PIN", "secret"))
    facts = {"office": OFFICE.code, "told": told, "needs": ("quiet",), "tried": Tried(("h1",), ("a1",))} | facts
    return Packet(id="0" * 32, made_ms=NOON, since_ms=NOON - MINUTE, **facts)


def handing(hub, uuid="counter"):
    return Handing(hub.device(uuid), OFFICE, lambda: hub.now)


def refused(handing, typed):
    with pytest.raises(Refused) as refusal:
        handing.take(typed)
    return refusal.value


def test_from_the_kiosk_to_the_counter(hub):
    given = handing(hub, "kiosk").give(packet(), 30)
    assert given.until_ms == NOON + 30 * MINUTE
    there = handing(hub).take(" ".join(word_code.words_of(given.name, "hi")))
    assert there == packet()
    assert there.by_class == {"sensitive": 1, "shareable": 1, "secret": 1}


@pytest.mark.parametrize("restarted", [False, True])
def test_it_opens_once(hub, restarted):
    given = handing(hub, "kiosk").give(packet(), 30)
    code = said(OFFICE.code, given.name)
    handing(hub).take(code)
    hub.now += 5 * MINUTE
    if restarted:
        hub.start()
    for uuid in ("counter", "another", "kiosk"):
        refusal = refused(handing(hub, uuid), code)
        assert refusal.code == "handover_opened"
        assert refusal.text.values["time"] == f"{OFFICE.local(NOON):%H:%M}"
    assert given.name.encode() not in hub.packet(given.name).read_bytes()


def test_nothing_of_it_stays_once_it_was_opened(hub):
    name, left = word_code.new_name(), LeftPacket(b"sealed" * 9, b"k" * 32, 30, b"plan" * 9)
    hub.room.leave(name, left, "kiosk")
    kept = hub.packet(name).read_bytes()
    assert left.sealed in kept
    assert left.key not in kept, "the key is in an envelope"
    hub.room.open(name, REQUEST, "counter")
    after = hub.packet(name).read_bytes()
    assert left.sealed not in after
    assert left.plan not in after
    assert hub.room.plan(name) is None


def test_an_answer_that_got_lost_comes_again_to_the_same_device_only(hub):
    given = handing(hub, "kiosk").give(packet(), 30)
    hub.lost = 1
    assert handing(hub).take(said(OFFICE.code, given.name)) == packet()
    other = handing(hub, "kiosk").give(packet(), 30)
    first = hub.room.open(other.name, REQUEST, "counter")
    assert hub.room.open(other.name, REQUEST, "counter") == first
    assert hub.room.open(other.name, REQUEST, "another").state == "opened"
    assert hub.room.open(other.name, "request-2", "counter").state == "opened"
    hub.seconds += AGAIN_SECONDS
    assert hub.room.open(other.name, REQUEST, "counter").state == "opened"


def test_its_time_is_over(hub):
    given = handing(hub, "kiosk").give(packet(), 30)
    hub.now += 30 * MINUTE
    hub.room.purge()
    assert len(hub.packet(given.name).read_bytes()) < 100, "nothing but when it was"
    refusal = refused(handing(hub), said(OFFICE.code, given.name))
    assert (refusal.code, refusal.text.values["time"]) == ("handover_expired", f"{OFFICE.local(hub.now):%H:%M}")
    hub.now += TOLD_MS
    assert refused(handing(hub), said(OFFICE.code, given.name)).code == "handover_unknown"
    assert not hub.packet(given.name).exists()


def test_of_another_office(hub):
    given = handing(hub, "kiosk").give(packet(office="XYZ"), 30)
    scanned = refused(handing(hub), said("XYZ", given.name))
    assert (scanned.code, scanned.text.values["office"]) == ("handover_elsewhere", "XYZ")
    assert hub.packet(given.name).exists(), "it was not opened for that"
    assert refused(handing(hub), " ".join(word_code.words_of(given.name, "en"))).code == "handover_elsewhere"


@pytest.mark.parametrize("damage", [lambda raw: raw[:-1], lambda raw: raw[:-1] + bytes([raw[-1] ^ 1]), lambda _: b""])
def test_a_damaged_one(hub, damage):
    name, key = word_code.new_name(), sealing.new_key()
    sealed = sealing.seal(key, msgspec.msgpack.encode(packet()), f"handover {name}")
    hub.room.leave(name, LeftPacket(damage(sealed), key, 30), "kiosk")
    assert refused(handing(hub), said(OFFICE.code, name)).code == "handover_damaged"


def test_a_sealed_one_opens_under_its_own_name_only():
    name, key = word_code.new_name(), sealing.new_key()
    sealed = sealing.seal(key, msgspec.msgpack.encode(packet()), f"handover {name}")
    assert opened(key, name, sealed) == packet()
    with pytest.raises(Refused):
        opened(key, word_code.new_name(), sealed)


def test_without_a_hub_it_is_told():
    for without in (Handing(None, OFFICE, lambda: NOON),):
        with pytest.raises(Refused) as refusal:
            without.give(packet(), 30)
        assert refusal.value.code == "handover_needs_hub"
        assert refused(without, " ".join(word_code.words_of(word_code.new_name(), "en"))).code == "handover_needs_hub"


def test_the_room_is_asked_for_names_only(hub):
    for name in ("", "../envelope", "0" * 11, "G" * 12, "0" * 13):
        with pytest.raises(HubRefused) as refusal:
            hub.room.open(name, REQUEST, "counter")
        assert refusal.value.code == "bad_request"


def test_no_two_under_one_name(hub):
    name, left = word_code.new_name(), LeftPacket(b"one", b"k", 30)
    until = hub.room.leave(name, left, "kiosk")
    assert hub.room.leave(name, left, "kiosk") == until, "the same once more is the same"
    for device, other in (("other", left), ("kiosk", LeftPacket(b"two", b"k", 30))):
        with pytest.raises(HubRefused) as refusal:
            hub.room.leave(name, other, device)
        assert refusal.value.code == "name_taken"


@pytest.mark.parametrize(
    ("scanned", "found"),
    [
        ("SHOPFRONT-HANDOVER:HBR:{name}", ("HBR", "{name}")),
        (" shopfront-handover:HBR:{NAME} ", ("HBR", "{name}")),
        ("https://queue.example.org/h/{name}#key", ("", "{name}")),
        ("https://queue.example.org/t/{name}", None),
        ("SHOPFRONT-HANDOVER:HBR:000000000001", None),
        ("javascript:/h/{name}", None),
        ("SHOPFRONT-FORM:BCDFGHJKMNPQ", None),
    ],
)
def test_pictures(scanned, found):
    name = word_code.name_from(b"hello")
    filled = scanned.format(name=name, NAME=name.upper())
    assert scanned_name(filled) == (tuple(part.format(name=name) for part in found) if found else None)


@pytest.mark.parametrize(
    ("typed", "packet"),
    [
        ("SHOPFRONT-FORM:5ZS24GQW8KJR", False),
        ("BDFG-HJKM-NPQR", False),
        ("bdfg hjkm npqr", False),
        ("BDFA-HJKM-NPQR", False),
        ("morning pancake puppet", True),
        ("قمر بحر", True),
        ("苹果橙子", True),
        ("SHOPFRONT-HANDOVER:HBR:000000000000", True),
        ("https://queue.example.org/h/000000000000#key", True),
        ("", False),
    ],
)
def test_what_is_meant_as_a_packet(typed, packet):
    assert is_packet(typed) == packet


@given(st.text(checked_code.ALPHABET, min_size=12, max_size=12))
def test_no_code_of_a_kept_form_is_taken_for_words(code):
    assert not is_packet(checked_code.grouped(code))
    assert not is_packet(code.lower())


# answers that are given again


def entry(ref, value, by=By.CITIZEN):
    return Entry(Kept(encoded(Answered(AT, ref, value))), by, "priya" if by is By.OFFICER else "")


def test_what_is_asked_again():
    came = came_with(OpenDraft("d", (entry("/a", "Rana"), entry("/b", "Tawa"), entry("/c", ""), entry("/d", 3.0))))
    assert came == {"/a": "Rana", "/b": "Tawa", "/d": 3.0}
    heard = [
        Answered(AT, "/a", "Rana"),  # the same
        Answered(AT, "/b", "Tawa Street"),  # mended
        Answered(AT, "/c", "new"),  # never answered
        Answered(AT, "/d", None),
        Answered(AT, "/d", 4.0),  # emptied, and told anew
    ]
    assert retold(came, heard) == {"/a", "/d"}
    assert retold(came, []) == frozenset()


def test_what_officers_asked_again():
    entries = [entry("/a", "Rana"), entry("/a", "Rana", By.OFFICER), entry("/b", "x", By.OFFICER)]
    assert retold_by_officers(entries) == {"/a"}


# who helps


def test_nobody_acts_for_another_without_a_right():
    assert Authority.ASKED not in FITTING[Role.NOMINEE]
    for role in Role:
        for authority in Authority:
            companion = Companion(role, authority)
            assert read(companion.written) == (companion if companion.fits else None)
    for written in ("", "carer", "carer/", "thief/asked", "Rana Haddad"):
        assert read(written) is None
