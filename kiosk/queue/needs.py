"""What somebody needs to be served well: a closed list of codes, so that nothing free is ever kept about a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

NEEDS = ("wheelchair", "interpreter", "sign-language", "hearing", "seeing", "reading", "quiet")

PRIORITIES = ("cannot-stand", "pregnant", "small-child", "urgent")
"""Why staff let somebody come earlier; other codes are told as they are."""


def known(codes: Iterable[str]) -> tuple[str, ...]:
    """Those of the codes that are in the list, each once, in the order of the list."""
    given = set(codes)
    return tuple(need for need in NEEDS if need in given) if given else ()
