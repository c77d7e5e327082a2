"""Keeping a draft and coming back to it: what others may have put under a code, and what is typed meanwhile."""

import msgspec
import pytest

from kiosk.errors import Refused
from kiosk.forms import checked_code
from kiosk.forms.drafts import sealing
from kiosk.forms.drafts.coming_back import Bundle
from kiosk.forms.drafts.records import Entry, Opened
from tests.kiosk.forms.drafts.stage import wait
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
