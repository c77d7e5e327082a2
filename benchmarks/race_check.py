"""What a race must not have done, read from the hub's own log after everybody has ended."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.entities import ENTITIES
from kiosk.queue.ticket import Ticket
from local_db.sqlite_log import SqliteEventLog


@dataclass(frozen=True, slots=True)
class Verdict:
    """The count of each fault, and of what was on record."""

    tickets: int
    calls: int
    calls_alone: int
    duplicate_labels: int
    called_twice: int
    told_twice: int
    lost: int
    faults_of_log: int

    @property
    def faults(self) -> int:
        """Everything that should be 0."""
        return self.duplicate_labels + self.called_twice + self.told_twice + self.lost + self.faults_of_log


def judge(log_path: Path, issued: Iterable[str], called: Iterable[tuple[str, str]]) -> Verdict:
    """`issued` are the tickets that devices were told they issued, `called` (device, ticket) that they had called."""
    with closing(SqliteEventLog(log_path, ENTITIES, read_only=True)) as log:
        tickets = [state for state in log.states("ticket").values() if isinstance(state, Ticket)]
        faults = log.verify().faults
    known = {ticket.id for ticket in tickets}
    labels = Counter((ticket.day, ticket.label) for ticket in tickets)
    told: defaultdict[str, list[str]] = defaultdict(list)
    for device, ticket_id in called:
        told[ticket_id].append(device)
    return Verdict(
        tickets=len(tickets),
        calls=sum(len(ticket.calls) for ticket in tickets),
        calls_alone=sum(not call.granted for ticket in tickets for call in ticket.calls),
        duplicate_labels=sum(count - 1 for count in labels.values()),
        called_twice=sum(len(ticket.calls) > 1 for ticket in tickets),
        told_twice=sum(len(devices) > 1 for devices in told.values()),
        lost=len((set(issued) | set(told)) - known),
        faults_of_log=len(faults),
    )
