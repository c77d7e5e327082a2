"""The certificate that a server answers with: made once in its own folder, or an operator's own. Its key is pinned."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from central.pinned import pin_of
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.identity import Identity
    from kiosk.settings import Settings

FILE_NAME: Final = "tls.pem"
"""Key and certificate of a server that made itself one."""
NEXT: Final = "tls-next.pem"
"""What will be used next; without a key where that is an operator's own."""
_FORMER: Final = "tls-former.pem"
"""What was used before; for the way back."""
_DAYS: Final = 30 * 365
"""Nobody looks at the end of a pinned certificate, but programs that are not ours may."""
_MOST: Final = 64 * 1024


class Certificate:
    """A certificate with its key, in files."""

    def __init__(self, folder: Path, file: Path, key_file: Path) -> None:
        """Raises DataFault where they cannot be read."""
        self.file, self.key_file = file, key_file
        self._folder = folder
        self.pin = pin_at(file)
        """The key of the certificate that was read at the start."""

    @classmethod
    def at(cls, folder: Path) -> Certificate:
        """The server's own in its data directory, made there the first time."""
        path = folder / FILE_NAME
        if not path.exists():
            _keep(path, made())
        return cls(folder, path, path)

    def told(self) -> tuple[str, ...]:
        """What devices are to believe: the key in use, the one of the next start, and the next one."""
        own = self._folder / FILE_NAME
        coming = [path for path in ([own] if self.file == own else []) + [self._folder / NEXT] if path.exists()]
        return tuple(dict.fromkeys([self.pin, *(pin_at(path) for path in coming)]))


def certificate_of(folder: Path, settings: Settings, identity: Identity, *, spare: bool) -> Certificate | None:
    """What a server answers with, as it is set; None for plain HTTP. Raises DataFault.

    A standby of a hub with a certificate has one too: devices that believe keys speak with nobody in clear.
    """
    file, key_file = settings.text("certificate"), settings.text("certificate_key")
    if file:
        return Certificate(folder, Path(file), Path(key_file or file))
    if settings.flag("tls") or (spare and identity.pins):
        return Certificate.at(folder)
    if identity.served:
        message = (
            "This server has answered over https, and its devices take nothing else. Start it with --tls, or with the"
            " --certificate that it had."
        )
        raise DataFault(message)
    return None


def prepare(folder: Path, file: Path | None = None) -> str:
    """Make the next certificate, or take an operator's own; its pin. The server announces it within a second."""
    _keep(folder / NEXT, _public(file) if file else made())
    return pin_at(folder / NEXT)


def turn(folder: Path) -> str:
    """Use the next certificate from the next start on; its pin. Raises DataFault where there is none of our own."""
    following = folder / NEXT
    if not following.exists() or b"PRIVATE KEY" not in following.read_bytes():
        message = (
            "There is no next certificate that this server has made. Make one with `office certificate --next`; an"
            " operator's own is used by starting the server with --certificate."
        )
        raise DataFault(message)
    if (folder / FILE_NAME).exists():
        _keep(folder / _FORMER, (folder / FILE_NAME).read_bytes())
    following.replace(folder / FILE_NAME)
    return pin_at(folder / FILE_NAME)


def shown(folder: Path, identity: Identity, *, prepares: bool, file: Path | None, use: bool) -> str:
    """What `office certificate` says, once it has done what is asked. Raises DataFault."""
    if not identity.served:
        message = "This server answers over plain HTTP. Start it with --tls to have a certificate."
        raise DataFault(message)
    if use:
        return f"{turn(folder)} is used from the next start of this server on."
    if prepares or file:
        pin = prepare(folder, file)
        return f"{pin} is told to the devices while the server runs. Use it once all of them have been connected."
    return f"https://HUB:PORT#{identity.served[0]}"


def check_announced(pin: str, known: Sequence[str]) -> None:
    """Raise DataFault for a key that devices were never told of: none of them would speak with this server."""
    if known and pin not in known:
        message = (
            "The devices of this office do not know the key of this certificate, and would not speak with this server."
            " Start it with the one that it had (tls-former.pem in its folder, put back as tls.pem). Announce a new one"
            " with `office certificate --next` while the server runs, and use it once all devices have been connected."
        )
        raise DataFault(message)


def pin_at(path: Path) -> str:
    """The pin of the certificate in a file; raises DataFault."""
    try:
        changed = path.stat()
        found = _pin_in(path, changed.st_mtime_ns, changed.st_size)
    except (OSError, ValueError) as error:
        message = f"{path} cannot be read as a certificate ({error}). It has to be a PEM file."
        raise DataFault(message) from error
    return found


@lru_cache(maxsize=8)
def _pin_in(path: Path, _changed: int, _size: int) -> str:
    from cryptography import x509  # noqa: PLC0415 - for servers with a certificate
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    return pin_of(x509.load_pem_x509_certificate(path.read_bytes()[:_MOST]).public_bytes(Encoding.DER))


def made(*, days: int = _DAYS, since: datetime | None = None) -> bytes:
    """A key (ECDSA P-256) and a certificate signed by itself, as PEM."""
    from cryptography import x509  # noqa: PLC0415 - the first time only
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Shopfront")])
    begins = since or datetime.now(UTC) - timedelta(days=1)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return key.private_bytes(*form) + certificate.public_bytes(serialization.Encoding.PEM)


def _public(file: Path) -> bytes:
    """The certificate in a file, without its key."""
    from cryptography import x509  # noqa: PLC0415 - for who announces one
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    pin_at(file)
    return x509.load_pem_x509_certificate(file.read_bytes()[:_MOST]).public_bytes(Encoding.PEM)


def _keep(path: Path, pem: bytes) -> None:
    """Write for the owner's eyes only, whole or not at all."""
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as target:
            target.write(pem)
            target.flush()
            os.fsync(target.fileno())
        unfinished.replace(path)
    except OSError as error:
        message = f"The certificate cannot be kept in {path.parent} ({error.strerror}). Mend that, or use --data."
        raise DataFault(message) from error
