"""Codes that people read, say and type: no character looks like another, and a slip is noticed at once.

The check character is the weighted sum modulo 31, which is prime: it notices every wrong character and every two that
changed places (Verhoeff, "Error Detecting Decimal Codes", 1969, on weighted codes modulo a prime).
"""

from __future__ import annotations

import secrets
from typing import Final

ALPHABET: Final = "BCDFGHJKMNPQRSTVWXYZ23456789"
"""No I, L, O, 0, 1 that read as one another; no vowels, so that no word appears by chance."""
_MODULUS: Final = 31
_VALUE: Final = {character: value for value, character in enumerate(ALPHABET)}


def check_character(body: str) -> str:
    """The character that follows a body; empty for one body in ten, which is not used."""
    total = sum(_VALUE[character] * weight for weight, character in enumerate(body, 2)) % _MODULUS
    return ALPHABET[total] if total < len(ALPHABET) else ""


def random_body(length: int) -> str:
    """Characters from the system's random source."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def random_code(length: int, prefix: str = "") -> str:
    """A code that begins with `prefix` and has `length` characters, the last of them the check character."""
    while True:
        body = prefix + random_body(length - 1 - len(prefix))
        if check := check_character(body):
            return body + check


def parse(typed: str, length: int) -> str | None:
    """The code in what somebody typed, whatever the case, spaces and dashes; None where it cannot be one."""
    plain = "".join(character for character in typed.upper() if character.isalnum())
    if len(plain) != length or any(character not in _VALUE for character in plain):
        return None
    return plain if check_character(plain[:-1]) == plain[-1] else None


def grouped(code: str, size: int = 4) -> str:
    """In groups, as it is printed: `ABCD-EFGH-JKM`."""
    return "-".join(code[start : start + size] for start in range(0, len(code), size))


def number(value: int, length: int) -> str:
    """A number in the alphabet, with leading characters for zero; too great a number starts again from zero."""
    found = ""
    for _ in range(length):
        value, digit = divmod(value, len(ALPHABET))
        found = ALPHABET[digit] + found
    return found
