"""A device's link to whichever server is its hub now: it finds the one that serves, and believes none without proof."""

from __future__ import annotations

import asyncio
import logging
import random
from typing import TYPE_CHECKING, Any, Final

from central.access import Access
from central.client import HttpHubLink, NotAHub, checked_url
from central.presence import challenge, is_true
from kiosk.errors import HubRefused, HubUnreachable

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from central.client import Answer
    from central.presence import Presence
    from kiosk.node import Node
    from kiosk.ports import GrantAnswer, PushAnswer, Vector
    from kiosk.queue.state import Queue

    Met = tuple[str, Presence, int]
    """Address, who is there, and its time."""

_log = logging.getLogger(__name__)
_SECONDS: Final = 0.8
"""A server that takes longer to say who it is counts as silent."""
_MOST_SUGGESTED: Final = 16
"""Announced addresses that are asked at once: whoever announces thousands takes no connections from this device."""
_NOBODY: Final = "No server of this office answers."


class Roaming:
    """A `HubLink`. `urls` are the addresses that an operator gave, the first is tried first; `suggested` gives those
    that announce themselves. Use it from one event loop.
    """

    def __init__(
        self,
        node: Node,
        access: Access | str,
        urls: Sequence[str],
        suggested: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        self.hub = ""
        """The server that we are with; empty before one was found."""
        self.serves = False
        """Whether it decides for the office."""
        self._node = node
        self.access = Access.of(access)
        self._given = [checked_url(url) for url in urls if url]
        self._suggested = suggested
        self._link: HttpHubLink | None = None
        self._misses = 0
        self._left: list[HttpHubLink] = []
        self._doors: dict[str, HttpHubLink] = {}
        """Links that never say the token, to ask who is there."""
        self._reasons: dict[str, HubUnreachable | HubRefused] = {}

    @property
    def url(self) -> str:
        """The address of the server that we are with; empty before one was found. For any thread."""
        link = self._link
        return "" if link is None else link.url

    async def look(self) -> int:
        """Stay with the hub, or find it; its wall clock.

        Where no server is found, raises what was wrong with the first address: HubUnreachable or HubRefused.
        """
        while self._left:
            await self._left[0].close()
            del self._left[0]
        here = await self._meet(self._link.url, looking=not self.serves) if self._link else None
        if here is not None and self._is_hub(here[1]):
            self._stay(here)
            return here[2]
        met = [here] if here else []
        met += await self._meet_all(self._known(), here)
        if not any(self._is_hub(one[1]) for one in met):
            heard = list(self._suggested())
            found = await self._meet_all(random.sample(heard, min(len(heard), _MOST_SUGGESTED)), here)
            self._drop_doors({*self._known(), *(one[0] for one in found)})
            # who announces itself has to be reached where the office's server says that it is: a relay is not
            met += [one for one in found if one[1].url == one[0]]
        self._misses = self._misses + 1 if here is None else 0
        best = max(met, key=lambda one: (self._is_hub(one[1]), one[1].term, one is here), default=None)
        if best is None or not (self._is_hub(best[1]) or here or self._link is None or self._misses > 1):
            self.serves = False  # and a server that only stands by is not gone to for one answer that was late
            raise self._reasons.get(self._given[0], HubUnreachable(_NOBODY))
        self._stay(best)
        return best[2]

    async def push(self, raws: Sequence[bytes], heads: str = "") -> PushAnswer:
        """Send records, and signed heads of their chains; what is acknowledged is durable at the hub."""
        return await self._found().push(raws, heads)

    async def pull(
        self, stream: str, after_id: str | None, wait_seconds: float, read_at: str = "", generation: str = ""
    ) -> list[bytes]:
        """Read a feed, waiting for news; raises CursorUnknown where the hub cannot find our place."""
        return await self._found().pull(stream, after_id, wait_seconds, read_at, generation)

    async def vector(self, streams: Sequence[str], sources: Sequence[str] = ()) -> Vector:
        """How far the server that we are with holds these streams, and our own sources."""
        return await self._found().vector(streams, sources)

    async def grant(self, request: str, do: str, args: Mapping[str, Any]) -> GrantAnswer:
        """Ask for one decision; the same request id always gets the same answer."""
        return await self._found().grant(request, do, args)

    async def hub_time(self) -> int:
        """The wall clock of the server that we are with."""
        return await self._found().hub_time()

    async def ask(self, method: str, path: str, **more: Any) -> Answer:  # noqa: ANN401 - as HttpHubLink takes it
        """One request."""
        return await self._found().ask(method, path, **more)

    async def close(self) -> None:
        """Drop the connections."""
        for link in [*self._doors.values(), *self._left, *([self._link] if self._link else [])]:
            await link.close()
        self._doors.clear()

    async def refresh(self) -> None:
        """Drop the connections; the next request opens new ones."""
        for link in [*self._doors.values(), *([self._link] if self._link else [])]:
            await link.refresh()

    def _found(self) -> HttpHubLink:
        if self._link is None:
            raise HubUnreachable(_NOBODY)
        return self._link

    def _is_hub(self, found: Presence) -> bool:
        return found.serving and found.term >= self._node.read(lambda queue: queue.term())

    def _stay(self, met: Met) -> None:
        url, found, _ = met
        if self._link is None or self._link.url != url:
            if self._link is not None:
                _log.warning("the hub of this office is now at %s", url)
                self._left.append(self._link)
            self._link = HttpHubLink(url, self.access)
        self.hub, self.serves = found.device, self._is_hub(found)

    def _known(self) -> list[str]:
        """The addresses that an operator gave, and those that servers of the office told."""
        return [*self._given, *self._node.read(_addresses)]

    def _drop_doors(self, kept: Collection[str]) -> None:
        self._left += [self._doors.pop(url) for url in self._doors.keys() - kept]

    async def _meet_all(self, urls: Iterable[str], here: Met | None) -> list[Met]:
        others = [url for url in dict.fromkeys(urls) if here is None or url != here[0]]
        found = await asyncio.gather(*(self._meet(url, looking=True) for url in others))
        return [one for one in found if one is not None]

    async def _meet(self, url: str, *, looking: bool) -> Met | None:
        asked = challenge(self.access.token, term=self._node.term.known, looking=looking)
        try:
            door = self._doors.setdefault(url, HttpHubLink(url, self.access, silent=True))
            found, time = await door.greet(asked, _SECONDS)
        except (HubUnreachable, HubRefused) as error:
            _log.debug("no hub at %s: %s", url, error)
            self._reasons[url] = error
            return None
        if not is_true(found, asked, self.access.token):
            self._reasons[url] = NotAHub(f"What answers at {url} is no server of this office. Check the address.")
            return None
        return url, found, time


def _addresses(queue: Queue) -> list[str]:
    """Where servers of the office said that they are, in their order."""
    servers = sorted(queue.servers.values(), key=lambda server: (server.lane, server.uuid))
    return [server.url for server in servers if server.url]
