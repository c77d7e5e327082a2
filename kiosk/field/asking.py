"""Unlocking where there is no window: the passphrase is asked for, at the first start twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.errors import DataFault, Refused
from kiosk.field.lock import NotUnlocked, checked

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.field.lock import FieldLock


class NewVault(Protocol):
    """As much of a vault as its making takes."""

    @property
    def exists(self) -> bool:
        """Whether there is one already; raises DataFault where it is missing, or was wiped."""

    def make(self, passphrase: str) -> bytes:
        """A new one; its key."""


class ChangingVault(NewVault, Protocol):
    """As much as its change takes."""

    def change(self, key: bytes, passphrase: str) -> None:
        """Wrap the key by another passphrase."""


def unlocked(
    vault: NewVault, lock: FieldLock, ask: Callable[[str], str], tell: Callable[[str], None], *, again: bool
) -> bytes:
    """The key of a laptop's data. `again`: a person sits here, who may try again, and types a new passphrase twice.

    Raises DataFault, or NotUnlocked where nobody can be asked again.
    """
    if not vault.exists:
        passphrase = _new(ask, tell, again=again)
        vault.make(passphrase)
        return lock.unlock(passphrase)
    while True:
        asked = ask("Passphrase of this laptop")
        try:
            return lock.unlock(asked)
        except NotUnlocked as refusal:
            if not again:
                raise DataFault(str(refusal)) from refusal
            tell(str(refusal))


def changed(
    vault: ChangingVault, lock: FieldLock, ask: Callable[[str], str], tell: Callable[[str], None], *, again: bool
) -> None:
    """Unlock with the old passphrase, and wrap by a new one. Raises as `unlocked`."""
    if not vault.exists:
        message = "There is no laptop for the field here. Name its folder with --data."
        raise DataFault(message)
    key = unlocked(vault, lock, ask, tell, again=again)
    vault.change(key, _new(ask, tell, again=again))


def _new(ask: Callable[[str], str], tell: Callable[[str], None], *, again: bool) -> str:
    tell("Choose the passphrase that opens this laptop's data. Without it nothing here can be read, by nobody.")
    while True:
        first = ask("New passphrase")
        try:
            return checked(first, ask("The same again") if again else None)
        except Refused as refusal:
            if not again:
                raise DataFault(str(refusal)) from refusal
            tell(str(refusal))
