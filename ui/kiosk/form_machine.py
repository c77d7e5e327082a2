"""The machine around the forms of a kiosk, and what is so beside the form itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.text import Translations
    from ui.bridge import NodeBridge
    from ui.forms.background import Background
    from ui.kiosk.form_copy import FormCopy


@dataclass(frozen=True, slots=True)
class FormVisitShown:
    """What is so beside the form itself. `found` is open, sent, lost or refused, or nothing."""

    busy: bool = False
    problem: str = ""
    found: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """The machine around the forms."""

    bridge: NodeBridge
    background: Background
    copy: FormCopy
    translations: Callable[[], Translations]
    idle_ms: int
