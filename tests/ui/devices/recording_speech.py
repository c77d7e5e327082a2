"""A voice for tests: remembers what was said instead of saying it."""

from dataclasses import dataclass, field


@dataclass
class RecordingSpeech:
    """What was `said`, as (text, language), and what happened, in order."""

    said: list[tuple[str, str]] = field(default_factory=list)
    happened: list[str] = field(default_factory=list)
    percent: int = 100

    def say(self, text: str, language: str, *, interrupt: bool = False) -> None:
        self.said.append((text, language))
        self.happened.append("interrupt" if interrupt else "say")

    def chime(self) -> None:
        self.happened.append("chime")

    def loudness(self, percent: int) -> None:
        self.percent = percent

    def stop(self) -> None:
        self.happened.append("stop")

    def repeat(self) -> None:
        self.happened.append("repeat")
        if self.said:
            self.said.append(self.said[-1])

    def forget(self) -> None:
        self.happened.append("forget")
        self.said.clear()

    def close(self) -> None:
        self.happened.append("close")
