"""What is behind `/t/<ticket>`: the page of a ticket as it is now, its news, and what its holder does there."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from litestar.response import ServerSentEventMessage

from central.allowance import Allowance
from central.bell import any_news
from central.page_style import Look
from central.settled import settled
from central.ticket_html import TicketHtml
from kiosk.errors import Refused
from kiosk.queue.phone import ticket_page
from kiosk.text import Translations

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from central.bell import Bell
    from central.last_heard import LastHeard
    from central.metrics import Metrics
    from central.ticket_html import Shown
    from central.ticket_offers import View
    from kiosk.forms.submissions.aftercare import Aftercare
    from kiosk.node import Node
    from kiosk.queue.phone import TicketPage
    from kiosk.queue.state import Queue

MOST_LIVE: Final = 2000
"""Pages followed at once; more are asked to reload by themselves."""
MOST_OF_ONE: Final = 20
"""Of one ticket, so that nobody takes the places of all."""
ACTS: Final = {"leave": "ticket.left", "more": "ticket.postpone", "stay": "ticket.stay"}
"""What the page's buttons do."""
_QUIET_SECONDS: Final = 15.0
"""A sign of life at least this often: no box on the way drops the connection, and the page knows that it is live."""
_PACE_SECONDS: Final = 0.5
_RETRY_MS: Final = 5000
_ACTS_A_MINUTE: Final = 10
"""Of one ticket: nobody fills the log by pressing a button."""


class TicketPages:
    """Pages over a node's queue."""

    def __init__(  # noqa: PLR0917 - the parts of a page, each once
        self,
        node: Node,
        bell: Bell,
        metrics: Metrics,
        assets: Path,
        heard: LastHeard,
        submissions: Aftercare | None = None,
    ) -> None:
        self._node = node
        self._submissions = submissions
        self._bell = bell
        self._metrics = metrics
        self._heard = heard
        self.look = Look(assets)
        self.html = TicketHtml(node.office, lambda: self.languages, self.look, Translations.load(assets / "i18n"))
        self._live: Counter[str] = Counter()
        self._acts = Allowance(_ACTS_A_MINUTE)
        self._acting = asyncio.Lock()

    @property
    def languages(self) -> tuple[str, ...]:
        """Those of the pack."""
        return self._node.pack.languages

    def show(self, ticket: str, view: View) -> Shown | None:
        """What the page shows now; None for a ticket that is not known today."""
        page = self.find(ticket)
        forms = self._submissions.of_ticket(ticket) if self._submissions else ()
        return self.html.ticket(page, view, forms, self._heard.silent_since()) if page else None

    def find(self, ticket: str) -> TicketPage | None:
        """The facts as they are now; None for a ticket that is not known today."""
        now = self._node.clock.now_ms()

        def look(queue: Queue) -> TicketPage | None:
            return ticket_page(queue, ticket, now)

        return self._node.read(look)

    async def act(self, ticket: str, do: str, request: str) -> None:
        """Do what a button says, once. What the rules refuse by now is left undone: the page tells how things are.

        More time is asked for once for each `request`, which counts how often it was asked for when the button was
        drawn; the other two cannot be done twice.
        """
        async with self._acting:
            page = self.find(ticket)
            if page is None or (do == "more" and request != str(page.postpones)) or not self._acts.take(ticket):
                return
            with suppress(Refused):
                await settled(self._node.act(ACTS[do], {"ticket": ticket}))

    async def follow(self, ticket: str, view: View) -> AsyncIterator[ServerSentEventMessage]:
        """A message for every change that shows, and a sign of life in between."""
        self._live[ticket] += 1
        try:
            with self._metrics.pages_live.track_inprogress():
                last = ""
                while not self._bell.closed:
                    office = self._node.office
                    news = [self._bell.news(stream) for stream in (office.queue_stream, office.case_stream)]
                    shown = self.show(ticket, view) or self.html.unknown(view.language)
                    if shown.message() != last:
                        last = shown.message()
                        yield ServerSentEventMessage(data=last, retry=_RETRY_MS)
                    await asyncio.sleep(_PACE_SECONDS)  # what comes meanwhile is shown together
                    if not await any_news(news, _QUIET_SECONDS):
                        yield ServerSentEventMessage(data="here", event="here")
        finally:
            self._live -= Counter((ticket,))

    def full(self, ticket: str) -> bool:
        """Whether no more pages can be followed."""
        return self._live.total() >= MOST_LIVE or self._live[ticket] >= MOST_OF_ONE
