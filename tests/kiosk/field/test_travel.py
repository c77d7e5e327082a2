"""What goes at once to the office: in order, one piece of each paper, and no more bytes than a line should hold."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.field.travel import MOST_REQUESTS, TELLING, PaceSeen, Waiting, in_order, next_steps

KIB = 1024
PIECE = 256 * KIB


def waiting(spec):
    return in_order(Waiting(urgency, size, f"{n:03}", size, unsure) for n, (urgency, size, unsure) in enumerate(spec))


WAITING = st.lists(st.tuples(st.integers(0, 2), st.integers(1, 3_000_000), st.booleans()), max_size=30).map(waiting)


@given(WAITING, st.data())
def test_what_is_under_way_at_once_is_bounded_and_in_order(found, data):
    piece = data.draw(st.sampled_from([TELLING, 64 * KIB, PIECE]))
    room = data.draw(st.integers(piece, 1024 * KIB))
    way = next_steps(found, [], piece, room)
    for _ in range(5):
        done = set(data.draw(st.lists(st.sampled_from(way), unique=True))) if way else set()
        way = [one for one in way if one not in done]
        found = [one for one in found if one.name not in {step.name for step in done}]
        begun = next_steps(found, way, piece, room)
        way += begun
        sizes = [one.length for one in way]
        assert bool(way) == bool(found)
        assert len(way) <= MOST_REQUESTS
        assert len({one.name for one in way}) == len(way)
        assert max(sizes, default=0) <= piece
        assert sum(sizes) <= room + piece / 2
        assert [one.name for one in begun] == [one.name for one in found if one.name in names(begun)]
        waits = [one for one in found if one.name not in names(way)]
        assert not begun or not waits or last(found, begun) < found.index(waits[0])


def names(steps):
    return {one.name for one in steps}


def last(found, steps):
    """Where the last of some steps stands in the order."""
    return max(place for place, one in enumerate(found) if one.name in names(steps))


def sent(pace, rate, way, pieces, at_once=1):
    """Pieces over a line of so many bytes a second, some at once."""
    now = 0.0
    pace.note(0, -way, 0.0)  # the question how much is held
    for _ in range(pieces):
        began, now = now, now + at_once * PIECE / rate
        for one in range(at_once):
            pace.note(PIECE, began, now + way + one * 0.001)
        now += way
    return pace


def test_a_line_of_which_nothing_is_known_holds_one_piece_and_then_two_at_least():
    pace = PaceSeen()
    assert pace.room(PIECE) == PIECE
    pace.note(500, 0.0, 0.02)  # a few words tell nothing of the pace
    assert (pace.bytes_a_second, pace.room(PIECE)) == (0, PIECE)
    assert sent(pace, 10_000, 0.02, 2).room(TELLING) == 2 * TELLING


def test_a_fast_or_long_line_holds_more_and_never_more_than_a_mebibyte():
    near, far = (sent(PaceSeen(), 5e6, way, 20, at_once=4) for way in (0.02, 0.2))
    assert 2 * PIECE <= near.room(PIECE) < 3 * PIECE
    assert far.room(PIECE) > near.room(PIECE)
    assert sent(PaceSeen(), 1e9, 0.3, 20, at_once=4).room(PIECE) == 1024 * KIB


def test_the_pace_is_that_of_the_line_however_many_requests_share_it():
    alone, shared = (sent(PaceSeen(), 5e6, 0.0, 20, at_once).bytes_a_second for at_once in (1, 4))
    assert 0.9 < shared / alone < 1.1


def test_what_follows_a_pause_may_go_another_way():
    pace = sent(PaceSeen(), 5e6, 0.1, 20, at_once=4)
    long = pace.room(PIECE)
    pace.pause()
    assert pace.room(PIECE) < long
