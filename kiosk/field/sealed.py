"""What names a person, sealed for the office and for this laptop; events carry no more of it than a hash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from kiosk.errors import DataFault, Refused
from kiosk.forms.submissions.sealing import new_identity, public_key, seal, unseal
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.forms.ports import BlobStore
    from kiosk.ports import EventLog

_Shape = TypeVar("_Shape")
_SECRET: Final = "field-secret"  # noqa: S105 - the name of a place, not what lies there
MOST_WORDS: Final = 20_000
"""Characters of one field at most."""


class SealedFile(msgspec.Struct, frozen=True, array_like=True):
    """A file with its name, as it is sealed."""

    name: str
    media_type: str
    content: bytes


def sealed_words(words: Mapping[str, str], recipients: Sequence[str]) -> bytes:
    """Words by their names, for the owners of these keys (age)."""
    return _sealed(dict(words), recipients)


def _sealed(content: object, recipients: Sequence[str]) -> bytes:
    """Raises Refused where one of them has no key: what the office could never read is not taken in its name."""
    return seal(msgspec.msgpack.encode(content), recipients if all(recipients) else ())


class Sealed:
    """Seals into a store, for all `recipients` (age), and opens with this laptop's `secret`. Any thread may use it."""

    def __init__(
        self, store: BlobStore, recipients: Callable[[], Sequence[str]], secret: Callable[[], str] = str
    ) -> None:
        """Without a secret nothing can be opened again, as at a server that only plans."""
        self._store, self._recipients, self._secret = store, recipients, secret

    def seal(self, words: Mapping[str, str], also: Sequence[str] = ()) -> str:
        """The hash of what is now sealed and kept, `also` for these; durable when it returns. Raises Refused or
        DataFault.
        """
        return self._store.put(sealed_words(words, [*self._recipients(), *also]))

    def open(self, name: str) -> dict[str, str]:
        """The words; raises Refused `blob_not_here` or `not_readable`."""
        return self._opened(name, dict[str, str])

    def seal_file(self, file: SealedFile) -> tuple[str, int]:
        """The hash and size of a file that is now sealed and kept."""
        name = self._store.put(_sealed(file, self._recipients()))
        return name, self._store.size(name) or 0

    def open_file(self, name: str) -> SealedFile:
        """The file; raises Refused `blob_not_here` or `not_readable`."""
        return self._opened(name, SealedFile)

    def withdraw(self, name: str) -> bytes:
        """Take back what has not gone yet: it is not here any more, and is not sent. Returns it as it was sealed, to be
        put back. Raises Refused `paper_sent`.
        """
        size = self._store.size(name)
        if size is None or name not in self._store.unsent():
            raise Refused(Text.of("refused.paper_sent"))
        content = self._store.read(name, 0, size)
        self._store.note_sent(name, forget=True)
        return content

    def put_back(self, content: bytes) -> str:
        """What was taken back is here again; its name."""
        return self._store.put(content)

    def unsent(self) -> list[str]:
        """Blobs that the office does not hold yet."""
        return self._store.unsent()

    def is_here(self, name: str) -> bool:
        """Whether it can be opened now."""
        return self._store.size(name) is not None

    def _opened(self, name: str, shape: type[_Shape]) -> _Shape:
        size = self._store.size(name)
        if size is None:
            raise Refused(Text.of("refused.blob_not_here"))
        try:
            return msgspec.msgpack.decode(unseal(self._store.read(name, 0, size), self._secret()), type=shape)
        except DataFault as error:
            raise Refused(Text.of("refused.blob_not_here")) from error
        except msgspec.DecodeError as error:
            raise Refused(Text.of("refused.not_readable")) from error


def laptop_secret(log: EventLog) -> str:
    """The secret key (age) of this laptop, made the first time. It is kept in the log and nowhere else, so that it is
    locked with it; only on the thread that writes.
    """
    found = log.cursor(_SECRET)
    if found is None:
        found = new_identity()[0]
        log.set_cursor(_SECRET, found)
    return found


def laptop_recipient(log: EventLog) -> str:
    """The public half, which the office seals to."""
    return public_key(laptop_secret(log))
