"""What both sides say: read back as it was said, harmless whatever it holds, and refused where it is anything else."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.assist import frames
from kiosk.assist.frames import (
    FILLABLE,
    FROM_HELPER,
    FROM_KIOSK,
    MOST_CHOICES,
    MOST_FRAME,
    MOST_SAID,
    MOST_SOUGHT,
    Card,
    Choice,
    Declined,
    Fill,
    Handed,
    Look,
    NotTaken,
    Offered,
    Quick,
    Said,
    SeenField,
    decode,
    encode,
)
from kiosk.assist.quick_replies import FROM_CITIZEN, QUICK_REPLIES, words_of
from kiosk.assist.quick_replies import FROM_HELPER as FROM_OFFICER
from kiosk.errors import Refused

WORDS = st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=60)
HOSTILE = [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[x](javascript:alert(1))",
    "&lt;b&gt;",
    "a" * MOST_SAID,
]


CHOICES = st.lists(st.builds(Choice, WORDS, WORDS), max_size=MOST_CHOICES).map(tuple)
ASKED = st.one_of(
    st.builds(Handed, WORDS, st.booleans()),
    st.builds(NotTaken, WORDS, st.sampled_from(["choice", "value", "over"])),
    st.builds(Offered, WORDS, WORDS, CHOICES, st.integers(0, 1_000_000)),
    st.builds(Look, WORDS, WORDS),
    st.builds(Declined, WORDS),
    st.builds(Fill, WORDS, WORDS),
)


@given(WORDS, WORDS, ASKED)
def test_what_was_said_is_read_back(first, second, asked):
    for frame in (Said(first, second), Card(first, second, second), Quick(first, second), asked):
        assert decode(encode(frame)) == frame


@given(st.sampled_from(["shareable", "sensitive", "secret", "private"]), st.sampled_from(["text", "one", "date"]))
def test_a_field_that_may_not_be_filled_in_has_no_box(sharing, box):
    if sharing in FILLABLE:
        assert SeenField("/x", "", "empty", sharing, box=box).box == box
    else:
        with pytest.raises(ValueError, match="nobody else"):
            SeenField("/x", "", "empty", sharing, box=box)


def test_choices_are_bounded_and_fit_into_a_frame():
    choice = Choice("\\" * MOST_SOUGHT, "\U0001f600" * MOST_SOUGHT)
    whole = Offered("\\" * 400, "\\" * MOST_SOUGHT, (choice,) * MOST_CHOICES, 1_000_000)
    assert len(encode(whole)) <= MOST_FRAME
    for frame in (
        Offered("/x", "", (choice,) * (MOST_CHOICES + 1)),
        Offered("/x", "", (Choice("", "None"),)),
        Offered("/x", "", (Choice("v" * (MOST_SOUGHT + 1), ""),)),
        Look("/x", "w" * (MOST_SOUGHT + 1)),
        NotTaken("/x", "because"),
    ):
        with pytest.raises(Refused):
            encode(frame)


@pytest.mark.parametrize("words", HOSTILE)
def test_markup_stays_the_text_that_it_is(words):
    assert decode(encode(Said("1", words))) == Said("1", words)


def test_signs_that_hide_or_turn_round_fall_away():
    assert decode(encode(Said("1", "a\u202eb\x00c\u2066d\x1b[31m\ufeffe"))) == Said("1", "abcd[31me")
    assert decode(encode(Card("", "a\u202eb", "c\x07d\ne"))) == Card("", "ab", "cd\ne")
    assert decode(encode(Fill("/x", "1\x00\u202e2"))) == Fill("/x", "12")
    assert decode(encode(Said("1", "ك\u200dتاب"))).text == "ك\u200dتاب", "joiners are letters' own"


@given(st.binary(max_size=200) | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(msgspec.json.encode))
def test_anything_else_is_refused_and_not_repeated(raw):
    with pytest.raises(Refused) as refused:
        decode(raw)
    assert refused.value.code == "frame_unreadable"
    assert refused.value.__cause__ is None


@pytest.mark.parametrize("raw", [b'"' + b"x" * MOST_FRAME + b'"', b"[" * 60_000, b'{"type":"said","id":"1","text":""}'])
def test_what_is_too_long_too_deep_or_empty_is_refused(raw):
    with pytest.raises(Refused):
        decode(raw)
    with pytest.raises(Refused):
        encode(Said("1", "x" * (MOST_SAID + 1)))


def test_every_frame_is_somebodys_and_both_leave_and_chat():
    named = {one for one in vars(frames).values() if isinstance(one, type) and getattr(one, "__struct_config__", None)}
    tagged = {one for one in named if one.__struct_config__.tag}
    assert {*FROM_KIOSK, *FROM_HELPER} == tagged
    assert {one.__struct_config__.tag for one in set(FROM_KIOSK) & set(FROM_HELPER)} == {"said", "quick", "bye"}


def test_each_quick_reply_has_words_and_an_unknown_one_has_none():
    assert set(QUICK_REPLIES) == {*FROM_CITIZEN, *FROM_OFFICER}
    assert all(words_of(reply).english() for reply in QUICK_REPLIES)
    assert words_of("made-up") is None
    assert words_of("<script>") is None
