"""What is wrong with an answer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """An answer that a form does not accept; the message is the author's, empty where there is none."""

    ref: str
    kind: str
    """`required` or `constraint`."""
    message: str
    label: str
