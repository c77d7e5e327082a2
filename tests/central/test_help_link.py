"""The live link of a help session over a real hub: who is admitted, when anything passes, and that nothing is lost."""

import asyncio

import aiohttp
import msgspec
import pytest

from central.help_link import HelpLinks
from central.help_room import AGAIN, ENDED, MOST_A_SECOND, REFUSED, UNREADABLE, HelpRoom, Seat
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
            while (await socket.receive()).type in {aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY}:
                pass
            return socket.close_code

    return asyncio.run(asyncio.wait_for(talk(), SECONDS))


def piece(frame):
    return packed(Packet("rude", 1, number=1, frame=msgspec.Raw(encode(frame))))


def hub_call(office):
    return office.hub.node.read(lambda queue: queue.help_calls[office.help])


def lost(office, silent_seconds):
    """A room that looks after the session for a while: whether it says that it is lost."""

    async def watch():
        room = HelpRoom(office.hub.node, silent_seconds)
        room.open()
        watching = asyncio.create_task(room.watch())
        deadline = asyncio.get_running_loop().time() + SECONDS
        while hub_call(office).is_open and asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0.01)
        watching.cancel()
        room.close()
        return str(hub_call(office).status)

    return asyncio.run(watch())


def test_nothing_passes_before_the_yes_is_in_the_log_then_all_of_it_in_order_and_nothing_after(office, monkeypatch):
    assert rude(office, office.kiosk.token, piece(Said("1", "too early"))) == REFUSED
    held, tell = [], Seat.tell
    monkeypatch.setattr(Seat, "tell", lambda seat, what: (held.append(what), tell(seat, what))[1])
    kiosk, helper = office.kiosk.open(office.help), office.counter.open(office.help)
    kiosk.send(Seen("Form", "Early"), *said(100))
    helper.send(Joined("Priya"), Point("/data/x"), Quick("1", "hello"))
    assert until(lambda: len(held) >= 3), "each is told that nothing passes yet"
    assert not any(isinstance(one, bytes) for one in held)
    assert (kiosk.session.state, helper.session.state) == ("connecting", "connecting")
    office.agree()
    assert helper.hears(Seen("Form", "Early"), *said(100))
    assert kiosk.hears(Joined("Priya"), Point("/data/x"), Quick("1", "hello"))
    office.kiosk.act("help.end", help=office.help, by="citizen")
    assert kiosk.is_("ended")
    assert helper.is_("ended")
    kiosk.send(Said("late", "too late"))
    assert rude(office, office.kiosk.token) == ENDED
    assert len(helper.frames) == 101
    office.kiosk.links.close()
    with pytest.raises(HubUnreachable):
        office.kiosk.links.open(office.help)


def test_only_the_kiosk_that_called_and_the_counter_that_answered_come_in_and_no_other_says_yes(office, bench, hub):
    other = Place(bench, hub, "kiosk")
    assert until(lambda: other.call(office.help) is not None)
    with pytest.raises(Refused):
        other.act("help.consent", help=office.help, version="v1")
    forged = {"version": "v1", "answer": other.call(office.help).answer}
    subject = f"help/{office.help}"
    other.node.write([Draft(help_call.CONSENTED, subject, forged)], QUEUE).result(SECONDS)
    assert until(lambda: any(event.type == help_call.CONSENTED for event in hub.node.log.history(subject)))
    assert rude(office, office.counter.token, piece(Joined("Priya"))) == REFUSED, "a forged yes is none"
    office.agree()
    assert rude(office, other.token) == REFUSED
    assert rude(office, hub.token("counter", "another")) == REFUSED
    assert rude(office, hub.token("board", office.counter.uuid)) == REFUSED
    assert rude(office, hub.token("counter", office.kiosk.uuid)) == REFUSED
    assert rude(office, office.kiosk.token, help_id="nothing") == AGAIN
    for token in ("", "made.up.token"):
        assert rude(office, token) == 403
    assert lost(office, 0.1) == "lost", "a kiosk that never comes"


SECRET_SHOWN = (
    b'{"me":"rude","first":1,"number":1,"frame":{"type":"seen","page":"Form","title":"","fields":'
    b'[{"ref":"a","label":"","status":"filled","sharing":"secret","value":"4711"}]}}'
)
BAD = {
    "a megabyte": (b"x" * 1_000_000, TOO_BIG),
    "a long frame": (packed(Packet("rude", 1, number=1, frame=msgspec.Raw(b'"' + b"x" * 70_000 + b'"'))), TOO_BIG),
    "text": ("text", UNREADABLE),
    "bytes": (b"\xff\x00", UNREADABLE),
    "no frame": (b'{"me":"rude","first":1,"number":1,"frame":{"type":"nonsense"}}', UNREADABLE),
    "of the other side": (piece(Joined("I am the helper")), UNREADABLE),
    "shows a secret": (SECRET_SHOWN, UNREADABLE),
}


def test_what_is_no_frame_of_this_side_is_refused_and_reaches_nobody(office):
    office.agree()
    helper = office.counter.open(office.help)
    found = {name: rude(office, office.kiosk.token, message) for name, (message, _) in BAD.items()}
    assert found == {name: code for name, (_, code) in BAD.items()}
    kiosk = office.kiosk.open(office.help)
    kiosk.send(Said("1", "still here"))
    assert helper.hears(Said("1", "still here"))
    assert len(helper.frames) == 1


def test_nothing_is_lost_doubled_or_turned_round_when_one_way_or_both_are_lost(bench, hub):
    cable = bench.cable(hub)
    office = HelpOffice(bench, hub, kiosk_url=cable.url)
    kiosk, helper = office.live()
    for times, way in enumerate(("silence_requests", "silence_answers")):
        before, during = said(20, f"{way}-before-"), said(40, f"{way}-during-")
        kiosk.send(*before)
        helper.send(*before)
        getattr(cable, way)()
        kiosk.send(*during)
        helper.send(*during)
        assert kiosk.is_("waiting")
        assert helper.is_("waiting")
        cable.restore()
        for ear in (kiosk, helper):
            assert ear.hears(*before, *during)
            assert len(ear.frames) == 60 * (times + 1)
            assert ear.is_("live")


def test_who_begins_anew_is_told_of_and_another_hub_takes_over_with_what_was_under_way(office, bench, hub):
    kiosk, helper = office.live()
    kiosk.send(*said(3))
    assert helper.hears(*said(3))
    office.counter.links.close()
    office.counter.links = links = HelpLinks(office.counter.token, QUICK)
    bench.at_end(links.close)
    links.connect(lambda: office.counter.url)
    fresh = office.counter.open(office.help)
    assert fresh.is_("live")
    assert kiosk.waits_for(lambda: kiosk.states.count("live") > 1)
    kiosk.send(Seen("Form", "Again"))
    assert fresh.hears(Seen("Form", "Again"))
    second = bench.hub(hub.node)  # another server over the same log
    hub.hub.stop()
    kiosk.send(*said(5, "K"))
    assert kiosk.is_("waiting")
    for place in (office.kiosk, office.counter):
        place.url = second.url
    assert fresh.hears(Seen("Form", "Again"), *said(5, "K"))
    assert len(fresh.frames) == 6


def test_a_helper_who_passes_it_on_or_leaves_hears_nothing_more(office):
    kiosk, helper = office.live()
    office.counter.act("help.pass", help=office.help, counter="1", officer="priya")
    assert kiosk.is_("ended")
    assert helper.is_("ended")
    assert rude(office, office.counter.token) == AGAIN, "until somebody answers it anew"
    assert until(lambda: office.kiosk.call(office.help).status == "calling")
    office.answer()
    kiosk, helper = office.live()
    helper.send(Said("1", "Goodbye"))
    helper.session.close()
    assert helper.is_("ended")
    assert kiosk.hears(Said("1", "Goodbye"))
    assert kiosk.is_("ended")
    office.counter.act("counter.take", counter="2", officer="priya", move=True)
    assert lost(office, SECONDS) == "lost", "an officer who is not there any more"


def test_more_packets_than_anybody_writes_have_to_wait():
    seat = Seat("h", "kiosk", "d")
    assert not any(seat.pause() for _ in range(MOST_A_SECOND))
    assert 0 < seat.pause() <= 1


def test_a_side_that_takes_nothing_fills_no_memory():
    seat = Seat("h", "helper", "d")
    packet = packed(Delivery("a").sign())
    for _ in range(1000):
        seat.tell(packet)
    assert seat.out.qsize() < 100
    seat.close(ENDED)
    assert seat.out.get_nowait() == ENDED
