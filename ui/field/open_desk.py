"""What lies open on a field laptop while it is unlocked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.answers.ports import AnswerSearch
    from kiosk.field.desk import FieldDesk
    from kiosk.node import Node


@dataclass(frozen=True, slots=True)
class OpenDesk:
    """The running node of an officer's laptop; `close` is called once the face has let go of all of it."""

    node: Node
    desk: FieldDesk
    answers: AnswerSearch
    officer: str
    close: Callable[[], None] = lambda: None
