"""What a server says of its log in writing: signed checkpoints (C2SP tlog-checkpoint), and proofs that go with them."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ED25519: Final = b"\x01"
_DASH: Final = "\u2014"


def log_name(office: str, device: str, generation: str) -> str:
    """What a log is called: its office, its server, and the life of its database, which a restored one begins anew.

    A log of one name only grows. One that went back to a backup cannot promise that to who has seen more of it, so it
    goes on under another name, signed with the same key.
    """
    return f"{office}/{device.replace('-', '')[:8]}/{generation[:8]}"


def key_line(name: str, public: bytes) -> str:
    """The key of a log in one line, as tools for signed notes take it: name, key id, kind and public half."""
    return f"{name}+{_key_id(name, public).hex()}+{_text(_ED25519 + public)}"


def checkpoint(name: str, size: int, root: bytes, public: bytes, sign: Callable[[bytes], bytes]) -> str:
    """A signed note: so many events, this root."""
    text = f"{name}\n{size}\n{_text(root)}\n"
    signature = _text(_key_id(name, public) + sign(text.encode()))
    return f"{text}\n{_DASH} {name} {signature}\n"


def inclusion_proof(index: int, path: Sequence[bytes], note: str, event: bytes = b"") -> str:
    """That an event is in the log of a checkpoint (C2SP tlog-proof); with the event, where its reader may have it."""
    extra = [f"extra {_text(event)}"] if event else []
    return "\n".join(["c2sp.org/tlog-proof@v1", *extra, f"index {index}", *map(_text, path), "", note])


def consistency_proof(old: int, path: Sequence[bytes], note: str) -> str:
    """That a log of `old` events only grew to that of a checkpoint (as C2SP tlog-witness writes it)."""
    return "\n".join([f"old {old}", *map(_text, path), "", note])


def _key_id(name: str, public: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + public).digest()[:4]


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()
