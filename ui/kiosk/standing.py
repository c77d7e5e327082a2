"""Where a visit stands, as whoever is called for help is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.helped.help_shown import Stands
from ui.kiosk.flow import TICKET_PAGES

if TYPE_CHECKING:
    from ui.kiosk.flow import Visit


def stands_at(visit: Visit, needs: tuple[str, ...], needs_told: str) -> Stands:
    """The page of this visit, with what was told already."""
    return Stands(
        page=visit.page.value,
        about=visit.place.about,
        ticket=visit.tickets[-1] if visit.tickets else "",
        needs=needs,
        needs_told=needs_told,
        place=visit.page not in TICKET_PAGES,
    )
