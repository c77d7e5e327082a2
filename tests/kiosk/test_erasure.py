"""Erasing in the log: what the events say, what the folds make of it, and when something is due."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from kiosk.catalogue.retention import KeptFor, Retention
from kiosk.clock import reading, rfc3339
from kiosk.erasure import Erasure, blobs_in, erasure_of
from kiosk.events import Event
from kiosk.field import matter
from kiosk.forms.submissions import submission
from kiosk.retention.due import DAY_MS, due
from tests.kiosk.memory_device import OFFICE, harbour

ONE, TWO, THREE = (digit * 64 for digit in "123")
START = 1_795_000_000_000
PACK = structs.replace(harbour(), kept=KeptFor(forms=Retention(10), cases=Retention(20), stops=Retention(5)))


@dataclass
class Story:
    """Events of one entity, a minute apart."""

    subject: str

    def __post_init__(self):
        self.events: list[Event] = []

    def add(self, event_type, **data):
        number = len(self.events) + 1
        self.events.append(
            Event(
                id=f"e{number}", source="urn:shopfront:device:d1:1", type=event_type, subject=self.subject,
                time=rfc3339(START + number * 60_000), stream="officer/hemi", sequence=number,
                hlc=reading(START + number * 60_000, 0), data=data,
            )
        )  # fmt: skip
        return self


def a_case() -> Story:
    told = Story("case/hemi.1")
    told.add(matter.CASE.made, fields={"day": "2026-11-21", "stop": "hemi.s", "address": ONE})
    return told.add(matter.CASE.written, fields={"address": TWO})


def test_all_of_a_case_goes_with_what_was_written_over_and_what_comes_late():
    told = a_case().add(matter.ERASED, officer="hemi", reason="asked").add(matter.NOTED, blob=THREE)
    told.add(matter.ERASED, officer="mei", reason="mistake")
    found = matter.fold(told.subject, told.events)
    assert (found.blobs, found.notes, found.fields) == ((), (), {})
    assert found.erasure == Erasure(START + 3 * 60_000, "asked", "hemi"), "the first stands"
    assert blobs_in(told.events) == (ONE, TWO, THREE)


@pytest.mark.parametrize("data", [{}, {"reason": 3, "officer": []}, {"reason": "because Mere said so"}])
def test_whatever_the_event_says_it_erases_and_tells_no_words(data):
    told = a_case().add(matter.ERASED, **data)
    assert erasure_of(told.events, matter.ERASED) == Erasure(START + 3 * 60_000)


def test_a_form_that_nobody_sent_cannot_be_erased_and_a_step_after_it_changes_nothing():
    told = Story("submission/s1").add(submission.ERASED, reason="asked")
    assert not submission.fold(told.subject, told.events).erased


FORMS = st.builds(
    submission.Submission,
    id=st.just("s1"),
    day=st.just("2026-11-21"),
    service=st.sampled_from(["change-address", "lost-card", "gone"]),
    sent=st.integers(1, START),
    changed=st.integers(1, START),
)


@given(FORMS, st.integers(1, 400))
def test_a_form_is_due_so_many_days_after_its_last_step_and_never_once_erased(form, days):
    services = tuple(
        structs.replace(one, retention=Retention(days) if one.id == "change-address" else None) for one in PACK.services
    )
    pack = structs.replace(PACK, services=services)
    wanted = days if form.service == "change-address" else 10
    assert due(form, pack, OFFICE).at == form.changed + wanted * DAY_MS
    assert due(structs.replace(form, erasure=Erasure(1)), pack, OFFICE) is None
    assert due(structs.replace(form, sent=0), pack, OFFICE) is None
