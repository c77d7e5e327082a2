"""Saving, undoing and replaying: the same session again, to the byte."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from kiosk.forms import FormError
from kiosk.forms.session import compile_form, records
from tests.kiosk.forms.writing import bind, value, xform

FORM = compile_form(
    xform(
        "<a/><when/><luck/><id/><r><b/><c/></r><off>kept</off>",
        bind("/data/when", calculate="concat(now(), /data/a)")
        + bind("/data/luck", calculate="if(/data/a = '', 0, random())")
        + bind("/data/id", calculate="once(uuid())") + bind("/data/r/c", calculate="concat(../b, position(..))")
        + bind("/data/off", relevant="/data/a = ''")
        + '<itext><translation lang="en"/><translation lang="ar"/></itext>',
        '<input ref="/data/a"/><repeat nodeset="/data/r"><input ref="/data/r/b"/></repeat>',
    )
)  # fmt: skip


class Clock:
    """A clock that goes on a minute each time it is read."""

    def __init__(self):
        self.now = datetime(2026, 3, 5, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


def filled(journal=None):
    session = FORM.start(now=Clock(), zone="Pacific/Auckland")
    if journal is not None:
        journal.append(session.first_record)
        session.listener = journal.append
    session.answer("/data/a", "x")
    session.add_repeat("/data/r")
    session.answer("/data/r[2]/b", "second")
    session.answer("/data/r[1]/b", ["p", "q"])
    session.set_language("ar")
    return session


def seen(session):
    return (session.submission(), session.language, session.save(), session.pruned())


def test_a_saved_session_goes_on_where_it_was():
    session = filled()
    saved = session.save()
    again = FORM.resume(saved, now=Clock())
    assert again.save() == saved
    assert (again.language, again.instance_id) == ("ar", session.instance_id)
    assert value(again, "/data/when") == value(session, "/data/when")
    again.answer("/data/r[2]/b", "other")
    assert value(again, "/data/r[2]/c") == "other2"
    session.answer("/data/a", "z")
    again.answer("/data/a", "z")
    assert value(again, "/data/luck") == value(session, "/data/luck")


def test_undo_goes_back_to_what_was():
    session = filled()
    saved, before = session.save(), session.submission()
    session.answer("/data/a", "")
    session.remove_repeat("/data/r[1]")
    session.set_language("en")
    session.load(saved)
    assert {"/data/a", "/data/r[2]/b"} <= session.changed
    assert session.submission() == before
    assert (session.language, session.count("/data/r")) == ("ar", 2)
    session.answer("/data/r[1]/b", "again")
    assert value(session, "/data/r[1]/c") == "again1"


def test_a_journal_gives_the_same_submission():
    journal = []
    session = filled(journal)
    session.remove_repeat("/data/r[1]")
    written = [records.encoded(record) for record in journal]
    again = FORM.replay([records.decoded(line) for line in written])
    assert seen(again)[1:] == seen(session)[1:]
    assert again.submission() == session.submission()


def test_a_journal_of_an_edited_submission():
    journal = []
    session = FORM.restore(filled().submission(), now=Clock())
    journal.append(session.first_record)
    session.listener = journal.append
    session.answer("/data/a", "later")
    assert FORM.replay(journal).submission() == session.submission()


@pytest.mark.parametrize("cut", [0, 1, 20, -1])
def test_damaged_bytes_are_refused(cut):
    with pytest.raises(FormError, match="damaged"):
        FORM.resume(filled().save()[:cut], now=Clock())


def test_saved_answers_of_another_form_are_refused():
    other = compile_form(xform("<q/>"))
    with pytest.raises(FormError, match="another form"):
        other.resume(filled().save(), now=Clock())
    with pytest.raises(FormError, match="beginning"):
        FORM.replay([])
    with pytest.raises(msgspec.MsgspecError):
        records.decoded(b"nothing")


def test_saved_trees_that_do_not_fit_are_refused():
    saved = msgspec.msgpack.decode(filled().save())
    saved["tree"][5] = [[3, "", "", 1, [], [[3, "", "", 1, [], []]]]]
    with pytest.raises(FormError, match="fit"):
        FORM.resume(msgspec.msgpack.encode(saved), now=Clock())


def test_a_receiver_is_not_asked_again_by_a_journal():
    form = compile_form(
        xform(
            "<a/><here/><there/>",
            '<odk:setgeopoint ref="/data/here" event="odk-instance-first-load"/>',
            '<input ref="/data/a"><odk:setgeopoint ref="/data/there" event="xforms-value-changed"/></input>',
        )
    )
    places = iter(["1 2 0 0", "3 4 0 0", "5 6 0 0"])
    session = form.start(now=Clock(), locate=lambda: next(places))
    journal = [session.first_record]
    session.listener = journal.append
    session.answer("/data/a", "x")
    again = form.replay(journal, now=Clock(), locate=lambda: next(places))
    assert (value(again, "/data/here"), value(again, "/data/there")) == ("1 2 0 0", "3 4 0 0")
    again.answer("/data/a", "y")
    assert value(again, "/data/there") == "5 6 0 0"
