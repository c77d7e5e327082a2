"""The two commands: a pack as a file of HSDS, and such a file into a pack; what they say in words."""

from pathlib import Path

import msgspec

from kiosk.catalogue.fault import PackFault
from kiosk.catalogue.hsds.document import read_document
from kiosk.catalogue.hsds.importing import Importer
from kiosk.catalogue.hsds.pack_folder import grown, kept_records, new_pack
from kiosk.catalogue.hsds.rendering import Renderer
from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.pack import Pack


def export_pack(folder: Path, file: Path) -> list[str]:
    """Write the services of a pack to `file` as a list of HSDS services; returns what to tell."""
    pack = load_pack(folder)
    records = Renderer(pack, kept_records(folder)).services()
    draft = file.with_name(f".{file.name}.part")
    try:
        draft.write_bytes(msgspec.json.format(msgspec.json.encode(records), indent=1))
        draft.replace(file)
    except OSError as error:
        draft.unlink(missing_ok=True)
        problem = f"it can't be written ({error.strerror})"
        raise PackFault(file, "", problem, "Check the folder and who may write there") from error
    agencies = len({service.agency for service in pack.services})
    return [f"Written to {file}: services {len(records)}, agencies {agencies}.", *_lost(pack)]


def import_file(file: Path, folder: Path, *, leave_out_faulty: bool = False) -> list[str]:
    """Read HSDS into the pack in `folder`, which is made if it is not there; returns what to tell.

    Raises PackFault at the first service that is not as it should be, unless those are left out.
    """
    document, folder = read_document(file), folder.resolve()
    pack = load_pack(folder) if (folder / "pack.toml").exists() else _new(folder)
    kept = kept_records(folder)
    forms = frozenset(form.name for form in (folder / "forms").glob("*.x*"))
    found = Importer(pack, kept, forms).read(document)
    faults = (*document.faults, *found.faults)
    if faults and not leave_out_faulty:
        raise _first_of(faults)
    if not found.services:
        raise PackFault(file, "", "no service in it can be offered", "Give at least one whose status is active")
    grown(folder, pack, found, kept)
    known = {service.id for service in pack.services}
    new = sum(service.id not in known for service in found.services)
    changed = sum(service.id in known and service != pack.service(service.id) for service in found.services)
    same = len(found.services) - new - changed
    told = [f"Services in {folder}: {new} new, {changed} changed, {same} the same as before."]
    told += [f"Left out: {fault}" for fault in faults]
    if not known:
        told.append(f"Write in {folder / 'pack.toml'} what the office is: name, hours, counters, officers.")
    return told + list(found.told)


def _new(folder: Path) -> Pack:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise PackFault(folder, "", "it is not a pack, and not empty", "Name a pack, or a folder that is not there yet")
    return new_pack(folder)


def _first_of(faults: tuple[PackFault, ...]) -> PackFault:
    first, more = faults[0], len(faults) - 1
    also = f"; services with faults besides this one: {more}" if more else ""
    mend = f"{first.mend}, or leave out what is faulty with --leave-out-faulty{also}"
    return PackFault(first.file, first.key, first.problem, mend)


def _lost(pack: Pack) -> list[str]:
    """What a pack holds and HSDS does not; it stays in the pack."""
    parts = (
        (pack.life_events, "checklists of life events with their questions"),
        (pack.topics, "icons and translations of topics"),
        (pack.series, "minutes and translations of series"),
        ([service for service in pack.services if service.form], "forms: only their file names are in"),
        (pack.office.counters, "counters, officers, desk profiles, rooms, rosters and rules of the queue"),
        (pack.office.closures, "days on which the office is closed"),
    )
    return ["HSDS has no place for these; they stay in the pack:", *(f"  {words}" for there, words in parts if there)]
