"""Answers come to a kiosk: its pages find them, and what citizens say of them is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.answers.ports import AnswerSearch
    from ui.bridge import NodeBridge
    from ui.kiosk.kiosk_model import KioskModel


def give_answers(kiosk: KioskModel, bridge: NodeBridge, search: AnswerSearch) -> None:
    """Let a kiosk find answers and services."""

    def tell(act: str, args: dict[str, Any]) -> None:
        bridge.act(act, args)

    kiosk.answer.tell = kiosk.missing.tell = tell
    kiosk.answer.search = search
    kiosk.catalogue.search_by(search)
