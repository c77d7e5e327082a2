"""What may be a first name to be called by: short, letters of any script, and nothing that is not what it seems."""

import unicodedata
from typing import Final

from kiosk.errors import Refused
from kiosk.text import Text

MOST: Final = 20
"""Letters and signs; the marks that letters carry do not count."""
MOST_TYPED: Final = 60
"""Code points: what a name of the longest script needs."""
_SIGNS: Final = frozenset(" -'\u2010\u2011\u2018\u2019")
_JOINERS: Final = frozenset("\u200c\u200d")
"""Names in Sinhala, Marathi and Persian are written with them, between letters only."""
_UNSEEN: Final = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
    + "".join(map(chr, (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
)
"""Letters and marks that draw nothing, or change how others are drawn (Unicode, Default_Ignorable_Code_Point)."""
_MOST_MARKS: Final = 5
"""On one letter: Burmese needs four."""
_MOST_STACKED: Final = 2
"""Of these above or below: more grow out of the line."""
_STACKS: Final = 200
"""Combining classes from here on are drawn above or below (Unicode, table of combining classes)."""


def first_name(typed: str) -> str:
    """The name as it is shown and spoken; raises Refused with how to mend it."""
    if len(typed) > MOST_TYPED:
        raise Refused(Text.of("refused.name_long", most=MOST))
    name = " ".join(part for part in unicodedata.normalize("NFKC", typed).split(" ") if part)
    if not name:
        raise Refused(Text.of("refused.name_empty"))
    if any(map(_hidden, name)):
        raise Refused(Text.of("refused.name_hidden"))
    if any(not _is_letter(sign) and not _is_mark(sign) and sign not in _SIGNS | _JOINERS for sign in name):
        raise Refused(Text.of("refused.name_signs"))
    if not _joined_well(name):
        raise Refused(Text.of("refused.name_hidden"))
    if not any(map(_is_letter, name)) or not _marked_well(name):
        raise Refused(Text.of("refused.name_signs"))
    if len(name) > MOST_TYPED or sum(not _is_mark(sign) and sign not in _JOINERS for sign in name) > MOST:
        raise Refused(Text.of("refused.name_long", most=MOST))
    return name


def _is_letter(sign: str) -> bool:
    return unicodedata.category(sign).startswith("L")


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign) in {"Mn", "Mc"}


def _hidden(sign: str) -> bool:
    if sign in _JOINERS:
        return False
    return sign in _UNSEEN or unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _joined_well(name: str) -> bool:
    for place, sign in enumerate(name):
        if sign in _JOINERS:
            before, after = name[place - 1 : place], name[place + 1 : place + 2]
            if not before or not after or not (_is_letter(before) or _is_mark(before)) or not _is_letter(after):
                return False
    return True


def _marked_well(name: str) -> bool:
    """Marks stand on letters, and not so many that they cover what is around them."""
    marks = stacked = 0
    on_letter = False
    for sign in name:
        if not _is_mark(sign):
            marks, stacked, on_letter = 0, 0, _is_letter(sign)
            continue
        marks += 1
        stacked += unicodedata.combining(sign) >= _STACKS
        if not on_letter or marks > _MOST_MARKS or stacked > _MOST_STACKED:
            return False
    return True
