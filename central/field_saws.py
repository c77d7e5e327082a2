"""What officers saw in the field, at the server: read with the office's key, and answered for everybody."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import msgspec

from central.own_server import OwnServer
from kiosk.errors import DataFault, HubRefused, Refused
from kiosk.events import Draft, new_id
from kiosk.field.saw import MOST_SAID, PUBLISHED, WITHDRAWN, Reply, Saw
from kiosk.forms.submissions.sealing import unseal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from kiosk.forms.ports import BlobStore
    from kiosk.identity import Identity
    from kiosk.node import Node
    from kiosk.office import Office
    from kiosk.ports import EventLog

    Write = Callable[[Sequence[Draft], str], None]
    Fetch = Callable[[str], bytes]

_SHORT = 8
_MOST_BYTES = 1024 * 1024


class FieldSaws:
    """`fetch` gives a sealed blob by its name, `write` has events written; `secret` is the office's own key."""

    def __init__(self, log: EventLog, office: Office, fetch: Fetch, write: Write, secret: str) -> None:
        self._log, self._office, self._fetch, self._write, self._secret = log, office, fetch, write, secret

    def lines(self) -> Iterator[str]:
        """How often what goes wrong with which service, then each report with its words, the newest first."""
        saws = self._saws()
        answered = {one for reply in self._replies() if not reply.withdrawn for one in reply.saws}
        for (service, about), count in Counter((one.service, one.about) for one in saws).most_common():
            yield f"{count} x {service or '-'}, {about}"
        for one in saws:
            state = "answered" if one.id in answered else "open"
            yield f"{short(one.id)}  {one.day}  {one.service or '-'}, {one.about}, {state}: {self._words(one)}"
        for reply in self._replies():
            if not reply.withdrawn:
                yield f"reply {reply.id[:_SHORT]}  {reply.day}  {reply.did} ({reply.by})"

    def answer(self, names: Sequence[str], said: str, did: str, by: str, now_ms: int) -> str:
        """Publish what was said in words that everybody may read, and what was done. Raises DataFault."""
        for what, words in (("--said", said), ("--did", did), ("--by", by)):
            if not words.strip() or len(words) > MOST_SAID:
                message = f"{what} has between 1 and {MOST_SAID} characters."
                raise DataFault(message)
        found = [self._named(one) for one in names]
        services = {one.service for one in found}
        data: dict[str, Any] = {
            "day": self._office.day(now_ms),
            "said": said.strip(),
            "did": did.strip(),
            "by": by.strip(),
            "service": services.pop() if len(services) == 1 else "",
            "saws": [one.id for one in found],
        }
        name = new_id()
        self._write([Draft(PUBLISHED, f"reply/{name}", data)], self._office.content_stream)
        return f"Published as {name[:_SHORT]}; every officer in the field sees it at the next meeting."

    def withdraw(self, name: str) -> str:
        """Take back what was published. Raises DataFault."""
        found = [one for one in self._replies() if one.id.startswith(name) and not one.withdrawn]
        if len(found) != 1:
            message = f"There is no single reply {name}. `office saw list` names them."
            raise DataFault(message)
        self._write([Draft(WITHDRAWN, f"reply/{found[0].id}", {})], self._office.content_stream)
        return "Withdrawn; it is not shown any more."

    def _words(self, one: Saw) -> str:
        if one.erased:
            return "(erased)"
        try:
            told = msgspec.msgpack.decode(unseal(self._fetch(one.words), self._secret), type=dict[str, str])
        except (DataFault, Refused, HubRefused, msgspec.DecodeError):
            return "(the words have not arrived yet)"
        plain = "".join(sign if sign.isprintable() else " " for sign in " ".join(told.values()))
        return " ".join(plain.split())

    def _named(self, name: str) -> Saw:
        found = [one for one in self._saws() if name in {one.id, short(one.id)}]
        if len(found) != 1:
            message = f"There is no report {name}. `office saw list` names them."
            raise DataFault(message)
        return found[0]

    def _saws(self) -> list[Saw]:
        states = (one for one in self._log.states("saw").values() if isinstance(one, Saw) and one.stands)
        return sorted(states, key=lambda one: (-one.at, one.id))

    def _replies(self) -> list[Reply]:
        states = (one for one in self._log.states("reply").values() if isinstance(one, Reply) and one.day)
        return sorted(states, key=lambda one: (-one.at, one.id))


def short(identity: str) -> str:
    """`hemi.1a2b3c4d` of `hemi.1a2b3c4d…`."""
    officer, _, rest = identity.rpartition(".")
    return f"{officer}.{rest[:_SHORT]}"


def saws_at(  # noqa: PLR0917 - the parts of a server's folder
    identity: Identity, folder: Path, log: EventLog, blobs: BlobStore, server: Node | tuple[str, int], secret: str
) -> FieldSaws:
    """At a server's folder: by its node where it does not run, else by the server at that address."""

    def fetch(name: str) -> bytes:
        size = blobs.size(name) if name else None
        if size is None or size > _MOST_BYTES:
            message = "not here"
            raise DataFault(message)
        return blobs.read(name, 0, size)

    if isinstance(server, tuple):
        running = OwnServer("field reports", identity, folder, log, server, role="hub")
        return FieldSaws(log, identity.office, fetch, running.write, secret)

    def write(told: Sequence[Draft], stream: str) -> None:
        server.write(list(told), stream).result()

    return FieldSaws(log, identity.office, fetch, write, secret)
