"""The one way from a kiosk to somebody's ear: what is private goes to a headset or is not said."""

from typing import Final

from kiosk.ports import Speech

LEVELS: Final = (12, 20, 35, 60, 100)
"""Percent of full strength: from the first to the last 18 dB, as EN 301 549 5.1.3.10 asks."""
FIRST: Final = 4


class KioskVoice:
    """A voice with a jack and a volume. `guiding`: it speaks of everything by itself."""

    def __init__(self, speech: Speech, level: int = FIRST) -> None:
        """`level` counts from 1; each visit starts there."""
        self._speech = speech
        self._start = self._level = level
        self._last: list[tuple[str, str, bool]] = []
        self.headset = False
        self.guiding = False
        self._speech.loudness(LEVELS[level - 1])

    @property
    def level(self) -> int:
        """How loud it is, from 1 to as many as there are LEVELS."""
        return self._level

    @property
    def pristine(self) -> bool:
        """Whether it is as the next person finds it."""
        return self._level == self._start and self.guiding == self.headset

    def say(self, text: str, language: str, *, interrupt: bool = False, private: bool = False) -> None:
        """Say a text after those still queued, or instead of them; a private one only to a headset."""
        if interrupt:
            self.stop()
            self._last = []
        if private and not self.headset:
            return
        self._last.append((text, language, private))
        self._speech.say(text, language)

    def aside(self, text: str, language: str) -> None:
        """Say a text after those still queued that nobody wants to hear again."""
        self._speech.say(text, language)

    def again(self) -> None:
        """Say the last once more, all that belonged together."""
        self.stop()
        for text, language, private in self._last:
            if self.headset or not private:
                self._speech.say(text, language)

    def stop(self) -> None:
        """Be silent now."""
        self._speech.stop()

    def plug(self, *, plugged: bool) -> None:
        """A headset was plugged in, or pulled out: then what it was told stops in the middle of the word."""
        if self.headset and not plugged:
            self.forget()
        self.headset = plugged

    def change_level(self, by: int) -> None:
        """Be louder or quieter by so many steps."""
        self._level = min(max(self._level + by, 1), len(LEVELS))
        self._speech.loudness(LEVELS[self._level - 1])

    def forget(self) -> None:
        """Be silent, and keep nothing that could be said again."""
        self._last = []
        # A voice that can repeat its last words must forget them too.
        getattr(self._speech, "forget", self._speech.stop)()

    def reset(self) -> None:
        """As the next person finds it: a headset that is still plugged in goes on guiding."""
        self.forget()
        self.guiding = self.headset
        self.change_level(self._start - self._level)
