"""Planning officers' days at the server: a table is read, and what is personal is sealed to office and laptops."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from central.own_server import OwnServer
from kiosk.errors import DataFault
from kiosk.field.plan_import import Known, drafts, read_plan
from kiosk.field.sealed import sealed_words
from kiosk.field.stop import Stop
from kiosk.office import officer_stream, officers_of
from kiosk.queue.hub import EnrolledDevice, is_shut_out
from kiosk.queue.needs import NEEDS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from kiosk.catalogue.pack import Pack
    from kiosk.events import Draft
    from kiosk.forms.ports import BlobStore
    from kiosk.identity import Identity
    from kiosk.node import Node
    from kiosk.office import Office
    from kiosk.ports import EventLog

    Write = Callable[[Sequence[Draft], str], None]
    """Has events written into a stream at the server."""


_MOST_TOLD: Final = 50


class FieldPlanning:
    """`keep` has a blob kept at the server, `write` events written; both are durable when they return."""

    def __init__(
        self, log: EventLog, office: Office, pack: Pack, keep: Callable[[bytes], object], write: Write
    ) -> None:
        self._log, self._office, self._pack, self._keep, self._write = log, office, pack, keep, write

    def take(self, content: bytes, officer: str = "") -> str:
        """Take a plan over, or nothing of it; returns what was done. Raises DataFault that names each bad line."""
        recipients = self._recipients()
        known = Known(
            officers=frozenset(recipients),
            services=frozenset(one.id for one in self._pack.services),
            languages=frozenset(self._pack.languages),
            needs=frozenset(NEEDS),
        )
        stops = [one for one in self._log.states("stop").values() if isinstance(one, Stop)]
        plan = read_plan(content, known, stops, officer)
        if plan.problems:
            told = "\n".join(f"  line {line}: {objection}" for line, objection in plan.problems[:_MOST_TOLD])
            more = len(plan.problems) - _MOST_TOLD
            rest = f"\n  and {more} more" if more > 0 else ""
            message = f"Nothing of the plan was taken, because of these lines:\n{told}{rest}"
            raise DataFault(message)

        def seal(who: str, personal: Mapping[str, str]) -> str:
            content = sealed_words(personal, [self._office.recipient, *recipients[who]])
            self._keep(content)
            return hashlib.sha256(content).hexdigest()

        by_officer = drafts(plan, seal)
        for who, told_drafts in by_officer.items():
            self._write(told_drafts, officer_stream(who))
        count = sum(len(one) for one in by_officer.values())
        told = f"{count} stops for {len(by_officer)} officers; {plan.known} were there already."
        gone = f" Of those, {plan.erased} were erased and tell of nobody: plan anybody new for another time."
        return told + (gone if plan.erased else "")

    def _recipients(self) -> dict[str, list[str]]:
        """Keys of the laptops of each officer; who has none cannot read what is planned for them."""
        found: dict[str, list[str]] = {}
        for device in self._log.states("device").values():
            if isinstance(device, EnrolledDevice) and device.recipient and not is_shut_out(device):
                for officer in officers_of(device.streams):
                    found.setdefault(officer, []).append(device.recipient)
        return found


def planning(  # noqa: PLR0917 - the parts of a server's folder
    identity: Identity, folder: Path, log: EventLog, pack: Pack, blobs: BlobStore, server: Node | tuple[str, int]
) -> FieldPlanning:
    """At a server's folder: by its node where it does not run, else by the server at that address."""
    if isinstance(server, tuple):
        running = OwnServer("field planning", identity, folder, log, server, role="hub")
        return FieldPlanning(log, identity.office, pack, running.keep, running.write)

    def write(told: Sequence[Draft], stream: str) -> None:
        server.write(list(told), stream).result()

    return FieldPlanning(log, identity.office, pack, blobs.put, write)
