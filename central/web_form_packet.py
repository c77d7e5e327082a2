"""The packet of a form that is given back from a browser: all that came with it goes on, and where it stands now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.assist.context import missing_of, place_of, told_of
from kiosk.assist.handover import Packet, Tried
from kiosk.events import new_id

if TYPE_CHECKING:
    from central.web_form import WebForm
    from kiosk.forms.drafts.coming_back import KeptDraft
    from kiosk.forms.drafts.records import OpenDraft
    from kiosk.node import Node


def packet_of(node: Node, form: WebForm, before: Packet | None, draft: OpenDraft, kept: KeptDraft) -> Packet:
    """The packet of a form that is kept as its draft is now; `before` is the one that it came with."""
    progress = form.filling.progress
    return Packet(
        id=new_id(),
        office=node.office.code,
        made_ms=node.clock.now_ms(),
        since_ms=before.since_ms if before else draft.entries[0].at,
        to="kiosk",
        service=form.service.id,
        ticket=before.ticket if before else draft.opened.ticket,
        page=place_of(form.filling),
        step=progress.position if progress else 0,
        steps=progress.total if progress else 0,
        language=form.language,
        needs=before.needs if before else (),
        tried=before.tried if before else Tried(),
        companion=before.companion if before else "",
        told=told_of(form.filling),
        missing=missing_of(form.filling),
        draft=form.draft,
        code=kept.code,
    )
