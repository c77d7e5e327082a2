"""How calls are made heard: spoken or by a chime, as loud as the hour allows, one after the other."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING, Final

from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.ports import Speech

_STEP: Final = re.compile(r"(?:([01]\d|2[0-3]):([0-5]\d)\s+)?(\d{1,3})")
_MOST: Final = 100


@dataclass(frozen=True, slots=True)
class Loudness:
    """Percent of full loudness from each time of the day on; before the first time of a day holds the last."""

    steps: tuple[tuple[time, int], ...]

    @staticmethod
    def read(text: str) -> Loudness:
        """`80`, or `08:00 80, 12:30 40, 18:00 0`; raises DataFault for anything else."""
        found: dict[time, int] = {}
        for part in text.split(","):
            step = _STEP.fullmatch(part.strip())
            if step is None or int(step[3]) > _MOST:
                message = (
                    f"The setting loudness has {part.strip()!r}; it takes percent, or times with percent such as"
                    " 08:00 80, 18:00 0."
                )
                raise DataFault(message)
            found[time(int(step[1] or 0), int(step[2] or 0))] = int(step[3])
        return Loudness(tuple(sorted(found.items())))

    def at(self, moment: time) -> int:
        """Percent at a time of the day."""
        place = bisect_right([begins for begins, _ in self.steps], moment)
        return self.steps[place - 1][1]


class Announcer:
    """Speaks through a voice. `manner` is voice (a chime, then the words), chime, or silent."""

    def __init__(self, speech: Speech, manner: str, loudness: Loudness, local: Callable[[], datetime]) -> None:
        self._speech, self._manner, self._loudness, self._local = speech, manner, loudness, local

    def announce(self, sentences: Iterable[tuple[str, str]]) -> None:
        """A call in one language after the other, each sentence with its language; waits behind those before it."""
        percent = self._loudness.at(self._local().time())
        if self._manner == "silent" or percent == 0:
            return
        self._speech.loudness(percent)
        self._speech.chime()
        if self._manner == "voice":
            for sentence, language in sentences:
                self._speech.say(sentence, language)
