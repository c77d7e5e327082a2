"""What a kiosk hands over: a packet with the form kept at the hub, and a plan that a phone can open."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk.assist import word_code
from kiosk.assist.context import count_missing, missing_of, place_of, told_of
from kiosk.assist.handover import PAGE_PATH, Given, Handing, Packet, Tried, said
from kiosk.events import new_id
from kiosk.text import RTL_LANGUAGES
from ui.forms.markdown_free import plain_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.assist.handover_record import Target
    from kiosk.office import Office
    from ui.forms.form_keeper import DraftKeeper
    from ui.kiosk.form_door import Ready

translate = QCoreApplication.translate
_NONCE: Final = 12
_DAY_MINUTES: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class Along:
    """What the visit knows beside the form. Times are milliseconds since 1970."""

    language: str
    since_ms: int
    now_ms: int
    needs: tuple[str, ...] = ()
    tried: Tried = Tried()
    companion: str = ""
    ticket: str = ""
