"""What an officer knows in a help session follows from what both sides sent, and ends with it."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.assist.frames import (
    Allowed,
    AskFill,
    Bye,
    Card,
    Choice,
    Confirmed,
    Declined,
    Fill,
    Handed,
    Look,
    NotTaken,
    Offered,
    Point,
    Said,
    Seen,
    SeenField,
    Stopped,
)
from kiosk.catalogue.pack import Pack
from kiosk.office import Office
from kiosk.text import Translations
from tests.kiosk.memory_device import harbour
from ui.counter.help_mirror import field_lines, paper_lines, talk_lines
from ui.counter.help_state import MAY_TYPE, OPEN, Asked, HelpState, heard, looked, sent
from ui.counter.words import Words

PACK: Pack = harbour()
WORDS = Words("en", Translations({}), PACK, Office(code="HBR", name={"en": "Harbour"}))
REFS = ("/a", "/b", "/c")
refs = st.sampled_from(REFS)
answers = st.tuples(refs, st.booleans())
pages = st.sets(refs).map(
    lambda here: Seen("Form", "Page", tuple(SeenField(one, one, "empty", "shareable") for one in sorted(here)))
)
theirs = st.one_of(
    pages,
    answers.map(lambda it: Allowed(*it)),
    answers.map(lambda it: Confirmed(*it)),
    answers.map(lambda it: Handed(*it)),
    st.builds(NotTaken, refs, st.sampled_from(["choice", "value", "over"])),
    st.builds(Offered, refs, st.sampled_from(["", "a"]), st.just((Choice("v", "Label"),)), st.integers(1, 2)),
    st.just(Said("1", "words of the citizen")),
    st.sampled_from([Stopped(), Bye("stopped")]),
)
ours = st.one_of(
    refs.map(Point),
    refs.map(AskFill),
    refs.map(Declined),
    refs.map(lambda ref: Fill(ref, "value")),
    st.builds(Look, refs, st.sampled_from(["", "a"])),
    st.just(Card("", "Heading", "Body")),
)
steps = st.lists(st.one_of(theirs.map(lambda frame: (heard, frame)), ours.map(lambda frame: (sent, frame))))


def after(course):
    state = HelpState()
    for step, frame in course:
        state = step(state, frame)
    return state


@given(steps)
def test_nobody_is_helped_with_a_field_without_a_yes_of_theirs(course):
    allowed, asked, handed = set(), set(), set()
    state = HelpState()
    for step, frame in course:
        before, state = state, step(state, frame)
        if isinstance(frame, AskFill):
            asked.add(frame.ref)
        if isinstance(frame, Allowed) and frame.yes:
            allowed.add(frame.ref)
        if isinstance(frame, Handed) and frame.yes:
            handed.add(frame.ref)
        for ref in REFS:
            assert state.stage(ref) not in MAY_TYPE or ref in allowed & asked | handed
            if state.stage(ref) is Asked.TYPED and before.stage(ref) is not Asked.TYPED:
                assert before.stage(ref) in MAY_TYPE
        assert 0 <= state.typed - before.typed <= (before.stage(getattr(frame, "ref", "")) is Asked.TYPED)
        if isinstance(frame, Handed) and not frame.yes:
            assert state.stage(frame.ref) not in MAY_TYPE, "taken back is taken back"


@given(steps)
def test_choices_are_those_that_were_looked_for_last(course):
    state = HelpState()
    for step, frame in course:
        before, state = state, step(state, frame)
        if isinstance(frame, Offered):
            fits = (before.sought or {}).get(frame.ref) == frame.words
            assert state.offer(frame.ref) == (frame if fits else before.offer(frame.ref))


def test_another_answer_may_cut_a_list_so_it_is_looked_for_again():
    state = sent(heard(HelpState(), Seen("Form", "P", (SeenField("/a", "A", "empty", "shareable"),))), Look("/b"))
    same = heard(state, Seen("Form", "P", (SeenField("/a", "A", "faulty", "shareable"),), focus="/a"))
    assert same.sought == {"/b": ""}
    assert heard(same, Seen("Form", "P", (SeenField("/a", "A", "filled", "shareable", "x"),))).sought is None


@given(steps, st.sampled_from([Stopped(), Bye("stopped")]))
def test_nothing_that_was_shown_or_said_outlives_the_session(course, end):
    state = heard(after(course), end)
    assert state.over
    assert (state.seen, state.lines, state.papers, state.pointed, state.asked) == (None, (), (), "", None)
    assert (state.sought, state.offers, state.long) == (None, None, frozenset())
    assert field_lines(state, "") == []
    assert talk_lines(state, WORDS, "ar") == []


@given(steps)
def test_the_pointer_and_open_questions_are_about_fields_that_are_there(course):
    state = after(course)
    state = heard(state, Seen("Form", "Another page"))
    assert state.pointed == ""
    assert not OPEN & set((state.asked or {}).values())


def test_what_is_new_is_counted_until_it_was_looked_at():
    state = heard(heard(HelpState(), Said("1", "Hello?")), Said("2", "Are you there?"))
    assert state.unread == 2
    assert looked(state).unread == 0
    assert sent(looked(state), Card("", "A", "B")).unread == 0


def test_a_field_without_a_name_tells_nothing_but_that_it_is_there():
    fields = (
        SeenField("private/0", "", "empty", "private"),
        SeenField("/tax", "Tax number", "filled", "secret"),
        SeenField("/phone", "Phone", "filled", "sensitive"),
        SeenField("/town", "Town", "filled", "shareable", "Harbour", by="helper"),
    )
    lines = field_lines(heard(HelpState(), Seen("Form", "Page", fields)), "")
    assert [line.value for line in lines] == ["", "", "●●● filled", "Harbour"]
    assert [line.label for line in lines] == ["This question stays with the citizen", "Tax number", "Phone", "Town"]
    assert [line.note for line in lines] == ["", "", "", "Typed by you"]


def test_the_papers_are_those_of_the_service_until_they_are_sent():
    lines = paper_lines(HelpState(), WORDS, "register-birth")
    assert len(lines) == len(PACK.service("register-birth").bring)
    assert not any(line.sent or line.done for line in lines)
    assert paper_lines(HelpState(), WORDS, "") == []
