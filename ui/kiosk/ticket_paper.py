"""A ticket of the queue as it goes on paper, and the address of its page for phones: at kiosks and at counters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ports import LinkState
from kiosk.queue import on_paper, views
from kiosk.queue.appointment_ticket import appointment_told
from ui.kiosk.printing import PaperTicket

if TYPE_CHECKING:
    from kiosk.node import Node
    from kiosk.settings import Settings
    from ui.bridge import NodeBridge


def public_address(node: Node, settings: Settings) -> str:
    """Where phones find the pages of this office's tickets; empty where it has none."""
    return (settings.text("public_address") or node.office.public_address).rstrip("/")


def follow_url(address: str, ticket: str) -> str:
    """The page of a ticket; empty without an address."""
    return f"{address}/t/{ticket}" if address else ""


def follow_code(address: str, ticket: str) -> str:
    """The picture of the code that leads there; empty without an address."""
    if not address:
        return ""
    from ui.devices.qr import qr_source  # noqa: PLC0415 - the library of codes, with the first ticket

    return qr_source(follow_url(address, ticket))


def paper_ticket(
    bridge: NodeBridge, ticket_id: str, language: str, *, job: str, address: str, others: tuple[str, ...] = ()
) -> PaperTicket:
    """What stands on the paper of a ticket now; `others` are labels of the same visit, `job` names this copy."""
    node = bridge.node
    pack, now = node.pack, node.clock.now_ms()
    ticket = bridge.read(lambda queue: queue.tickets[ticket_id])
    series, service = pack.series_of(ticket.series), pack.service(ticket.service)
    return PaperTicket(
        job=job,
        label=ticket.label,
        series=series.name.get(language) if series else ticket.series,
        service=service.title.get(language) if service else "",
        office=node.office.title(language),
        wait=bridge.read(lambda queue: views.wait_of(queue, ticket_id, now)),
        follow_url=follow_url(address, ticket_id),
        language=language,
        printed_at=f"{node.office.day(now)} {node.office.local(now):%H:%M}",
        cut_off=bridge.status().link.state is LinkState.CUT_OFF,
        others=others,
        appointment=appointment_told(ticket, node.office),
    )


def own_up(bridge: NodeBridge) -> None:
    """This device was ended between giving and paper: staff have to know, and nothing is printed again by itself."""
    device = bridge.node.device.uuid
    for ticket in bridge.read(lambda queue: on_paper.forgotten(queue.tickets.values(), device)):
        bridge.act("ticket.print", {"ticket": ticket.id, "outcome": on_paper.UNKNOWN})
