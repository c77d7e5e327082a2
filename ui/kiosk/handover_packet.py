"""What a kiosk hands over: a packet with the code that the form is kept under, and a plan that a phone can open."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk.assist import word_code
from kiosk.assist.context import count_missing, missing_of, place_of, told_of
from kiosk.assist.handover import PAGE_PATH, Packet, Tried, said
from kiosk.events import new_id
from kiosk.markdown import plain
from kiosk.text import RTL_LANGUAGES
from ui.forms.form_words import filled, kept_until

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.assist.handover import Given
    from kiosk.assist.handover_record import Target
    from kiosk.forms.drafts.coming_back import KeptDraft
    from kiosk.office import Office
    from ui.kiosk.form_door import Ready

translate = QCoreApplication.translate
_NONCE: Final = 12
_KEY: Final = 32
_HARD_SPACE: Final = "\u00a0"
_NOTHING: Final = Tried()


@dataclass(frozen=True, slots=True)
class Along:
    """What the visit knows beside the form. Times are milliseconds since 1970."""

    language: str
    since_ms: int
    now_ms: int
    needs: tuple[str, ...] = ()
    tried: Tried = _NOTHING
    companion: str = ""
    ticket: str = ""


def packet_of(ready: Ready, kept: KeptDraft, along: Along, office: Office, to: Target) -> Packet:
    """The packet of a form that is kept."""
    filling = ready.found.filling
    progress = filling.progress
    return Packet(
        id=new_id(),
        office=office.code,
        made_ms=along.now_ms,
        since_ms=along.since_ms,
        to=to,
        service=ready.service.id,
        ticket=along.ticket,
        page=place_of(filling),
        step=progress.position if progress else 0,
        steps=progress.total if progress else 0,
        language=along.language,
        needs=along.needs,
        tried=along.tried,
        companion=along.companion,
        told=told_of(filling),
        missing=missing_of(filling),
        draft=ready.keeper.draft,
        code=kept.code,
    )


def sealed_plan(ready: Ready, packet: Packet, office: Office, until: dt.date) -> tuple[bytes, bytes]:
    """What the phone of whoever takes it home shows, sealed, and its key. No answer is in it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - with the first packet

    missing = count_missing(ready.found.filling)
    there = [
        translate("Handover", "%n answers are in your form.", "", len(packet.told)),
        translate("Handover", "%n questions still have to be answered.", "", missing),
    ]
    steps = [
        translate("Handover", "Here: press “Open my form” below, and go on on this phone or computer."),
        filled(translate("Handover", "Or go to a kiosk or counter of %1."), office.title(packet.language)),
        translate("Handover", "Choose “Go on with a form”, and give the six words on your paper, or show its picture."),
        kept_until(until),
    ]
    named = [plain(label) for label in packet.missing]
    parts = [
        {"title": translate("Handover", "What is there"), "lines": there},
        *([{"title": translate("Handover", "What is missing"), "lines": named}] if named else []),
        {"title": translate("Handover", "Where to go on"), "lines": steps, "ordered": True},
    ]
    plan = {
        "title": ready.service.title.get(packet.language),
        "language": packet.language.replace("_", "-"),
        "direction": "rtl" if packet.language in RTL_LANGUAGES else "ltr",
        "parts": parts,
    }
    key, nonce = secrets.token_bytes(_KEY), secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, msgspec.json.encode(plan), None), key


def picture_says(given: Given, office: Office, address: str) -> str:
    """What the QR code says: for a phone the address with the key in its fragment, else office and name."""
    if not address or not given.plan_key:
        return said(office.code, given.name)
    key = base64.urlsafe_b64encode(given.plan_key).decode().rstrip("=")
    return f"{address}{PAGE_PATH}{given.name}#{key}"


def words_in_two(name: str, language: str, office_language: str) -> tuple[str, str]:
    """The six words in the citizen's language, and in that of the staff where it is another one."""
    return _shown(name, language), "" if language == office_language else _shown(name, office_language)


def _shown(name: str, language: str) -> str:
    """Between points, since some words are two syllables with a space."""
    return " · ".join(word.replace(" ", _HARD_SPACE) for word in word_code.words_of(name, language))
