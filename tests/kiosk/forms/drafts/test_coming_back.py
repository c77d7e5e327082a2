"""Keeping a draft and coming back to it: what others may have put under a code, and what is typed meanwhile."""

import msgspec
import pytest

from kiosk.errors import Refused
from kiosk.forms import checked_code
from kiosk.forms.drafts import sealing
from kiosk.forms.drafts.coming_back import Bundle
from kiosk.forms.drafts.records import Accompanied, Entry, Frozen, Opened, Sealed
from kiosk.forms.submissions.reading import read_submission
from tests.kiosk.forms.drafts.stage import SECRET, wait
from tests.kiosk.memory_device import OFFICE


@pytest.mark.parametrize("name", ["../../wrapping", "", "a/b", "x" * 32, "A" * 32, "0" * 33, "0" * 31 + "\n"])
def test_what_somebody_put_under_a_code_of_their_own_names_no_file_elsewhere(stage, name):
    code = sealing.new_code()
    locker, key = sealing.from_code(code, OFFICE.code)
    packed = msgspec.msgpack.encode(Bundle(name, (Entry(Opened("form")),), {}))
    stage.room.keep(locker, 0, sealing.seal(key, packed, f"bundle {locker}"), 30, "ab")
    before = {path for path in stage.folder.rglob("*") if path.is_file()}
    with pytest.raises(Refused) as told:
        wait(stage.drafts.resume(checked_code.grouped(code)))
    assert told.value.code == "draft_damaged"
    assert {path for path in stage.folder.rglob("*") if path.is_file()} == before
    assert stage.journal.drafts() == []


def test_what_is_typed_while_a_draft_is_handed_over_goes_with_it(stage, stages, monkeypatch):
    other = stages("two", role="counter", letter="M")
    draft = stage.open()
    stage.say(draft, b"one")
    keep, typed = stage.lockers.keep, iter([b"two", b"three"])

    def slow(*args):
        if body := next(typed, None):
            stage.say(draft, body)
        return keep(*args)

    monkeypatch.setattr(stage.lockers, "keep", slow)
    code = wait(stage.drafts.hand_over(draft)).code
    assert stage.journal.drafts() == []
    assert wait(other.drafts.resume(code)).answers() == [b"one", b"two", b"three"]


def test_what_was_undone_after_saving_stays_undone_at_the_other_place(stage, stages):
    """What was undone is named by sequence, and records of the saving itself do not go along."""
    other = stages("two", role="counter", letter="M")
    draft = stage.open()
    stage.say(draft, b"one", step="/a")
    wait(stage.drafts.save(draft))
    stage.say(draft, b"two", step="/b")
    wait(stage.drafts.save(draft))
    stage.say(draft, b"three", step="/c")
    wait(stage.drafts.undo(draft))
    wait(stage.drafts.undo(draft))
    stage.say(draft, b"four", step="/b")
    assert stage.answers(draft) == [b"one", b"four"]
    code = wait(stage.drafts.hand_over(draft)).code
    assert wait(other.drafts.resume(code)).answers() == [b"one", b"four"]
    wait(other.drafts.undo(draft))
    code = wait(other.drafts.hand_over(draft)).code
    assert wait(stage.drafts.resume(code)).answers() == [b"one"]


def test_nobody_has_an_officer_send_bytes_that_lie_elsewhere(stage, stages):
    """A record of what was sealed holds for the device that sealed it, not for whoever gets the draft."""
    counter = stages("two", role="counter", letter="M")
    theirs = counter.blobs.put(b"the form of somebody else")
    draft, code = "ab" * 16, sealing.new_code()
    locker, key = sealing.from_code(code, OFFICE.code)
    entries = (Entry(Opened("form")), Entry(Frozen(b"<data/>", "2026-11-21")), Entry(Sealed(((theirs, 25),))))
    packed = msgspec.msgpack.encode(Bundle(draft, entries, {}))
    stage.room.keep(locker, 0, sealing.seal(key, packed, f"bundle {locker}"), 30, "ab")
    wait(counter.drafts.resume(code))
    wait(counter.drafts.finish(draft, b"<data/>"))
    assert theirs not in {blob.sha256 for blob in counter.submissions.get(draft).all_blobs}


def test_a_file_that_was_replaced_before_keeps_nobody_from_sending_elsewhere(stage, stages):
    other = stages("two", role="counter", letter="M")
    draft = stage.open()
    for content in (b"first", b"second"):
        wait(stage.drafts.attach(draft, "photo.jpg", content))
    code = wait(stage.drafts.hand_over(draft)).code
    wait(other.drafts.resume(code))
    assert wait(other.drafts.attachment(draft, "photo.jpg")) == b"second"
    wait(other.drafts.attach(draft, "other.jpg", b"other"))
    assert wait(other.drafts.attachment(draft, "photo.jpg")) == b"second"
    for _ in range(2):
        wait(other.drafts.undo(draft))
    assert wait(other.drafts.records(draft)).attachments() == {}
    wait(other.drafts.attach(draft, "photo.jpg", b"third"))
    wait(other.drafts.finish(draft, b"<data/>"))
    sent = other.submissions.get(draft)
    assert read_submission(sent, other.blobs, SECRET).files == {"photo.jpg": b"third"}


def test_a_form_that_is_handed_over_is_kept_for_a_day_unless_somebody_has_its_code(stage, stages):
    other = stages("two", role="counter", letter="M")
    handed, known = stage.open(), stage.open()
    day = 24 * 3600 * 1000
    long = wait(stage.drafts.save(known)).expires_ms
    assert wait(stage.drafts.save(known, days=1)).expires_ms >= long
    kept = wait(stage.drafts.save(handed, days=1))
    assert abs(long - kept.expires_ms - 29 * day) < day / 2
    wait(stage.drafts.accompany(handed, "carer/asked"))
    wait(stage.drafts.save(handed))
    assert wait(other.drafts.resume(kept.code)).last(Accompanied) == Accompanied("carer/asked")
    sent = wait(other.drafts.finish(handed, b"<data/>"))
    assert other.submissions.get(sent.submission).accompanied == "carer/asked"
