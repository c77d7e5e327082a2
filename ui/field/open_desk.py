"""What lies open on a field laptop while it is unlocked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.answers.ports import AnswerSearch
    from kiosk.assist.callback import CallBacks
    from kiosk.assist.ports import LiveSessions
    from kiosk.field.desk import FieldDesk
    from kiosk.field.readiness import Road
    from kiosk.node import Node
    from ui.staff_forms.form_place import FormPlace


@dataclass(frozen=True, slots=True)
class OpenDesk:
    """The running node of an officer's laptop; `close` is called once the face has let go of all of it."""

    node: Node
    desk: FieldDesk
    answers: AnswerSearch
    officer: str
    forms: FormPlace | None = None
    """What forms are filled in with; None: none are."""
    close: Callable[[], None] = lambda: None
    live: LiveSessions | None = None
    """Opens the live links of help sessions; without it a call still rings, and nobody joins."""
    callbacks: CallBacks | None = None
    """Takes numbers to ring."""
    road: Road | None = None
    """What the officer decides of the way to the office."""
