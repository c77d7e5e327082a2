"""A draft tells which of its answers were filled in, and where those were told."""

import datetime as dt

from kiosk.forms.drafts.origins import origins_of
from kiosk.forms.drafts.records import Answered as Kept
from kiosk.forms.drafts.records import By, Entry, OpenDraft, Opened, Undone
from kiosk.forms.session.records import Answered, encoded
from kiosk.forms.told_once import STEP, Told

NOW = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)


def entry(ref, value, step):
    return Entry(Kept(encoded(Answered(NOW, ref, value)), step), By.CITIZEN)


def test_what_was_filled_in_keeps_its_origin_unless_it_was_taken_back():
    entries = (
        Entry(Opened("form")),
        entry("/data/a", "Anahera", STEP + "register-birth"),
        entry("/data/b", "typed", "/data/b"),
        entry("/data/c", "gone", STEP + "register-birth"),
        Entry(Undone((4,))),
    )
    assert origins_of(OpenDraft("1", entries)) == {"/data/a": Told("", "Anahera", "register-birth")}
