"""Submissions on a running device: sent once, moved on by staff, readable by nobody who has no key."""

import msgspec
import pytest

from kiosk.errors import DataFault, Refused
from kiosk.forms.drafts.records import By
from kiosk.forms.submissions import sealing
from kiosk.forms.submissions.desk import VERBS, Sending
from kiosk.forms.submissions.submission import Blob
from tests.kiosk.forms.drafts.stage import RECIPIENT, SECRET, Stage, wait

SENDING = Sending(form="address", version="3", day="2026-11-22", blobs=(Blob("a" * 64, 5),), ticket="t1")


@pytest.fixture
def desks(tmp_path):
    made = []

    def new(role="counter", letter="K"):
        made.append(Stage(tmp_path / f"{role}{len(made)}", role=role, letter=letter))
        return made[-1]

    yield new
    for one in made:
        one.stop()


def refused(code, future):
    with pytest.raises(Refused) as told:
        wait(future)
    assert told.value.code == code


def test_a_submission_is_sent_once_whatever_is_asked_again(desks):
    desk = desks("kiosk")
    futures = [desk.submissions.send("s1", SENDING) for _ in range(5)]
    assert len({wait(future).reference for future in futures}) == 1
    assert len(desk.events()) == 1
    assert desk.submissions.of_ticket("t1") == [desk.submissions.get("s1")]
    assert desk.submissions.of_ticket("") == []


def test_no_two_references_are_alike(desks):
    one, other = desks("kiosk", "K"), desks("kiosk", "M")
    found = [wait(desk.submissions.send(f"s{number}", SENDING)) for number in range(50) for desk in (one, other)]
    assert len({state.reference[:7] for state in found}) == 100


def test_staff_move_it_on_and_doing_it_again_changes_nothing(desks):
    desk = desks()
    wait(desk.submissions.send("s1", SENDING))
    assert wait(desk.submissions.step("s1", "start", "priya")).status == "in_progress"
    assert wait(desk.submissions.step("s1", "start", "priya")).status == "in_progress"
    assert len(desk.events()) == 2
    assert wait(desk.submissions.step("s1", "ask", "priya", ask="proof-of-address")).status == "needs_something"
    assert "proof-of-address" in desk.events()[-1]
    wait(desk.submissions.step("s1", "decide", "priya"))
    refused("submission_state", desk.submissions.step("s1", "withdraw", "priya"))
    refused("unknown_act", desk.submissions.step("s1", "dance", "priya"))
    refused("unknown_submission", desk.submissions.step("s2", "start", "priya"))


def test_free_words_about_somebody_are_not_kept(desks):
    desk = desks()
    wait(desk.submissions.send("s1", SENDING))
    wait(desk.submissions.step("s1", "ask", "priya", ask="Mere's passport, urgently"))
    assert "passport" not in desk.events()[-1]


@pytest.mark.parametrize("verb", VERBS)
def test_a_kiosk_moves_nothing_on(desks, verb):
    desk = desks("kiosk")
    wait(desk.submissions.send("s1", SENDING))
    refused("wrong_role", desk.submissions.step("s1", verb))
    refused("wrong_role", desk.submissions.erase("s1"))
    refused("wrong_role", desk.submissions.note_read("s1", "x"))


def test_erasing_twice_is_erasing_once(desks):
    desk = desks()
    wait(desk.submissions.send("s1", SENDING))
    assert wait(desk.submissions.erase("s1", "priya")).erased
    assert wait(desk.submissions.erase("s1", "priya")).erased
    assert len(desk.events()) == 2
    assert desk.log.verify().faults == ()


def test_who_read_it_is_written_down_before_it_is_read(desks):
    desk = desks()
    wait(desk.submissions.send("s1", SENDING))
    found = wait(desk.submissions.note_read("s1", "priya"))
    assert ([one.officer for one in found.reads], found.status) == (["priya"], "sent")
    assert "submission.read.v1" in desk.events()[-1]


def test_that_an_officer_read_a_draft_is_written_down_and_no_kiosk_can(desks):
    counter, kiosk = desks(), desks("kiosk")
    assert [one.officer for one in wait(counter.submissions.note_read("d1", "priya")).reads] == ["priya"]
    assert counter.submissions.get("d1") is None
    refused("wrong_role", kiosk.submissions.note_read("d1", "priya"))


def test_who_sent_it_for_the_citizen_is_told(desks):
    desk = desks()
    own = wait(desk.drafts.finish(desk.open(), b"<d/>"))
    helped = wait(desk.drafts.finish(desk.open(), b"<d/>", by=By.OFFICER, who="priya"))
    assert [desk.submissions.get(one.submission).officer for one in (own, helped)] == ["", "priya"]
    assert ['"officer"' in event for event in desk.events()] == [False, True]


# sealing


def test_only_the_owners_of_the_keys_can_read_what_was_sealed():
    agency_secret, agency = sealing.new_identity()
    stranger, _ = sealing.new_identity()
    sealed = sealing.seal(b"words", [RECIPIENT, agency, agency])
    assert b"words" not in sealed
    assert sealing.unseal(sealed, SECRET) == sealing.unseal(sealed, agency_secret) == b"words"
    for other in (stranger, RECIPIENT, "", "AGE-SECRET-KEY-1"):
        with pytest.raises(Refused) as told:
            sealing.unseal(sealed, other)
        assert told.value.code == "not_readable"


def test_what_was_changed_or_cut_is_not_read():
    sealed = sealing.seal(b"words" * 1000, [RECIPIENT])
    for place in (0, 50, len(sealed) // 2, len(sealed) - 1):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(Refused):
            sealing.unseal(bytes(changed), SECRET)
    for end in (0, 10, len(sealed) - 1):
        with pytest.raises(Refused):
            sealing.unseal(sealed[:end], SECRET)


def test_a_kiosk_that_holds_all_it_has_cannot_read_back_what_it_sent(stage_of_a_kiosk):
    """Every key on the kiosk is tried: files, the wrapping key, and what the office told it."""
    stage = stage_of_a_kiosk
    draft = stage.open()
    stage.say(draft, b"secret words")
    held = stage.keys.get(draft).key
    wait(stage.drafts.finish(draft, b"<data>secret words</data>"))
    blob = stage.submissions.get(draft).blobs[0]
    sealed = stage.blobs.read(blob.sha256, 0, blob.size)
    keys = {
        path.read_bytes().strip() for path in stage.folder.rglob("*") if path.is_file() and path.stat().st_size < 500
    }
    for key in {held, stage.wrapping_key, RECIPIENT.encode(), *keys}:
        with pytest.raises(Refused):
            sealing.unseal(sealed, key.decode("latin-1"))
    assert sealing.unwrap(sealing.unseal(sealed, SECRET)).xml == b"<data>secret words</data>"
    assert SECRET.encode() not in b"".join(path.read_bytes() for path in stage.folder.rglob("*") if path.is_file())


@pytest.fixture
def stage_of_a_kiosk(desks):
    return desks("kiosk")


@pytest.mark.parametrize(
    "key",
    ["", "age1", "age1qqqq", "ssh-ed25519 AAAA", "x" * 1000, pytest.param(RECIPIENT.upper() + "x", id="of-another")],
)
def test_a_public_key_that_is_none_is_told_to_the_operator(key):
    with pytest.raises(DataFault, match="not an age recipient"):
        sealing.check_recipient(key, "the agency births")


def test_nothing_is_sealed_to_nobody():
    with pytest.raises(Refused):
        sealing.seal(b"words", [])


@pytest.mark.parametrize("content", [b"", b"\xc1", sealing.msgspec.msgpack.encode([2, b"", []])])
def test_an_envelope_of_another_making_is_refused(content):
    with pytest.raises(Refused):
        sealing.unwrap(content)


def test_a_ticket_that_is_taken_afterwards_finds_what_was_sent(desks):
    desk = desks("kiosk").submissions
    wait(desk.send("s1", msgspec.structs.replace(SENDING, ticket="")))
    assert wait(desk.give_ticket("s1", "t5")).ticket == "t5"
    assert wait(desk.give_ticket("s1", "t6")).ticket == "t5"
    assert [one.id for one in desk.of_ticket("t5")] == ["s1"]
    assert wait(desk.give_ticket("never-sent", "t5")).sent == 0
