"""The keys of a keypad, as a setting gives them."""

import pytest

from kiosk.errors import DataFault
from kiosk.keypad import KEYS, KeypadKey, keys_from


def test_without_a_setting_every_key_stands_for_what_the_table_says():
    assert keys_from("") == {name: key for key, names in KEYS.items() for name in names}


def test_a_setting_moves_some_keys_and_leaves_the_others():
    said = keys_from("help=F8 repeat=F9,F10 headset_in=F15")
    assert {said[name] for name in ("F9", "F10")} == {KeypadKey.REPEAT}
    assert (said["F8"], said["F15"], said["Up"]) == (KeypadKey.HELP, KeypadKey.HEADSET_IN, KeypadKey.UP)
    assert "F1" not in said


@pytest.mark.parametrize("words", ["open=F8", "help", "help=", "help=Up", "help=F8 repeat=F8"])
def test_what_no_keypad_says_is_refused(words):
    with pytest.raises(DataFault, match="The setting keypad"):
        keys_from(words)
