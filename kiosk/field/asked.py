"""The arguments of acts in the field. None has a place for words about a person: those are sealed beforehand."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from kiosk.field.matter import AttachmentKind
from kiosk.field.stop import Blob, Code, Day, Hint, Kind, Metres, Minutes, Order, Place, Time

_Id = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
_Needs = Annotated[tuple[Annotated[str, msgspec.Meta(max_length=30)], ...], msgspec.Meta(max_length=10)]
_Sealed = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]


class AddStop(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """`stop.add`. `at` empty: whenever it suits. `place` and `hint` are what everybody may know."""

    officer: _Id
    day: Day
    kind: Kind
    at: Time = ""
    minutes: Minutes = 0
    place: Place = ""
    sealed: Blob = ""
    language: Code = ""
    needs: _Needs = ()
    service: Code = ""
    order: Order = 0
    metres: Metres = 0
    hint: Hint = ""
    id: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")] | None = None
    """Of the new stop, where whoever asks wants to ask twice and have one."""


class StopFields(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """What may be planned anew of a stop; whatever is not named stays."""

    day: Day | msgspec.UnsetType = msgspec.UNSET
    at: Time | msgspec.UnsetType = msgspec.UNSET
    minutes: Minutes | msgspec.UnsetType = msgspec.UNSET
    kind: Kind | msgspec.UnsetType = msgspec.UNSET
    place: Place | msgspec.UnsetType = msgspec.UNSET
    sealed: Blob | msgspec.UnsetType = msgspec.UNSET
    language: Code | msgspec.UnsetType = msgspec.UNSET
    service: Code | msgspec.UnsetType = msgspec.UNSET
    needs: _Needs | msgspec.UnsetType = msgspec.UNSET
    order: Order | msgspec.UnsetType = msgspec.UNSET
    metres: Metres | msgspec.UnsetType = msgspec.UNSET
    hint: Hint | msgspec.UnsetType = msgspec.UNSET

    def told(self) -> dict[str, Any]:
        """The fields that were named."""
        found: dict[str, Any] = msgspec.to_builtins(self)
        return found


class ChangeStop(msgspec.Struct, forbid_unknown_fields=True):
    """`stop.change`."""

    stop: _Id
    fields: StopFields


class OneStop(msgspec.Struct, forbid_unknown_fields=True):
    """`stop.arrive`, `stop.leave`, `stop.close`, `stop.skip`, `stop.reopen`, `stop.remove`, `stop.restore`."""

    stop: _Id
    outcome: Code = ""
    """How it went, as a code: `nobody-there`."""


class OpenCase(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """`case.open`: somebody new at a stop. The same `request` gives the same case."""

    officer: _Id
    stop: _Id
    service: _Id
    language: Code = ""
    needs: _Needs = ()
    fields: dict[str, _Sealed] = {}
    request: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9-]{0,64}\Z")] = ""
    """It becomes part of the case's name; so nothing that could be about a person."""


class WriteCase(msgspec.Struct, forbid_unknown_fields=True):
    """`case.write`: blobs by name of `kiosk.field.matter.PERSONAL`; an empty one takes the field away."""

    case: _Id
    fields: Annotated[dict[str, Blob], msgspec.Meta(min_length=1)]


class NoteCase(msgspec.Struct, forbid_unknown_fields=True):
    """`case.note`."""

    case: _Id
    blob: _Sealed


class AttachToCase(msgspec.Struct, forbid_unknown_fields=True):
    """`case.attach`. `bytes` is the size of what is sealed."""

    case: _Id
    blob: _Sealed
    kind: AttachmentKind
    bytes: Annotated[int, msgspec.Meta(ge=0, le=2**40)] = 0


class DetachFromCase(msgspec.Struct, forbid_unknown_fields=True):
    """`case.detach`: a paper that was attached, taken away again."""

    case: _Id
    blob: _Sealed


class FormOfCase(msgspec.Struct, forbid_unknown_fields=True):
    """`case.form`: the form that is filled in for it, and later what was sent of it; `dropped`: there is none."""

    case: _Id
    draft: Annotated[str, msgspec.Meta(max_length=200)] = ""
    submission: Annotated[str, msgspec.Meta(max_length=200)] = ""
    dropped: bool = False


class OneCase(msgspec.Struct, forbid_unknown_fields=True):
    """`case.close`, `case.reopen`."""

    case: _Id


class EraseCase(msgspec.Struct, forbid_unknown_fields=True):
    """`case.erase`: for one of `kiosk.erasure.REASONS`."""

    case: _Id
    reason: Literal["asked", "mistake", "order"]
