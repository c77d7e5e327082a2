"""How far the page is moved down for somebody who cannot reach high, and where the screen stands below the reach.

Heights above the floor as in EN 301 549, 8.3.2 and 8.3.3: nothing to touch below 380 mm or above 1,220 mm.
"""

import math
from dataclasses import dataclass
from typing import Final

LOWEST_MM, HIGHEST_MM = 380, 1220
MM_PER_INCH: Final = 25.4
_LOW_PART, _LEAST_PART = 2 / 3, 0.45
"""Of a screen that stands upright: the lower two thirds are easily reached; in less no page can be read."""
_LOW_PART_WIDE, _LEAST_PART_WIDE = 0.8, 0.65


@dataclass(frozen=True, slots=True)
class Mount:
    """Where a screen hangs: its lower edge above the floor, in millimetres, and its diagonal, in inches."""

    floor_mm: int = 600
    inches: int = 27

    def free_above(self, width: float, height: float) -> float:
        """Pixels at the top of a lowered screen that stay without anything to touch."""
        wide = width > height
        part, least = (_LOW_PART_WIDE, _LEAST_PART_WIDE) if wide else (_LOW_PART, _LEAST_PART)
        below = self.free_below(width, height)
        in_reach = (HIGHEST_MM - self.floor_mm) * self._px_per_mm(width, height)
        low = max(min(below + (height - below) * part, in_reach), below + height * least)
        return height - math.floor(min(low, height))

    def free_below(self, width: float, height: float) -> float:
        """Pixels at the bottom that lie too low for anybody, lowered or not."""
        below = (LOWEST_MM - self.floor_mm) * self._px_per_mm(width, height)
        return float(math.ceil(min(max(below, 0), height * (1 - _LEAST_PART))))

    def _px_per_mm(self, width: float, height: float) -> float:
        return math.hypot(width, height) / (self.inches * MM_PER_INCH)


USUAL: Final = Mount()
