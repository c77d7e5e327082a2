"""Keys that are felt and a jack that is heard: what a kiosk needs to be used by somebody who does not look or touch."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Protocol

from kiosk.errors import DataFault


class KeypadKey(StrEnum):
    """What a keypad can say."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    SELECT = "select"
    BACK = "back"
    HELP = "help"
    REPEAT = "repeat"
    QUIETER = "quieter"
    LOUDER = "louder"
    HEADSET_IN = "headset_in"
    """Keypads with a jack of their own tell of it by keys."""
    HEADSET_OUT = "headset_out"


KEYS: Final[Mapping[KeypadKey, tuple[str, ...]]] = MappingProxyType(
    {
        KeypadKey.LEFT: ("Left",),
        KeypadKey.RIGHT: ("Right",),
        KeypadKey.UP: ("Up",),
        KeypadKey.DOWN: ("Down",),
        KeypadKey.SELECT: ("Return", "Enter", "Select"),
        KeypadKey.BACK: ("Escape", "Back"),
        KeypadKey.HELP: ("F1", "Help"),
        KeypadKey.REPEAT: ("F2",),
        KeypadKey.QUIETER: ("F3", "VolumeDown"),
        KeypadKey.LOUDER: ("F4", "VolumeUp"),
        KeypadKey.HEADSET_IN: (),
        KeypadKey.HEADSET_OUT: (),
    }
)
"""The keys of a keyboard that each stands for unless a setting says otherwise, by the names that Qt gives them."""


class Keypad(Protocol):
    """A tactile keypad."""

    def listen(self, pressed: Callable[[KeypadKey], None]) -> None:
        """Tell every key that is pressed, on the GUI thread; one who listens later takes the place of the first."""


class Headset(Protocol):
    """A jack for a headset."""

    def listen(self, plugged: Callable[[bool], None]) -> None:
        """Tell on the GUI thread whether a headset is plugged in: now, and at each change."""

    def close(self) -> None:
        """Tell nothing more."""


def keys_from(words: str) -> Mapping[str, KeypadKey]:
    """By the name of a keyboard's key what it says, from a setting such as `help=F8 repeat=F9,F10`.

    What the setting does not name stays as in KEYS. Raises DataFault for what is no key of a keypad, and for a
    keyboard's key that would say two things.
    """
    wanted = dict(KEYS)
    for word in words.split():
        name, _, keys = word.partition("=")
        if name not in list(KeypadKey) or not keys:
            message = (
                f"The setting keypad has {word!r}; it takes, for example, help=F8 for any of {', '.join(KeypadKey)}."
            )
            raise DataFault(message)
        wanted[KeypadKey(name)] = tuple(keys.split(","))
    said: dict[str, KeypadKey] = {}
    for key, names in wanted.items():
        for name in names:
            if said.setdefault(name, key) is not key:
                message = f"The setting keypad gives {name} to {said[name]} and to {key}; one key says one thing."
                raise DataFault(message)
    return said
