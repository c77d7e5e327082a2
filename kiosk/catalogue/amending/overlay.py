"""A pack with the office's amendments laid over it. The signed pack itself is never changed.

An amendment fits where every place still holds what stood there when it was proposed, or what it wants already; else
all of it is left out: what the publisher has rewritten since is theirs. It may touch nothing but what `places.OPEN`
names, whoever wrote it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from kiosk.catalogue.amending.faults import faults_of
from kiosk.catalogue.amending.places import allowed, kind_of, open_fields, part_of, plain, put, value_at
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.pack import OfficeDefaults, Service, Topic
from kiosk.catalogue.shifts import within_hours
from kiosk.errors import Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kiosk.catalogue.amending.amendment import Amendment, Change
    from kiosk.catalogue.amending.places import Plain
    from kiosk.catalogue.pack import Pack
    from kiosk.catalogue.part import Part


@dataclass(frozen=True, slots=True)
class Amended:
    """What is shown, and why some amendments are not in it, by id."""

    pack: Pack
    left_out: Mapping[str, Text]


def amended(pack: Pack, amendments: Iterable[Amendment]) -> Amended:
    """Lay amendments over a pack, in the order given."""
    left_out: dict[str, Text] = {}
    for one in amendments:
        try:
            pack = with_changes(pack, one.target, one.changes)
        except Refused as refusal:
            left_out[one.id] = refusal.text
    return Amended(pack, left_out)


def with_changes(pack: Pack, target: str, changes: Sequence[Change]) -> Pack:
    """The pack with one amendment; raises Refused where it does not fit, or is not the office's to make."""
    part = part_of(pack, target)
    if kind_of(target) is None or part is None:
        raise Refused(Text.of("refused.amend_unknown", target=target[:80]))
    if not allowed(pack, target):
        raise Refused(Text.of("refused.amend_not_allowed"))
    after = plain(part, target)
    for change in changes:
        _apply(after, change, target)
    return with_part(pack, part, target, after)


def with_part(pack: Pack, part: Part, target: str, after: Plain) -> Pack:
    """The pack with another version of a part; raises Refused where that cannot be shown."""
    before = plain(part, target)
    wrong = next((fault for fault in faults_of(part, before, after, pack.languages) if not fault.warns), None)
    if wrong is not None:
        raise Refused(Text.of("refused.amend_faulty", fault=wrong.text))
    fresh = _read(part, target, after)
    if _fixed(fresh, pack) != _fixed(part, pack):
        raise Refused(Text.of("refused.amend_fixed"))
    return _replaced(pack, fresh)


def _apply(data: Plain, change: Change, target: str) -> None:
    if change.place.partition(".")[0] not in open_fields(target):
        raise Refused(Text.of("refused.amend_fixed"))
    here = value_at(data, change.place)
    if here == change.after:
        return
    if here != change.before or not put(data, change.place, change.after):
        raise Refused(Text.of("refused.amend_moved", place=change.place))


def _read(part: Part, target: str, after: Plain) -> Part:
    """A part with other open fields; those that are gone have their default."""
    whole = {field.encode_name: field for field in msgspec.structs.fields(part)}
    try:
        found = {name: msgspec.convert(after[name], whole[name].type) for name in open_fields(target) if name in after}
    except msgspec.ValidationError as error:
        raise Refused(Text.of("refused.amend_faulty", fault=str(error))) from error
    gone = [name for name in open_fields(target) if name not in after]
    if any(whole[name].required for name in gone):
        raise Refused(Text.of("refused.amend_fixed"))
    return msgspec.structs.replace(part, **found, **{name: whole[name].default for name in gone})


def _fixed(part: Part, pack: Pack) -> object:
    """What of a part is not the office's: two versions may differ in everything else."""
    if isinstance(part, Service):
        facts = [(fact.about, fact.icon) for fact in part.facts]
        strange = {item.icon for item in part.bring} - pack.icons()
        return facts, [channel.kind for channel in part.channels], strange
    if isinstance(part, LifeEvent):
        return sorted(msgspec.json.encode((step.service, step.days, step.discreet, step.needs)) for step in part.steps)
    return None


def _replaced(pack: Pack, fresh: Part) -> Pack:
    if isinstance(fresh, Service):
        services = tuple(fresh if one.id == fresh.id else one for one in pack.services)
        return msgspec.structs.replace(pack, services=services)
    if isinstance(fresh, LifeEvent):
        events = tuple(fresh if one.id == fresh.id else one for one in pack.life_events)
        topic = Topic(fresh.id, fresh.name, fresh.icon)
        topics = tuple(topic if one.id == fresh.id else one for one in pack.topics)
        return msgspec.structs.replace(pack, life_events=events, topics=topics)
    if isinstance(fresh, OfficeDefaults):
        return msgspec.structs.replace(pack, office=fresh, roster=within_hours(pack.roster, fresh.hours))
    return pack
