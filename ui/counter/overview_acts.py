"""What whoever runs the office does from the overview, told or refused in a sentence."""

from collections.abc import Callable
from typing import Any

from kiosk.text import Text
from ui.bridge import NodeBridge


class OverviewActs:
    """Acts in the name of the officer at the desk; `told` says what was done, `moved` that something changed."""

    def __init__(self, bridge: NodeBridge, told: Callable[[str], None], moved: Callable[[], None]) -> None:
        self._bridge = bridge
        self._told = told
        self._moved = moved
        self.officer = ""
        self.problem: Text | None = None

    def do(self, name: str, args: dict[str, Any], told: str, then: Callable[[], None] = lambda: None) -> None:
        """Ask for an act; `then` goes on once it is done. They are done in the order in which they are asked for."""

        def done(_result: dict[str, Any]) -> None:
            if told:
                self._told(told)
            self._moved()
            then()

        def refused(text: Text) -> None:
            self.problem = text
            self._moved()

        self.problem = None
        self._bridge.act(name, {**args, "officer": self.officer}, done, refused)
        self._moved()
