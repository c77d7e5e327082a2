"""A file of HSDS JSON: the services in it with their places, checked before anything is made of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.catalogue.fault import PackFault, fault_from
from kiosk.catalogue.hsds.records import HsdsService, Organization, TaxonomyTerm

MOST_BYTES = 64 * 1024 * 1024
"""No file is larger; reading stops there instead of filling the memory."""
MOST_SERVICES = 20_000
_HOW = "Give one service, a list of services, or a page of an HSDS interface with `contents`"
_STATUS = "Write active, inactive, defunct or temporarily closed"
_RecordT = TypeVar("_RecordT")


@dataclass(frozen=True, slots=True)
class Placed:
    """One service of a file: its JSON pointer, the record as it came, and what Shopfront reads of it."""

    pointer: str
    raw: dict[str, Any]
    record: HsdsService


@dataclass(frozen=True, slots=True)
class Document:
    """What a file holds: good services, and the faults of the others."""

    file: Path
    services: tuple[Placed, ...]
    faults: tuple[PackFault, ...]


def read_document(file: Path) -> Document:
    """Read a file, each service for itself; raises PackFault where it is no HSDS at all."""
    services: list[Placed] = []
    faults: list[PackFault] = []
    seen: dict[str, str] = {}
    for pointer, raw in _services(_without_nulls(_json(file)), file):
        try:
            found = _checked(pointer, raw, file)
            _check_unique(found, seen, file)
        except PackFault as fault:
            faults.append(fault)
        else:
            services.append(found)
    circular = _circular(services, file)
    good = tuple(service for service in services if service.pointer not in circular)
    return Document(file, good, (*faults, *circular.values()))


def convert(raw: object, kind: type[_RecordT], pointer: str, file: Path) -> _RecordT:
    """Read a record as `kind`; raises PackFault with the JSON pointer of what is wrong."""
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        fault = fault_from(file, error, ())
        steps = fault.key.replace("[", ".").replace("]", "").split(".")
        place = "/".join([pointer, *(step for step in steps if step)])
        mend = _STATUS if place.endswith("/status") else fault.mend
        raise PackFault(file, place, fault.problem, mend) from error


def _json(file: Path) -> Any:  # noqa: ANN401 - JSON
    try:
        with file.open("rb") as source:
            content = source.read(MOST_BYTES + 1)
    except OSError as error:
        problem = f"it can't be read ({error.strerror})"
        raise PackFault(file, "", problem, "Check that it exists and who may read it") from error
    if len(content) > MOST_BYTES:
        raise PackFault(file, "", f"it is larger than {MOST_BYTES} bytes", "Split it into several files")
    try:
        return msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        mend = "Give HSDS as JSON in UTF-8; tables in CSV are not read"
        raise PackFault(file, "", f"it is not JSON: {error}", mend) from error


def _services(document: object, file: Path) -> Iterator[tuple[str, object]]:
    where = ""
    if isinstance(document, dict) and isinstance(document.get("contents"), list):
        document, where = document["contents"], "/contents"
    found = document if isinstance(document, list) else [document] if _is_service(document) else None
    if found is None:
        raise PackFault(file, where, "there are no services here", _HOW)
    if not found:
        raise PackFault(file, where, "it is empty", _HOW)
    if len(found) > MOST_SERVICES:
        raise PackFault(file, where, f"it has more than {MOST_SERVICES} services", "Split it into several files")
    for place, raw in enumerate(found):
        yield (f"{where}/{place}" if isinstance(document, list) else ""), raw


def _is_service(document: object) -> bool:
    return isinstance(document, dict) and not {"services", "tables", "resources"} & document.keys()


def _without_nulls(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Many publishers write null for what they don't know; the specification leaves it out."""
    if isinstance(value, dict):
        return {name: _without_nulls(item) for name, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value


def _checked(pointer: str, raw: object, file: Path) -> Placed:
    record = convert(raw, HsdsService, pointer, file)
    if not record.name.strip():
        raise PackFault(file, f"{pointer}/name", "it is empty", "Write what people call the service")
    if record.organization is not None and not record.organization.name.strip():
        raise PackFault(file, f"{pointer}/organization/name", "it is empty", "Write what the organization is called")
    return Placed(pointer, msgspec.convert(raw, dict[str, Any]), record)


def _check_unique(service: Placed, seen: dict[str, str], file: Path) -> None:
    name = service.record.id
    if name in seen:
        problem = f"`{name}` is also the id of {seen[name] or 'another'}"
        raise PackFault(file, f"{service.pointer}/id", problem, "Give each service its own id")
    seen[name] = service.pointer


def _circular(services: list[Placed], file: Path) -> dict[str, PackFault]:
    """The services in which an organization or a term is its own ancestor, with the fault of each."""
    parents: dict[str, str] = {}
    for service in services:
        for _, name, parent in _children(service):
            parents.setdefault(name, parent)
    looped = _looped(parents)
    faults = {}
    for service in services:
        for pointer, name, _ in _children(service):
            if name in looped:
                problem = f"the parents of `{name}` lead back to it"
                faults[service.pointer] = PackFault(file, pointer, problem, "Let one of them have no parent")
    return faults


def _children(service: Placed) -> Iterator[tuple[str, str, str]]:
    """Whatever names a parent: where it does, its own id, and the id of that parent."""
    for pointer, found in _organizations(service):
        yield f"{pointer}/parent_organization_id", found.id, found.parent_organization_id
    for pointer, term in _terms(service):
        yield f"{pointer}/parent_id", term.id, term.parent_id


def _organizations(service: Placed) -> Iterator[tuple[str, Organization]]:
    if service.record.organization is not None:
        yield f"{service.pointer}/organization", service.record.organization


def _terms(service: Placed) -> Iterator[tuple[str, TaxonomyTerm]]:
    for pointer, attributes in (
        (service.pointer, service.record.attributes),
        *((pointer, found.attributes) for pointer, found in _organizations(service)),
    ):
        for place, attribute in enumerate(attributes):
            if attribute.taxonomy_term is not None:
                yield f"{pointer}/attributes/{place}/taxonomy_term", attribute.taxonomy_term


def _looped(parents: Mapping[str, str]) -> set[str]:
    """Everything on a cycle; each is walked to its root once."""
    walked: set[str] = set()
    looped: set[str] = set()
    for start in parents:
        walk: list[str] = []
        here: set[str] = set()
        name = start
        while name in parents and name not in walked and name not in here:
            walk.append(name)
            here.add(name)
            name = parents[name]
        if name in here:
            looped |= set(walk[walk.index(name) :])
        walked |= here
    return looped
