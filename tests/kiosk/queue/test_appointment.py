"""The life of an appointment, and the codes that people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.queue import appointment as appointments
from kiosk.queue.appointment import BOOKED, CANCELLED, MOVED, Appointment, plain_code
from tests.kiosk.story import DAY, MINUTE, NINE, Story

DATA = {
    "day": DAY, "due": NINE, "service": "lost-card", "language": "ar", "needs": ["wheelchair"], "code": "ABC234",
    "uid": "u1", "minutes": 20, "sequence": 1, "fingerprint": "f1",
}  # fmt: skip
WHOLE = Appointment(
    id="a1", day=DAY, due=NINE, service="lost-card", language="ar", needs=("wheelchair",), code="ABC234",
    uid="u1", minutes=20, sequence=1, fingerprint="f1",
)  # fmt: skip


def folded(story: Story) -> Appointment:
    return story.folded(appointments.fold)


@pytest.fixture
def story() -> Story:
    booked = Story("appointment/a1")
    booked.add(BOOKED, DATA)
    return booked


def test_what_is_booked_stands(story):
    assert folded(story) == WHOLE


def test_nothing_is_known_before_it_is_booked():
    story = Story("appointment/a1")
    story.add(MOVED, {"day": DAY, "due": NINE})
    story.add(CANCELLED)
    assert folded(story) == Appointment(id="a1")


def test_moved_it_has_another_time_and_what_else_was_told(story):
    story.add(MOVED, {"day": "2026-11-22", "due": NINE + 24 * 60 * MINUTE})
    moved = folded(story)
    assert (moved.day, moved.due, moved.code, moved.service) == (
        "2026-11-22", NINE + 24 * 60 * MINUTE, "ABC234", "lost-card",
    )  # fmt: skip
    story.add(MOVED, {"day": DAY, "due": NINE, "service": "pay-fine", "minutes": 5, "sequence": 2, "fingerprint": "f2"})
    again = folded(story)
    assert (again.service, again.minutes, again.sequence, again.fingerprint) == ("pay-fine", 5, 2, "f2")
    assert again.language == "ar"


def test_cancelled_it_cannot_be_moved_and_booked_again_it_has_its_first_code(story):
    story.add(CANCELLED, {"sequence": 4})
    story.add(MOVED, {"day": DAY, "due": NINE + MINUTE})
    gone = folded(story)
    assert gone.cancelled
    assert (gone.due, gone.sequence) == (NINE, 4)
    story.add(BOOKED, DATA | {"due": NINE + 2 * MINUTE, "code": "XYZ789", "sequence": 5})
    back = folded(story)
    assert not back.cancelled
    assert (back.code, back.due, back.sequence) == ("ABC234", NINE + 2 * MINUTE, 5)


def test_booked_twice_the_first_stands(story):
    story.add(BOOKED, DATA | {"due": NINE + MINUTE})
    assert folded(story) == WHOLE


WRONG = [
    {"day": "tomorrow"}, {"day": 20261121}, {"due": "09:30"}, {"due": 0}, {"due": -1}, {"due": 10**300},
    {"due": 253_402_300_799_999}, {"service": None}, {"code": ""}, {"code": "---"}, {"code": 7}, {"needs": "quiet"},
    {"minutes": 10**6}, {"sequence": -1}, {"uid": ["u"]},
]  # fmt: skip


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_what_is_no_booking_has_no_effect(wrong):
    story = Story("appointment/a1")
    story.add(BOOKED, DATA | wrong)
    assert folded(story).day == ""
    story.add(BOOKED, DATA)
    assert folded(story) == WHOLE


@pytest.mark.parametrize("wrong", [{"due": "x"}, {}, {"day": DAY}, {"day": "x", "due": NINE}], ids=str)
def test_what_is_no_move_has_no_effect(story, wrong):
    story.add(MOVED, wrong)
    assert folded(story) == WHOLE


def test_a_need_that_is_not_in_the_list_is_not_kept(story):
    other = Story("appointment/a1")
    other.add(BOOKED, DATA | {"needs": ["quiet", "has a cough", "wheelchair"]})
    assert folded(other).needs == ("wheelchair", "quiet")


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("abc234", "ABC234"),
        ("  a b c - 2 3 4 ", "ABC234"),
        ("O1lI0o", "011100"),
        ("ＡＢＣ２３４", "ABC234"),  # full width, from a Chinese keyboard
        ("abc٢٣٤", "ABC234"),
        ("abc२३४", "ABC234"),
        ("", ""),
        ("–—…", ""),
    ],
)
def test_codes_are_compared_as_people_mean_them(typed, plain):
    assert plain_code(typed) == plain


@given(st.text(max_size=200))
def test_any_text_has_one_plain_form(typed):
    plain = plain_code(typed)
    assert plain_code(plain) == plain
    assert not set(plain) & set("OIL -")
