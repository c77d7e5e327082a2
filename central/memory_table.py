"""What a hub holds in its memory for its devices, read by long poll: names to be called by, notes of visits."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

import msgspec

from central.client import ANSWER_SECONDS, NotAHub
from kiosk.errors import HubUnreachable

if TYPE_CHECKING:
    from central.bell import Turned
    from central.blob_sender import Asking, Heard

    Table = TypeVar("Table", bound=Turned)

_Found = TypeVar("_Found")


async def other_table(  # noqa: PLR0917 - what to ask for, and how the hub is asked
    link: Asking, waited: Heard, path: str, kind: type[Table], turn: str, poll: float
) -> Table:
    """The table as soon as it is at another turn, or after `poll` seconds. Raises HubUnreachable, and NotAHub.

    A hub that answers the same at once does not wait any more: whoever asked it again and again would never rest.
    """
    began, query = time.monotonic(), {"after": turn, "timeout": f"{poll:g}"}
    answer = await waited(lambda: link.ask("GET", path, query=query, seconds=poll + ANSWER_SECONDS))
    found = read(answer.body, kind)
    if found.turn == turn and time.monotonic() - began < poll / 2:
        message = "The hub does not wait for news; it is ending."
        raise HubUnreachable(message)
    return found


def read(body: bytes, kind: type[_Found]) -> _Found:
    """A hub's answer. Raises NotAHub where it cannot be read."""
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError):
        message = "The hub's answer cannot be read. Bring hub and device to the same release."
        raise NotAHub(message) from None
