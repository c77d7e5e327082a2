"""One finger, one act: a second tap at the same place right after the first is the same tap."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class TapGuard:
    """Refuses a tap that follows an admitted one within `interval_ms` and `reach` pixels.

    The rule goes by place and not by control, because the first tap of an impatient pair may open
    a page whose own button then lies under the finger.
    """

    interval_ms: int
    reach: float
    now: Callable[[], float] = field(default=time.monotonic)
    _last: tuple[float, float, float] | None = None

    def admits(self, x: float, y: float) -> bool:
        """True if a tap at scene position x, y (pixels) is a new one; it then becomes the last."""
        moment = self.now()
        if self._last is not None:
            then, last_x, last_y = self._last
            soon = (moment - then) * 1000 < self.interval_ms
            if soon and math.hypot(x - last_x, y - last_y) <= self.reach:
                return False
        self._last = (moment, x, y)
        return True
