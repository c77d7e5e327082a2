"""Drafts as a screen uses them, over real files."""

import pytest

from kiosk.errors import DataFault, Refused
from kiosk.forms.drafts import desk
from kiosk.forms.drafts.records import Answered, By, Opened, Undone
from kiosk.forms.submissions import sealing
from kiosk.forms.submissions.desk import Submissions
from kiosk.forms.submissions.reading import read_submission
from kiosk.forms.submissions.reference import shown
from kiosk.ports import Via
from kiosk.text import Text
from tests.kiosk.forms.drafts.stage import FORM, RECIPIENT, SECRET, Stage, wait


def refused(code, future):
    with pytest.raises(Refused) as told:
        wait(future)
    assert told.value.code == code
    return told.value


def test_what_was_answered_is_there_in_order(stage):
    draft = stage.open()
    futures = [stage.drafts.append(draft, b"answer %d" % number) for number in range(50)]
    assert [wait(future) for future in futures] == list(range(2, 52))
    found = wait(stage.drafts.records(draft))
    assert found.opened == FORM
    assert found.answers() == [b"answer %d" % number for number in range(50)]


def test_a_program_that_was_killed_finds_its_drafts_again(stage):
    draft = stage.open()
    stage.say(draft, b"one", b"two")
    stage.restart()
    found = wait(stage.drafts.found(60_000))
    assert [one.id for one in found.drafts] == [draft]
    assert found.drafts[0].answers() == [b"one", b"two"]
    stage.say(draft, b"three")
    assert stage.answers(draft) == [b"one", b"two", b"three"]


def test_a_draft_that_nobody_touched_for_long_is_not_shown_to_the_next_person(stage):
    draft = stage.open()
    stage.time.ms += 60_001
    stage.restart()
    assert wait(stage.drafts.found(60_000)).drafts == ()
    assert stage.journal.drafts() == []
    assert stage.keys.drafts() == []
    refused("draft_unknown", stage.drafts.records(draft))


def test_a_power_cut_takes_the_key_and_the_hub_has_it_still(stage):
    draft = stage.open()
    stage.say(draft, b"one")
    stage.lose_power()
    found = wait(stage.drafts.found(60_000))
    assert [one.answers() for one in found.drafts] == [[b"one"]]
    assert [one.id for one in found.drafts] == [draft]


def test_a_power_cut_without_a_hub_loses_the_draft_and_says_so(stage):
    stage.lockers.pulled = True
    draft = stage.open()
    stage.say(draft, b"one")
    stage.lose_power()
    found = wait(stage.drafts.found(60_000))
    assert (found.drafts, found.lost) == ((), 1)
    assert stage.journal.drafts() == []


def test_a_key_at_the_hub_is_of_no_use_to_the_hub_and_ends_with_the_visit(stage):
    draft = stage.open()
    wait(stage.drafts.save(draft))  # what was asked of the hub before is done
    held = stage.room.key(stage.device.uuid, draft)
    assert stage.keys.get(draft).key not in held
    wait(stage.drafts.end_visit())
    wait(stage.drafts.found(0))
    assert stage.room.key(stage.device.uuid, draft) is None


def test_the_key_of_a_long_visit_is_brought_to_the_hub_again(stage):
    stage.lockers.pulled = True
    draft = stage.open()
    stage.say(draft, b"one")
    stage.settle()
    stage.lockers.pulled = False
    stage.say(draft, b"two")
    stage.settle()
    assert stage.room.key(stage.device.uuid, draft) is None
    stage.time.ms += 20 * 60 * 1000
    stage.say(draft, b"three", b"four")
    stage.settle()
    assert stage.room.key(stage.device.uuid, draft) is not None
    stage.lose_power()
    assert wait(stage.drafts.found(60_000)).drafts[0].answers() == [b"one", b"two", b"three", b"four"]


def test_the_end_of_a_visit_leaves_nothing(stage):
    drafts = [stage.open() for _ in range(3)]
    for draft in drafts:
        stage.say(draft, b"something")
    wait(stage.drafts.attach(drafts[0], "photo.jpg", b"p" * 5000))
    wait(stage.drafts.end_visit())
    assert stage.journal.drafts() == []
    assert stage.keys.drafts() == []
    assert stage.journal.part(drafts[0], 1) is None
    for draft in drafts:
        refused("draft_unknown", stage.drafts.append(draft, b"more"))


def test_one_draft_can_end_and_the_others_go_on(stage):
    one, other = stage.open(), stage.open()
    wait(stage.drafts.end_visit(one))
    refused("draft_unknown", stage.drafts.records(one))
    assert stage.answers(other) == []


def test_undo_goes_step_by_step_and_the_journal_keeps_who_did_what(stage):
    draft = stage.open()
    stage.say(draft, b"A", step="/name")
    stage.say(draft, b"H", b"Ha", b"Hana", step="/family")
    stage.say(draft, b"x", by=By.OFFICER, who="priya")
    assert wait(stage.drafts.undo(draft, by=By.OFFICER, who="priya")) == (6,)
    assert wait(stage.drafts.undo(draft)) == (3, 4, 5)
    assert stage.answers(draft) == [b"A"]
    assert wait(stage.drafts.undo(draft)) == (2,)
    refused("nothing_to_undo_here", stage.drafts.undo(draft))
    audit = [
        (entry.by, entry.who, type(entry.what))
        for entry in wait(stage.drafts.records(draft)).entries
        if entry.by is By.OFFICER
    ]
    assert audit == [(By.OFFICER, "priya", Answered), (By.OFFICER, "priya", Undone)]


def test_every_record_has_the_time_of_the_devices_clock(stage):
    draft = stage.open()
    stage.time.ms += 1234
    stage.say(draft, b"x")
    found = wait(stage.drafts.records(draft))
    assert found.entries[1].at - found.entries[0].at == 1234
    assert found.touched == stage.time.ms


def test_the_last_file_of_a_name_counts_and_can_be_read(stage):
    draft = stage.open()
    wait(stage.drafts.attach(draft, "photo.jpg", b"first"))
    wait(stage.drafts.attach(draft, "photo.jpg", b"second"))
    assert wait(stage.drafts.attachment(draft, "photo.jpg")) == b"second"
    refused("draft_unknown", stage.drafts.attachment(draft, "other.jpg"))
    wait(stage.drafts.attach(draft, "photo.jpg", b""))
    refused("draft_unknown", stage.drafts.attachment(draft, "photo.jpg"))
    wait(stage.drafts.undo(draft))
    assert wait(stage.drafts.attachment(draft, "photo.jpg")) == b"second"
    refused("draft_too_large", stage.drafts.attach(draft, "film.mp4", bytes(12 * 1024 * 1024 + 1)))
    assert len(wait(stage.drafts.records(draft)).attachments()) == 1


def test_an_answer_of_any_size_up_to_the_limit(stage):
    draft = stage.open()
    stage.say(draft, b"a" * 2 * 1024 * 1024)
    refused("draft_too_large", stage.drafts.append(draft, b"a" * (2 * 1024 * 1024 + 1)))
    assert len(stage.answers(draft)) == 1


def test_a_form_that_nobody_could_read_is_not_begun(stage):
    stage.recipient = ""
    refused("no_recipients", stage.drafts.open(Opened("form", agencies=("transport",))))
    assert stage.journal.drafts() == []


# finishing


def test_finishing_sends_once_and_wipes(stage):
    draft = stage.open()
    stage.say(draft, b"x")
    one, two = stage.drafts.finish(draft, b"<data/>"), stage.drafts.finish(draft, b"<other/>")
    assert wait(one) == wait(two) == wait(stage.drafts.finish(draft, b"<third/>"))
    assert wait(one).submission == draft
    assert len(stage.events()) == 1
    assert stage.journal.drafts() == []
    sent = stage.submissions.get(draft)
    assert (sent.form, sent.version, sent.ticket, sent.status) == ("change-of-address", "3", "t1", "sent")
    assert stage.submissions.find(wait(one).reference.lower().replace("-", " ")) == sent


def test_what_is_sent_is_exactly_what_was_frozen(stage):
    xml = "<data>ā – \u202e \r\n</data>".encode()
    draft = stage.open()
    wait(stage.drafts.attach(draft, "photo.jpg", b"p" * 100_000))
    wait(stage.drafts.finish(draft, xml))
    sent = stage.submissions.get(draft)
    blobs = [stage.blobs.read(blob.sha256, 0, blob.size) for blob in sent.blobs]
    envelope = sealing.unwrap(sealing.unseal(blobs[0], SECRET))
    assert envelope.xml == xml
    assert [(one.filename, one.sha256) for one in envelope.attachments] == [("photo.jpg", sent.blobs[1].sha256)]
    assert sealing.unseal(blobs[1], SECRET) == b"p" * 100_000


@pytest.mark.parametrize("step", ["frozen", "stored", "sealed", "written"])
def test_a_stop_between_any_two_steps_gives_one_submission(stage, monkeypatch, step):
    draft = stage.open()
    stage.say(draft, b"x")

    def stop(*_args, **_named):
        message = "the program was killed here"
        raise RuntimeError(message)

    if step == "frozen":
        monkeypatch.setattr(stage.drafts._finishing, "_seal", stop)
    elif step == "stored":
        put = stage.blobs.put
        monkeypatch.setattr(stage.blobs, "put", lambda content: (put(content), stop()))
    elif step == "sealed":
        monkeypatch.setattr(stage.submissions, "send", stop)
    else:
        monkeypatch.setattr(stage.drafts, "_wipe", stop)
    with pytest.raises(RuntimeError):
        wait(stage.drafts.finish(draft, b"<data/>"))
    monkeypatch.undo()
    stage.restart()

    found = wait(stage.drafts.found(60_000))
    assert [one.submission for one in found.sent] == [draft]
    assert len(stage.events()) == 1
    assert stage.journal.drafts() == []
    assert wait(stage.drafts.finish(draft, b"<data/>")) == found.sent[0]
    blob = stage.submissions.get(draft).blobs[0]
    sealed = stage.blobs.read(blob.sha256, 0, blob.size)
    assert sealing.unwrap(sealing.unseal(sealed, SECRET)).xml == b"<data/>"


def test_only_the_files_named_go_with_it(stage):
    """A photograph of a question that turned out not to be relevant stays behind."""
    draft = stage.open()
    for name in ("a.jpg", "b.jpg"):
        wait(stage.drafts.attach(draft, name, name.encode()))
    wait(stage.drafts.finish(draft, b"<data/>", ["b.jpg"]))
    assert read_submission(stage.submissions.get(draft), stage.blobs, SECRET).files == {"b.jpg": b"b.jpg"}


def test_a_form_is_not_sent_without_a_file_that_it_names(stage):
    draft = stage.open()
    wait(stage.drafts.attach(draft, "a.jpg", b"a"))
    refused("file_not_kept", stage.drafts.finish(draft, b"<data/>", ["a.jpg", "refused.jpg"]))
    assert stage.submissions.get(draft) is None
    wait(stage.drafts.finish(draft, b"<data/>", ["a.jpg"]))
    assert read_submission(stage.submissions.get(draft), stage.blobs, SECRET).files == {"a.jpg": b"a"}


def test_a_picture_can_change_as_often_as_somebody_likes(stage, monkeypatch):
    monkeypatch.setattr(desk, "MOST_ATTACHMENTS", 2)
    draft = stage.open()
    for stroke in range(5):
        wait(stage.drafts.attach(draft, "sign.png", b"stroke %d" % stroke))
    wait(stage.drafts.attach(draft, "b.jpg", b"b"))
    refused("draft_too_large", stage.drafts.attach(draft, "c.jpg", b"c"))
    wait(stage.drafts.attach(draft, "sign.png", b""))
    wait(stage.drafts.attach(draft, "c.jpg", b"c"))
    wait(stage.drafts.finish(draft, b"<data/>"))
    assert read_submission(stage.submissions.get(draft), stage.blobs, SECRET).files == {"b.jpg": b"b", "c.jpg": b"c"}


def test_an_undo_brings_the_picture_back_that_was_replaced(stage):
    draft = stage.open()
    for name, gone in (("one.png", ""), ("two.png", "one.png")):
        wait(stage.drafts.attach(draft, name, name.encode()))
        if gone:
            wait(stage.drafts.attach(draft, gone, b""))
        stage.say(draft, name.encode(), step=name)
    assert wait(stage.drafts.undo(draft)) == (4, 5, 6)
    assert stage.answers(draft) == [b"one.png"]
    assert list(wait(stage.drafts.records(draft)).attachments()) == ["one.png"]


def test_the_bytes_that_were_frozen_first_stand(stage, monkeypatch):
    draft = stage.open()

    def stop(_opened):
        message = "it failed here"
        raise RuntimeError(message)

    monkeypatch.setattr(stage.drafts._finishing, "_seal", stop)
    with pytest.raises(RuntimeError):
        wait(stage.drafts.finish(draft, b"<first/>"))
    monkeypatch.undo()
    wait(stage.drafts.finish(draft, b"<second/>"))
    assert read_submission(stage.submissions.get(draft), stage.blobs, SECRET).xml == b"<first/>"


def test_a_draft_that_was_never_open_cannot_be_finished(stage):
    refused("draft_unknown", stage.drafts.finish("0" * 32, b"<data/>"))


# coming back


def test_a_draft_goes_on_at_another_place(stage, stages):
    other = stages("two", role="counter", letter="M")
    draft = stage.open()
    stage.say(draft, b"one", step="/a")
    wait(stage.drafts.attach(draft, "photo.jpg", b"p" * 1000))
    kept = wait(stage.drafts.hand_over(draft))
    assert stage.journal.drafts() == []
    assert "t1" not in kept.qr
    found = wait(other.drafts.resume(kept.code.lower().replace("-", " "), by=By.OFFICER, who="priya"))
    assert (found.id, found.answers()) == (draft, [b"one"])
    assert wait(other.drafts.attachment(draft, "photo.jpg")) == b"p" * 1000
    other.say(draft, b"two", by=By.OFFICER, who="priya")
    sent = wait(other.drafts.finish(draft, b"<data/>"))
    assert sent.submission == draft
    wait(other.drafts.found(0))
    refused("draft_not_kept", stage.drafts.resume(kept.qr))


def test_one_code_for_good_also_where_the_answer_was_lost(stage):
    draft = stage.open()
    stage.settle()
    stage.lockers.lose_answer = True
    refused("draft_needs_hub", stage.drafts.save(draft))
    kept = wait(stage.drafts.save(draft))
    stage.say(draft, b"more")
    again = wait(stage.drafts.save(draft))
    assert again.code == kept.code
    assert len(list(stage.room._folder.glob("*.card"))) == 1


def test_the_place_that_opened_it_last_has_the_live_copy(stage, stages):
    other = stages("two")
    draft = stage.open()
    stage.say(draft, b"one")
    code = wait(stage.drafts.save(draft)).code
    wait(other.drafts.resume(code))
    stage.say(draft, b"here")
    refused("draft_taken_over", stage.drafts.save(draft))
    other.say(draft, b"there")
    wait(other.drafts.save(draft))
    # back again: what was typed here meanwhile gives way to the live copy
    assert wait(stage.drafts.resume(code)).answers() == [b"one", b"there"]
    wait(stage.drafts.save(draft))
    refused("draft_taken_over", other.drafts.save(draft))


def test_opening_it_where_it_is_live_keeps_what_was_typed_since(stage):
    draft = stage.open()
    stage.say(draft, b"one")
    code = wait(stage.drafts.save(draft)).code
    stage.say(draft, b"two")
    assert wait(stage.drafts.resume(code)).answers() == [b"one", b"two"]


def test_two_copies_that_are_both_sent_give_one_submission_and_an_officer_sees_both(stage, stages):
    counter = stages("two", role="counter", letter="M")
    draft = stage.open()
    code = wait(stage.drafts.save(draft)).code
    wait(counter.drafts.resume(code))
    first = wait(stage.drafts.finish(draft, b"<here/>"))
    second = wait(counter.drafts.finish(draft, b"<there/>"))
    records = stage.log.records(f"submission/{draft}")
    wait(counter.node.receive(records, Via.UPSTREAM))
    found = counter.submissions.get(draft)
    assert {first.reference, second.reference} >= {shown(found.reference)}
    assert len(found.others) == 1
    assert len(found.all_blobs) == 2


def test_without_a_hub_nothing_is_kept_and_the_draft_goes_on(stage):
    stage.lockers.pulled = True
    draft = stage.open()
    refused("draft_needs_hub", stage.drafts.save(draft))
    refused("draft_needs_hub", stage.drafts.resume("BBBB-BBBB-BBBB"))
    stage.say(draft, b"one")
    assert stage.answers(draft) == [b"one"]


@pytest.mark.parametrize("typed", ["", "B", "ABCDEFGHJKMN", "BBBB-BBBB-BBBC", "B" * 1000, "☃" * 12])
def test_a_slip_in_typing_is_noticed_before_the_hub_is_asked(stage, typed):
    stage.lockers.pulled = True
    refused("draft_code", stage.drafts.resume(typed))


def test_the_hub_sees_nothing_of_what_it_keeps(stage):
    draft = stage.open()
    stage.say(draft, b"Mere Tamahori, 12 Rata Street")
    wait(stage.drafts.save(draft))
    assert stage.lockers.seen
    for sealed in stage.lockers.seen:
        assert b"Mere" not in sealed
        assert draft.encode() not in sealed


def test_a_kept_draft_that_was_changed_at_the_hub_is_refused(stage, stages):
    other = stages("two")
    draft = stage.open()
    code = wait(stage.drafts.hand_over(draft)).code
    for path in stage.room._folder.iterdir():
        if path.suffix in {".a", ".b"}:
            content = bytearray(path.read_bytes())
            content[40] ^= 1
            path.write_bytes(content)
    refused("draft_damaged", other.drafts.resume(code))


def test_its_time_runs_out(stage, tmp_path):
    draft = stage.open()
    code = wait(stage.drafts.save(draft)).code
    stage.room._wall = lambda: 10**15
    refused("draft_not_kept", stage.drafts.resume(code))
    stage.say(draft, b"x")
    assert wait(stage.drafts.save(draft)).code == code


# what somebody does to the files


def cut(rows):
    return rows[:-1]


def swapped(rows):
    return [rows[0], rows[2], rows[1], *rows[3:]]


def replayed(rows):
    return [*rows[:-1], rows[1]]


def altered(rows):
    return [*rows[:2], rows[2][:-1] + bytes([rows[2][-1] ^ 1]), *rows[3:]]


@pytest.mark.parametrize("harm", [cut, swapped, replayed, altered])
def test_a_journal_that_was_tampered_with_says_so_and_is_wiped(stage, harm):
    draft, other = stage.open(), stage.open()
    stage.say(draft, b"one", b"two", b"three")
    stage.say(other, b"untouched")
    rows = harm(stage.journal.records(draft))
    stage.journal.wipe([draft])
    stage.journal.append(draft, 1, rows, {})
    stage.restart()
    found = wait(stage.drafts.found(60_000))
    assert found.damaged == (draft,)
    assert [one.id for one in found.drafts] == [other]
    assert stage.journal.drafts() == [other]


def test_an_older_copy_of_the_file_says_so(stage):
    draft = stage.open()
    stage.say(draft, b"one")
    older = stage.journal.records(draft)
    stage.say(draft, b"two")
    stage.journal.wipe([draft])
    stage.journal.append(draft, 1, older, {})
    stage.restart()
    assert wait(stage.drafts.found(60_000)).damaged == (draft,)


def test_a_file_of_another_draft_is_not_taken(stage):
    draft, other = stage.open(), stage.open()
    for one in (draft, other):
        wait(stage.drafts.attach(one, "photo.jpg", one.encode()))
    sealed = stage.journal.part(other, 1)
    records = stage.journal.records(draft)
    stage.journal.wipe([draft])
    stage.journal.append(draft, 1, records, {1: sealed})
    refused("draft_damaged", stage.drafts.attachment(draft, "photo.jpg"))


# a disk that fails


def test_a_disk_that_fails_is_told_and_the_draft_goes_on(stage, monkeypatch):
    draft = stage.open()
    stage.say(draft, b"one")

    def fail(*_args):
        message = "the disk is full"
        raise DataFault(message)

    monkeypatch.setattr(stage.journal, "append", fail)
    told = [stage.drafts.append(draft, b"two") for _ in range(5)]
    for future in told:
        assert "the disk is full" in str(refused("not_saved", future))
    monkeypatch.undo()
    stage.say(draft, b"three")
    assert stage.answers(draft) == [b"one", b"three"]
    stage.restart()
    assert wait(stage.drafts.found(60_000)).drafts[0].answers() == [b"one", b"three"]


def test_a_form_that_could_not_be_sent_waits_until_it_can(stage, monkeypatch):
    draft = stage.open()
    stage.say(draft, b"one")

    def fail(_content):
        message = "the disk is full"
        raise DataFault(message)

    monkeypatch.setattr(stage.blobs, "put", fail)
    assert "the disk is full" in str(refused("not_saved", stage.drafts.finish(draft, b"<data/>")))
    stage.restart()
    stage.recipient = ""
    found = wait(stage.drafts.found(0))
    assert ([one.id for one in found.drafts], found.damaged, found.sent) == ([draft], (), ())
    assert found.drafts[0].answers() == [b"one"]
    stage.recipient = RECIPIENT
    assert wait(stage.drafts.finish(draft, b"<other/>")).submission == draft
    assert read_submission(stage.submissions.get(draft), stage.blobs, SECRET).xml == b"<data/>"


def test_a_form_that_was_sealed_and_could_not_be_sent_again_and_again(stage, monkeypatch):
    draft = stage.open()

    def fail(*_args, **_named):
        raise Refused(Text.of("refused.not_saved", detail="the log is full"))

    monkeypatch.setattr(Submissions, "send", fail)
    refused("not_saved", stage.drafts.finish(draft, b"<data/>"))
    stage.restart()
    assert [one.id for one in wait(stage.drafts.found(0)).drafts] == [draft]
    monkeypatch.undo()
    wait(stage.drafts.finish(draft, b"<data/>"))
    assert read_submission(stage.submissions.get(draft), stage.blobs, SECRET).xml == b"<data/>"


def test_blobs_that_no_submission_names_are_thrown_away_at_the_next_start(stage):
    stray = stage.blobs.put(b"a stop came after this was sealed")
    draft = stage.open()
    wait(stage.drafts.finish(draft, b"<data/>"))
    stage.restart()
    wait(stage.drafts.found(60_000))
    assert stray not in stage.blobs.unsent()
    assert len(stage.blobs.unsent()) == 1


def test_a_device_that_is_closing_says_so(tmp_path):
    stage = Stage(tmp_path / "kiosk")
    draft = stage.open()
    stage.stop()
    for future in (stage.drafts.append(draft, b"x"), stage.drafts.save(draft), stage.drafts.finish(draft, b"x")):
        with pytest.raises(DataFault, match="closing"):
            wait(future)
