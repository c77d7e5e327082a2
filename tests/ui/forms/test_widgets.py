"""Every widget in a window, answered with a finger and with keys."""

import pytest
import qrcode
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QAccessible, QImage

from ui.devices.camera import FileCamera
from ui.forms import samples
from ui.forms.attachments import MemoryAttachments
from ui.forms.question import question_from
from ui.tokens import Setting

IMAGE = {"mediatype": "image/*"}
FRUIT = (("a", "Apple"), ("b", "Bread"), ("other", "Other"))


def node(item):
    return QAccessible.queryAccessibleInterface(item)


def name_of(item):
    return node(item).text(QAccessible.Text.Name)


def says(item):
    return node(item).text(QAccessible.Text.Description)


def test_a_line_of_text(show) -> None:
    page = show({"label": "Your **name**", "hint": "As in your passport"})
    page.write("/it", "Ana")
    assert page.answers["/it"] == "Ana"
    box = page.see("/it")
    assert (name_of(box), says(box)) == ("Your name", "As in your passport")
    hints = box.property("inputMethodHints")
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_every_box_is_sensitive_and_predicts_nothing(show) -> None:
    page = show(*({"ref": one.ref, **_fields(one)} for one in samples.questions() if one.ref != "/street"))
    boxes = [item for item in page.items() if item.metaObject().indexOfProperty("inputMethodHints") >= 0]
    boxes = [
        box for box in boxes if "Text" in box.metaObject().className() or box.property("cursorPosition") is not None
    ]
    assert len(boxes) > 10
    for box in boxes:
        hints = box.property("inputMethodHints")
        assert hints & Qt.InputMethodHint.ImhSensitiveData, box.objectName()
        assert hints & Qt.InputMethodHint.ImhNoPredictiveText, box.objectName()


def _fields(question):
    return {name: getattr(question, name) for name in question.__dataclass_fields__ if name != "ref"}


def test_the_keyboard_fits(show) -> None:
    looks = {
        "email": Qt.InputMethodHint.ImhEmailCharactersOnly,
        "phone": Qt.InputMethodHint.ImhDialableCharactersOnly,
        "url": Qt.InputMethodHint.ImhUrlCharactersOnly,
        "numbers": Qt.InputMethodHint.ImhPreferNumbers,
        "latin": Qt.InputMethodHint.ImhLatinOnly,
    }
    page = show(*({"ref": f"/{look}", "label": look, "appearance": look} for look in looks))
    for look, hint in looks.items():
        assert page.see(f"/{look}").property("inputMethodHints") & hint, look


def test_signs_of_an_address_are_at_hand(show) -> None:
    page = show({"label": "E-mail", "appearance": "email"})
    page.write("/it", "ana")
    page.touch("/it.sign.@")
    page.write("/it", "x")
    page.touch("/it.sign..org")
    assert page.answers["/it"] == "ana@x.org"


def test_a_number_in_other_digits_is_kept_in_ours(show) -> None:
    page = show({"label": "Phone", "appearance": "phone"}, {"ref": "/n", "label": "N", "data_type": "int"})
    page.write("/it", "٠٢١")
    page.write("/n", "٤٢")
    assert page.answers == {"/it": "021", "/n": "42"}


def test_a_long_text_grows_and_lets_tab_go_on(show) -> None:
    page = show({"label": "What happened?", "appearance": "multiline"}, {"ref": "/next", "label": "Next"})
    box = page.see("/it")
    before = box.height()
    page.write("/it", "word " * 90)
    assert box.height() > before
    page.key(Qt.Key.Key_Tab)
    assert page.see("/next").property("activeFocus")
    assert page.answers["/it"] == "word " * 90


def test_an_error_stands_at_the_box_and_is_heard(show) -> None:
    page = show({"label": "Age", "data_type": "int"})
    page.write("/it", "1x")
    assert page.find("/it.error") is None
    model = page.stage.models["/it"]
    assert not model.check()
    words = "Enter a whole number in figures, such as 12"
    assert page.text("/it.error") == words
    assert says(page.see("/it")) == words
    assert page.see("/it").property("faulty")
    assert page.text("/it") == "1x"


def test_thousands_while_typing(show) -> None:
    page = show({"label": "Income", "data_type": "int", "appearance": "thousands-sep"})
    page.write("/it", "1234567")
    assert page.text("/it") == "1,234,567"
    page.key(Qt.Key.Key_Home)
    page.key(Qt.Key.Key_Delete)
    assert page.answers["/it"] == "234567"
    assert page.see("/it").property("cursorPosition") == 0


def test_optional_is_said_in_words(show) -> None:
    page = show(
        {"label": "One"},
        {"ref": "/b", "label": "Two"},
        {"ref": "/r", "label": "Three", "required": True},
        {"ref": "/c", "kind": "note", "label": "N"},
    )
    texts = [item.property("text") for item in page.items() if item.inherits("QQuickText")]
    assert {"One", "Optional. You can leave this empty.", "Two (optional)", "Three", "N"} <= set(texts)


def test_the_explanation_unfolds(show) -> None:
    page = show({"label": "Q", "guidance": "All names."})
    assert not [item for item in page.items() if item.property("text") == "All names."]
    page.touch("/it.guidance")
    assert [item for item in page.items() if item.property("text") == "All names."]


def test_a_date_by_boxes_and_by_calendar(show) -> None:
    page = show({"label": "Born", "data_type": "date"})
    page.write("/it.day", "31")
    page.write("/it.month", "feb")
    page.write("/it.year", "2026")
    assert not page.stage.models["/it"].check()
    assert page.text("/it.error").startswith("31 February 2026 does not exist")
    assert page.see("/it.day").property("faulty")
    assert not page.see("/it.year").property("faulty")
    page.touch("/it.calendar")
    assert page.text("/it.shownMonth") == "September 2026"
    page.touch("/it.monthBefore")
    page.touch("/it.day.29")
    assert page.answers["/it"] == "2026-08-29"
    assert page.text("/it.month") == "August"
    assert page.find("/it.shownMonth") is None


def test_the_calendar_goes_by_keys_alone(show) -> None:
    page = show({"label": "Born", "data_type": "date"})
    page.touch("/it.calendar")
    page.see("/it.monthBefore").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        page.key(Qt.Key.Key_Tab)
    assert page.see("/it.day.1").property("visualFocus")
    page.key(Qt.Key.Key_Space)
    assert page.answers["/it"] == "2026-09-01"


def test_a_month_by_touch(show) -> None:
    page = show({"label": "Since", "data_type": "date", "appearance": "month-year"})
    page.touch("/it.calendar")
    page.touch("/it.month.5")
    assert page.answers["/it"] == "2026-05-01"


def test_time_by_steps(show) -> None:
    page = show({"label": "When", "data_type": "time", "value": "10:00:00.000"})
    page.touch("/it.hour.later")
    page.touch("/it.minute.earlier")
    assert page.answers["/it"] == "10:55:00.000"


def test_rows_by_touch_and_by_key(show) -> None:
    page = show(
        {"kind": "select1", "label": "Q", "choices": FRUIT},
        {"ref": "/m", "kind": "select", "label": "M", "choices": FRUIT},
    )
    page.touch("/it.b")
    assert page.answers["/it"] == "b"
    assert node(page.see("/it.b")).role() == QAccessible.Role.RadioButton
    assert node(page.see("/it.b")).state().checked
    page.key(Qt.Key.Key_Tab)
    page.touch("/m.a")
    page.touch("/m.other")
    page.touch("/m.a")
    assert page.answers["/m"] == "other"
    assert node(page.see("/m.a")).role() == QAccessible.Role.CheckBox
    page.see("/m.b").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    page.key(Qt.Key.Key_Space)
    assert page.answers["/m"] == "b other"


def test_the_answer_of_an_optional_question_can_be_taken_back(show) -> None:
    page = show({"kind": "select1", "label": "Q", "choices": FRUIT, "value": "a"})
    page.touch("/it.none")
    assert page.answers["/it"] == ""


def test_likert_and_columns(show) -> None:
    page = show(
        {"ref": "/l", "kind": "select1", "label": "L", "choices": samples.AGREE, "appearance": "likert"},
        {"ref": "/g", "kind": "select1", "label": "G", "choices": FRUIT, "appearance": "columns-3"},
    )
    page.touch("/l.4")
    page.touch("/g.other")
    assert page.answers == {"/l": "4", "/g": "other"}
    tops = {page.see(f"/g.{choice}").mapToScene(page.see("/g.a").boundingRect().topLeft()).y() for choice in "ab"}
    assert len(tops) == 1, "side by side"


def test_a_minimal_list_opens_above_the_page(show) -> None:
    page = show({"kind": "select1", "label": "Q", "choices": FRUIT, "appearance": "minimal", "required": True})
    assert says(page.see("/it")) == "Choose an answer"
    page.touch("/it")
    page.touch("/it.b")
    assert page.answers["/it"] == "b"
    page.qtbot.waitUntil(lambda: page.find("/it.b") is None, timeout=5000)
    assert says(page.see("/it")) == "Bread"
    page.touch("/it")
    page.see("/it.close")
    page.key(Qt.Key.Key_Escape)
    page.qtbot.waitUntil(lambda: page.find("/it.close") is None, timeout=5000)
    assert page.see("/it").property("activeFocus")


def test_fifty_thousand_answers(show) -> None:
    page = show(
        {"kind": "select1", "label": "Street", "choices": samples.streets(50_000), "appearance": "autocomplete"}
    )
    assert page.text("/it.count").replace("\u2066", "").replace("\u2069", "") == "1–6 of 50,000"
    page.write("/it", "kowhai 4999")
    page.touch("/it.s49990")
    assert page.answers["/it"] == "s49990"
    assert page.text("/it.chosen").startswith("49991 K")
    page.write("/it", "zzz")
    assert "Try fewer letters" in page.text("/it.count")


def test_a_page_of_answers_turns(show) -> None:
    page = show({"kind": "select1", "label": "Street", "choices": samples.streets(40)})
    page.touch("/it.more")
    page.touch("/it.s6")
    assert page.answers["/it"] == "s6"
    page.touch("/it.earlier")
    page.see("/it.s0")


def test_an_order_by_touch(show) -> None:
    page = show({"kind": "rank", "label": "Q", "choices": FRUIT})
    for choice in ("other", "a", "b"):
        page.touch(f"/it.{choice}")
    assert page.answers["/it"] == "other a b"
    page.touch("/it.a.up")
    page.touch("/it.other.down")
    assert page.answers["/it"] == "a b other"
    assert "Number 1" in says(page.see("/it.a"))


def test_a_range_by_steps_and_by_marks(show) -> None:
    page = show(
        {"kind": "range", "label": "Q", "parameters": {"start": "0", "end": "10", "step": "1"}},
        {"ref": "/s", "kind": "range", "label": "S", "appearance": "rating", "parameters": {"start": "1", "end": "5"}},
    )
    assert page.text("/it.value") == "No answer yet"
    page.touch("/it.more")
    assert page.answers["/it"] == "5"
    page.touch("/it.less")
    assert page.answers["/it"] == "4"
    page.touch("/it.9")
    assert page.answers["/it"] == "9"
    page.touch("/s.3")
    assert page.answers["/s"] == "3"
    assert name_of(page.see("/s.3")) == "3 of 5"


def test_signing_with_a_finger(show) -> None:
    files = MemoryAttachments()
    page = show({"kind": "upload", "label": "Sign", "appearance": "signature", "parameters": IMAGE}, attachments=files)
    pad = page.see("/it")
    page.stroke(pad, [(0.2, 0.5), (0.4, 0.3), (0.6, 0.7), (0.8, 0.5)])
    page.stroke(pad, [(0.2, 0.8), (0.5, 0.8)])
    page.qtbot.waitUntil(lambda: page.answers.get("/it", "") != "", timeout=5000)
    assert page.stage.models["/it"].check()
    name = page.answers["/it"]
    two = files.files[name]
    assert not QImage.fromData(two).isNull()
    assert says(pad) == "Signed"
    page.touch("/it.undo")
    page.qtbot.waitUntil(lambda: files.files[name] != two, timeout=5000)
    page.touch("/it.clear")
    assert page.answers["/it"] == ""
    page.touch("/it.typeInstead")
    page.write("/it.name", "Ana")
    page.qtbot.waitUntil(lambda: page.answers["/it"] == name, timeout=5000)
    with page.qtbot.waitSignal(page.stage.models["/it"].helpAsked):
        page.touch("/it.help")


def test_a_photo_from_the_camera(show, tmp_path) -> None:
    (tmp_path / "card.png").write_bytes(samples.picture("CARD"))
    files = MemoryAttachments()
    question = {"kind": "upload", "label": "Card", "parameters": {**IMAGE, "max-pixels": "300"}}
    page = show(question, camera=FileCamera([tmp_path / "card.png"]), attachments=files)
    page.touch("/it.look")
    page.touch("/it.take")
    page.touch("/it.again")
    page.touch("/it.take")
    page.touch("/it.use")
    page.see("/it.remove")
    assert QImage.fromData(files.files[page.answers["/it"]]).width() == 300
    page.touch("/it.remove")
    assert page.answers["/it"] == ""
    assert files.files == {}


def test_a_code_from_the_camera(show, tmp_path) -> None:
    qrcode.make("4K7P-2M").save(tmp_path / "code.png")
    page = show({"label": "Code", "data_type": "barcode"}, camera=FileCamera([tmp_path / "code.png"]))
    page.touch("/it.look")
    page.qtbot.waitUntil(lambda: "/it" in page.answers, timeout=5000)
    assert page.answers["/it"] == "4K7P-2M"
    assert page.text("/it") == "4K7P-2M"


def test_a_desk_opens_the_window_for_files(show, tmp_path) -> None:
    (tmp_path / "card.png").write_bytes(samples.picture("CARD"))
    page = show({"kind": "upload", "label": "Card", "parameters": IMAGE}, setting=Setting("desk", reduced_motion=True))
    page.touch("/it.file")
    shown = list(page.items())
    chooser = next(filter(None, (item.findChild(QObject, "chooser") for item in shown)))
    assert chooser.property("visible")
    chooser.setProperty("selectedFile", QUrl.fromLocalFile(str(tmp_path / "card.png")))
    chooser.close()
    page.stage.models["/it"].property("part").choose(QUrl.fromLocalFile(str(tmp_path / "card.png")))
    page.see("/it.remove")
    assert page.answers["/it"].endswith(".jpg")


def test_a_kiosk_takes_no_files_and_says_where_to_go(show) -> None:
    page = show(
        {"ref": "/f", "kind": "upload", "label": "F", "parameters": {"mediatype": "application/pdf"}},
        {"ref": "/a", "kind": "upload", "label": "A", "parameters": {"mediatype": "audio/*"}, "required": True},
    )
    assert page.find("/f.file") is None
    assert "hand it in at any counter" in page.see("/f.noFiles").property("line")
    assert page.see("/a.noFiles").property("title") == "This machine records no sound"
    page.see("/a.help")


def test_a_place_by_touch_by_keys_and_typed(show) -> None:
    page = show({"label": "Where", "data_type": "geopoint"})
    area = page.see("/it.map")
    page.touch_at(area, 0.5, 0.5)
    latitude, longitude, *_ = map(float, page.answers["/it"].split())
    west, south, east, north = samples.outline().bounds
    assert (latitude, longitude) == pytest.approx(((south + north) / 2, (west + east) / 2), abs=0.001)
    page.see("/it.map").forceActiveFocus()
    before = page.answers["/it"]
    page.key(Qt.Key.Key_Up)
    assert page.answers["/it"] == before, "the arrows of a keypad walk on"
    page.key(Qt.Key.Key_Return)
    page.key(Qt.Key.Key_Up)
    page.key(Qt.Key.Key_Return)
    assert float(page.answers["/it"].split()[0]) > latitude
    page.touch("/it.closer")
    page.touch("/it.receive")
    assert page.answers["/it"].startswith("-41.285000 174.776000 12 4")
    page.touch("/it.typeInstead")
    page.write("/it.latitude", "x")
    assert not page.stage.models["/it"].check()


def test_sliding_over_the_map_sets_no_mark(show) -> None:
    page = show({"label": "Where", "data_type": "geopoint"})
    page.stroke(page.see("/it.map"), [(0.2, 0.2), (0.5, 0.5), (0.8, 0.8)])
    assert "/it" not in page.answers


def test_an_area_by_touch(show) -> None:
    page = show({"label": "Field", "data_type": "geoshape"})
    for x, y in ((0.4, 0.4), (0.6, 0.4), (0.5, 0.6)):
        page.touch_at(page.see("/it.map"), x, y)
        page.touch("/it.add")
    assert page.answers["/it"].count(";") == 3
    page.touch("/it.remove.2")
    assert page.answers["/it"] == ""


def test_a_box_to_tick(show) -> None:
    page = show({"kind": "trigger", "label": "True?"})
    page.touch("/it")
    assert page.answers["/it"] == "OK"
    page.touch("/it")
    assert page.answers["/it"] == ""


def test_a_fact_is_text_and_no_box(show) -> None:
    page = show({"label": "Reference", "readonly": True, "value": "4K7P", "read_back": "4K7P-2M"})
    fact = page.see("/it")
    assert fact.property("text") == "4K7P-2M"
    assert node(fact).role() == QAccessible.Role.StaticText


def test_the_form_answers_without_losing_the_focus(show) -> None:
    page = show({"label": "Name"})
    page.write("/it", "An")
    model = page.stage.models["/it"]
    model.show(question_from({"ref": "/it", "label": "Your name", "value": "An", "required": True}))
    page.settle()
    assert page.see("/it").property("activeFocus")
    assert page.see("/it").property("cursorPosition") == 2


SCROLLED = b"""
import QtQuick
import QtQuick.Layouts
import Shopfront.Forms
import Shopfront.Kit
import Shopfront.ViewModels

Window {
    id: page
    required property list<QuestionModel> questions
    width: 1080
    height: 1200
    visible: true

    ScrollBody {
        anchors.fill: parent
        anchors.margins: Theme.page
        Repeater {
            model: page.questions
            QuestionView {
                required property QuestionModel modelData
                Layout.fillWidth: true
                question: modelData
            }
        }
    }
}
"""


@pytest.mark.parametrize("way", [[(0.5, 0.9), (0.5, 0.6), (0.5, 0.4), (0.5, 0.1)], [(0.1, 0.5), (0.9, 0.5)]])
def test_a_page_that_moves_leaves_the_finger_to_the_pad(qapp, qtbot, way) -> None:
    from PySide6.QtQml import QQmlApplicationEngine

    from tests.ui.forms.conftest import Page
    from ui.fonts import register_fonts
    from ui.forms.gallery import QuestionStage

    register_fonts()
    engine = QQmlApplicationEngine()
    fields = [
        {"ref": "/it", "kind": "upload", "label": "Sign", "appearance": "signature", "parameters": IMAGE},
        *({"ref": f"/{number}", "label": "More", "appearance": "multiline"} for number in range(4)),
    ]
    stage = QuestionStage(engine, Setting(reduced_motion=True), list(map(question_from, fields)), page=SCROLLED)
    page = Page(stage, stage.look, qtbot)
    pad = page.see("/it")
    before = pad.mapToScene(pad.boundingRect().topLeft())
    page.stroke(pad, way)
    strokes = stage.models["/it"].property("part").strokes
    assert [len(stroke) for stroke in strokes] == [len(way)]
    assert strokes[0][0] == pytest.approx(way[0], abs=0.02)
    assert strokes[0][-1] == pytest.approx(way[-1], abs=0.02)
    assert pad.mapToScene(pad.boundingRect().topLeft()) == before, "the page stays"
    stage.window.close()
    stage.close()
    stage.window.deleteLater()
    engine.deleteLater()


def test_what_an_author_mistypes_breaks_no_widget(show) -> None:
    endless = {"start": "0", "end": "1e308", "step": "1e-300"}
    show(
        {"ref": "/r", "kind": "range", "label": "Q", "data_type": "decimal", "parameters": endless},
        {"ref": "/p", "kind": "upload", "label": "P", "parameters": {"mediatype": "image/*", "max-pixels": "9" * 5000}},
    )
