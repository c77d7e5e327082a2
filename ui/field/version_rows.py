"""What was written twice about a stop or a person met there, with both values side by side."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ui.field import field_words as say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.field.day import StopRow
    from kiosk.field.matter import Case
    from kiosk.field.stop import Stop
    from kiosk.merge import Conflict, Version
    from ui.field.day_rows import Lines


@dataclass(frozen=True, slots=True)
class TwoLine:
    """One conflict: `labels` are the buttons, `events` what each of them takes, `seen` all versions."""

    conflict: str
    subject: str
    field: str
    title: str
    line: str
    labels: list[str]
    events: list[str]
    seen: list[str]


@dataclass(frozen=True, slots=True)
class Versions:
    """Makes the rows; `laptops` are names of others in the field by device, `here` is this one."""

    lines: Lines
    laptops: Mapping[str, str]
    here: str
    now_ms: int

    def rows(self, row: StopRow) -> list[TwoLine]:
        """All that waits at a stop: of the stop itself, then of each person."""
        title = self.lines.title(row.stop)
        found = [self._row(row.stop, title, one) for one in row.stop.conflicts]
        return [
            *found,
            *(self._row(case, self.lines.person(case), one) for case in row.cases for one in case.conflicts),
        ]

    def _row(self, thing: Stop | Case, who: str, conflict: Conflict) -> TwoLine:
        groups: dict[str, Version] = {}
        for one in conflict.versions:
            groups[json.dumps(one.value, sort_keys=True)] = one
        told = {one.event: self._value(conflict.field, one.value) for one in groups.values()}
        sentences = [say.wrote(self._who(one), told[one.event], self._when(one)) for one in groups.values()]
        return TwoLine(
            conflict=f"{thing.subject} {conflict.field}",
            subject=thing.subject,
            field=conflict.field,
            title=say.two(who, say.field_name(conflict.field)),
            line=" ".join([*sentences, say.both_kept()]),
            labels=[say.use(told[one.event]) for one in groups.values()],
            events=[one.event for one in groups.values()],
            seen=[one.event for one in conflict.versions],
        )

    def _value(self, field: str, value: Any) -> str:  # noqa: ANN401 - as the field has it
        if field == "sealed":
            told = self.lines.opened(str(value))
            return say.about(str(one) for one in told.values()) or say.sealed_name()
        if field == "state":
            return say.state(str(value), "", unsent=False) or say.kind("")
        if field == "service":
            return self.lines.words.service(str(value))
        if isinstance(value, str) and len(value) == 64:  # noqa: PLR2004 - a blob
            return self.lines.value(value) or say.sealed_name()
        return str(value)

    def _who(self, version: Version) -> str:
        if version.device == self.here:
            return say.you()
        return self.laptops.get(version.device, "") or say.the_office()

    def _when(self, version: Version) -> str:
        return say.when(self.lines.words, version.at, self.now_ms)
