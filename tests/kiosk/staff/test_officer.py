"""Officers and their PINs."""

import base64

import pytest

from kiosk.staff import officer
from kiosk.staff.officer import ADDED, Officer, pin_matches, verifier
from tests.kiosk.story import Story


def test_an_officer_signs_in_with_the_right_pin_only():
    story = Story("officer/priya")
    draft = officer.added("priya", "Priya Raman", "1111", ["A", "B"])
    assert (draft.type, draft.subject) == (ADDED, "officer/priya")
    story.add(draft.type, draft.data)
    found = story.folded(officer.fold)
    assert (found.id, found.name, found.skills) == ("priya", "Priya Raman", ("A", "B"))
    assert pin_matches(found, "1111")
    assert not pin_matches(found, "1112")
    assert not pin_matches(found, "")


def test_who_leads_is_said_and_where_nobody_does_everybody_may():
    story = Story("officer/ruth")
    story.add(ADDED, officer.added("ruth", "Ruth", "1111", roles=["lead"]).data)
    ruth, hana = story.folded(officer.fold), Officer("hana")
    assert ruth.roles == ("lead",)
    assert [officer.may_lead({"ruth": ruth, "hana": hana}, who) for who in ("ruth", "hana", "")] == [True, False, False]
    assert officer.may_lead({"hana": hana}, "hana")


def test_the_pin_is_nowhere_in_the_event():
    assert "1234" not in str(officer.added("x", "X", "1234").data)


def test_the_same_pin_looks_different_each_time():
    assert verifier("1111") != verifier("1111")
    assert verifier("1111", b"s" * 16) == verifier("1111", b"s" * 16)


NO_VERIFIERS = ["", "none", "ключ", "////", "=", base64.b64encode(b"s" * 16).decode(), "A" * 7]


@pytest.mark.parametrize("kept", NO_VERIFIERS)
@pytest.mark.parametrize("pin", ["", "none", "1111"])
def test_without_a_verifier_no_pin_is_right(kept, pin):
    assert not pin_matches(Officer("x", pin_verifier=kept), pin)


def test_the_last_description_holds_and_a_broken_one_does_not():
    story = Story("officer/x")
    story.add(ADDED, {"name": "First", "skills": ["A"]})
    story.add(ADDED, {"name": "Second", "id": "another"})
    story.add(ADDED, {"name": 7})
    story.add(ADDED, {"skills": "ABC"})
    story.add("officer.added.v2", {"name": "Third"})
    assert story.folded(officer.fold) == Officer("x", "Second")
