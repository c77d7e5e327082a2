"""The vault of a field laptop: one random key for all of its data, wrapped by a passphrase and the machine's keystore.

The key opens the log, the journal of drafts and `vault.db`. It is wrapped under what Argon2id (RFC 9106) makes of the
passphrase, mixed by HKDF with a second half that the platform's keystore holds, where there is one. `vault.json` says
how, `vault.spare` says the same: without one of them nothing can be read again.
"""

import logging
import os
import secrets
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.clock import rfc3339, wall_ms
from kiosk.errors import DataFault
from kiosk.field.lock import WAITS, Tries
from local_db.durable_file import settle, usable, write_whole
from local_db.keystore import Keystore
from local_db.vault_contents import OpenVault, make_contents, salt_of
from local_db.vault_header import NONCE, VERSION, Cost, Header, opened, read_header

_log = logging.getLogger(__name__)

VAULT: Final = "vault.json"
_SPARE, _TRIES, _CONTENTS, _WIPED = "vault.spare", "vault.tries", "vault.db", "wiped.json"
_SERVERS: Final = "servers.json"
_KEY: Final = 32
_KEPT_AT_WIPE: Final = frozenset({_WIPED, "lock", "lock.pid"})


class FolderVault:
    """A `Vault` in a data directory. Raises DataFault, with nothing changed."""

    def __init__(self, folder: Path, keystore: Keystore | None = None, cost: Cost = Cost()) -> None:  # noqa: B008
        self.folder = folder
        self._keystore, self._cost = keystore, cost

    @property
    def exists(self) -> bool:
        """Whether there is one already. One whose making was cut short is not there, and has nothing in it."""
        if (wiped := self.wiped()) is not None:
            raise DataFault(wiped)
        if any((self.folder / name).exists() for name in (VAULT, _SPARE)):
            return True
        if any((self.folder / name).exists() for name in ("device.json", "log.db")):
            message = (
                f"{self.folder / VAULT} is missing. Without it nothing here can be read: put it back from a backup of"
                " this folder. Nothing was changed."
            )
            raise DataFault(message)
        return False

    def make(self, passphrase: str) -> bytes:
        """A new vault; its key. The passphrase is a checked one."""
        key = secrets.token_bytes(_KEY)
        with usable(self.folder):
            (self.folder / _CONTENTS).unlink(missing_ok=True)  # of a vault whose making was cut short
        make_contents(self.folder / _CONTENTS, key)
        name = secrets.token_hex(16)
        if self._keystore is not None:
            self._keystore.put(name, secrets.token_hex(_KEY))
        self.keep_tries(Tries())
        self._wrap(key, passphrase, name)
        return key

    def open(self, key: bytes) -> OpenVault:
        """What lies inside."""
        return OpenVault(self.folder / _CONTENTS, key, self.destroy_key, self.keep_servers)

    def unwrap(self, passphrase: str) -> bytes | None:
        """The key, None where the passphrase is another; takes up to a second on purpose."""
        header = self._header()
        return opened(header, self._wrapping(header, passphrase))

    def change(self, key: bytes, passphrase: str) -> None:
        """Wrap the key by another passphrase; the old one opens nothing any more."""
        name = self._header().id
        if self._keystore is not None and self._keystore.get(name) is None:
            self._keystore.put(name, secrets.token_hex(_KEY))
        self._wrap(key, passphrase, name)

    # tries

    def tries(self) -> Tries:
        """Wrong tries so far; where that cannot be read any more, as many as make one wait longest."""
        try:
            return msgspec.json.decode((self.folder / _TRIES).read_bytes(), type=Tries)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            found = Tries(len(WAITS) + 2, wall_ms())
            self.keep_tries(found)
            return found

    def keep_tries(self, tries: Tries) -> None:
        """Write them down; durable when it returns."""
        with usable(self.folder):
            write_whole(self.folder / _TRIES, msgspec.json.encode(tries))

    # whose orders count

    def keep_servers(self, keys: Sequence[str]) -> None:
        """Remember the public keys of the office's servers, which a locked laptop needs, too."""
        content = msgspec.json.encode(sorted(keys))
        path = self.folder / _SERVERS
        with usable(self.folder):
            if keys and not (path.exists() and path.read_bytes() == content):
                write_whole(path, content)

    def servers(self) -> list[str]:
        """Those keys; none where they cannot be read."""
        try:
            return msgspec.json.decode((self.folder / _SERVERS).read_bytes(), type=list[str])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return []

    # the end

    def destroy_key(self, why: str) -> None:
        """Make everything unreadable for good, at once, also while it is open; goes on after a stop at any instant."""
        with usable(self.folder):
            if not (self.folder / _WIPED).exists():
                told = {"at": rfc3339(wall_ms()), "why": why}
                write_whole(self.folder / _WIPED, msgspec.json.encode(told))
            with suppress(DataFault):
                if self._keystore is not None:
                    self._keystore.drop(self._header().id)
            for name in (VAULT, _SPARE, _CONTENTS, f"{_CONTENTS}-wal", f"{_CONTENTS}-shm", _TRIES):
                _overwrite(self.folder / name)
            settle(self.folder)

    def remove_files(self) -> None:
        """Throw away what is left after that; what is still in use is thrown away at the next start."""
        for path in self.folder.iterdir():
            if path.name in _KEPT_AT_WIPE:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                with suppress(OSError):
                    path.unlink()

    def wiped_at(self) -> str | None:
        """When it was wiped, such as `2026-11-22 21:40`; empty where nobody knows any more, None where it was not."""
        told = self._told_wiped()
        return None if told is None else told.get("at", "")[:16].replace("T", " ")

    def _told_wiped(self) -> dict[str, str] | None:
        path = self.folder / _WIPED
        if not path.exists():
            return None
        try:
            return msgspec.json.decode(path.read_bytes(), type=dict[str, str])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return {}

    def wiped(self) -> str | None:
        """What became of a laptop that was wiped, as a sentence; finishes what was cut short."""
        told = self._told_wiped()
        if told is None:
            return None
        self.destroy_key("")
        self.remove_files()
        why, at = told.get("why") or "It was asked to.", self.wiped_at()
        return (
            f"This laptop was wiped{f' on {at} UTC' if at else ''}: everything that it held is gone for good. {why} To"
            " set it up anew, choose an empty folder with --data and ask for a new code."
        )

    # the header

    def _header(self) -> Header:
        """The vault's, from its spare where that alone is whole and of this folder; raises DataFault."""
        ours = salt_of(self.folder / _CONTENTS)
        faults: list[str] = []
        for name in (VAULT, _SPARE):
            try:
                header = read_header(self.folder / name)
            except DataFault as fault:
                faults.append(str(fault))
                continue
            if header.contents == ours:
                if faults:
                    _log.warning("%s %s was put in its place.", faults[0], _SPARE)
                self._mend(name)
                return header
            faults.append(
                f"{self.folder / name} and {_CONTENTS} do not belong together: one of them is of another folder, or"
                f" damaged. Put back {VAULT} and {_CONTENTS} of this folder."
            )
        message = f"{faults[0]} Nothing was changed."
        raise DataFault(message)

    def _mend(self, good: str) -> None:
        """Both files say the same."""
        with usable(self.folder):
            content = (self.folder / good).read_bytes()
            other = self.folder / (_SPARE if good == VAULT else VAULT)
            if not other.exists() or other.read_bytes() != content:
                write_whole(other, content)

    def _wrap(self, key: bytes, passphrase: str, name: str) -> None:
        header = Header(
            version=VERSION,
            id=name,
            contents=salt_of(self.folder / _CONTENTS),
            salt=secrets.token_hex(16),
            cost=self._cost,
            keystore=self._keystore is not None,
            wrapped="",
        )
        nonce = secrets.token_bytes(NONCE)
        sealed = nonce + AESGCM(self._wrapping(header, passphrase)).encrypt(nonce, key, header.bound)
        header = msgspec.structs.replace(header, wrapped=sealed.hex())
        header = msgspec.structs.replace(header, check=header.sum)
        content = msgspec.json.format(msgspec.json.encode(header))
        with usable(self.folder):
            write_whole(self.folder / VAULT, content)
            write_whole(self.folder / _SPARE, content)

    def _wrapping(self, header: Header, passphrase: str) -> bytes:
        cost = header.cost
        derived = Argon2id(
            salt=bytes.fromhex(header.salt),
            length=_KEY,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        ).derive(passphrase.encode())
        mixed = derived + bytes.fromhex(self._half(header.id) if header.keystore else "")
        return HKDF(SHA256(), _KEY, bytes.fromhex(header.id), b"shopfront-vault-v1").derive(mixed)

    def _half(self, name: str) -> str:
        found = self._keystore.get(name) if self._keystore is not None else None
        if found is None:
            message = (
                "This laptop's data also needs what the keystore of this machine held for it, and that is not there."
                " Sign in to this machine as the person for whom the laptop was set up. Nothing was changed."
            )
            raise DataFault(message)
        return found


def _overwrite(path: Path) -> None:
    """Random bytes over a file, then away with it; on a flash disk an older copy may outlast that."""
    with suppress(FileNotFoundError):
        with path.open("rb+") as file:
            size = path.stat().st_size
            while size > 0:
                size -= file.write(secrets.token_bytes(min(size, 1024 * 1024)))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
