"""A visit from touch to wipe: search, sheets, voice, idle warning, exit; and nothing of anybody stays."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.settings import BY_NAME
from tests.journeys.kiosk_stage import running

pytestmark = pytest.mark.usefixtures("qapp")

CANARY = "zebrafinch"
IDLE = int(BY_NAME["idle_seconds"].default)
WARNING = int(BY_NAME["idle_warning_seconds"].default)


def search(kiosk, words):
    kiosk.touch("welcome.en")
    kiosk.touch("home.find")
    kiosk.touch("find.search")
    kiosk.until(lambda: kiosk.see("find.search").property("activeFocus"))
    kiosk.write(words)
    kiosk.until(lambda: kiosk.model.catalogue.query == words)


def test_a_misspelt_word_finds_the_service(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        search(kiosk, "pasport")
        kiosk.touch("find.result.renew-passport")
        kiosk.page("Service")
        assert kiosk.model.service.title == "Renew a passport"
        kiosk.touch("service.back")
        kiosk.page("Find")
        assert kiosk.see("find.search").property("text") == "pasport", "what was typed is still there"


def test_words_that_nobody_offers_say_what_to_do(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        search(kiosk, CANARY)
        kiosk.see("find.nothing")
        kiosk.see("find.topic.moving-house")


def test_silence_asks_and_one_touch_carries_on(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        search(kiosk, CANARY)
        for _ in range(11):
            kiosk.pass_seconds(IDLE + 1)
            kiosk.see("sheet.idle")
            assert kiosk.model.secondsLeft == WARNING - 1
            assert "Are you still there?" in kiosk.voice.said[-1][0]
            kiosk.touch_at(500, 300)
            kiosk.until(lambda: not kiosk.model.asked)
        assert len(kiosk.voice.said) == 11
        assert kiosk.model.page == "Find"
        assert kiosk.see("find.search").property("text") == CANARY


def test_the_question_counts_down_and_its_button_carries_on(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.touch("welcome.ar")
        kiosk.pass_seconds(IDLE)
        kiosk.pass_seconds(13)
        assert kiosk.model.secondsLeft == WARNING - 13
        assert kiosk.voice.said[-1][1] == "ar"
        kiosk.touch("idle.carryOn")
        kiosk.until(lambda: not kiosk.model.asked)
        assert kiosk.model.page == "Home"


def test_nobody_there_wipes_the_visit(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        search(kiosk, CANARY)
        kiosk.model.comfort.chooseLanguage("ar")
        kiosk.model.comfort.chooseTheme("dark")
        kiosk.model.comfort.chooseTextStep("largest")
        QGuiApplication.clipboard().setText(CANARY)
        kiosk.pass_seconds(IDLE + 1)
        kiosk.pass_seconds(WARNING)
        kiosk.page("Welcome")
        _nothing_is_left(kiosk, tmp_path)


def test_exit_now_clears_the_screen_in_one_touch(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        search(kiosk, CANARY)
        kiosk.touch("help.exit")
        assert kiosk.model.page == "Welcome"
        kiosk.page("Welcome")
        _nothing_is_left(kiosk, tmp_path)
        kiosk.touch("welcome.en")
        kiosk.touch("home.find")
        kiosk.page("Find")
        assert kiosk.see("find.search").property("text") == ""


def test_exit_stands_at_one_place_on_every_page(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        places = [_place(kiosk.see("help.exit"))]
        for control in ("welcome.en", "home.find", "find.topic.driving", "topic.driver-licence", "service.take"):
            kiosk.touch(control)
            kiosk.until(lambda control=control: not kiosk.sees(control))
            places.append(_place(kiosk.see("help.exit")))
        kiosk.touch("help.help")
        kiosk.see("sheet.help")
        places.append(_place(kiosk.see("help.exit")))
        assert len(set(places)) == 1
        kiosk.touch("help.exit")
        kiosk.page("Welcome")


def test_a_welcome_that_nobody_touches_never_asks(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.pass_seconds(10 * IDLE)
        assert not kiosk.model.asked
        kiosk.model.comfort.chooseTheme("dark")
        kiosk.pass_seconds(IDLE)
        kiosk.pass_seconds(IDLE)
        assert kiosk.face.look.theme == "light", "a change on the welcome page is wiped as well"


def test_text_size_and_colours_change_in_the_middle(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.touch("welcome.en")
        kiosk.touch("home.getTicket")
        before = kiosk.see("choose.back").height()
        kiosk.touch("help.textSize")
        kiosk.touch("textSize.largest")
        kiosk.touch("colours.highContrast")
        kiosk.touch("textSize.close")
        kiosk.until(lambda: not kiosk.sees("sheet.textSize"))
        assert (kiosk.face.look.textStep, kiosk.face.look.theme) == ("largest", "highContrast")
        assert kiosk.model.page == "Choose"
        assert kiosk.see("choose.back").height() >= before


def test_the_page_is_read_aloud_until_somebody_touches(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.touch("welcome.en")
        kiosk.touch("home.getTicket")
        kiosk.touch("choose.register-birth")
        kiosk.page("Service")
        kiosk.touch("help.sound")
        kiosk.touch("sound.read")
        kiosk.until(lambda: bool(kiosk.voice.said))
        words = " ".join(text for text, _language in kiosk.voice.said)
        for sentence in ("Register a birth", "What to bring", "About 15 minutes", "Get a ticket for this"):
            assert sentence in words
        assert words.index("Register a birth") < words.index("What to bring") < words.index("Get a ticket for this")
        assert words.count("Every baby born here") == 1
        stopped = kiosk.voice.stopped
        kiosk.touch_at(500, 700)
        assert kiosk.voice.stopped == stopped + 1
        said = len(kiosk.voice.said)
        kiosk.touch("help.sound")
        kiosk.touch("sound.repeat")
        kiosk.until(lambda: len(kiosk.voice.said) > said)


def test_help_calls_nobody_before_somebody_says_how(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.touch("welcome.en")
        kiosk.touch("help.help")
        assert "everything you entered stays" in kiosk.see("sheet.help").property("line")
        kiosk.touch("help.close")
        assert not kiosk.node.read(lambda queue: queue.help_calls)
        kiosk.until(lambda: not kiosk.sees("sheet.help"))
        kiosk.touch("home.getTicket")
        kiosk.page("Choose")


def _nothing_is_left(kiosk, folder):
    assert not [text for text in kiosk.texts() if CANARY in text]
    assert CANARY not in QGuiApplication.clipboard().text()
    assert kiosk.model.catalogue.query == ""
    assert kiosk.model.catalogue.results.rows == ()
    assert (kiosk.face.look.language, kiosk.face.look.theme) == ("en", "light")
    assert kiosk.face.look.textStep == "standard"
    assert not kiosk.model.sheet
    kept = [path for path in folder.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()]
    assert not kept


def _place(item):
    corner = item.mapToScene(item.boundingRect().topLeft())
    return (round(corner.x()), round(corner.y()), round(item.width()), round(item.height()))
