"""What lies inside a field laptop's vault beside its log: token, signing keys, keys of drafts; a keyed database."""

import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec
from sqlcipher3 import dbapi2 as sqlite

from kiosk.errors import DataFault
from kiosk.forms.ports import HeldKey
from kiosk.identity import Identity
from local_db.connection import build, connect
from local_db.faults import fault_of
from local_db.schema import APPLICATION_ID

_VERSION: Final = 1
"""`PRAGMA user_version` of this file."""
_TABLES: Final = (
    "CREATE TABLE secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {_VERSION}",
)
_WRAPPING: Final = "wrapping-key"
_TOKEN: Final = "token"  # noqa: S105 - the name under which it is kept
_DRAFT: Final = "draft/"
_KEY: Final = 32
_COUNT: Final = 8


def make_contents(path: Path, key: bytes) -> None:
    """An empty one, whole or not at all."""
    with build(path, key.hex()) as made:
        for statement in _TABLES:
            made.execute(statement)


class OpenVault:
    """Secrets by name, durable when put; also `VisitKeys`: drafts of the road outlast a power cut. Raises DataFault."""

    def __init__(
        self, path: Path, key: bytes, destroy: Callable[[str], None], keep_servers: Callable[[Sequence[str]], None]
    ) -> None:
        """`destroy` makes all of the laptop's data unreadable for good, and says why it was done; `keep_servers`
        remembers whose orders to do so count."""
        self.key = key.hex()
        """What opens the laptop's other databases."""
        self.destroy, self.keep_servers = destroy, keep_servers
        self._path = path
        self._connection = connect(path, self.key)
        self._lock = threading.Lock()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    # secrets

    def secret(self, name: str) -> bytes | None:
        """A secret, None where there is none."""
        with self._failing():
            row = self._connection.execute("SELECT value FROM secrets WHERE name = ?", (name,)).fetchone()
        return bytes(row[0]) if row else None

    def keep_secret(self, name: str, value: bytes) -> None:
        """Keep a secret in the place of the one that had this name."""
        with self._failing():
            self._connection.execute(
                "INSERT INTO secrets VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )

    def rename_secret(self, name: str, to: str) -> None:
        """Put a secret in the place of another, in one step."""
        with self._failing():
            self._connection.execute("UPDATE OR REPLACE secrets SET name = ? WHERE name = ?", (to, name))

    def wrapping_key(self) -> bytes:
        """The key under which keys of drafts go to the hub; made the first time."""
        found = self.secret(_WRAPPING)
        if found is None:
            found = secrets.token_bytes(_KEY)
            self.keep_secret(_WRAPPING, found)
        return found

    # who the laptop is

    def keeping(self, identity: Identity) -> Identity:
        """Keep the token here; what may stand in a file of its own."""
        self.keep_secret(_TOKEN, identity.token.encode())
        return msgspec.structs.replace(identity, token="")

    def whole(self, identity: Identity) -> Identity:
        """What stood in the file, with the token."""
        return msgspec.structs.replace(identity, token=(self.secret(_TOKEN) or b"").decode())

    # keys of drafts

    def put(self, draft: str, held: HeldKey) -> None:
        """Hold a key."""
        self.keep_secret(_DRAFT + draft, held.key + held.count.to_bytes(_COUNT, "big") + held.tag)

    def note(self, draft: str, count: int, tag: bytes) -> None:
        """The journal goes this far now."""
        found = self.get(draft)
        if found is not None:
            self.put(draft, HeldKey(found.key, count, tag))

    def get(self, draft: str) -> HeldKey | None:
        """The key, None where there is none."""
        found = self.secret(_DRAFT + draft)
        if found is None:
            return None
        counted = _KEY + _COUNT
        return HeldKey(found[:_KEY], int.from_bytes(found[_KEY:counted], "big"), found[counted:])

    def drop(self, draft: str) -> None:
        """Destroy a key."""
        with self._failing():
            self._connection.execute("DELETE FROM secrets WHERE name = ?", (_DRAFT + draft,))

    def drafts(self) -> list[str]:
        """Drafts whose keys are held."""
        with self._failing():
            rows = self._connection.execute("SELECT name FROM secrets ORDER BY name").fetchall()
        return [name.removeprefix(_DRAFT) for (name,) in rows if name.startswith(_DRAFT)]

    @contextmanager
    def _failing(self) -> Iterator[None]:
        with self._lock:
            try:
                yield
            except sqlite.Error as error:
                raise fault_of(self._path, error) from error


def salt_of(path: Path) -> str:
    """The first bytes of the file, which SQLCipher made up and never changes: by them the file is known again."""
    try:
        with path.open("rb") as file:
            return file.read(16).hex()
    except FileNotFoundError:
        return ""
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror}). Mend that; nothing was changed."
        raise DataFault(message) from error
