"""Putting what was imported into a pack's folder: all of it, or nothing."""

import datetime
import re
import shutil
import tempfile
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.catalogue.fault import PackFault
from kiosk.catalogue.hsds.document import convert
from kiosk.catalogue.hsds.importing import Found
from kiosk.catalogue.hsds.plain_text import slug
from kiosk.catalogue.hsds.records import HsdsService
from kiosk.catalogue.hsds.rendering import Record
from kiosk.catalogue.hsds.toml_text import entry, whole
from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.localised import Localised
from kiosk.catalogue.pack import Counter, Hours, OfficeDefaults, Pack
from kiosk.catalogue.part import Part
from kiosk.catalogue.weekdays import WEEKDAYS

KEPT = "hsds.json"
"""The file of a pack that holds records of other publishers, by service."""
_WORKING_DAYS = WEEKDAYS[:5]


class _Beginning(Part, frozen=True):
    id: str
    version: str
    sample: bool
    languages: tuple[str, ...]
    office: OfficeDefaults


def kept_records(folder: Path) -> dict[str, Record]:
    """The records that were kept beside a pack."""
    file = folder / KEPT
    try:
        records = msgspec.json.decode(file.read_bytes(), type=dict[str, Record])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.DecodeError) as error:
        raise PackFault(file, "", f"it can't be read: {error}", "Remove it and import again") from error
    for name, record in records.items():
        convert(record, HsdsService, f"/{name}", file)
    return records


def new_pack(folder: Path) -> Pack:
    """A pack without services for a folder that is not there yet; its office has to be written by hand."""
    name = folder.name or "imported"
    hours = [Hours(day, datetime.time(9), datetime.time(17), datetime.time(16, 45)) for day in _WORKING_DAYS]
    office = OfficeDefaults("NEW", Localised(name), "UTC", "", tuple(hours), (Counter("1", "left"),), ())
    return Pack(slug(name) or "imported", "1", True, ("en",), office, (), (), (), ())


def grown(folder: Path, pack: Pack, found: Found, kept: Mapping[str, Record]) -> None:
    """Write what was found into the folder of `pack`. Raises PackFault, and then the folder is as it was."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as draft:
            made = Path(draft, folder.name)
            if folder.exists():
                shutil.copytree(folder, made)
            _write(made, pack, found, kept)
            _checked(made, folder)
            _swapped(made, folder, Path(draft, "before"))
    except OSError as error:
        problem = f"it can't be written ({error.strerror})"
        raise PackFault(folder, "", problem, "Check the folder and who may write there") from error


def _write(folder: Path, pack: Pack, found: Found, kept: Mapping[str, Record]) -> None:
    services = folder / "services"
    services.mkdir(parents=True, exist_ok=True)
    front = folder / "pack.toml"
    if not front.exists():
        beginning = _Beginning(pack.id, pack.version, pack.sample, _languages(found), pack.office)
        front.write_text(f"topics = []\n{whole(beginning)}", encoding="utf-8")
    _lengthen(front, {"agencies": found.agencies, "topics": found.topics, "series": found.series})
    there = {tomllib.loads(file.read_text("utf-8"))["id"]: file for file in services.glob("*.toml")}
    for service in found.services:
        if service != pack.service(service.id):
            there.get(service.id, services / f"{service.id}.toml").write_text(whole(service), encoding="utf-8")
    fresh = {service.id for service in found.services}
    records = {**{name: record for name, record in kept.items() if name not in fresh}, **found.records}
    if records:
        (folder / KEPT).write_bytes(msgspec.json.format(msgspec.json.encode(records), indent=1))
    else:
        (folder / KEPT).unlink(missing_ok=True)


def _lengthen(front: Path, lists: Mapping[str, tuple[Part, ...]]) -> None:
    """Add entries at the end, so that what its author wrote stays as it is."""
    text = front.read_text("utf-8")
    for name, parts in lists.items():
        if parts:
            text = re.sub(rf"(?m)^{name} *= *\[ *\]\n", "", text)
            text += "".join(f"\n{entry(name, part)}" for part in parts)
    front.write_text(text, encoding="utf-8")


def _languages(found: Found) -> tuple[str, ...]:
    parts = [*found.agencies, *found.services]
    used = {language for part in parts for language in _spoken(part)}
    return tuple(language for language in Localised.__struct_fields__ if language in {"en", *used})


def _spoken(value: object) -> set[str]:
    if isinstance(value, Localised):
        return set(value.by_language())
    if isinstance(value, Part):
        return set().union(*(_spoken(getattr(value, name)) for name in value.__struct_fields__))
    return set().union(*(_spoken(item) for item in value)) if isinstance(value, tuple) else set()


def _checked(made: Path, folder: Path) -> None:
    try:
        load_pack(made)
    except PackFault as fault:
        where = fault.file
        with suppress(ValueError):
            where = folder / fault.file.relative_to(made)
        raise PackFault(where, fault.key, fault.problem, fault.mend) from fault


def _swapped(made: Path, folder: Path, before: Path) -> None:
    if folder.exists():
        folder.rename(before)
    try:
        made.rename(folder)
    except OSError:
        before.rename(folder)
        raise
