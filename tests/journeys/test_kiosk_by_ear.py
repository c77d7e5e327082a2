"""A kiosk by keypad and ear alone: what is said is what the tree holds, and what is private is for a headset."""

import pytest
from PySide6.QtCore import Qt

from kiosk.keypad import KeypadKey
from tests.journeys.by_ear import Jack, Listener, Pad, bare, focused, shown
from tests.journeys.kiosk_forms import filling_in
from tests.journeys.kiosk_stage import running
from ui.kiosk.guide import plug_in
from ui.kiosk.kiosk_voice import FIRST, LEVELS

pytestmark = pytest.mark.usefixtures("qapp")

CANARY = "Zebrafinch"


def test_a_ticket_is_taken_by_ear_alone(tmp_path, qtbot):
    pad, jack = Pad(), Jack()
    with running(tmp_path, qtbot, keypad=pad, headset=jack) as kiosk:
        ear = Listener(kiosk, pad)
        ear.hear(lambda: jack.plug(True))
        greetings = {language: text for text, language in kiosk.voice.said}
        assert greetings["mi"] == "Nau mai, haere mai"
        assert "The arrows lead" in ear.since(0)
        ear.choose("English")
        for page, control in (("Home", "Get a ticket"), ("Choose", "Register a birth"), ("Service", "Get a ticket")):
            assert kiosk.model.page == page
            said = ear.find(control)
            assert focused(kiosk) in said
            assert "Button" in said
            assert kiosk.face.window.activeFocusItem().property("visualFocus"), "the focus is not to be seen"
            before = ear.count
            ear.press(KeypadKey.SELECT)
            kiosk.until(lambda page=page: kiosk.model.page != page)
            kiosk.until(lambda before=before: not missing(kiosk, ear.since(before)))
        assert kiosk.model.page == "Ticket"
        assert bare(kiosk.model.ticket.label) in ear.since(before)
        assert len(kiosk.tickets()) == 1
        said = ear.since(before)
        assert ear.press(KeypadKey.REPEAT) == said
        ear.find(kiosk.model.ticket.have)
        ear.press(KeypadKey.SELECT)
        kiosk.page("Welcome")


def missing(kiosk, said):
    return [text for text in shown(kiosk) if text.rstrip(".") not in said]


def test_every_page_speaks_its_own_language(tmp_path, qtbot):
    pad = Pad()
    with running(tmp_path, qtbot, keypad=pad) as kiosk:
        ear = Listener(kiosk, pad)
        ear.press(KeypadKey.SELECT)
        ear.choose("العربية")
        kiosk.page("Home")
        before = ear.count
        said = ear.press(KeypadKey.LEFT)
        assert focused(kiosk) in said, "the left arrow leads on where lines run to the left"
        assert {language for _text, language in kiosk.voice.said[before:]} == {"ar"}


def test_a_key_cuts_short_and_the_volume_does_not(tmp_path, qtbot):
    pad = Pad()
    with running(tmp_path, qtbot, keypad=pad) as kiosk:
        ear = Listener(kiosk, pad)
        ear.press(KeypadKey.SELECT)
        stopped = kiosk.voice.stopped
        assert f"{FIRST + 1} of 5" in ear.press(KeypadKey.LOUDER)
        assert (kiosk.voice.stopped, kiosk.voice.percent) == (stopped, LEVELS[-1])
        ear.choose("English")
        assert kiosk.voice.stopped > stopped
        kiosk.touch("help.exit")
        kiosk.page("Welcome")
        assert kiosk.voice.percent == LEVELS[FIRST - 1]
        before = ear.count
        pad.press(KeypadKey.RIGHT)
        assert ear.count == before, "without a headset the next person is not spoken to unasked"


def test_help_and_back_have_keys_of_their_own(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.touch("welcome.en")
        kiosk.touch("home.find")
        kiosk.page("Find")
        kiosk.key(Qt.Key.Key_F1)
        kiosk.see("sheet.help")
        kiosk.key(Qt.Key.Key_Escape)
        kiosk.until(lambda: not kiosk.model.sheet)
        kiosk.touch("find.search")
        kiosk.write("pass")
        kiosk.key(Qt.Key.Key_Right, times=2)
        assert not kiosk.see("find.search").property("activeFocus"), "an arrow leads out of a box"
        kiosk.key(Qt.Key.Key_Escape)
        kiosk.page("Home")


def test_what_is_private_is_for_a_headset(tmp_path, qtbot):
    pad, jack = Pad(), Jack()
    with filling_in(tmp_path, qtbot, keypad=pad, headset=jack) as filling:
        kiosk = filling.kiosk
        ear = Listener(kiosk, pad)
        ear.hear(lambda: jack.plug(True))
        kiosk.model.start()
        kiosk.model.openService("change-address")
        kiosk.page("Service")
        ear.choose("Fill in the form")
        kiosk.page("Form")
        ear.find("Box to type in")
        kiosk.write(CANARY)
        ear.press(KeypadKey.RIGHT)
        assert CANARY.lower() in ear.press(KeypadKey.LEFT).lower()
        stopped, before = kiosk.voice.stopped, ear.count
        jack.plug(False)
        assert kiosk.voice.stopped > stopped, "the sentence went on in the room"
        assert plug_in() in ear.since(before)
        ear.press(KeypadKey.REPEAT)
        ear.press(KeypadKey.RIGHT)
        ear.press(KeypadKey.LEFT)
        kiosk.model.comfort.read(kiosk.see("form"))
        kiosk.model.comfort.readAgain()
        kiosk.model.comfort.announce(CANARY, private=True)
        assert CANARY.lower() not in ear.since(before).lower()
        before = ear.count
        ear.hear(lambda: jack.plug(True))
        assert CANARY.lower() in ear.since(before).lower()
