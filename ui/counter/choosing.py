"""What the two dialogs show in which something is chosen: a service to move to, a ticket to pick."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.catalogue.pack import Pack
from ui.counter.waiting import QueueLine

Find = Callable[[str, str], Sequence[str]]
"""Gives ids of services, best first, for what was typed and the language it is read in."""


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """A service to move a person to."""

    service: str
    title: str
    hint: str
    icon: str
    series: str
    last: bool


def service_lines(pack: Pack, find: Find, typed: str, language: str) -> list[ServiceLine]:
    """The services that fit what was typed, best first; while nothing is, those that most people come for."""
    found = map(pack.service, find(typed, language)) if typed.strip() else pack.asked_often()
    services = [service for service in found if service is not None]
    return [
        ServiceLine(
            service=service.id,
            title=service.title.get(language),
            hint=service.line.get(language),
            icon=service.icon,
            series=service.series,
            last=service is services[-1],
        )
        for service in services
    ]


def matching(lines: Sequence[QueueLine], typed: str) -> list[QueueLine]:
    """Waiting people whose label, service or name holds what was typed; `d47` finds D 047."""
    wanted, words = _squeezed(typed), typed.casefold().strip()
    return [
        line for line in lines if wanted in _squeezed(line.label) or words in f"{line.service} {line.person}".casefold()
    ]


def _squeezed(label: str) -> str:
    """`D 047` and `d47` and `D047` become `d47`."""
    plain = "".join(label.split()).casefold()
    return plain[:1] + plain[1:].lstrip("0") if plain[:1].isalpha() else plain.lstrip("0")
