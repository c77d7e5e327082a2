"""The thread that writes drafts: nobody waits for ever, and a wipe that fails leaves no key."""

import threading

import pytest

from kiosk.errors import DataFault, Refused
from tests.kiosk.forms.drafts.stage import wait


def test_somebody_who_does_not_wait_any_more_holds_up_nobody_else(stage):
    draft = stage.open()
    go_on = threading.Event()
    held = stage.drafts._live.submit(lambda: go_on.wait(20))
    waiting = [stage.drafts.records(draft), stage.drafts.append(draft, b"one"), stage.drafts.append(draft, b"two")]
    waiting[0].cancel()
    waiting[1].cancel()
    last = stage.drafts.records(draft)
    go_on.set()
    wait(held)
    assert wait(waiting[2]) == 3
    assert wait(last).answers() == [b"one", b"two"]


def test_a_wipe_that_fails_leaves_no_key_anywhere(stage, monkeypatch):
    draft = stage.open()
    stage.say(draft, b"one")
    stage.settle()

    def fail(_drafts):
        message = "the disk is full"
        raise DataFault(message)

    monkeypatch.setattr(stage.journal, "wipe", fail)
    with pytest.raises(Refused):
        wait(stage.drafts.end_visit())
    monkeypatch.undo()
    stage.settle()
    assert stage.keys.drafts() == []
    assert stage.room.key(stage.device.uuid, draft) is None
    stage.restart()
    assert wait(stage.drafts.found(60_000)).drafts == ()
    assert stage.journal.drafts() == []
