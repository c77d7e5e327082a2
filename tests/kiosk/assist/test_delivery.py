"""Whatever is lost, doubled, late or cut on the way: each end hears what the other said, in order, each once."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from kiosk.assist.delivery import MOST_KEPT, MOST_PACKET, WINDOW, Delivery, packed, unpacked

STEPS = st.lists(
    st.tuples(st.sampled_from(["say", "say", "flow", "flow", "lose", "double", "late", "cut"]), st.sampled_from("ab")),
    min_size=10,
    max_size=60,
)


class Way:
    """What is under way from one end to the other; the network does as it likes with it."""

    def __init__(self, source: Delivery, target: Delivery) -> None:
        self.source, self.target = source, target
        self.pieces: list[bytes] = []
        self.said: list[bytes] = []
        self.heard: list[bytes] = []

    def say(self):
        frame = msgspec.json.encode(f"{self.source.me}{len(self.said)}")
        self.said.append(frame)
        assert self.source.send(frame)

    def push(self):
        self.pieces += [packed(packet) for packet in self.source.outgoing()]

    def pull(self, place=0):
        if self.pieces:
            self.heard += self.target.received(unpacked(self.pieces.pop(min(place, len(self.pieces) - 1))))


def run(ways, steps):
    for step, end in steps:
        way = ways[end]
        if step == "say":
            way.say()
        elif step == "flow":
            way.push()
            way.pull()
        elif step == "lose":
            way.push()
            way.pieces[:1] = []
        elif step == "double":
            way.push()
            way.pieces += way.pieces[:1]
        elif step == "late":
            way.push()
            way.pull(place=9)
        else:
            for one in ways.values():
                one.pieces.clear()
                one.source.again()
        for one in ways.values():
            assert one.heard == one.said[: len(one.heard)], "in order, none doubled, none missed"


def calm(ways, rounds=200):
    """The network is well again, and both ends are patient."""
    for _ in range(rounds):
        for way in ways.values():
            way.push()
        if not any(way.pieces for way in ways.values()):
            if not any(way.source.kept for way in ways.values()):
                return
            for way in ways.values():
                way.source.again()
        for way in ways.values():
            while way.pieces:
                way.pull()


@given(STEPS)
def test_what_was_said_is_heard_in_order_each_once(steps):
    a, b = Delivery("a"), Delivery("b")
    ways = {"a": Way(a, b), "b": Way(b, a)}
    run(ways, steps)
    calm(ways)
    for way in ways.values():
        assert way.heard == way.said
        assert way.source.kept == 0


@given(STEPS, STEPS)
def test_an_end_that_begins_anew_hears_only_what_the_other_was_not_told_about(before, after):
    a, b = Delivery("a"), Delivery("b")
    ways = {"a": Way(a, b), "b": Way(b, a)}
    run(ways, before)
    told, met = len(ways["a"].said) - a.kept, a.you == "b"
    fresh = Delivery("c")
    again = {"a": Way(a, fresh), "b": Way(fresh, a)}
    again["a"].said, again["a"].heard = ways["a"].said, ways["a"].said[:told]
    a.again()
    run(again, after)
    if met and a.you == "c":
        a.received(unpacked(packed(b.sign())))  # the last of the dead end, late
    calm(again)
    for way in again.values():
        assert way.heard == way.said


def test_the_last_words_of_a_dead_end_change_nothing():
    a, b, c = Delivery("a"), Delivery("b"), Delivery("c")
    a.received(b.sign())
    c.send(b"1")
    (first,) = c.outgoing()
    assert a.received(first) == [b"1"]
    assert a.received(b.sign()) == []
    assert a.received(first) == [], "sent again, for the acknowledgement was lost"


def test_a_window_is_under_way_and_the_rest_waits():
    a, b = Delivery("a"), Delivery("b")
    for number in range(WINDOW + 9):
        a.send(b"%d" % number)
    first = a.outgoing()
    assert [packet.number for packet in first] == list(range(1, WINDOW + 1))
    assert a.outgoing() == []
    for packet in first:
        b.received(packet)
    (owed,) = b.outgoing()
    a.received(owed)
    assert [packet.number for packet in a.outgoing()] == list(range(WINDOW + 1, WINDOW + 10))


def test_who_never_hears_is_given_up():
    a = Delivery("a")
    assert all(a.send(b"1") for _ in range(MOST_KEPT))
    assert not a.send(b"1")


@given(st.binary(max_size=300))
def test_what_is_no_packet_is_none(raw):
    assert unpacked(raw) is None or packed(unpacked(raw))


def test_a_packet_that_is_too_long_is_none():
    packet = msgspec.structs.replace(
        Delivery("a").sign(), number=1, frame=msgspec.Raw(b'"' + b"x" * MOST_PACKET + b'"')
    )
    assert unpacked(packed(packet)) is None
