"""A question is typed, its answer read, and where that was not it, a person; what is learned reaches an editor."""

import datetime

import pytest
from msgspec import structs
from PySide6.QtCore import Qt

from kiosk.answers import insight
from kiosk.catalogue.answer import Answer, LocalisedBody
from kiosk.catalogue.localised import Localised
from kiosk.events import Draft
from local_db.answer_index import AnswerIndex
from tests.journeys.desk_stage import OFFICE, PATIENCE, counter
from tests.journeys.kiosk_stage import PACK, running

pytestmark = pytest.mark.usefixtures("qapp")
SECRET = "Xylander"
"""A word that no pack has."""


def article(name: str, title: str, body: str, **more) -> Answer:
    about = {"services": ("renew-passport",), "topics": (), "owner": "travel-papers", "also": Localised(en="robbed")}
    day = datetime.date(2026, 10, 12)
    return Answer(id=name, title=Localised(en=title), body=LocalisedBody(en=body), **({"assured": day} | about | more))


ANSWERS = (
    article("stolen-abroad", "My passport was stolen abroad", "Go to the **police** first.\n\n1. Ask for a report."),
    article("lost-here", "I lost my passport here", "Tell us at once.", assured=datetime.date(2020, 1, 1)),
)
WITH_ANSWERS = structs.replace(PACK, answers=ANSWERS)


def opened(tmp_path, qtbot, **more):
    return running(tmp_path, qtbot, pack=WITH_ANSWERS, answers=AnswerIndex(lambda: WITH_ANSWERS), **more)


def events(kiosk):
    records = kiosk.node.log.records
    return [
        record.event
        for one in kiosk.node.read(lambda queue: tuple(queue.insights))
        for record in records(f"insight/{one}")
    ]


def test_a_question_is_answered_and_where_not_a_person_comes(tmp_path, qtbot):
    with opened(tmp_path, qtbot) as kiosk:
        kiosk.touch("welcome.en")
        kiosk.touch("home.find")
        kiosk.touch("find.search")
        kiosk.write(f"pasport stolen {SECRET}")
        kiosk.until(lambda: bool(kiosk.model.catalogue.results.rows))
        assert {row.kind for row in kiosk.model.catalogue.results.rows} == {"answer", "service"}
        assert "passport" in kiosk.model.catalogue.results.rows[0].reason, "why it was found although it was mistyped"
        kiosk.touch("find.answer.stolen-abroad")
        kiosk.page("Answer")
        assert kiosk.see("answer.first").property("words") == "Go to the police first."
        assert "12 October 2026" in kiosk.see("answer.checked").property("text")
        assert not kiosk.sees("answer.stale")
        kiosk.touch("answer.no")
        kiosk.touch("answer.near.lost-here")
        kiosk.see("answer.stale")
        kiosk.model.back()
        assert not kiosk.sees("answer.no"), "an answer is judged once"
        kiosk.touch("missing.ask")
        shown = kiosk.see("missing.words").property("text")
        assert "passport" not in shown, "as it was typed it is no word of ours"
        assert "stolen" in shown
        assert SECRET not in shown
        kiosk.touch("missing.yes")
        kiosk.until(lambda: len(events(kiosk)) == 2)
        judged, asked = sorted(events(kiosk), key=lambda one: one.type, reverse=True)
        assert (judged.data["answer"], judged.data["yes"]) == ("stolen-abroad", False)
        assert (asked.data["words"], asked.data["language"]) == (["stolen"], "en")
        assert {judged.stream, asked.stream} == {OFFICE.case_stream}
        kiosk.touch("missing.person")
        kiosk.see("sheet.help")
        kiosk.touch("help.close")
        kiosk.touch("answer.service.renew-passport")
        kiosk.page("Service")
        kiosk.touch("service.more")
        kiosk.touch("more.answer.stolen-abroad")
        kiosk.page("Answer")
        kiosk.touch("help.exit")
        kiosk.page("Welcome")
        assert not kiosk.model.catalogue.results.rows
        assert kiosk.model.answer.judged == kiosk.model.missing.stands == ""


def test_an_editor_sees_what_nobody_answered_and_settles_it(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        day = desk.machine.node.queue.day
        for words in (("passport", "stolen"), ("passport", "stolen"), ()):
            subject = insight.subject_of_question(day, "en", words)
            told = Draft(insight.ASKED, subject, {"day": day, "language": "en", "words": list(words)})
            desk.machine.node.write([told], OFFICE.case_stream).result(PATIENCE)
        desk.click("counter.signIn.officer.ruth")
        desk.write("6666")
        desk.key(Qt.Key.Key_Return)
        desk.click("counter.place.4")
        desk.see("counter.callNext")
        desk.control(Qt.Key.Key_K)
        desk.see("content.search")
        desk.control(Qt.Key.Key_4)
        desk.click("content.question.en.passport.stolen")
        desk.reads("content.question", "passport, stolen", "title")
        desk.click("content.question.notOurs")
        desk.until(lambda: not desk.sees("content.question.en.passport.stolen"))
        rows = desk.face.models["amending"].questions.rows.rows
        assert [one.title for one in rows] == ["No word that our texts have"]
