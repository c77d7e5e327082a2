"""What officers saw, as it is read at a counter by whoever answers: from the office's server, and kept nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final, Protocol

import msgspec

if TYPE_CHECKING:
    from concurrent.futures import Future

    from kiosk.field.saw import About

MOST: Final = 200
"""Reports that are read at once: the newest."""
MOST_WORDS: Final = 2000
"""Characters of one that are shown."""
_Short = Annotated[str, msgspec.Meta(max_length=200)]


class Report(msgspec.Struct, frozen=True, omit_defaults=True):
    """One observation. No `words`: they were erased, or this server cannot open them, or has not got them yet."""

    saw: _Short
    officer: _Short = ""
    """Their name, for whoever has to ask back."""
    at: int = 0
    """Milliseconds since 1970."""
    service: _Short = ""
    about: _Short = "other"
    words: Annotated[str, msgspec.Meta(max_length=MOST_WORDS)] = ""
    at_counter: bool = False
    settled: bool = False


class Reports(msgspec.Struct, frozen=True):
    """The answer of the server."""

    reports: Annotated[tuple[Report, ...], msgspec.Meta(max_length=MOST)] = ()


class Saws(Protocol):
    """Telling what was seen at a counter, and reading what was told; neither waits on the thread that asks."""

    def tell(self, officer: str, service: str, about: About, words: str) -> Future[dict[str, Any]]:
        """Seal it and keep it; it goes to the office by itself. Refused where nothing can be sealed."""

    def reports(self, officer: str) -> Future[Reports]:
        """Those that this officer may read, from the office's server; Refused `saws_need_hub` without it."""
