"""How large a called label must be to be read from where people sit.

Capitals of 6 mm for each metre: a person of half the usual sight (6/12) reads them, since letters of 5 minutes of arc,
1.45 mm a metre, are read by usual sight (ISO 8596), and a board is read at a glance, by older eyes, at an angle.
"""

from dataclasses import dataclass
from typing import Final

MM_A_METRE: Final = 6.0
CAPITAL: Final = 0.698
"""Height of a capital of IBM Plex Sans in parts of the size of its type."""
_LONG, _SHORT, _DIAGONAL = 16.0, 9.0, (16.0**2 + 9.0**2) ** 0.5
_MM_AN_INCH: Final = 25.4
_PAGE: Final = {False: 1080.0, True: 1920.0}
"""The page is drawn on a grid of so many units in height, lying or upright, whatever the screen's own pixels are."""
_MOST_OF_PAGE: Final = {False: 0.42, True: 0.2}
"""A label may grow to this part of the page's height; beyond, the counter beside it would no longer fit."""


@dataclass(frozen=True, slots=True)
class Legible:
    """A 16:9 screen with a diagonal of `inches`, read from `metres`."""

    metres: float
    inches: float

    def least_label(self, *, upright: bool) -> float:
        """Size of type, in units of the page, that a called label must have at least."""
        size = self.metres * MM_A_METRE / self._height_mm(upright=upright) * _PAGE[upright] / CAPITAL
        return min(size, _MOST_OF_PAGE[upright] * _PAGE[upright])

    def furthest(self, *, upright: bool) -> float:
        """Metres from which the largest label that the page has room for is still read."""
        return _MOST_OF_PAGE[upright] * CAPITAL * self._height_mm(upright=upright) / MM_A_METRE

    def _height_mm(self, *, upright: bool) -> float:
        return self.inches * _MM_AN_INCH * (_LONG if upright else _SHORT) / _DIAGONAL
