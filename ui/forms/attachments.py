"""Where the files of a form go: pictures, signatures and what else is handed in."""

import secrets
from typing import Protocol


class Attachments(Protocol):
    """The files of one form that is being filled in. Names are those that its answers hold."""

    def keep(self, name: str, content: bytes, media_type: str) -> None:
        """Keep a file; whoever implements it seals it before it touches a disk."""

    def read(self, name: str) -> bytes | None:
        """The content of a file, or None."""

    def drop(self, name: str) -> None:
        """Forget a file."""


class MemoryAttachments:
    """Files that live as long as the page; for galleries and tests."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def keep(self, name: str, content: bytes, media_type: str) -> None:  # noqa: ARG002 - nobody asks for it
        """Keep a file."""
        self.files[name] = content

    def read(self, name: str) -> bytes | None:
        """The content of a file, or None."""
        return self.files.get(name)

    def drop(self, name: str) -> None:
        """Forget a file."""
        self.files.pop(name, None)


def attachment_name(ref: str, ending: str) -> str:
    """A file name with nothing from a person in it: `/data/child[2]/photo` gives `child-2-photo-7f3a1c.jpg`."""
    words = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in ref).split()
    return unlike_others("-".join(words[1:] or words or ["answer"])[-90:], ending)


def unlike_others(stem: str, ending: str) -> str:
    """A file name that no other answer has, whatever its question or the file of a person is called."""
    name = f"{stem}-{secrets.token_hex(3)}"
    return f"{name}.{ending}" if ending else name
