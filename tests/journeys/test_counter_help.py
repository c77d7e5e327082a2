"""Help at the counter, by keys: what rings, a session from the question to the end, coming over, an emergency."""

from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt

from kiosk.answers.ports import Findings, Found
from kiosk.assist import help_call
from kiosk.assist.frames import (
    Allowed,
    AskFill,
    Bye,
    Card,
    CheckItem,
    Choice,
    Confirmed,
    Declined,
    Fill,
    Handed,
    Look,
    NotTaken,
    Offered,
    Point,
    Quick,
    Said,
    Stopped,
)
from tests.assist.pair import cut, mend
from tests.journeys.help_stage import help_counter
from tests.ui.devices.recording_speech import RecordingSpeech

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key


def helping_of(desk):
    return desk.face.models["helping"]


def joined(desk, kiosks, name="h1", end=0):
    """A call answered by key, and the citizen says yes."""
    desk.control(Key.Key_G)
    helping = helping_of(desk)
    desk.until(lambda: helping.session.help == name)
    kiosks.agree(name, end)
    desk.until(lambda: helping.session.key == "live")
    return helping


def sent(end, kind):
    return [frame for frame in end.other.sent if isinstance(frame, kind)]


def test_from_the_ring_to_the_end_nothing_is_seen_or_filled_in_without_a_yes(tmp_path, qtbot):
    voice = RecordingSpeech()
    with help_counter(tmp_path, qtbot, speech=voice) as (desk, kiosks):
        desk.sign_in()
        kiosks.call(needs=["hearing"])
        desk.reads("counter.help.ring.title", "Kiosk 2 asks for help")
        assert voice.happened == ["chime"]
        desk.pass_minutes(1)
        helping_of(desk).refresh()
        assert helping_of(desk).panel.rows.row(0).late
        assert voice.happened == ["chime", "chime"]
        desk.control(Key.Key_G)
        desk.see("help.state")
        assert kiosks.status() == "answered"
        helping = helping_of(desk)
        assert helping.session.key == "asking"
        kiosks.agree()
        desk.until(lambda: helping.session.key == "live")
        shown = {row.label: row.value for row in helping.session.fieldRows.rows}
        assert shown["Child's first name"] == "Amal"
        assert shown["Phone number"] == "●●● filled"
        assert shown["Tax number"] == ""
        assert shown["This question stays with the citizen"] == ""
        end, session = kiosks.ends[0], helping.session
        desk.control(Key.Key_1)
        desk.until(lambda: desk.see("help.fields").hasActiveFocus())
        desk.key(Key.Key_Down)
        desk.key(Key.Key_Return)
        assert session.chosen == "/child/birth"
        desk.key(Key.Key_F5)
        assert sent(end, Point) == [Point("/child/birth")]
        assert not session.box.send()
        desk.key(Key.Key_F6)
        assert not session.box.send()
        assert sent(end, AskFill)
        assert not sent(end, Fill)
        end.send(Allowed("/child/birth", yes=True))
        desk.until(lambda: session.mayType)
        for part, typed in (("day", "31"), ("month", "6"), ("year", "2026")):
            desk.see(f"help.box./child/birth.{part}").forceActiveFocus()
            desk.write(typed)
        desk.key(Key.Key_Return)
        assert not sent(end, Fill), "a day that does not exist stays here"
        desk.see("help.box./child/birth.day").forceActiveFocus()
        desk.key(Key.Key_Home)
        desk.key(Key.Key_Delete)
        desk.key(Key.Key_F6)
        assert sent(end, Fill) == [Fill("/child/birth", "2026-06-01")]
        end.send(Confirmed("/child/birth", yes=True))
        desk.until(lambda: "right" in session.chosenNote)
        asked_to_fill_in(desk, end, session)
        helping.end()
        desk.until(lambda: kiosks.status() == "ended")
        call = desk.machine.node.read(lambda queue: queue.help_calls["h1"])
        assert (call.ended_by, call.typed_by_helper, call.typed_by_citizen) == ("helper", 1, 1)
        assert sent(end, Bye) == [Bye("done")]


PLACE = "/child/place"
PLACES = (Choice("home", "At home"), Choice("hospital", "In a hospital"))


def asked_to_fill_in(desk, end, session):
    """The citizen hands a question over, whose choices come from the kiosk: chosen, refused, left to them."""
    end.send(Handed(PLACE, yes=True))
    desk.until(lambda: session.chosen == PLACE and session.mayType)
    desk.reads("help.toast", "They ask you to fill in “\u2068Where was the child born?”")
    assert sent(end, Look) == [Look(PLACE)]
    end.send(Offered(PLACE, "", PLACES, 700))
    desk.until(lambda: desk.see("help.box.search").hasActiveFocus())
    desk.write("ho")
    desk.until(lambda: sent(end, Look)[-1] == Look(PLACE, "ho"))
    end.send(Offered(PLACE, "h", PLACES[:1], 1))
    end.send(Offered(PLACE, "ho", PLACES[1:], 1))
    desk.click(f"help.box.{PLACE}.hospital")
    desk.key(Key.Key_F6)
    assert sent(end, Fill)[-1] == Fill(PLACE, "hospital")
    end.send(NotTaken(PLACE, "choice"))
    desk.until(lambda: "none of its choices" in session.chosenNote)
    desk.key(Key.Key_F7)
    assert sent(end, Declined) == [Declined(PLACE)]
    assert session.pointed
    end.send(Handed(PLACE, yes=True))
    desk.until(lambda: session.mayType)
    end.send(Handed(PLACE, yes=False))
    desk.until(lambda: not session.mayType)
    assert not session.box.send()


class Finder:
    """Finds one answer, and remembers what was asked."""

    def __init__(self):
        self.asked = []

    def find(self, text, language, *, events=(), only=None, limit=10):
        del events, only, limit
        self.asked.append((text, language))
        return Findings((Found("answer", "no-such-answer", 1.0),))


def test_both_talk_and_the_papers_and_cards_reach_the_citizen_in_their_language(tmp_path, qtbot):
    finder = Finder()
    with help_counter(tmp_path, qtbot, answers=finder) as (desk, kiosks):
        desk.sign_in()
        kiosks.call()
        helping = joined(desk, kiosks)
        end = kiosks.ends[0]
        end.send(Said("1", "<b>أين؟</b>"))
        desk.until(lambda: ("<b>أين؟</b>", "ar") in finder.asked)
        desk.control(Key.Key_2)
        desk.until(lambda: desk.face.window.activeFocusItem().property("text") == "")
        desk.write("At the top.")
        desk.key(Key.Key_Return)
        assert [frame.text for frame in sent(end, Said)] == ["At the top."]
        helping.session.quick("take-your-time")
        assert [frame.reply for frame in sent(end, Quick)] == ["take-your-time"]
        helping.session.pressPaper("bring.0")
        theirs = desk.machine.node.pack.service("register-birth").bring[0].strong.get("ar")
        assert sent(end, CheckItem) == [CheckItem("bring.0", theirs)]
        assert helping.cards.sendOwn("Hospital", "The paper with the stamp.")
        assert sent(end, Card) == [Card("", "Hospital", "The paper with the stamp.")]
        assert helping.session.talkRows.rows[0].text == "<b>أين؟</b>"


def test_several_sessions_a_lost_link_a_stop_and_signing_out(tmp_path, qtbot):
    with help_counter(tmp_path, qtbot, sessions=3) as (desk, kiosks):
        desk.sign_in()
        kiosks.call()
        helping = joined(desk, kiosks)
        kiosks.call("h2", kiosk="Kiosk 3")
        desk.until(lambda: helping.panel.ringing == 1)
        joined(desk, kiosks, "h2", 1)
        first = kiosks.ends[0]
        first.send(Said("1", "Hello?"))
        desk.until(lambda: helping.unread == 1)
        desk.reads("help.tab.0", "Kiosk 2 (1 new)")
        desk.key(Key.Key_PageUp)
        desk.until(lambda: helping.session.help == "h1" and helping.unread == 0)
        cut(first, first.other)
        desk.until(lambda: helping.session.key == "waiting")
        desk.see("help.link")
        helping.session.say("I am still here.")
        mend(first, first.other)
        desk.until(lambda: helping.session.key == "live")
        first.send(Stopped())
        desk.until(lambda: helping.session.key == "stopped")
        assert helping.session.fieldRows.rows == helping.session.talkRows.rows == ()
        helping.putAway()
        assert helping.session.help == "h2"
        kiosks.say(help_call.ENDED, "h2", by="citizen", messages=3)
        desk.until(lambda: helping.session.key == "ended")
        assert helping.session.fieldRows.rows == ()
        assert "3 messages" in helping.session.counts.replace("\u2068", "").replace("\u2069", "")
        helping.putAway()
        assert not helping.isShown
        kiosks.call("h3")
        desk.until(lambda: helping.panel.ringing == 1)
        joined(desk, kiosks, "h3", 2)
        helping.leave()
        kiosks.ends[2].send(Said("1", "Are you there?"))
        desk.reads("counter.help.session.stage", "1 new")
        desk.control(Key.Key_E)
        desk.until(lambda: desk.model.page == "signIn")
        desk.until(lambda: kiosks.status("h3") == "calling")
        assert helping.session.help == ""
        assert helping.panel.count == 0


class Numbers:
    """The hub's numbers to ring."""

    @staticmethod
    def number(_help_id):
        told = Future()
        told.set_result("+64215550134")
        return told


def test_an_officer_goes_there_was_not_the_first_or_is_told_no(tmp_path, qtbot):
    with help_counter(tmp_path, qtbot, sessions=2, callbacks=Numbers()) as (desk, kiosks):
        desk.sign_in()
        helping = helping_of(desk)
        kiosks.call("h0")
        kiosks.write(help_call.CALLBACK_WANTED, "help/h0")
        desk.until(lambda: helping.panel.ringing == 1)
        desk.control(Key.Key_G)
        desk.reads("counter.help.phone.number", "+64215550134")
        desk.click("counter.help.phone.there")
        desk.until(lambda: kiosks.status("h0") == "ended")
        desk.until(lambda: helping.panel.count == 0)
        kiosks.call(kind="come")
        desk.until(lambda: helping.panel.ringing == 1)
        desk.control(Key.Key_G)
        desk.until(lambda: kiosks.status() == "coming")
        desk.see("counter.help.coming.there")
        desk.control(Key.Key_I)
        desk.until(lambda: kiosks.status() == "joined")
        desk.reads("counter.help.beside.there", "Done")
        desk.control(Key.Key_I)
        desk.until(lambda: kiosks.status() == "ended")
        desk.until(lambda: helping.panel.count == 0)
        kiosks.call("h2")
        desk.until(lambda: helping.panel.ringing == 1)
        other = {"counter": "1", "officer": "tomas", "name": "Tomas", "device": "another", "granted": True, "term": 1}
        kiosks.write(help_call.ANSWERED, "help/h2", **other)
        desk.until(lambda: helping.panel.count == 0)
        helping.panel.answer("h2")
        desk.until(lambda: "Tomas" in helping.panel.problem)
        desk.click("counter.help.problem.read")
        assert helping.panel.problem == ""
        kiosks.call("h3")
        desk.until(lambda: helping.panel.ringing == 1)
        desk.control(Key.Key_G)
        desk.until(lambda: helping.isShown)
        kiosks.say(help_call.DECLINED, "h3")
        desk.until(lambda: helping.session.key == "declined")
        desk.control(Key.Key_U)
        desk.until(lambda: kiosks.status("h3") == "calling")
        desk.until(lambda: not helping.isShown)
        assert helping.panel.ringing == 0
        kiosks.call("h4")
        desk.until(lambda: helping.panel.ringing == 1)
        desk.control(Key.Key_G)
        desk.until(lambda: helping.isShown)
        kiosks.say(help_call.DECLINED, "h4")
        desk.until(lambda: helping.session.key == "declined")
        desk.control(Key.Key_I)
        desk.see("counter.help.beside.there")


def test_an_emergency_is_silent_here_and_shown_elsewhere(tmp_path, qtbot):
    voice = RecordingSpeech()
    with help_counter(tmp_path, qtbot, speech=voice) as (desk, kiosks):
        desk.sign_in()
        node, helping = desk.machine.node, helping_of(desk)
        desk.model.open("keys")
        desk.control(Key.Key_F12)
        desk.until(lambda: helping.alarm.own)
        assert desk.model.dialog == "keys"
        assert not desk.sees("counter.alarm")
        assert not desk.sees("counter.toast")
        assert not voice.happened
        desk.model.dismiss()
        desk.click("counter.alarm.own")
        desk.until(lambda: not helping.alarm.own)
        kiosks.alarm("1")
        desk.see("counter.alarm")
        assert not voice.happened
        desk.click("counter.alarm.end")
        desk.until(lambda: not node.read(lambda queue: queue.alarms["a1"].is_open))
        desk.until(lambda: not desk.sees("counter.alarm"))
