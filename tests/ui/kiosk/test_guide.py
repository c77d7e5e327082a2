"""What is said of a screen, and what of it only to a headset; and the ways between the keys of a keyboard."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from kiosk.keypad import KeypadKey
from tests.ui.devices.recording_speech import RecordingSpeech
from ui.kiosk.guide import back_at, news, plug_in, sight
from ui.kiosk.key_walk import beside
from ui.kiosk.kiosk_voice import LEVELS, KioskVoice
from ui.kiosk.reading import Area, Heard, Words, breaths

Role = QAccessible.Role
HEAD = Heard("Your details", Role.Heading)
HINT = Heard("As in your passport", Role.StaticText)
BOX = Heard("Full name", Role.EditableText, value="Mere", focused=True)
YES = Heard("Yes", Role.RadioButton, state="Chosen", focused=True)
PLACE = ("Form", "en")


def texts(words, *, headset):
    return [word.text for word in words if headset or not word.private]


def test_a_new_page_is_told_with_its_texts_and_what_has_the_focus():
    words = news(sight([], ()), sight([HEAD, BOX], PLACE), headset=True)
    assert texts(words, headset=True) == ["Your details", "Full name", "Box to type in", "Mere"]


def test_without_a_headset_answers_are_left_out_and_the_page_says_so():
    words = news(sight([], ()), sight([HEAD, BOX], PLACE), headset=False)
    assert texts(words, headset=False) == ["Your details", plug_in(), "Full name", "Box to type in"]


def test_a_focus_that_moves_is_told_alone_and_a_choice_by_its_state():
    page = sight([HEAD, BOX], PLACE)
    moved = sight([HEAD, YES], PLACE)
    assert texts(news(page, moved, headset=True), headset=True) == ["Yes", "One of several answers", "Chosen"]
    undone = sight([HEAD, Heard("Yes", Role.RadioButton, state="Not chosen", focused=True)], PLACE)
    assert texts(news(moved, undone, headset=True), headset=True) == ["Not chosen"]
    assert not texts(news(moved, undone, headset=False), headset=False)


def test_a_warning_that_comes_is_told_at_once_and_only_once():
    warning = Heard("There is a problem", Role.AlertMessage, "Enter your name")
    before, after = sight([HEAD, BOX], PLACE), sight([warning, HEAD, BOX], PLACE)
    assert texts(news(before, after, headset=True), headset=True) == ["There is a problem", "Enter your name"]
    assert not news(after, after, headset=True)


def test_a_sheet_hides_the_page_behind_it():
    sheet = Heard("Help", Role.Heading, area=Area.SHEET)
    over = sight([HEAD, sheet], PLACE)
    assert (over.texts, over.over) == ((Words("Help"),), True)
    assert texts(back_at(sight([HEAD, HINT, BOX], PLACE)), headset=True)[:2] == ["Your details", "Full name"]


def test_the_voice_keeps_what_is_private_from_the_room():
    speech = RecordingSpeech()
    voice = KioskVoice(speech)
    voice.say("Mere", "en", private=True)
    assert not speech.said
    voice.plug(plugged=True)
    voice.say("Mere", "en", interrupt=True, private=True)
    voice.again()
    assert [text for text, _language in speech.said] == ["Mere", "Mere"]
    voice.plug(plugged=False)
    voice.again()
    assert (speech.said, speech.happened[-1]) == ([], "stop")


def test_the_volume_ends_somewhere_and_falls_back():
    speech = RecordingSpeech()
    voice = KioskVoice(speech, 2)
    for _ in range(9):
        voice.change_level(1)
    assert (speech.percent, voice.pristine) == (LEVELS[-1], False)
    voice.reset()
    assert (speech.percent, voice.pristine) == (LEVELS[1], True)


@pytest.mark.parametrize("headset", [True, False])
def test_many_words_are_few_breaths_in_their_languages(headset):
    words = [Words(f"label {at}" if at % 2 else f"value {at}", private=not at % 2) for at in range(80)]
    said = breaths([*words, Words("Kia ora", tongue="mi")], "en", headset=headset)
    assert len(said) <= 14
    assert said[-1][:2] == ("Kia ora", "mi")
    assert any("value" in text for text, _language, _private in said) == headset


KEYS = [QRect(x * 50, y * 60, 40, 50) for y, row in enumerate((10, 9, 5)) for x in range(row)]


@pytest.mark.parametrize(
    ("at", "way", "there"),
    [
        (0, KeypadKey.RIGHT, 1),
        (9, KeypadKey.RIGHT, 10),
        (10, KeypadKey.LEFT, 9),
        (23, KeypadKey.RIGHT, 0),
        (3, KeypadKey.DOWN, 13),
        (9, KeypadKey.DOWN, 18),
        (21, KeypadKey.UP, 12),
        (22, KeypadKey.DOWN, 22),
        (4, KeypadKey.UP, None),
    ],
)
def test_arrows_lead_to_the_key_that_lies_there(at, way, there):
    assert beside(KEYS, at, way) == there


def test_one_arrow_reaches_every_key():
    at, reached = 0, set()
    for _ in KEYS:
        reached.add(at)
        at = beside(KEYS, at, KeypadKey.RIGHT)
    assert len(reached) == len(KEYS)
