"""Where the files of a form go: pictures, signatures and what else is handed in."""

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
