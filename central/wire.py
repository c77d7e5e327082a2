"""The agreement between a device and its hub: limits, headers and the shapes of bodies."""

from __future__ import annotations

from typing import Any, Final

import msgspec

VERSION: Final = "1"
"""Version of this agreement; both sides say theirs, and refuse another."""
VERSION_HEADER: Final = "X-Shopfront-Wire"
TIME_HEADER: Final = "X-Hub-Time"
"""The hub's wall clock in milliseconds since 1970, on every answer."""

MAX_EVENTS: Final = 500
MAX_BYTES: Final = 1024 * 1024
"""Most events and bytes (inflated) of one batch, up or down."""
SEQUENCE_TAKEN: Final = "sequence_taken"
"""Code of an event that was put aside because another of its source has its id or sequence."""
MAX_BODY: Final = 64 * 1024
"""Most bytes of any other request."""
MAX_WAIT_SECONDS: Final = 60.0


class Problem(msgspec.Struct, frozen=True):
    """Every refusal: a stable word, and a sentence that says how to mend it."""

    code: str
    message: str


class EnrolRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A device asks to be let in."""

    code: str
    role: str
    name: str = ""


class GrantRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"args": "with"}):
    """A device asks for one decision."""

    request: str
    do: str
    args: dict[str, Any] = {}
