"""Who changed what, read from a journal: laws of the ledger, and what moves when an instance is taken away."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms.drafts.records import Answered as Journaled
from kiosk.forms.drafts.records import By, Entry, Opened
from kiosk.forms.session.records import Answered, RepeatAdded, RepeatRemoved, encoded
from ui.staff_forms.form_ledger import Ledger, after_removal, value_text

AT = dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC)


def answer(ref, value, by=By.CITIZEN, who="", step=""):
    return Entry(Journaled(encoded(Answered(AT, ref, value)), step or f"{who}{ref}"), by, who)


def ledger(*entries, undone=()):
    return Ledger.of([Entry(Opened("f")), *entries], frozenset(undone))


def test_what_is_typed_in_a_row_is_one_change():
    found = ledger(*(answer("/d/name", "Mere"[:end]) for end in range(1, 5)))
    assert [(one.old, one.new) for one in found.changes] == [("", "Mere")]


def test_an_officers_change_stands_beside_the_citizens_answer():
    found = ledger(answer("/d/name", "Mere"), answer("/d/name", "Mary", By.OFFICER, "priya"))
    assert [(one.by, one.old, one.new) for one in found.changes] == [
        (By.CITIZEN, "", "Mere"),
        (By.OFFICER, "Mere", "Mary"),
    ]
    assert found.by_staff()["/d/name"].who == "priya"


def test_where_staff_gave_every_answer_none_is_marked():
    assert ledger(answer("/d/name", "Mere", By.OFFICER, "priya")).by_staff() == {}


def test_an_answer_that_the_citizen_gave_again_is_theirs():
    found = ledger(
        answer("/d/name", "Mere"), answer("/d/name", "Mary", By.OFFICER, "priya"), answer("/d/name", "Marie", step="2")
    )
    assert found.by_staff() == {}
    assert found.last_of("/d/name").new == "Marie"


def test_what_was_undone_stays_in_the_list_and_counts_for_nothing():
    found = ledger(
        answer("/d/name", "Mere"),
        answer("/d/name", "Mary", By.OFFICER, "priya"),
        answer("/d/name", "Marie", By.OFFICER, "priya", step="again"),
        undone={3},
    )
    assert [(one.old, one.new, one.undone) for one in found.changes] == [
        ("", "Mere", False),
        ("Mere", "Mary", True),
        ("Mere", "Marie", False),
    ]


def test_typing_back_what_stood_there_is_no_change():
    found = ledger(
        answer("/d/name", "Mere"),
        answer("/d/name", "Mer", By.OFFICER, "priya", step="s"),
        answer("/d/name", "Mere", By.OFFICER, "priya", step="s"),
    )
    assert len(found.changes) == 1


def test_answers_move_with_their_instance():
    removed = Entry(Journaled(encoded(RepeatRemoved(AT, "/d/child[1]")), "r"), By.OFFICER, "priya")
    added = Entry(Journaled(encoded(RepeatAdded(AT, "/d/child")), "a"))
    found = ledger(added, answer("/d/child[1]/name", "Ana"), added, answer("/d/child[2]/name", "Tama"), removed)
    assert [(one.kind, one.ref) for one in found.changes] == [
        ("added", "/d/child"),
        ("answer", ""),
        ("added", "/d/child"),
        ("answer", "/d/child[1]/name"),
        ("removed", "/d/child"),
    ]
    assert found.last_of("/d/child[1]/name").new == "Tama"


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, ""), (False, ""), (True, "OK"), (["a", "b"], "a b"), (3.5, "3.5"), (2.0, "2"), ("x", "x")],
)
def test_answers_as_the_form_keeps_them(value, text):
    assert value_text(value) == text


@given(st.integers(1, 9), st.integers(1, 9), st.sampled_from(["", "/name", "/pet[2]/name"]))
def test_a_place_moves_by_one_at_most_and_never_onto_another(place, gone, rest):
    moved = after_removal(f"/d/child[{place}]{rest}", f"/d/child[{gone}]")
    if place == gone:
        assert moved is None
    else:
        assert moved == f"/d/child[{place - (place > gone)}]{rest}"


@given(st.text(max_size=20))
def test_other_questions_stay_where_they_are(ref):
    assert after_removal(f"/d/childless{ref}", "/d/child[2]") == f"/d/childless{ref}"


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["/d/a", "/d/b"]), st.sampled_from(["", "x", "y"]), st.sampled_from([By.CITIZEN, By.OFFICER])
    ),
    max_size=12,
)


@given(ACTIONS)
def test_the_last_change_of_a_question_holds_its_answer(actions):
    found = ledger(*(answer(ref, value, by, str(by)) for ref, value, by in actions))
    last = {ref: value for ref, value, _ in actions}
    for ref, value in last.items():
        change = found.last_of(ref)
        assert (change.new if change else "") == value
    assert all(one.old != one.new for one in found.changes)
