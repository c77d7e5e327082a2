"""What the parts of a session share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.answers.ports import AnswerSearch
    from kiosk.field.desk import FieldDesk
    from ui.bridge import NodeBridge
    from ui.counter.words import Words
    from ui.field.unsealed import Unsealed


@dataclass(frozen=True, slots=True)
class Means:
    """The node behind the bridge, what seals and opens, and how this laptop speaks now."""

    bridge: NodeBridge
    desk: FieldDesk
    unsealed: Unsealed
    answers: AnswerSearch
    officer: str
    words: Callable[[], Words]
