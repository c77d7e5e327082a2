"""What operators are told, for monitors and for a terminal: as JSON, with the page's sentences in English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from central.operators.words import Words, size

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from central.operators.facts import Overview
    from central.ticket_words import Voice

_ISOLATES = re.compile("[\u2066\u2069]")


def as_json(found: Overview, english: Voice) -> bytes:
    """All of it; each device `says` how it stands, and `needs` lists what somebody has to do."""
    words = Words(english, found.now_ms)
    told: dict[str, Any] = msgspec.to_builtins(found)
    for row, device in zip(told["devices"], found.devices, strict=True):
        row["troubles"] = [english.said(one) for one in device.troubles]
        row["says"] = _plain(", ".join([words.state(device, found.began_ms), *words.lacks(device)]))
    told["storage"]["days_left"] = found.storage.days_left
    told["needs"] = [_plain(sentence) for sentence, _part in words.todo(found)]
    return msgspec.json.encode(told)


def lines(found: Mapping[str, Any]) -> Iterator[str]:
    """The same for a terminal."""
    serves = f"decides for the office in term {found['term']}" if found["serving"] else "stands by"
    name, runs = found["name"] or found["device"], f"program {found['version']}, {found['pack']}"
    yield f"{name} ({found['place']}) {serves}; {runs}."
    for one in found["devices"]:
        yield f"  {one['name'] or one['device']} ({one['role']}): {one['says']}"
    disk = found["storage"]
    sizes = {"log": disk["log_bytes"], "sealed papers": disk["blob_bytes"], "free": disk["free_bytes"]}
    yield "  " + ", ".join(f"{name} {_plain(size(count))}" for name, count in sizes.items())
    yield from (f"! {sentence}" for sentence in found["needs"])


def _plain(sentence: str) -> str:
    return _ISOLATES.sub("", sentence)
