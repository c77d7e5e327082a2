"""Servers of an office announce themselves on the network, and devices hear them: mDNS, which only suggests.

Whoever answers at a suggested address has to prove that it is of the office (`central/presence.py`). On a machine
without multicast nothing is announced or heard, and nothing else changes.
"""

from __future__ import annotations

import contextlib
import ipaddress
import logging
import queue
import threading
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from zeroconf import IPVersion, ServiceBrowser, ServiceInfo, ServiceStateChange, Zeroconf

if TYPE_CHECKING:
    from collections.abc import Sequence

_log = logging.getLogger(__name__)
TYPE: Final = "_shopfront._tcp.local."
_LOOK: Final = 0.2
_FAULTS = (OSError, RuntimeError, ValueError)


class Announcing:
    """Tells where a server of an office is. Registering takes a second or two: it is done on a thread of its own."""

    def __init__(self, office: str, device: str, url: str) -> None:
        self._office, self._device, self._url = office, device, url
        self._speaker: Zeroconf | None = None
        self._thread = threading.Thread(target=self._register, name="announcing", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Announce no more."""
        self._thread.join()
        if self._speaker is not None:
            with contextlib.suppress(*_FAULTS):
                self._speaker.close()

    def _register(self) -> None:
        parts = urlsplit(self._url)
        try:
            address = ipaddress.ip_address(parts.hostname or "")
            told = {"office": self._office, "device": self._device, "scheme": parts.scheme}
            info = ServiceInfo(TYPE, f"{self._device}.{TYPE}", parts.port, addresses=[address.packed], properties=told)
            self._speaker = Zeroconf(interfaces=[str(address)], ip_version=IPVersion.V4Only)
            self._speaker.register_service(info)
        except Exception as error:
            _log.info("this server is not announced: %s", error)


class Listening:
    """Hears the servers of an office. It begins, on a thread of its own, when somebody first asks for `urls`."""

    def __init__(self, office: str, interfaces: Sequence[str] = ()) -> None:
        self._office = office
        self._interfaces = list(interfaces)
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None
        self._heard: dict[str, str] = {}

    def urls(self) -> list[str]:
        """What was heard so far; never waits."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._listen, name="listening", daemon=True)
            self._thread.start()
        return sorted(self._heard.values())

    def close(self) -> None:
        """Listen no more."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join()

    def _listen(self) -> None:
        given: dict[str, Any] = {"interfaces": self._interfaces} if self._interfaces else {}
        news: queue.SimpleQueue[str] = queue.SimpleQueue()

        def note(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
            del zeroconf, service_type
            if state_change is ServiceStateChange.Removed:
                self._heard.pop(name, None)
            else:
                news.put(name)

        try:
            hearer = Zeroconf(ip_version=IPVersion.V4Only, **given)
        except Exception as error:
            _log.info("servers that announce themselves are not heard: %s", error)
            return
        with contextlib.closing(hearer), contextlib.suppress(*_FAULTS):
            browser = ServiceBrowser(hearer, TYPE, handlers=[note])
            while not self._ended.wait(_LOOK):
                while not news.empty():
                    self._ask(hearer, news.get())
            browser.cancel()

    def _ask(self, hearer: Zeroconf, name: str) -> None:
        info = hearer.get_service_info(TYPE, name, 2000)
        told = info.decoded_properties if info else {}
        if info and info.port and told.get("office") == self._office and info.parsed_addresses():
            scheme = "https" if told.get("scheme") == "https" else "http"
            self._heard[name] = f"{scheme}://{info.parsed_addresses()[0]}:{info.port}"
