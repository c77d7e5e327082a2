"""Chinese as it was meant: characters that a wrong choice of the input method, or of the hand, put into a text.

A word of Chinese has mostly two characters. One that makes a known pair with a neighbour is taken as it stands. For the
others a known pair is looked for that is spoken the same, or nearly, or has the two the other way round, or a character
that fits between both its neighbours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.answers.sounds import about_the_sound, chinese_sound, looks_like

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_SAME_SOUND: Final = 3.0
_TURNED: Final = 3.0
_NEAR_SOUND: Final = 2.0
_LOOKS_LIKE: Final = 2.0
_KEPT: Final = 1.5
_JOINS: Final = 1.0
_OFTEN: Final = 2
"""A pair of which one half belongs to the next word stands here and there by chance."""
_COMMON: Final = 99
_MOST_MENDED: Final = 6
"""What a pair is worth in place of one that nobody knows: by its sound, more for a character of it that stays as it was
typed, and for each neighbour with which it makes another known pair."""


class Meant(NamedTuple):
    """A text as it was meant, as long as it was typed, and the places at which it is otherwise."""

    text: str
    changed: frozenset[int] = frozenset()


class _Mend(NamedTuple):
    worth: float
    often: int
    first: int
    """Less the place: of two that are worth the same the one that is read first."""
    pair: str


class Characters:
    """`pairs` of two characters that are known, and how often each stands somewhere; `common` ones tell nothing."""

    def __init__(self, common: Iterable[str], pairs: Mapping[str, int]) -> None:
        self._pairs = {**pairs, **dict.fromkeys(common, _COMMON)}
        self._sounds: dict[str, list[str]] = {}
        for pair in sorted(self._pairs):
            self._sounds.setdefault(about_the_sound(chinese_sound(pair)), []).append(pair)

    def meant(self, text: str) -> Meant:
        """Read a text of Chinese characters."""
        now = text
        for _ in range(_MOST_MENDED):
            best = max((one for place in range(len(now) - 1) for one in self._mends(now, place)), default=None)
            if best is None:
                break
            now = now[: -best.first] + best.pair + now[2 - best.first :]
        pairs = enumerate(zip(now, text, strict=True))
        return Meant(now, frozenset(place for place, (one, other) in pairs if one != other))

    def _mends(self, text: str, place: int) -> Iterator[_Mend]:
        """What may have been meant at a place: what is explained stays as it is."""
        typed = text[place : place + 2]
        kept = self._is_explained(text, place), self._is_explained(text, place + 1)
        if typed in self._pairs or all(kept):
            return
        ahead, behind = text[max(0, place - 1) : place], text[place + 2 : place + 3]
        for pair, worth in self._instead(typed):
            same = pair[0] == typed[0], pair[1] == typed[1]
            rare = any(kept) and self._pairs[pair] < _OFTEN
            if not rare and all(one or not other for one, other in zip(same, kept, strict=True)):
                joined = (ahead + pair[0] in self._pairs) + (pair[1] + behind in self._pairs)
                yield _Mend(worth + _KEPT * sum(same) + _JOINS * joined, self._pairs[pair], -place, pair)

    def _is_explained(self, text: str, place: int) -> bool:
        return any(text[at : at + 2] in self._pairs for at in (place - 1, place) if at >= 0)

    def _instead(self, typed: str) -> Iterator[tuple[str, float]]:
        sound = chinese_sound(typed)
        for pair in self._sounds.get(about_the_sound(sound), ()):
            yield pair, _SAME_SOUND if chinese_sound(pair) == sound else _NEAR_SOUND
        for place, letter in enumerate(typed):
            for like in looks_like(letter):
                pair = like + typed[1] if place == 0 else typed[0] + like
                if pair in self._pairs:
                    yield pair, _LOOKS_LIKE
        if typed[::-1] in self._pairs:
            yield typed[::-1], _TURNED
