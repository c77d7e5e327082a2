"""An officer, and the PIN that signs them in at a counter.

The PIN is kept as a salted scrypt verifier (RFC 7914; n=2^14, r=8, p=1: about 50 ms a try), only in the stream that
staff machines hold.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from typing import TYPE_CHECKING

import msgspec

from kiosk.events import Draft, Event

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ADDED = "officer.added.v1"
LEAD = "lead"
"""The role that runs the office: plans who sits where, says what every desk is for, stops the queue."""
EDIT = "edit"
"""The role that amends what the office shows: proposes, and approves what another one has proposed."""
TRAINEE = "trainee"
"""The role of somebody who learns: answers no call for help of a citizen."""
_N, _R, _P, _SALT = 2**14, 8, 1, 16


class Officer(msgspec.Struct, frozen=True):
    """The folded state of `officer/<id>`."""

    id: str
    name: str = ""
    pin_verifier: str = ""
    skills: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    """What they speak beside English."""


def fold(subject: str, events: Sequence[Event]) -> Officer:
    """The officer as last described."""
    officer = Officer(subject.partition("/")[2])
    for event in events:
        if event.type != ADDED:
            continue
        try:
            officer = msgspec.convert({**event.data, "id": officer.id}, Officer)
        except msgspec.ValidationError:
            continue
    return officer


def may_lead(officers: Mapping[str, Officer], who: str) -> bool:
    """Whether an officer runs the office; in one that has not said who does, as all of before, everybody may."""
    leading = {one.id for one in officers.values() if LEAD in one.roles}
    return not leading or who in leading


def may_edit(officers: Mapping[str, Officer], who: str) -> bool:
    """Whether an officer may propose and approve amendments; in an office that names nobody, nobody may."""
    return who in officers and EDIT in officers[who].roles


def may_answer(officers: Mapping[str, Officer], who: str) -> bool:
    """Whether an officer reads what all of them saw, and answers: who runs the office, and who edits what it shows."""
    return may_lead(officers, who) or may_edit(officers, who)


def may_help(officers: Mapping[str, Officer], who: str) -> bool:
    """Whether an officer may answer a call for help: everybody but trainees. Where no officer is known, as at kiosks,
    everybody who sits at a counter.
    """
    return not officers or (who in officers and TRAINEE not in officers[who].roles)


def speaks(officer: Officer | None, language: str) -> bool:
    """Whether an officer speaks a language; English everybody does."""
    return language in {"", "en"} or (officer is not None and language in officer.languages)


def added(  # noqa: PLR0917 - what is known of an officer, in the order of a pack
    officer_id: str,
    name: str,
    pin: str,
    skills: Sequence[str] = (),
    roles: Sequence[str] = (),
    languages: Sequence[str] = (),
) -> Draft:
    """The event that brings an officer in."""
    data = {"name": name, "pin_verifier": verifier(pin), "skills": list(skills), "roles": list(roles)}
    if languages:
        data["languages"] = list(languages)
    return Draft(ADDED, f"officer/{officer_id}", data)


def verifier(pin: str, salt: bytes | None = None) -> str:
    """What is kept of a PIN: salt and scrypt hash, base64."""
    salt = salt or secrets.token_bytes(_SALT)
    return base64.b64encode(salt + _hash(pin, salt)).decode()


def pin_matches(officer: Officer, pin: str) -> bool:
    """Whether this is the officer's PIN; takes about 50 ms, and the same time for any PIN."""
    try:
        kept = base64.b64decode(officer.pin_verifier, validate=True)
    except ValueError:  # an event of somebody else's making: no PIN is right
        kept = b""
    salt, expected = kept[:_SALT], kept[_SALT:]
    return hmac.compare_digest(_hash(pin, salt), expected)


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_N, r=_R, p=_P, dklen=32)
