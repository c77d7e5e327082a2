"""The platform's own keystore, by `keyring`: Secret Service, KWallet, Keychain or Credential Manager, and nothing else.

`keyring` also knows stores that are plain files, and takes whatever its settings name. Only those listed are used.
"""

from typing import Final, Protocol

from kiosk.errors import DataFault

_SERVICE: Final = "shopfront-field"
_TRUSTED: Final = (
    "keyring.backends.SecretService", "keyring.backends.libsecret", "keyring.backends.kwallet",
    "keyring.backends.macOS", "keyring.backends.Windows",
)  # fmt: skip


class Keystore(Protocol):
    """Keeps small secrets by name, apart from the disk's folders. Raises DataFault where it is locked or fails."""

    def get(self, name: str) -> str | None:
        """A secret, None where there is none."""

    def put(self, name: str, secret: str) -> None:
        """Keep a secret."""

    def drop(self, name: str) -> None:
        """Forget a secret; none is no fault."""


class SystemKeystore:
    """A `Keystore` over the first trusted backend of this machine."""

    def __init__(self, backend: object) -> None:
        self._backend = backend

    @classmethod
    def found(cls) -> "SystemKeystore | None":
        """The keystore of this machine, None where it has none that is trusted."""
        from keyring import backend  # noqa: PLC0415 - takes a moment, and only a field laptop needs it

        try:
            fitting = [one for one in backend.get_all_keyring() if is_trusted(one)]
            best = max(fitting, key=lambda one: float(one.priority), default=None)
        except Exception:
            return None  # a desktop bus that fails is a machine without a keystore
        return None if best is None else cls(best)

    def get(self, name: str) -> str | None:
        """A secret, None where there is none."""
        found = self._asked("get_password", name)
        return found if isinstance(found, str) else None

    def put(self, name: str, secret: str) -> None:
        """Keep a secret."""
        self._asked("set_password", name, secret)

    def drop(self, name: str) -> None:
        """Forget a secret; none is no fault."""
        if self.get(name) is not None:
            self._asked("delete_password", name)

    def _asked(self, method: str, name: str, *more: str) -> object:
        try:
            return getattr(self._backend, method)(_SERVICE, name, *more)
        except Exception as error:
            message = (
                f"The keystore of this machine does not answer ({str(error) or type(error).__name__}). Sign in as the"
                " person for whom this laptop was set up, unlock the keystore, and try again. Nothing was changed."
            )
            raise DataFault(message) from error


def is_trusted(backend: object) -> bool:
    """Whether a backend of `keyring` is the platform's own store."""
    return type(backend).__module__ in _TRUSTED
