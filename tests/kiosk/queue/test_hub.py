"""Who serves the office, and which devices it let in."""

import pytest

from kiosk.queue import hub
from tests.kiosk.story import Story


def serving(*claims: dict) -> hub.Serving:
    story = Story("hub/HBR")
    for claim in claims:
        story.add(hub.SERVING, claim)
    return story.folded(hub.fold_serving)


def test_the_highest_term_serves():
    assert serving() == hub.Serving()
    assert serving({"term": 1, "device": "a"}, {"term": 2, "device": "b"}) == hub.Serving(2, "b")
    assert serving({"term": 2, "device": "a"}, {"term": 1, "device": "b"}) == hub.Serving(2, "a")


def test_of_equal_terms_the_first_serves():
    story = Story("hub/HBR")
    story.add(hub.SERVING, {"term": 1, "device": "late"}, device="late", basis=[], minute=9)
    story.add(hub.SERVING, {"term": 1, "device": "early"}, device="early", basis=[], minute=1)
    assert story.folded(hub.fold_serving) == hub.Serving(1, "early")


@pytest.mark.parametrize("wrong", [{}, {"term": "9", "device": "x"}, {"term": 9, "device": 7}, {"term": None}])
def test_a_claim_that_is_none_has_no_effect(wrong):
    assert serving({"term": 1, "device": "a"}, wrong).device == "a"


def test_a_device_is_as_last_enrolled():
    story = Story("device/d1")
    story.add(hub.ENROLLED, {"role": "kiosk", "name": "Door", "letter": "F"})
    story.add(hub.ENROLLED, {"name": "Hall", "letter": 7, "colour": "red"})
    story.add("device.enrolled.v2", {"name": "Roof"})
    assert story.folded(hub.fold_device) == hub.EnrolledDevice("d1", "kiosk", "Hall", "F", let_in_by="hub")


def test_a_device_knows_what_is_wrong_with_it_and_since_when():
    story = Story("device/d1")
    story.add(hub.ENROLLED, {"role": "kiosk", "name": "Door", "letter": "F"})
    story.add(hub.TROUBLED, {"troubles": ["trouble.no_paper"]}, minute=5)
    troubled = story.folded(hub.fold_device)
    assert (troubled.name, troubled.troubles) == ("Door", ("trouble.no_paper",))
    for wrong in ({"troubles": "all"}, {"troubles": [7]}):
        story.add(hub.TROUBLED, wrong, minute=6)
        assert story.folded(hub.fold_device) == troubled
    story.add(hub.MENDED, {}, minute=9)
    mended = story.folded(hub.fold_device)
    assert (mended.troubles, mended.troubled - troubled.troubled) == ((), 4 * 60_000)
