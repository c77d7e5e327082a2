"""Addresses of servers: which may be used, and how one is shown where it holds a key."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin, urlsplit

from central.openrosa.faults import NotOpenRosa

_KEYED: Final = re.compile(r"/(key|test|collector|st)/[^/?#]+")
"""ODK Central puts the key of an app user or a draft into the path, KoboToolbox that of a data collector."""
_PORTS: Final = {"http": 80, "https": 443}


def checked(address: str) -> str:
    """The address of a server without a slash at its end; raises NotOpenRosa. It may hold no name or password."""
    address = address.strip().rstrip("/")
    try:
        parts = urlsplit(address)
        good = parts.scheme in _PORTS and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        good = False
        parts = urlsplit("")
    if not good or any(ord(letter) <= ord(" ") for letter in address):
        message = "That is not the address of a server. It looks like https://forms.example/v1/projects/7."
        raise NotOpenRosa(message)
    if "@" in parts.netloc:
        message = "An address may not hold a name or password. Give them in a file, or when you are asked."
        raise NotOpenRosa(message)
    if parts.query or parts.fragment:
        message = "The address of a server ends before any ? or #."
        raise NotOpenRosa(message)
    return address


def holds_key(address: str) -> bool:
    """Whether whoever reads the address can use the server."""
    return bool(_KEYED.search(urlsplit(address).path))


def shown(address: str) -> str:
    """The address for people and logs: without keys, names, passwords and queries."""
    parts = urlsplit(address)
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{_KEYED.sub(lambda found: f'/{found[1]}/…', parts.path)}"


def origin(address: str) -> tuple[str, str, int]:
    """Scheme, host and port: what one trusts or does not."""
    parts = urlsplit(address)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or _PORTS.get(parts.scheme, 0)


def is_secure(address: str) -> bool:
    """Whether what is sent there is encrypted on its way."""
    return urlsplit(address).scheme == "https"


def followed(address: str, location: str) -> str:
    """Where a redirect leads; raises NotOpenRosa for one that leaves HTTP, or encryption."""
    found = urljoin(address, location)
    if urlsplit(found).scheme not in _PORTS or (is_secure(address) and not is_secure(found)):
        message = f"The server at {shown(address)} leads to an address that is not safe. Nothing was sent there."
        raise NotOpenRosa(message)
    return found


def may_know(named: str, address: str) -> bool:
    """Whether credentials for a server that somebody named may go to an address: the same one, or encrypted now."""
    ours, theirs = origin(named), origin(address)
    return ours == theirs or (ours[:2] == ("http", theirs[1]) and theirs[0] == "https" and ours[2] == _PORTS["http"])
