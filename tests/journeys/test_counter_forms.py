"""An officer helps with a citizen's form: opened by its code, changed, taken back, given back, sent; by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.events import read
from kiosk.forms.drafts.records import Answered, By, Opened
from kiosk.forms.session import records as engine
from kiosk.forms.session.records import Began, decoded
from kiosk.ports import Via
from tests.journeys.form_stage import form_counter
from tests.kiosk.forms.drafts.stage import wait
from tests.kiosk.forms.pages.written import NOW
from ui.driver import lay_out

pytestmark = pytest.mark.usefixtures("qapp")
FORM = Path(__file__).parents[2] / "assets" / "packs" / "harbour" / "forms" / "change-address.xlsx"
NAME, STREET = "/data/you/full_name", "/data/home/street"
BEGUN = {NAME: "Mere Okoro", "/data/you/birth_date": "1988-04-12", STREET: "12 Harbour Street"}
FILLED = BEGUN | {
    "/data/offices/tell": ["settlement"],
    "/data/home/region": "north",
    "/data/home/town": "alder-bay",
    "/data/home/moved_on": "2026-11-20",
    "/data/household/others": "no",
    "/data/contact/reach": "letter",
}
LARGEST = {"text_size": "largest"}
PERSONAL = ("Mere", "Okoro", "Tui", "Harbour Street 12", "1988")


@pytest.fixture
def desk_and_office(tmp_path, qtbot):
    with form_counter(tmp_path, qtbot, FORM) as (desk, office):
        yield desk, office


def at_the_counter(desk, office):
    """Somebody with a ticket for the form's service is at the counter."""
    ticket = office.machine.issue("change-address")
    desk.sign_in()
    desk.key(Qt.Key.Key_F2)
    desk.key(Qt.Key.Key_F5)
    desk.until(lambda: forms(desk).starts)
    return ticket


def forms(desk):
    return desk.model.forms


def open_by_code(desk, typed):
    desk.control(Qt.Key.Key_O)
    desk.until(lambda: desk.see("counter.code.field").property("activeFocus"))
    desk.write(typed)
    desk.key(Qt.Key.Key_Return)


def opened(desk, office, answers=BEGUN, ticket=""):
    open_by_code(desk, office.keep(answers, ticket=ticket))
    desk.until(lambda: forms(desk).stage == "open" and forms(desk).outlineRows.count > 0)


def type_into(desk, ref, text):
    forms(desk).form.toQuestion(ref)
    desk.until(lambda: desk.see(ref).property("activeFocus"))
    desk.write(text)


def inside(desk, names, size):
    lay_out(desk.face.window)
    for name in names:
        corner = desk.see(name).mapToScene(desk.see(name).boundingRect().bottomRight())
        assert (corner.x() <= size[0], corner.y() <= size[1]) == (True, True), name


def row(desk, ref):
    return next(line for line in forms(desk).outlineRows.rows if line.key == ref)


def records(office, draft):
    return wait(office.drafts.records(draft))


def draft_of(desk):
    return forms(desk)._sitting.ready.draft.id


def everything_shown(desk):
    """All text and names below the window, as drawn and as spoken."""
    waiting, found = [desk.face.window.contentItem()], [desk.face.window.title()]
    while waiting:
        item = waiting.pop()
        found += [str(item.property(name) or "") for name in ("text", "label", "title", "answer", "line", "value")]
        waiting += item.childItems()
    return "\n".join(found)


def test_a_form_of_the_kiosk_is_opened_by_its_code_and_that_is_written_down(desk_and_office):
    desk, office = desk_and_office
    ticket = at_the_counter(desk, office)
    opened(desk, office, ticket=ticket)
    assert row(desk, NAME).answer == "Mere Okoro"
    assert forms(desk).origin.startswith("For \u2066E 001")
    found = office.machine.log.state(f"submission/{draft_of(desk)}")
    assert [reading.officer for reading in found.reads] == ["priya"]


def test_a_picture_is_scanned_like_a_code(desk_and_office):
    desk, office = desk_and_office
    desk.sign_in()
    open_by_code(desk, "SHOPFRONT-FORM:" + office.keep(BEGUN).replace("-", ""))
    desk.until(lambda: forms(desk).stage == "open")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("BDFG-HJKM-NPQQ", "There is a slip in this code."),
        ("   ", "Type the code"),
        ("hello", "There is a slip in this code."),
    ],
)
def test_a_wrong_code_says_how_to_mend_it(desk_and_office, typed, wanted):
    desk, _ = desk_and_office
    desk.sign_in()
    open_by_code(desk, typed)
    desk.until(lambda: forms(desk).codeProblem.startswith(wanted))
    desk.key(Qt.Key.Key_Escape)
    desk.until(lambda: not desk.sees("counter.code.field"))


def test_a_form_that_this_machine_cannot_show_is_refused_and_nothing_of_it_stays(desk_and_office):
    desk, office = desk_and_office
    desk.sign_in()
    draft = wait(office.kiosk.drafts.open(Opened("another.xlsx", "9")))
    open_by_code(desk, wait(office.kiosk.drafts.hand_over(draft)).code)
    desk.until(lambda: forms(desk).codeProblem.startswith("This machine cannot show that form"))
    assert office.journal.drafts() == []


def test_without_the_hub_no_form_is_fetched_and_none_is_lost(desk_and_office):
    desk, office = desk_and_office
    desk.sign_in()
    code = office.keep(BEGUN)
    office.link.pulled = True
    open_by_code(desk, code)
    desk.until(lambda: forms(desk).codeProblem.startswith("The office’s server does not answer."))
    office.link.pulled = False
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: forms(desk).stage == "open")
    office.link.pulled = True
    type_into(desk, NAME, " Tui")
    desk.key(Qt.Key.Key_F6)
    desk.until(lambda: "cannot be given back now" in forms(desk).problem)
    assert row(desk, STREET).answer == "12 Harbour Street"


def test_what_an_officer_changes_is_marked_journaled_and_taken_back(desk_and_office):
    desk, office = desk_and_office
    desk.sign_in()
    opened(desk, office)
    type_into(desk, NAME, " Tui")
    desk.until(lambda: row(desk, NAME).answer == "Mere Okoro Tui")
    assert row(desk, NAME).mark == "Priya Raman"
    newest = forms(desk).changeRows.rows[0]
    assert (newest.now, newest.before, newest.who) == (
        "Mere Okoro Tui",
        "Before: \u2068Mere Okoro\u2069",
        "Priya Raman",
    )
    assert [line.who for line in forms(desk).changeRows.rows[1:]] == ["The citizen"] * len(BEGUN)
    entries = [entry for entry in records(office, draft_of(desk)).entries if isinstance(entry.what, Answered)]
    assert {(entry.by, entry.who) for entry in entries[-4:]} == {(By.OFFICER, "priya")}
    desk.key(Qt.Key.Key_F9)
    desk.until(lambda: row(desk, NAME).answer == "Mere Okoro")
    assert row(desk, NAME).mark == ""
    assert forms(desk).changeRows.rows[0].undone
    assert decoded(records(office, draft_of(desk)).answers()[-1]).value == "12 Harbour Street"


def test_an_undo_never_takes_back_what_the_citizen_answered(desk_and_office):
    desk, office = desk_and_office
    desk.sign_in()
    opened(desk, office)
    desk.key(Qt.Key.Key_F9)
    desk.reads("counter.toast", "Nothing was changed here yet. What the citizen answered is not taken back.")
    type_into(desk, STREET, "x")
    desk.until(lambda: row(desk, STREET).answer == "12 Harbour Streetx")
    desk.key(Qt.Key.Key_F9)
    desk.until(lambda: row(desk, STREET).answer != "12 Harbour Streetx")
    assert row(desk, STREET).answer == "12 Harbour Street"


def test_what_was_typed_and_deleted_again_is_passed_over_by_an_undo(desk_and_office):
    desk, office = desk_and_office
    desk.sign_in()
    opened(desk, office)
    type_into(desk, NAME, " Tui")
    desk.until(lambda: row(desk, NAME).answer == "Mere Okoro Tui")
    type_into(desk, STREET, "x")
    desk.key(Qt.Key.Key_Backspace)
    desk.key(Qt.Key.Key_F9)
    desk.until(lambda: row(desk, NAME).answer == "Mere Okoro")
    assert row(desk, STREET).answer == "12 Harbour Street"


def test_the_list_of_questions_is_walked_by_keys(desk_and_office):
    desk, office = desk_and_office
    desk.sign_in()
    opened(desk, office)
    desk.control(Qt.Key.Key_J)
    desk.until(lambda: desk.see("counter.form.list").property("activeFocus"))
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Space)
    desk.until(lambda: desk.see(NAME).property("activeFocus"))
    desk.key(Qt.Key.Key_F2)
    desk.until(lambda: row(desk, "/data/you/birth_date").here)
    desk.key(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    desk.until(lambda: row(desk, NAME).here)
    desk.key(Qt.Key.Key_F1)
    desk.see("counter.formKeys.close")
    desk.key(Qt.Key.Key_Escape)
    desk.until(lambda: not desk.sees("counter.formKeys.close"))
    assert forms(desk).stage == "open"


@pytest.mark.parametrize(
    ("size", "settings"),
    [
        ((1200, 760), {}),
        *(pytest.param(*one, marks=pytest.mark.long) for one in (((1366, 768), {}), ((1440, 900), LARGEST))),
    ],
)
def test_a_small_window_hides_nothing_that_is_needed(tmp_path, qtbot, size, settings):
    with form_counter(tmp_path, qtbot, FORM, size=size, **settings) as (desk, office):
        desk.sign_in()
        opened(desk, office)
        forms(desk).form.toQuestion(NAME)
        if desk.sees("counter.tab.office"):
            assert desk.text("counter.tab.office") == "Changes"
            assert not desk.sees("counter.form.undo")
            desk.click("counter.tab.office")
            inside(desk, ("counter.form.undo", "counter.form.giveBack", "counter.form.changes"), size)
            desk.click("counter.tab.queue")
        else:
            inside(desk, ("counter.form.undo", "counter.form.giveBack", "counter.form.changes"), size)
        inside(desk, ("form.continue", "form.back", "counter.form.check", "counter.form.jump", NAME), size)


def test_in_arabic_the_questions_stand_on_the_right(tmp_path, qtbot):
    with form_counter(tmp_path, qtbot, FORM, language="ar") as (desk, office):
        desk.sign_in()
        opened(desk, office)
        assert desk.middle("counter.form.list") > 720 > desk.middle("counter.form.changes")
        assert row(desk, NAME).title == "ما اسمك الكامل؟"
        desk.key(Qt.Key.Key_Escape)
        desk.until(lambda: forms(desk).stage == "")  # to read it in another language changes nothing


def test_given_back_it_goes_on_at_the_kiosk_under_the_same_code(desk_and_office):
    desk, office = desk_and_office
    desk.sign_in()
    code = office.keep(BEGUN)
    open_by_code(desk, code)
    desk.until(lambda: forms(desk).stage == "open")
    type_into(desk, NAME, " Tui")
    desk.key(Qt.Key.Key_F6)
    desk.reads("counter.form.code", code)
    again = wait(office.kiosk.drafts.resume(code))
    assert decoded(again.answers()[-1]).value == "Mere Okoro Tui"
    desk.key(Qt.Key.Key_F2)
    desk.see("counter.callNext")
    assert "Okoro" not in everything_shown(desk)


def test_a_form_is_sent_only_with_the_citizens_word(desk_and_office):
    desk, office = desk_and_office
    ticket = at_the_counter(desk, office)
    opened(desk, office, FILLED, ticket)
    draft = draft_of(desk)
    desk.key(Qt.Key.Key_F8)
    desk.until(lambda: forms(desk).form.kind == "check")
    desk.key(Qt.Key.Key_F2)
    desk.until(lambda: forms(desk).form.kind == "declaration")
    desk.key(Qt.Key.Key_F2)
    desk.until(lambda: len(forms(desk).form.errors) == 1)
    desk.click("/data/declaration")
    desk.key(Qt.Key.Key_F2)
    desk.until(lambda: forms(desk).dialog == "agree")
    desk.key(Qt.Key.Key_Escape)
    desk.until(lambda: forms(desk).dialog == "")
    assert office.submissions.get(draft) is None
    desk.key(Qt.Key.Key_F2)
    desk.see("counter.agree.send")
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Space)
    desk.until(lambda: forms(desk).stage == "sent")
    sent = office.submissions.get(draft)
    assert (sent.officer, sent.ticket) == ("priya", ticket)
    assert desk.text("counter.form.reference").replace("-", "") == sent.reference
    desk.key(Qt.Key.Key_F2)
    desk.see(f"counter.sent.{forms(desk).sentRows.rows[0].reference}")
    assert "Okoro" not in everything_shown(desk)


def test_a_form_is_begun_for_somebody_who_cannot_use_the_kiosk(desk_and_office):
    desk, office = desk_and_office
    ticket = at_the_counter(desk, office)
    desk.control(Qt.Key.Key_N)
    desk.until(lambda: forms(desk).stage == "open")
    found = records(office, draft_of(desk))
    assert (found.opened.ticket, found.opened.service) == (ticket, "change-address")
    desk.until(lambda: desk.see(NAME).property("activeFocus"))
    desk.write("Mere Okoro")
    desk.until(lambda: row(desk, NAME).given)
    desk.key(Qt.Key.Key_Escape)
    desk.see("counter.leave.wipe")
    desk.key(Qt.Key.Key_Escape)
    desk.until(lambda: forms(desk).dialog == "")
    desk.key(Qt.Key.Key_F6)
    desk.until(lambda: forms(desk).stage == "given")
    kept = wait(office.kiosk.drafts.resume(forms(desk).code))
    assert decoded(kept.answers()[-1]).value == "Mere Okoro"


def test_somebody_opened_it_elsewhere_is_told_and_it_can_still_be_sent(desk_and_office):
    desk, office = desk_and_office
    desk.sign_in()
    code = office.keep(BEGUN)
    open_by_code(desk, code)
    desk.until(lambda: forms(desk).stage == "open")
    wait(office.kiosk.drafts.resume(code))
    type_into(desk, NAME, " Tui")
    desk.key(Qt.Key.Key_F2)
    desk.see("counter.form.takenOver")
    desk.until(lambda: row(desk, NAME).answer == "Mere Okoro Tui")
    desk.key(Qt.Key.Key_F6)
    desk.until(lambda: forms(desk).takenOver and not forms(desk).busy)
    assert forms(desk).stage == "open"


def test_nothing_personal_stays_on_a_locked_screen_and_the_officer_finds_it_again(desk_and_office):
    desk, office = desk_and_office
    desk.sign_in()
    opened(desk, office)
    assert "Okoro" in everything_shown(desk)
    desk.key(Qt.Key.Key_F12)
    desk.see("counter.locked.signOut")
    shown = everything_shown(desk)
    assert not [word for word in PERSONAL if word in shown]
    assert not forms(desk).outlineRows.rows
    assert not forms(desk).changeRows.rows
    assert not forms(desk).form.questions.rows
    assert (forms(desk).title, forms(desk).form.title) == ("", "")
    desk.write("1111")
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: forms(desk).stage == "open" and row(desk, NAME).answer == "Mere Okoro")


def test_signed_out_from_the_lock_the_form_goes_back_under_its_code(desk_and_office):
    desk, office = desk_and_office
    desk.sign_in()
    code = office.keep(BEGUN)
    open_by_code(desk, code)
    desk.until(lambda: forms(desk).stage == "open")
    draft = draft_of(desk)
    type_into(desk, NAME, " Tui")
    desk.key(Qt.Key.Key_F12)
    desk.click("counter.locked.signOut")
    desk.see("counter.signIn.officer.priya")
    wait(forms(desk)._opening.later(lambda _desk: None))
    assert forms(desk)._sitting is None
    shown = everything_shown(desk)
    assert not [word for word in PERSONAL if word in shown]
    assert draft not in office.journal.drafts()
    assert decoded(wait(office.kiosk.drafts.resume(code)).answers()[-1]).value == "Mere Okoro Tui"


def test_the_answers_are_printed_and_the_file_goes_with_the_form(desk_and_office):
    desk, office = desk_and_office
    desk.sign_in()
    opened(desk, office)
    desk.control(Qt.Key.Key_P)
    desk.until(lambda: forms(desk).printed)
    assert [file.read_bytes()[:4] for file in office.place.papers.glob("*.pdf")] == [b"%PDF"]
    desk.key(Qt.Key.Key_Escape)
    desk.until(lambda: forms(desk).stage == "")
    assert not list(office.place.papers.glob("*.pdf"))


def test_a_form_that_was_sent_is_moved_on_and_that_is_taken_back(desk_and_office):
    def becomes(status):
        desk.until(lambda: office.submissions.get(draft).status == status)
        desk.until(lambda: forms(desk).dialog == "" and not desk.sees("counter.step.status"))

    desk, office = desk_and_office
    ticket = at_the_counter(desk, office)
    code = office.keep(FILLED, ticket=ticket)
    draft = wait(office.drafts.resume(code)).id
    sent = wait(office.drafts.finish(draft, b"<data/>"))
    name = f"counter.sent.{sent.reference}"
    desk.click(name)
    desk.see("counter.step.decide")
    desk.write("1")
    becomes("in_progress")  # what a click would meet before that is the dialog, which is still closing
    desk.click(name)
    desk.click("counter.step.decide")
    becomes("decided")
    forms(desk).undoStep()
    becomes("in_progress")
    assert office.submissions.get(draft).by == "priya"
    open_by_code(desk, sent.reference)
    desk.see("counter.step.status")
    desk.key(Qt.Key.Key_Escape)
    desk.until(lambda: not desk.sees("counter.step.status"))
    erased_after_a_second_look(desk, office, sent, draft)
    open_by_code(desk, code)
    desk.until(lambda: forms(desk).codeProblem != "")
    assert not forms(desk).stage


def erased_after_a_second_look(desk, office, sent, draft):
    desk.click(f"counter.sent.{sent.reference}")
    desk.see("counter.step.erased")
    desk.control(Qt.Key.Key_Delete)
    desk.see("counter.erase.asked")
    desk.control(Qt.Key.Key_Delete)  # nobody has said why yet
    desk.write("2")
    desk.see("counter.erase.now")
    assert not office.submissions.get(draft).erased
    desk.control(Qt.Key.Key_Delete)
    desk.until(lambda: office.submissions.get(draft).erased)
    told = office.submissions.get(draft).erasure
    assert (told.why, told.officer) == ("mistake", "priya")
    desk.until(lambda: forms(desk).dialog == "" and not desk.sees("counter.erase.now"))
    desk.click(f"counter.sent.{sent.reference}")
    desk.until(lambda: "it was sent by mistake" in desk.see("counter.step.erased").property("text"))
    assert not desk.sees("counter.step.erase")
    desk.key(Qt.Key.Key_Escape)
    desk.until(lambda: not desk.sees("counter.step.status"))


def test_a_form_sent_twice_is_shown_as_that(desk_and_office):
    desk, office = desk_and_office
    ticket = at_the_counter(desk, office)
    code = office.keep(FILLED, ticket=ticket)
    draft = wait(office.drafts.resume(code)).id
    wait(office.kiosk.drafts.resume(code))
    wait(office.drafts.finish(draft, b"<data>here</data>"))
    wait(office.kiosk.drafts.finish(draft, b"<data>there</data>"))
    stream = office.kiosk.node.office.case_stream
    raws = wait(office.kiosk.node.query(lambda log: log.feed(stream, None, 100))).raws
    wait(office.machine.node.receive([read(raw) for raw in raws], Via.UPSTREAM))
    desk.until(lambda: [line.twice for line in forms(desk).sentRows.rows] == [True])


def test_a_form_that_was_open_when_the_program_ended_is_offered_to_its_officer_only(tmp_path, qtbot):
    def left(office):
        code = office.keep(BEGUN)
        draft = wait(office.drafts.resume(code, by=By.OFFICER, who="priya"))
        # The form has changed since, and what it has lost is told of.
        gone = engine.encoded(engine.Answered(NOW, "/data/gone", "x"))
        wait(office.drafts.append(draft.id, gone, step="gone", by=By.OFFICER, who="priya"))
        office.left = draft.id
        office.place.papers.mkdir()
        (office.place.papers / "form-.pdf").write_bytes(b"%PDF")
        office.restart()

    with form_counter(tmp_path, qtbot, FORM, before=left) as (desk, office):
        desk.click("counter.signIn.officer.priya")
        desk.write("1111")
        desk.key(Qt.Key.Key_Return)
        desk.click("counter.place.4")
        desk.see("counter.found.goOn")
        assert "Okoro" not in everything_shown(desk)
        assert not list(office.place.papers.glob("*.pdf"))
        desk.click("counter.found.goOn")
        desk.until(lambda: forms(desk).stage == "open")
        assert draft_of(desk) == office.left
        assert "has changed" in desk.see("counter.form.problem").property("title")


def test_a_form_that_was_not_yet_begun_when_the_program_ended_begins_anew(tmp_path, qtbot):
    def left(office):
        wait(office.drafts.open(Opened(FORM.name, service="change-address"), by=By.OFFICER, who="priya"))
        office.restart()

    with form_counter(tmp_path, qtbot, FORM, before=left) as (desk, office):
        desk.click("counter.signIn.officer.priya")
        desk.write("1111")
        desk.key(Qt.Key.Key_Return)
        desk.click("counter.place.4")
        desk.click("counter.found.goOn")
        desk.until(lambda: forms(desk).stage == "open")
        assert [type(decoded(body)) for body in records(office, draft_of(desk)).answers()] == [Began]


def test_the_counter_without_forms_asks_for_no_desk(tmp_path, qtbot):
    with form_counter(tmp_path, qtbot, FORM, before=lambda office: setattr(office, "asked", 0)) as (desk, office):
        desk.see("counter.signIn.officer.priya")
        assert office.asked == 0
