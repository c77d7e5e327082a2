"""The live link of a help session over a real hub: who is admitted, when anything passes, and that nothing is lost."""

import asyncio

import aiohttp
import msgspec
import pytest

from central.help_link import HelpLinks
from central.help_room import AGAIN, ENDED, REFUSED, UNREADABLE, HelpRoom, Seat
from kiosk.assist import help_call
from kiosk.assist.delivery import Delivery, Packet, packed
from kiosk.assist.frames import Joined, Point, Quick, Said, Seen, encode
from kiosk.errors import HubUnreachable, Refused
from kiosk.events import Draft
from tests.assist.live_office import QUICK, SECONDS, HelpOffice, Place
from tests.central.office import QUEUE, until

TOO_BIG = 1009
"""What the protocol itself says of a message that is too long (RFC 6455)."""


@pytest.fixture
def office(bench, hub):
    return HelpOffice(bench, hub)


def said(many, name="k"):
    return [Said(f"{name}{number}", f"word {number}") for number in range(many)]


def rude(office, token, *messages, help_id=""):
    """A program that speaks the protocol and keeps no rule: the code with which it is closed, or the refusal."""

    async def talk():
        async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {token}"} if token else {}) as http:
            try:
                socket = await http.ws_connect(f"{office.hub.url}/help/{help_id or office.help}", compress=0)
            except aiohttp.WSServerHandshakeError as error:
                return error.status
            for message in messages:
                if isinstance(message, str):
                    await socket.send_str(message)
                else:
                    await socket.send_bytes(message)
            while (await socket.receive()).type is aiohttp.WSMsgType.TEXT:
                pass
            return socket.close_code

    return asyncio.run(asyncio.wait_for(talk(), SECONDS))


def piece(frame):
    return packed(Packet("rude", 1, number=1, frame=msgspec.Raw(encode(frame))))


def test_both_sides_hear_each_other_in_order_and_it_ends_for_both(office):
    kiosk, helper = office.live()
    kiosk.send(Seen("Form", "Title"), *said(100))
    helper.send(Joined("Priya"), Point("/data/x"), Quick("1", "hello"))
    assert helper.hears(Seen("Form", "Title"), *said(100))
    assert kiosk.hears(Joined("Priya"), Point("/data/x"), Quick("1", "hello"))
    office.kiosk.act("help.end", help=office.help, by="citizen")
    assert kiosk.is_("ended")
    assert helper.is_("ended")
    kiosk.send(Said("late", "too late"))
    assert len(helper.frames) == 101


def test_nothing_passes_before_the_yes_is_in_the_log_and_then_all_of_it(office, monkeypatch):
    held, tell = [], Seat.tell
    monkeypatch.setattr(Seat, "tell", lambda seat, what: (held.append(what), tell(seat, what))[1])
    kiosk, helper = office.kiosk.open(office.help), office.counter.open(office.help)
    kiosk.send(Seen("Form", "Early"))
    helper.send(Joined("Priya"))
    assert until(lambda: len(held) >= 3), "each is told that nothing passes yet"
    assert not any(isinstance(one, bytes) for one in held)
    assert (kiosk.session.state, helper.session.state) == ("connecting", "connecting")
    office.agree()
    assert helper.hears(Seen("Form", "Early"))
    assert kiosk.hears(Joined("Priya"))


def test_a_yes_of_another_kiosk_is_no_yes(office, bench, hub):
    other = Place(bench, hub, "kiosk")
    assert until(lambda: other.call(office.help) is not None)
    with pytest.raises(Refused):
        other.act("help.consent", help=office.help, version="v1")
    answer = other.call(office.help).answer
    forged = Draft(help_call.CONSENTED, f"help/{office.help}", {"version": "v1", "answer": answer})
    (record,) = other.node.write([forged], QUEUE).result(SECONDS)
    assert (
        until(lambda: hub.node.query(lambda log: log.has(record.id)).result(SECONDS))
        if hasattr(hub.node.log, "has")
        else True
    )
    assert not hub.node.read(lambda queue: queue.help_calls[office.help].may_flow)
    kiosk = office.kiosk.open(office.help)
    assert rude(office, office.counter.token, piece(Joined("Priya"))) == REFUSED
    assert kiosk.session.state == "connecting"


def test_only_the_kiosk_that_called_and_the_counter_that_answered_come_in(office, bench, hub):
    office.agree()
    assert rude(office, Place(bench, hub, "kiosk").token) == REFUSED
    assert rude(office, Place(bench, hub, "counter").token) == REFUSED
    assert rude(office, hub.token("board", office.counter.uuid)) == REFUSED
    assert rude(office, hub.token("counter", office.kiosk.uuid)) == REFUSED
    assert rude(office, office.kiosk.token, help_id="nothing") == AGAIN
    for token in ("", "made.up.token"):
        assert rude(office, token) == 403


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (b"x" * 1_000_000, TOO_BIG),
        (packed(Packet("rude", 1, number=1, frame=msgspec.Raw(b'"' + b"x" * 70_000 + b'"'))), TOO_BIG),
        ("text", UNREADABLE),
        (b"\xff\x00", UNREADABLE),
        (b'{"me":"rude","first":1,"number":1,"frame":{"type":"nonsense"}}', UNREADABLE),
        (piece(Joined("I am the helper")), UNREADABLE),
        (
            b'{"me":"rude","first":1,"number":1,"frame":{"type":"seen","page":"Form","title":"","fields":'
            b'[{"ref":"a","label":"","status":"filled","sharing":"secret","value":"4711"}]}}',
            UNREADABLE,
        ),
    ],
    ids=["a megabyte", "a long frame", "text", "bytes", "no frame", "of the other side", "shows a secret"],
)
def test_what_is_no_frame_of_this_side_is_refused_and_reaches_nobody(office, message, code):
    office.agree()
    helper = office.counter.open(office.help)
    assert rude(office, office.kiosk.token, message) == code
    kiosk = office.kiosk.open(office.help)
    kiosk.send(Said("1", "still here"))
    assert helper.hears(Said("1", "still here"))
    assert len(helper.frames) == 1


@pytest.mark.parametrize("way", ["silence_requests", "silence_answers", "silence", "cut"])
def test_nothing_is_lost_doubled_or_turned_round_when_one_way_or_both_are_lost(bench, hub, way):
    cable = bench.cable(hub)
    office = HelpOffice(bench, hub, kiosk_url=cable.url)
    kiosk, helper = office.live()
    kiosk.send(*said(20))
    helper.send(*said(20, "h"))
    getattr(cable, way)()
    kiosk.send(*said(40, "K"))
    helper.send(*said(40, "H"))
    assert kiosk.is_("waiting")
    assert helper.is_("waiting")
    cable.restore()
    assert helper.hears(*said(20), *said(40, "K"))
    assert kiosk.hears(*said(20, "h"), *said(40, "H"))
    assert (len(helper.frames), len(kiosk.frames)) == (60, 60)
    assert kiosk.is_("live")
    assert helper.is_("live")


def test_a_helper_that_begins_anew_is_told_of(office):
    kiosk, helper = office.live()
    kiosk.send(*said(3))
    assert helper.hears(*said(3))
    office.counter.links.close()
    office.counter.links = HelpLinks(office.counter.token, QUICK)
    office.counter.links.connect(lambda: office.counter.url)
    fresh = office.counter.open(office.help)
    assert fresh.is_("live")
    assert kiosk.waits_for(lambda: kiosk.states.count("live") > 1)
    kiosk.send(Seen("Form", "Again"))
    assert fresh.hears(Seen("Form", "Again"))
    office.counter.links.close()


def test_another_hub_takes_it_over_and_what_was_under_way_arrives(office, bench, hub):
    kiosk, helper = office.live()
    kiosk.send(*said(5))
    assert helper.hears(*said(5))
    second = bench.hub(hub.node)  # another server over the same log
    hub.hub.stop()
    kiosk.send(*said(5, "K"))
    assert kiosk.is_("waiting")
    for place in (office.kiosk, office.counter):
        place.url = second.url
    assert helper.hears(*said(5), *said(5, "K"))
    assert len(helper.frames) == 10


def test_a_helper_who_passes_it_on_hears_nothing_more(office):
    kiosk, helper = office.live()
    office.counter.act("help.pass", help=office.help, counter="1", officer="priya")
    assert kiosk.is_("ended")
    assert helper.is_("ended")
    assert rude(office, office.counter.token) == REFUSED


def test_who_leaves_for_good_ends_it_for_the_other(office):
    kiosk, helper = office.live()
    helper.send(Said("1", "Goodbye"))
    helper.session.close()
    assert helper.session.state == "ended" or helper.is_("ended")
    assert kiosk.hears(Said("1", "Goodbye"))
    assert kiosk.is_("ended")


def test_after_the_end_nobody_comes_in(office):
    office.agree()
    office.kiosk.act("help.end", help=office.help, by="citizen")
    assert until(lambda: not hub_call(office).is_open)
    assert rude(office, office.kiosk.token) == ENDED
    office.kiosk.links.close()
    with pytest.raises(HubUnreachable):
        office.kiosk.links.open(office.help)


def hub_call(office):
    return office.hub.node.read(lambda queue: queue.help_calls[office.help])


def lost(office, silent_seconds, prepare=lambda: None):
    """A room that looks after the session for a while: whether it says that it is lost."""

    async def watch():
        room = HelpRoom(office.hub.node, silent_seconds)
        room.open()
        watching = asyncio.create_task(room.watch())
        prepare()
        deadline = asyncio.get_running_loop().time() + SECONDS
        while hub_call(office).is_open and asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0.01)
        watching.cancel()
        room.close()
        return str(hub_call(office).status)

    return asyncio.run(watch())


def test_a_kiosk_that_stays_silent_is_lost(office):
    office.agree()
    assert lost(office, 0.1) == "lost"


def test_an_officer_who_leaves_the_counter_has_left_the_session(office):
    office.agree()
    assert lost(office, 2.0, lambda: office.counter.act("counter.release", counter="1")) == "lost"
    assert hub_call(office).ended_by == "lost"


def test_more_packets_than_anybody_writes_have_to_wait():
    seat = Seat("h", "kiosk", "d")
    assert not any(seat.pause() for _ in range(100))
    assert 0 < seat.pause() <= 1


def test_a_side_that_takes_nothing_fills_no_memory():
    seat = Seat("h", "helper", "d")
    packet = packed(Delivery("a").sign())
    for _ in range(1000):
        seat.tell(packet)
    assert seat.out.qsize() < 100
    seat.close(ENDED)
    assert seat.out.get_nowait() == ENDED
