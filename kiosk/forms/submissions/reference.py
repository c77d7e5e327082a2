"""Reference numbers, `BDFG-HJKM-NPQ`: no two are alike, and a slip in typing one is noticed.

Owned: two characters stand for the device's letter, which no other device of the office has, five for the number of
the device's own event that carries it, which it gives once. Three more are random, so that nobody can count through
them, and the last is the check character.
"""

from __future__ import annotations

import secrets
from typing import Final

from kiosk.forms import checked_code

LENGTH: Final = 11
_ALL: Final = len(checked_code.ALPHABET) ** 2
_LETTERED: Final = 26 * 27
"""Owners up to here stand for one letter or two; a device without a letter takes one of the others by chance."""


def new_reference(letter: str, sequence: int) -> str:
    """The reference of the event with this sequence, on the device with this letter."""
    while True:
        prefix = _owner(letter) + checked_code.number(sequence, 5)
        body = prefix + checked_code.random_body(LENGTH - 1 - len(prefix))
        if check := checked_code.check_character(body):
            return body + check


def parse(typed: str) -> str | None:
    """The reference in what somebody typed; None where it cannot be one."""
    return checked_code.parse(typed, LENGTH)


def shown(reference: str) -> str:
    """As it is printed and read out."""
    return checked_code.grouped(reference)


def _owner(letter: str) -> str:
    if not letter or not (letter.isascii() and letter.isalpha() and letter.isupper()) or len(letter) > 2:  # noqa: PLR2004
        return checked_code.number(_LETTERED + secrets.randbelow(_ALL - _LETTERED), 2)
    first, second = ord(letter[0]) - ord("A"), ord(letter[1]) - ord("A") + 1 if letter[1:] else 0
    return checked_code.number(first * 27 + second, 2)
