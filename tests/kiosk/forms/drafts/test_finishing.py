"""Finishing a draft that goes on being changed, at one place or two, or whose visit ends meanwhile."""

import threading

import msgspec
import pyrage
import pytest

from kiosk.errors import DataFault, Refused
from kiosk.forms.submissions.reading import read_submission
from kiosk.forms.submissions.reference import shown
from kiosk.ports import Via
from tests.kiosk.forms.drafts.stage import FORM, SECRET, wait


def fail(*_args, **_named):
    message = "the disk is full"
    raise DataFault(message)


@pytest.mark.parametrize("where", ["put", "send"])
def test_what_was_mended_after_a_failed_sending_is_what_is_sent(stage, monkeypatch, where):
    draft = stage.open()
    stage.say(draft, b"one", step="/a")
    owner = stage.blobs if where == "put" else stage.submissions
    monkeypatch.setattr(owner, where, fail)
    with pytest.raises(Refused):
        wait(stage.drafts.finish(draft, b"<wrong/>"))
    monkeypatch.undo()
    stage.say(draft, b"two", step="/a")
    wait(stage.drafts.finish(draft, b"<mended/>"))
    assert read_submission(stage.submissions.get(draft), stage.blobs, SECRET).xml == b"<mended/>"


def test_a_form_that_somebody_went_on_with_is_not_sent_by_a_restart(stage, monkeypatch):
    draft = stage.open()
    monkeypatch.setattr(stage.blobs, "put", fail)
    with pytest.raises(Refused):
        wait(stage.drafts.finish(draft, b"<wrong/>"))
    monkeypatch.undo()
    stage.say(draft, b"two")
    stage.restart()
    found = wait(stage.drafts.found(60_000))
    assert ([one.id for one in found.drafts], found.sent) == ([draft], ())


def test_of_two_counters_that_know_of_each_other_both_are_sent(stages):
    one = stages("one", role="counter", letter="K")
    other = stages("two", role="counter", letter="M")
    draft = one.open()
    code = wait(one.drafts.save(draft)).code
    wait(other.drafts.resume(code))
    wait(other.drafts.finish(draft, b"<there/>"))
    wait(one.node.receive(other.log.records(f"submission/{draft}"), Via.UPSTREAM))
    one.say(draft, b"something that only this counter has")
    futures = [one.drafts.finish(draft, b"<here/>") for _ in range(2)]
    assert wait(futures[0]) == wait(futures[1])
    found = one.submissions.get(draft)
    assert len(found.others) == 1
    assert len(one.log.records(f"submission/{draft}")) == 2
    wait(one.drafts.finish(draft, b"<again/>"))
    assert len(one.log.records(f"submission/{draft}")) == 2


def test_the_reference_of_the_one_that_was_sent_second_is_found_as_well(stage, stages):
    counter = stages("two", role="counter", letter="M")
    draft = stage.open()
    code = wait(stage.drafts.save(draft)).code
    wait(counter.drafts.resume(code))
    told = [wait(stage.drafts.finish(draft, b"<here/>")), wait(counter.drafts.finish(draft, b"<there/>"))]
    wait(counter.node.receive(stage.log.records(f"submission/{draft}"), Via.UPSTREAM))
    for one in told:
        assert counter.submissions.find(one.reference).id == draft
    found = counter.submissions.get(draft)
    assert {shown(found.reference), *map(shown, found.other_references)} == {one.reference for one in told}


def slowly(stage, monkeypatch):
    """Putting a blob waits until it may go on; returns the two events."""
    begun, go_on, put = threading.Event(), threading.Event(), stage.blobs.put

    def slow(content):
        begun.set()
        assert go_on.wait(20)
        return put(content)

    monkeypatch.setattr(stage.blobs, "put", slow)
    return begun, go_on


@pytest.mark.parametrize("named", [True, False])
def test_a_visit_that_ends_while_a_form_is_sent_does_not_lose_it(stage, monkeypatch, named):
    draft, other = stage.open(), stage.open()
    wait(stage.drafts.attach(draft, "photo.jpg", b"p" * 1000))
    begun, go_on = slowly(stage, monkeypatch)
    sent = stage.drafts.finish(draft, b"<data/>")
    assert begun.wait(20)
    wait(stage.drafts.end_visit(*([draft, other] if named else [])))
    assert stage.journal.drafts() == [draft]
    go_on.set()
    assert wait(sent).submission == draft
    assert (stage.journal.drafts(), stage.keys.drafts()) == ([], [])
    stage.settle()
    assert stage.room.key(stage.device.uuid, draft) is None


def test_a_visit_that_ends_while_a_form_cannot_be_sent_leaves_nothing(stage, monkeypatch):
    draft = stage.open()
    begun, go_on = slowly(stage, monkeypatch)
    sent = stage.drafts.finish(draft, b"<data/>")
    assert begun.wait(20)
    wait(stage.drafts.end_visit())
    monkeypatch.setattr(stage.submissions, "send", fail)
    go_on.set()
    with pytest.raises(Refused):
        wait(sent)
    stage.settle()
    assert (stage.journal.drafts(), stage.keys.drafts()) == ([], [])
    assert stage.room.key(stage.device.uuid, draft) is None


def test_it_is_sealed_to_the_agencies_that_the_citizen_chose_as_well(stage):
    roads, fees = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    keys = {"roads": str(roads.to_public()), "fees": str(fees.to_public())}
    stage.submissions._recipients = lambda agencies: [stage.recipient, *(keys.get(one, "") for one in agencies)]
    draft = wait(stage.drafts.open(msgspec.structs.replace(FORM, agencies=("residents",), tells="/data/offices/tell")))
    xml = b"<data><offices><tell>roads ../roads roads elsewhere</tell></offices></data>"
    wait(stage.drafts.finish(draft, xml))
    submission = stage.submissions.get(draft)
    assert submission.agencies == ("residents", "roads", "elsewhere")
    assert read_submission(submission, stage.blobs, str(roads)).xml == xml
    assert read_submission(submission, stage.blobs, SECRET).xml == xml
    with pytest.raises((Refused, DataFault, pyrage.DecryptError)):
        read_submission(submission, stage.blobs, str(fees))
