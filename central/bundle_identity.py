"""To whom a laptop seals what it brings on a stick, and how a server opens it: by its own key, or the office's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from central.submission_identity import FILE_NAME as OF_FORMS
from central.submission_identity import OF_BUNDLES, secret_identity
from kiosk.errors import Refused
from kiosk.forms.submissions import sealing
from kiosk.queue.hub import is_shut_out
from kiosk.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.office import Office
    from kiosk.queue.hub import EnrolledDevice
    from kiosk.queue.state import Queue


def unseal(sealed: bytes, folder: Path) -> bytes:
    """What was sealed to this server or to its office; raises Refused `not_readable`, DataFault for a broken key."""
    secrets = [secret_identity(folder, name) for name in (OF_BUNDLES, OF_FORMS) if (folder / name).exists()]
    refusal: Refused | None = None
    for secret in secrets:
        try:
            return sealing.unseal(sealed, secret)
        except Refused as error:
            refusal = error
    raise refusal or Refused(Text.of("refused.not_readable"))


def recipients(queue: Queue, office: Office) -> tuple[str, ...]:
    """Who can read what a laptop seals for its office: whoever has the office's key, and each of its servers."""
    serving = queue.serving.device

    def serves(device: EnrolledDevice) -> bool:
        return device.uuid == serving or device.role == "hub"

    devices = (one for one in queue.devices.values() if serves(one) and not is_shut_out(one))
    return tuple(dict.fromkeys(one for one in (office.recipient, *(one.recipient for one in devices)) if one))
