"""randomize: the order that every ODK client gives for a seed."""

from __future__ import annotations

import hashlib
from math import isfinite
from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.coercion import Value, to_number, to_string
from kiosk.forms.xpath.functions.registry import eager

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.xpath.environment import Environment
    from kiosk.forms.xpath.nodes import Node

_MODULUS: Final = 2_147_483_647
_MULTIPLIER: Final = 16_807


@eager("randomize", "nodes", "LV", least=1, environment=True)
def randomize(environment: Environment, nodes: list[Node], seed: Value | None = None) -> list[Node]:
    """randomize(nodes, seed): shuffled after Fisher and Yates inside out, a seed feeds Park's and Miller's numbers."""
    draws = iter(environment.services.random, None) if seed is None else park_miller(seed_number(seed, environment))
    shuffled: list[Node] = []
    for place, node in enumerate(nodes):
        other = int(next(draws) * (place + 1))
        shuffled.append(node)
        shuffled[place], shuffled[other] = shuffled[other], node
    return shuffled


def seed_number(seed: Value, environment: Environment) -> int:
    """A seed as a whole number; a text that is no number counts by the first 64 bits of its SHA-256."""
    number = to_number(seed, environment.services.zone)
    if isfinite(number):
        return int(number)
    digest = hashlib.sha256(to_string(seed).encode()).digest()
    return int.from_bytes(digest[:8], "big", signed=True)


def park_miller(seed: int) -> Iterator[float]:
    """The minimal standard generator of Park and Miller (CACM 31, 1988) from 0 up to 1."""
    state = abs(seed) % _MODULUS * (1 if seed >= 0 else -1)
    if state <= 0:
        state += _MODULUS - 1
    while True:
        state = state * _MULTIPLIER % _MODULUS
        yield (state - 1) / (_MODULUS - 1)
