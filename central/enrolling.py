"""A device lets itself be let in: with a key of its own, and waiting for a person where one has to agree."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Final

from central.access import Access
from central.client import HttpHubLink
from central.key_place import FolderKeys
from central.wire import Asking
from kiosk.errors import HubRefused, HubUnreachable
from kiosk.pins import Pins, split

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from central.key_place import KeyPlace
    from kiosk.ports import Enrolled

_ASK_AGAIN: Final = 1.0
"""Seconds between two questions whether somebody has agreed."""


def enrol_at(  # noqa: PLR0917 - who asks, and where
    folder: Path,
    url: str,
    code: str,
    role: str,
    name: str,
    tell: Callable[[str], None],
    recipient: str = "",
    keys: KeyPlace | None = None,
    waits: Callable[[str], None] | None = None,
    token: str = "",
) -> Enrolled:
    """Enrol with the key of a data directory, or of another place.

    Raises HubUnreachable or HubRefused, with a message for the operator.

    Where a person has to agree, `tell` is given a sentence for whoever stands here, and it may take as long as that
    takes: asked again later with the same code and folder, it goes on waiting. `waits` is given the fingerprint
    instead, before each question, and ends it by raising. A device that was let in without a key has a `token`, and
    asks to have its key known.
    """
    folder.mkdir(parents=True, exist_ok=True)
    key = (keys or FolderKeys(folder)).key()

    async def ask() -> Enrolled:
        link = HttpHubLink(url, Access(token, key=key, keyid=key.public_text, pins=Pins(split(url)[1])))
        asked = (code, role, name, recipient, token.partition(".")[0])
        try:
            found = await link.enrol(*asked)
            if isinstance(found, Asking) and waits is None:
                tell(waiting(found.fingerprint))
            while isinstance(found, Asking):
                if waits is not None:
                    waits(found.fingerprint)
                await asyncio.sleep(_ASK_AGAIN)
                with contextlib.suppress(HubUnreachable):
                    found = await _asked_again(link, found, asked)
            return found
        finally:
            await link.close()

    return asyncio.run(ask())


def enrol(url: str, code: str, role: str, name: str, recipient: str = "") -> Enrolled:
    """Enrol at a hub whose enrolment is open, without a key. Raises HubUnreachable or HubRefused, both with a message
    for the operator.

    A standby says to which `recipient` (age) the hub is to seal what it inherits.
    """

    async def ask() -> Enrolled:
        link = HttpHubLink(url, Access(pins=Pins(split(url)[1])))
        try:
            found = await link.enrol(code, role, name, recipient)
        finally:
            await link.close()
        if isinstance(found, Asking):
            raise HubRefused(code="not_signed", message="A person has to let this device in, by its key.")
        return found

    return asyncio.run(ask())


def waiting(fingerprint: str) -> str:
    """What somebody at the device reads while it waits."""
    return (
        f"This device waits to be let in. Its fingerprint is {fingerprint}. At the office's server:\n\n"
        f'  python main.py office approve "{fingerprint}"\n'
    )


async def _asked_again(link: HttpHubLink, before: Asking, asked: tuple[str, str, str, str, str]) -> Enrolled | Asking:
    try:
        return await link.enrol(*asked)
    except HubRefused as refusal:
        if refusal.code in {"not_serving", "too_many_tries", "internal_error"}:
            return before
        raise
