"""Notes for whoever serves a visit next, by keys: written, struck out, put back; at the desk, in help, at a form."""

import pytest
from PySide6.QtCore import Qt

from kiosk.assist import word_code
from kiosk.ports import LinkState
from kiosk.queue.visit_note import MOST, VisitNote
from kiosk.visit_notes import NoteTable, VisitNotes
from tests.journeys.desk_stage import Cable, counter
from tests.journeys.form_stage import form_counter
from tests.journeys.help_stage import help_counter
from tests.journeys.test_counter_forms import FORM, at_the_counter, open_by_code
from tests.journeys.test_counter_handover import handed
from tests.journeys.test_counter_help import joined

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key


def read(desk, where="desk"):
    notes = desk.model.desk.notes if where == "desk" else desk.face.models["helping"].notes
    return [row.text for row in notes.rows.rows]


def note(desk, text):
    desk.see("counter.notes.write")
    desk.control(Key.Key_M)
    desk.until(lambda: desk.see("counter.notes.box").hasActiveFocus() or desk.see("counter.notes.box").property("text"))
    desk.see("counter.notes.box").setProperty("text", "")
    desk.write(text)
    desk.key(Key.Key_Return)


def test_a_note_is_written_struck_out_and_put_back_beside_the_ticket_of_its_visit(tmp_path, qtbot):
    notes = VisitNotes()
    with counter(tmp_path, qtbot, notes=notes) as desk:
        desk.machine.issue("renew-passport")
        other = desk.machine.issue("register-birth")
        desk.sign_in()
        assert not desk.sees("counter.notes"), "nobody is here"
        desk.key(Key.Key_F2)
        desk.see("counter.notes")
        desk.control(Key.Key_M)
        desk.write("   ")
        desk.key(Key.Key_Return)
        desk.until(lambda: "first" in desk.text("counter.notes.box", "error"))
        desk.key(Key.Key_Escape)
        assert not desk.sees("counter.notes.box")
        note(desk, "<b>Passport</b> seen")
        desk.reads("counter.note.text.0", "<b>Passport</b> seen")
        assert "Priya Raman" in read_name(desk)
        assert not desk.sees("counter.note.mark.0"), "this machine is the whole office: there is nobody to send to"
        desk.click("counter.note.change.0")
        desk.reads("counter.note.mark.0", "Struck out at counter 4")
        assert desk.see("counter.note.text.0").property("font").strikeOut()
        desk.click("counter.note.change.0")
        desk.until(lambda: not desk.see("counter.note.text.0").property("font").strikeOut())
        assert not desk.model.desk.notes.write("x" * (MOST + 1))
        assert str(MOST) in desk.model.desk.notes.problem
        desk.machine.node.connect(Cable(LinkState.CUT_OFF))
        desk.model.refresh()
        desk.reads("counter.note.mark.0", "Only at this counter so far")
        assert "missing here" in desk.text("counter.notes.away")
        heard = VisitNote(id="n", about="another-visit", text="not theirs", counter="2")
        notes.heard(NoteTable("hub", "1", (heard,)))
        notes.given(next(iter(notes.known.values())), "hub")
        desk.until(lambda: not desk.sees("counter.note.mark.0"))
        assert read(desk) == ["<b>Passport</b> seen"]
        desk.key(Key.Key_F12)
        desk.until(lambda: not desk.sees("counter.notes"))
        desk.write("1111")
        desk.key(Key.Key_Return)
        desk.see("counter.notes")
        desk.model.desk.finish()
        desk.until(lambda: desk.machine.state(other) == "waiting" and not desk.model.desk.occupied)
        desk.until(lambda: read(desk) == [])
        desk.model.desk.callTicket(other)
        desk.until(lambda: desk.model.desk.ticket == other)
        assert read(desk) == []


def read_name(desk):
    return desk.text("counter.note.0", "who")


def test_a_helper_reads_and_writes_what_goes_with_the_visit(tmp_path, qtbot):
    notes = VisitNotes()
    with help_counter(tmp_path, qtbot, notes=notes) as (desk, kiosks):
        ticket = desk.machine.issue("register-birth")
        desk.sign_in()
        desk.key(Key.Key_F2)
        note(desk, "Brings the letter")
        desk.until(lambda: read(desk) == ["Brings the letter"])
        kiosks.call(ticket=ticket)
        joined(desk, kiosks)
        desk.until(lambda: read(desk, "help") == ["Brings the letter"])
        note(desk, "Wants an interpreter")
        desk.until(lambda: read(desk, "help") == ["Brings the letter", "Wants an interpreter"])
        assert "while helping" in desk.text("counter.note.1", "who")
        desk.face.models["helping"].end()
        desk.until(lambda: kiosks.status() == "ended")
        desk.until(lambda: read(desk, "help") == [])
        assert read(desk) == ["Brings the letter", "Wants an interpreter"]


def test_whoever_opens_a_packet_reads_what_was_noted_before(tmp_path, qtbot):
    with form_counter(tmp_path, qtbot, FORM, notes=VisitNotes()) as (desk, office):
        at_the_counter(desk, office)
        note(desk, "Brings the letter")
        _identity, name = handed(office)
        open_by_code(desk, " ".join(word_code.words_of(name, "en")))
        desk.until(lambda: desk.model.forms.stage == "open")
        desk.reads("counter.note.text.0", "Brings the letter")
        note(desk, "Reads slowly")
        desk.until(lambda: read(desk) == ["Brings the letter", "Reads slowly"])
