"""Small pictures beside the words of the operators' page, as SVG; each says nothing that the words do not."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDE: Final = 300
_MOST_LAG: Final = 24 * 3600
"""Seconds: whoever is further behind is as far as the picture goes."""
_SVG: Final = '<svg class="{kind} points" viewBox="0 0 {wide} {high}" preserveAspectRatio="none" aria-hidden="true">'


def lag(behind_ms: int) -> str:
    """How far somebody is behind: a bar that is full at a day, and grows fast at first."""
    share = min(math.log1p(behind_ms / 1000) / math.log1p(_MOST_LAG), 1.0)
    filled = f'<rect class="p-chart3" width="{share * _WIDE:.0f}" height="8"/>'
    return (
        f'{_SVG.format(kind="lag", wide=_WIDE, high=8)}<rect class="p-free" width="{_WIDE}" height="8"/>{filled}</svg>'
    )


def shares(parts: Sequence[tuple[str, int]]) -> str:
    """Parts of a whole beside each other; what there is of is at least a sliver."""
    total = sum(count for _colour, count in parts) or 1
    wide = [max(count / total * _WIDE, 2.0 if count else 0.0) for _colour, count in parts]
    scale, at, drawn = _WIDE / (sum(wide) or 1), 0.0, []
    for (colour, _count), one in zip(parts, wide, strict=True):
        drawn.append(f'<rect class="p-{colour}" x="{at:.1f}" width="{one * scale:.1f}" height="20"/>')
        at += one * scale
    return f"{_SVG.format(kind='shares', wide=_WIDE, high=20)}{''.join(drawn)}</svg>"


def swatch(colour: str) -> str:
    """The colour of a part, beside its name."""
    drawn = f'<rect class="p-{colour}" width="10" height="10"/>'
    return f'<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">{drawn}</svg>'


def days(totals: Sequence[int]) -> str:
    """A bar a day, the last one at the end."""
    most, step = max(totals) or 1, _WIDE / len(totals)
    bars = (
        f'<rect class="p-chart1" x="{index * step + 1:.1f}" y="{60 - count / most * 60:.1f}" width="{step - 2:.1f}" '
        f'height="{count / most * 60:.1f}"/>'
        for index, count in enumerate(totals)
    )
    return f"{_SVG.format(kind='days', wide=_WIDE, high=60)}{''.join(bars)}</svg>"
