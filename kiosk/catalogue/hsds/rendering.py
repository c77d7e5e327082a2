"""Services and agencies as HSDS records: standard members first, and attributes for what those don't tell.

Which leaves need an attribute is found by reading the record again (`reading.py`), so a round trip is exact.
"""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import msgspec

from kiosk.catalogue.hsds.leaves import leaves_of
from kiosk.catalogue.hsds.reading import NO_AGENCY, PREFIX, agency_leaves, carried, overlaid, service_leaves
from kiosk.catalogue.hsds.records import HsdsService, Organization
from kiosk.catalogue.pack import Agency, Pack, Service

Record = dict[str, Any]
_NAMESPACE = uuid.UUID("6a0a4a1f-5a0f-4b8e-9d3b-0b1f2f6f5c11")
_TOLD_BY = {
    "name": ("title.en", "name.en"),
    "description": ("summary.en", "line.en"),
    "application_process": ("channels.",),
    "fees_description": ("facts.",),
    "eligibility_description": ("who.en",),
    "assured_date": ("assured",),
    "required_documents": ("bring.",),
}
"""The leaves that a standard member tells."""


def identity(*names: str) -> str:
    """The UUID of something that is called by these names; the same at every export."""
    return str(uuid.uuid5(_NAMESPACE, "/".join(names)))


@dataclass(frozen=True)
class Renderer:
    """Renders one pack. `kept` are the records from which services were imported, by service."""

    pack: Pack
    kept: Mapping[str, Record]

    @cached_property
    def _names(self) -> dict[str, str]:
        topics = {f"topics/{topic.id}": topic.name.en for topic in self.pack.topics}
        return topics | {f"series/{series.letter}": series.name.en for series in self.pack.series}

    def services(self) -> list[Record]:
        """Every service as an HSDS record."""
        return [self.service(service) for service in self.pack.services]

    def service(self, service: Service) -> Record:
        """One service; a member of the kept record is rewritten only where that makes it tell more of the service."""
        made, kept = self._made(service), self.kept.get(service.id)
        leaves = leaves_of(service)

        def untold(record: Record) -> dict[str, str]:
            return _untold(leaves, service_leaves(_read(record, HsdsService)))

        record = made if kept is None else _rewritten(kept, made, untold)
        agency = self.pack.agency(service.agency)
        nameless = kept is not None and "organization" not in kept and service.agency == agency_leaves(NO_AGENCY)["id"]
        if agency is not None and not nameless:
            record = {**record, "organization": self._organization(agency, (kept or {}).get("organization"))}
        return self._with_attributes(record, untold(record), "service")

    def _organization(self, agency: Agency, kept: Record | None) -> Record:
        made = {
            "id": identity(self.pack.id, "organization", agency.id),
            "name": agency.name.en,
            "description": agency.line.en if agency.line else agency.name.en,
        }
        leaves = leaves_of(agency)

        def untold(record: Record) -> dict[str, str]:
            return _untold(leaves, agency_leaves(_read(record, Organization)))

        if kept is not None and agency.id in self._as_found:
            missing = {"id": agency.id} if agency_leaves(_read(kept, Organization))["id"] != agency.id else {}
            return self._with_attributes(kept, missing, "organization")
        record = made if kept is None else _rewritten(kept, made, untold)
        return self._with_attributes(record, untold(record), "organization")

    @cached_property
    def _as_found(self) -> frozenset[str]:
        """Agencies that nobody edited since their import; several organizations of one name, all kept, may be one."""
        found = set()
        for service in self.pack.services:
            organization = self.kept.get(service.id, {}).get("organization")
            agency = self.pack.agency(service.agency)
            if organization is not None and agency is not None and agency.id not in found:
                read = _read(organization, Organization)
                leaves = overlaid(agency_leaves(read), carried(read.attributes))
                if {**leaves, "id": agency.id} == leaves_of(agency):
                    found.add(agency.id)
        return frozenset(found)

    def _made(self, service: Service) -> Record:
        cost = next(fact for fact in service.facts if fact.about == "cost")
        made = {
            "id": identity(self.pack.id, "service", service.id),
            "name": service.title.en,
            "description": service.summary.en,
            "status": "active",
            "application_process": "\n".join(channel.note.en for channel in service.channels),
            "fees_description": f"{cost.strong.en}\n{cost.soft.en}",
            "eligibility_description": service.who.en if service.who else "",
            "assured_date": service.assured.isoformat(),
            "required_documents": [
                {
                    "id": identity(self.pack.id, "service", service.id, f"bring.{place}"),
                    "document": f"{item.strong.en}\n{item.soft.en}",
                }
                for place, item in enumerate(service.bring)
            ],
            "service_at_locations": [self._at_office(service)],
        }
        return {name: value for name, value in made.items() if value}

    def _at_office(self, service: Service) -> Record:
        office, weekly = self.pack.office, []
        for hours in office.hours:
            times = {"opens_at": f"{hours.open:%H:%M}", "closes_at": f"{hours.close:%H:%M}"}
            day = {"freq": "WEEKLY", "byday": hours.day[:2].upper(), **times, "notes": f"Times of {office.time_zone}"}
            weekly.append({"id": identity(self.pack.id, "office", hours.day), **day})
        location = {"location_type": "physical", "name": office.name.en, "schedules": weekly}
        return {
            "id": identity(self.pack.id, "service", service.id, "office"),
            "location": {"id": identity(self.pack.id, "office"), **location},
        }

    def _with_attributes(self, record: Record, untold: Mapping[str, str], entity: str) -> Record:
        foreign = foreign_attributes(record)
        ours = [self._attribute(path, value, entity, record["id"]) for path, value in untold.items()]
        rest = {member: value for member, value in record.items() if member != "attributes"}
        return {**rest, "attributes": [*foreign, *ours]} if foreign or ours else rest

    def _attribute(self, path: str, value: str, entity: str, owner: str) -> Record:
        made = {"id": identity(owner, path), "link_type": f"{PREFIX}{path}", "link_entity": entity}
        term = self._term(path, value)
        return {**made, **({"value": value} if value else {}), **({"taxonomy_term": term} if term else {})}

    def _term(self, path: str, value: str) -> Record | None:
        """The word of a closed list, so that others can sort services by it."""
        name = path.partition(".")[0]
        if name not in {"topics", "series", "for_whom", "jurisdiction"} or not value:
            return None
        shown = self._names.get(f"{name}/{value}", value)
        term = {"code": value, "name": shown, "description": shown, "taxonomy": f"Shopfront {name}", "language": "en"}
        return {"id": identity(name, value), **term}


def foreign_attributes(record: Record) -> list[Record]:
    """The attributes that hold no leaf of ours."""
    return [one for one in record.get("attributes", ()) if not one.get("link_type", "").startswith(PREFIX)]


def _rewritten(kept: Record, made: Record, untold: Callable[[Record], dict[str, str]]) -> Record:
    record = kept
    for name, leaf in _TOLD_BY.items():
        if name in made:
            attempt = {**record, name: made[name]}
            if _count(untold(attempt), leaf) < _count(untold(record), leaf):
                record = attempt
    return record


def _count(leaves: Mapping[str, str], beginnings: tuple[str, ...]) -> int:
    return sum(path.startswith(beginnings) for path in leaves)


def _untold(leaves: Mapping[str, str], told: Mapping[str, str]) -> dict[str, str]:
    gone = {path: "" for path in told if path not in leaves}
    return {**{path: value for path, value in leaves.items() if told.get(path) != value}, **gone}


def _read(record: Record, kind: type[Any]) -> Any:  # noqa: ANN401 - the kind asked for
    return msgspec.convert(record, kind)
