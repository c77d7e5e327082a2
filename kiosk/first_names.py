"""The first names that people chose to be called by: in memory only, from the choice until the ticket ends.

A name is in no event, so it is in no log, export or backup: the hub holds it and tells counters and boards
(`central/first_names.py`). Whoever does not know it calls the number, which is always called.
"""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.errors import Refused, ShopfrontError
from kiosk.queue.first_name import MOST_TYPED, first_name
from kiosk.queue.ticket import ENDED
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.queue.state import Queue

    Wish = Callable[[str, str], Future[None]]
    """Tells the hub a ticket and its name; an empty name takes it away."""


class NameAsked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody wants to be called by a name."""

    ticket: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    name: Annotated[str, msgspec.Meta(max_length=MOST_TYPED)]


class NameTable(msgspec.Struct, frozen=True):
    """All names of an office by ticket, and their day; `turn` is another one after every change and every start of the
    hub."""

    turn: str = ""
    day: str = ""
    names: dict[str, str] = {}


def is_live(queue: Queue, ticket: str, day: str) -> bool:
    """Whether somebody waits or is served under a ticket today."""
    found = queue.tickets.get(ticket)
    return found is not None and found.day == day and found.status not in ENDED


class FirstNames:
    """The names as this device knows them. Any thread may ask and tell."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._table = NameTable()
        self._wish: Wish | None = None
        self._listeners: list[Callable[[], None]] = []

    @property
    def turn(self) -> str:
        """Which state of the hub's table is held."""
        return self._table.turn

    @property
    def known(self) -> dict[str, str]:
        """The names by ticket; not to be changed."""
        return self._table.names

    def tell(self, table: NameTable) -> None:
        """The hub says how it is now: this is all there is."""
        with self._lock:
            changed, self._table = table.names != self._table.names, table
            listeners = tuple(self._listeners) if changed else ()
        for listener in listeners:
            listener()

    def forget_ended(self, queue: Queue, day: str) -> None:
        """Drop what has had its time, also while the hub says nothing. Of a ticket that is not known here only the hub
        can tell: it may come before its event does."""
        table = self._table
        kept = {
            ticket: name
            for ticket, name in table.names.items()
            if table.day == day and (ticket not in queue.tickets or is_live(queue, ticket, day))
        }
        self.tell(NameTable(table.turn, table.day, kept))

    def on_change(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call this, on whatever thread, when a name comes or goes; returns how to hear no more."""
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def connect(self, wish: Wish) -> None:
        """From now on wishes go to the hub this way."""
        self._wish = wish

    def ask(self, ticket: str, typed: str) -> Future[str]:
        """Have a ticket called by a name as well; the name as it is shown, once the hub holds it, or Refused."""
        told: Future[str] = Future()
        try:
            name = first_name(typed)
        except Refused as refusal:
            told.set_exception(refusal)
        else:
            self._send(ticket, name, told)
        return told

    def remove(self, ticket: str) -> Future[str]:
        """Call the number alone from now on; done once the hub has forgotten the name, or Refused."""
        told: Future[str] = Future()
        self._send(ticket, "", told)
        return told

    def _send(self, ticket: str, name: str, told: Future[str]) -> None:
        text = Text.of("refused.name_not_kept" if name else "refused.name_not_removed")

        def settle(sent: Future[None]) -> None:
            try:
                sent.result()
            except (ShopfrontError, CancelledError):
                told.set_exception(Refused(text))
            except Exception as error:
                told.set_exception(error)
            else:
                told.set_result(name)

        try:
            if self._wish is None:
                raise Refused(text)
            sent = self._wish(ticket, name)
        except (Refused, RuntimeError):  # the link has ended
            told.set_exception(Refused(text))
        else:
            sent.add_done_callback(settle)
