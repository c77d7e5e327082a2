"""HSDS records as services and agencies of a pack, with the record kept wherever the pack would not give it back."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import msgspec

from kiosk.catalogue.fault import PackFault
from kiosk.catalogue.hsds.document import Document, Placed
from kiosk.catalogue.hsds.leaves import PartT, assembled
from kiosk.catalogue.hsds.reading import (
    NEVER_ASSURED,
    NO_AGENCY,
    PREFIX,
    agency_leaves,
    carried,
    overlaid,
    service_leaves,
)
from kiosk.catalogue.hsds.rendering import Record, Renderer, identity
from kiosk.catalogue.localised import Localised
from kiosk.catalogue.pack import Agency, Pack, Series, Service, Topic

_SHOWN = 5
_Parts = tuple[tuple[Agency, ...], tuple[Topic, ...], tuple[Series, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """What a file brings to a pack: parts that it has not, services, and the records to keep beside them."""

    agencies: tuple[Agency, ...]
    topics: tuple[Topic, ...]
    series: tuple[Series, ...]
    services: tuple[Service, ...]
    records: Mapping[str, Record]
    faults: tuple[PackFault, ...]
    told: tuple[str, ...]


@dataclass(slots=True)
class Importer:
    """Reads the services of one document for a pack; `forms` are the files that the pack has."""

    pack: Pack
    kept: Mapping[str, Record]
    forms: Collection[str] = ()
    _agencies: dict[str, Agency] = field(default_factory=dict)
    _ids: dict[str, str] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)
    _forms_missing: dict[str, None] = field(default_factory=dict)
    _differing: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Know what is there: every service of the pack has an id of HSDS by now."""
        for service in self.pack.services:
            own = identity(self.pack.id, "service", service.id)
            self._ids[str(self.kept.get(service.id, {}).get("id", own))] = service.id
            self._taken.add(service.id)

    def read(self, document: Document) -> Found:
        """The services of a document, and the faults of those of which none can be made."""
        placed: list[Placed] = []
        services: list[Service] = []
        faults: list[PackFault] = []
        for one in document.services:
            if one.record.status == "active":
                try:
                    services.append(self._service(one, document.file))
                    placed.append(one)
                except PackFault as fault:
                    faults.append(fault)
        found = tuple(services)
        parts = self._new_agencies(found), self._topics(placed, found), self._series(placed, found)
        records = self._kept(placed, found, parts)
        return Found(*parts, found, records, tuple(faults), self._told(document, found))

    def _kept(self, placed: list[Placed], services: tuple[Service, ...], parts: _Parts) -> dict[str, Record]:
        agencies, topics, series = parts
        pack = msgspec.structs.replace(
            self.pack,
            agencies=(*self.pack.agencies, *agencies),
            topics=(*self.pack.topics, *topics),
            series=(*self.pack.series, *series),
        )
        plainly = Renderer(pack, {})
        return {
            service.id: one.raw
            for one, service in zip(placed, services, strict=True)
            if plainly.service(service) != one.raw
        }

    def _new_agencies(self, services: tuple[Service, ...]) -> tuple[Agency, ...]:
        known = {agency.id for agency in self.pack.agencies}
        used = {service.agency for service in services} - known
        return tuple({agency.id: agency for agency in self._agencies.values() if agency.id in used}.values())

    def _service(self, placed: Placed, file: Path) -> Service:
        over = carried(placed.record.attributes)
        leaves = overlaid(service_leaves(placed.record), over)
        leaves["agency"] = self._agency(placed, file).id
        leaves["id"] = self._free(leaves.get("id", "service"), placed.record.id)
        form = leaves.get("form", "")
        if form and form not in self.forms:
            self._forms_missing[form] = None
            leaves = {path: value for path, value in leaves.items() if path not in {"form", "form_tells"}}
        return _assembled(leaves, Service, placed.pointer, file)

    def _agency(self, placed: Placed, file: Path) -> Agency:
        organization = placed.record.organization or NO_AGENCY
        if organization.id in self._agencies:
            return self._agencies[organization.id]
        leaves = overlaid(agency_leaves(organization), carried(organization.attributes))
        wanted = _assembled(leaves, Agency, f"{placed.pointer}/organization", file)
        there = {agency.id: agency for agency in (*self.pack.agencies, *self._agencies.values())}
        known = there.get(wanted.id)
        if known is not None and organization.id == identity(self.pack.id, "organization", known.id):
            if wanted != known:
                self._differing.append(known.id)
            agency = known
        else:
            agency = next(
                there.get(name) or msgspec.structs.replace(wanted, id=name)
                for name in _numbered(wanted.id)
                if name not in there or there[name].name.en == wanted.name.en
            )
        self._agencies[organization.id] = agency
        return agency

    def _free(self, wanted: str, hsds: str) -> str:
        """The id of a service: that which the same record had before, else one that no other record has."""
        if hsds not in self._ids:
            self._ids[hsds] = next(name for name in _numbered(wanted) if name not in self._taken)
            self._taken.add(self._ids[hsds])
        return self._ids[hsds]

    def _topics(self, placed: list[Placed], services: tuple[Service, ...]) -> tuple[Topic, ...]:
        known = {topic.id for topic in self.pack.topics}
        new = dict.fromkeys(topic for service in services for topic in service.topics if topic not in known)
        names = _names(placed, "topics")
        return tuple(Topic(topic, Localised(names.get(topic) or topic), "info") for topic in new)

    def _series(self, placed: list[Placed], services: tuple[Service, ...]) -> tuple[Series, ...]:
        known = {series.letter for series in self.pack.series}
        new = sorted({service.series for service in services} - known)
        names = _names(placed, "series")
        return tuple(Series(letter, Localised(names.get(letter) or "Other services"), 15) for letter in new)

    def _told(self, document: Document, services: tuple[Service, ...]) -> tuple[str, ...]:
        idle = [placed.record.name for placed in document.services if placed.record.status != "active"]
        stale = [service.id for service in services if service.assured.isoformat() == NEVER_ASSURED]
        told = (
            ("Left out, because they are not active", idle),
            (f"Nobody says when these were checked; {NEVER_ASSURED} stands there until somebody does", stale),
            ("Forms that the pack has not; their services have none", list(self._forms_missing)),
            ("Agencies that the file tells otherwise; they stay as the pack has them", self._differing),
        )
        return tuple(_line(words, names) for words, names in told if names)


def _line(words: str, names: list[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{words} ({len(names)}): {', '.join(names[:_SHOWN])}{more}"


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in count(2))


def _names(placed: list[Placed], taxonomy: str) -> dict[str, str]:
    attributes = (attribute for service in placed for attribute in service.record.attributes)
    ours = (attribute for attribute in attributes if attribute.link_type.startswith(f"{PREFIX}{taxonomy}"))
    return {attribute.value: attribute.taxonomy_term.name for attribute in ours if attribute.taxonomy_term is not None}


def _assembled(leaves: Mapping[str, str], kind: type[PartT], pointer: str, file: Path) -> PartT:
    try:
        return assembled(leaves, kind)
    except (msgspec.ValidationError, RecursionError) as error:
        problem = f"it does not make a part of a pack: {str(error)[:200]}"
        mend = f"Mend what it says there, or the attribute whose link_type is `{PREFIX}` and that path"
        raise PackFault(file, pointer, problem, mend) from error
