"""Save and come back: a draft sealed under a short code, kept at the hub, opened at any place of the office.

One copy is live. Opening takes over: whoever went on with an older copy is told when they keep it, or sends it, and
of two that are sent the first stands and an officer sees both (`kiosk/forms/submissions/submission.py`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from kiosk.errors import HubRefused, HubUnreachable, Refused
from kiosk.forms import checked_code
from kiosk.forms.drafts import sealing
from kiosk.forms.drafts.records import Entry, Kept, OpenDraft, travelling
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.ports import Lockers

_T = TypeVar("_T")
MOST_BUNDLE: Final = 16 * 1024 * 1024
"""Bytes of a draft with its attachments that a hub keeps."""
QR_PREFIX: Final = "SHOPFRONT-FORM:"
"""What the QR code of a kept draft begins with; the code follows, and nothing else."""
_ID: Final = re.compile(r"[0-9a-f]{32}\Z")
_SENTENCES: Final = {
    "not_found": "refused.draft_not_kept",
    "taken_over": "refused.draft_taken_over",
    "too_large": "refused.draft_too_large",
    "too_many_tries": "refused.too_many_tries",
}


class KeptDraft(msgspec.Struct, frozen=True):
    """A draft that is kept: its code in groups, what its QR code says, and until when (milliseconds since 1970)."""

    code: str
    qr: str
    expires_ms: int


class Bundle(msgspec.Struct, frozen=True, array_like=True):
    """A draft as it is kept: its id, its records, its attachments by number."""

    draft: str
    entries: tuple[Entry, ...]
    parts: dict[int, bytes]


class ComingBack:
    """Keeps drafts at a hub and fetches them. Waits for the hub: on a thread of its own, never on that of a screen."""

    def __init__(self, lockers: Lockers | None, office: str, days: int) -> None:
        self._lockers = lockers
        self._office = office
        self._days = days

    def prepare(self, draft: OpenDraft) -> Kept | None:
        """The code to journal before the hub is asked, so that a second try opens no second locker; None: has one."""
        if self._lockers is None:
            raise Refused(Text.of("refused.draft_needs_hub"))
        if draft.last(Kept) is not None:
            return None
        code = sealing.new_code()
        locker, key = sealing.from_code(code, self._office)
        return Kept(code, locker, key, 0, 0)

    def keep(self, draft: OpenDraft, parts: dict[int, bytes], days: int = 0) -> Kept:
        """Keep it under the code that its journal holds, a new one for so many days; raises Refused."""
        kept = draft.last(Kept)
        if kept is None:
            raise Refused(Text.of("refused.draft_unknown"))
        packed = msgspec.msgpack.encode(Bundle(draft.id, travelling(draft.entries), parts))
        if len(packed) > MOST_BUNDLE:
            raise Refused(Text.of("refused.draft_too_large"))
        sealed = sealing.seal(kept.key, packed, f"bundle {kept.locker}")
        days = self._days if kept.generation or not days else days  # a code that somebody has holds as long as it did
        try:
            found = self._ask(lambda hub: hub.keep(kept.locker, kept.generation, sealed, days))
        except Refused as refusal:
            if refusal.code != "draft_not_kept" or not kept.generation:
                raise
            # its time was over; the code that the citizen holds is good again
            found = self._ask(lambda hub: hub.keep(kept.locker, 0, sealed, self._days))
        return msgspec.structs.replace(kept, generation=found.generation, expires_ms=found.expires_ms)

    def fetch(self, typed: str) -> tuple[Bundle, Kept]:
        """The draft under a code, taken over; raises Refused."""
        code = checked_code.parse(typed.strip().upper().removeprefix(QR_PREFIX), sealing.CODE_LENGTH)
        if code is None:
            raise Refused(Text.of("refused.draft_code"))
        locker, key = sealing.from_code(code, self._office)
        found = self._ask(lambda hub: hub.open(locker))
        packed = sealing.unseal(key, found.sealed, f"bundle {locker}")
        try:
            bundle = msgspec.msgpack.decode(packed, type=Bundle)
        except msgspec.DecodeError as error:
            raise Refused(Text.of("refused.draft_damaged", detail=str(error))) from error
        if not _ID.match(bundle.draft):  # whoever knows the code made this, and the id names files and subjects
            raise Refused(Text.of("refused.draft_damaged", detail="id"))
        bundle = msgspec.structs.replace(bundle, entries=travelling(bundle.entries))
        return bundle, Kept(code, locker, key, found.generation, found.expires_ms)

    def clear(self, kept: Kept) -> None:
        """The form was sent: throw the kept copy away; where the hub does not answer, its time runs out."""
        try:
            self._ask(lambda hub: hub.clear(kept.locker, kept.generation))
        except Refused:
            return

    def _ask(self, question: Callable[[Lockers], _T]) -> _T:
        if self._lockers is None:
            raise Refused(Text.of("refused.draft_needs_hub"))
        try:
            return question(self._lockers)
        except HubUnreachable as error:
            raise Refused(Text.of("refused.draft_needs_hub")) from error
        except HubRefused as error:
            known = _SENTENCES.get(error.code)
            told = Text.of(known) if known else Text.of("refused.by_hub", message=str(error))
            raise Refused(told) from error


def shown(kept: Kept) -> KeptDraft:
    """What the citizen takes along."""
    return KeptDraft(checked_code.grouped(kept.code), QR_PREFIX + kept.code, kept.expires_ms)
