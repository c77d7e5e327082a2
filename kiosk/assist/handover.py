"""A packet: what the next place needs so that nothing is told twice. Sealed, it runs out, and is opened once.

The form itself is kept at the hub as every kept form is; the packet holds the code that it is kept under. Its key is
random and has nothing to do with its name: from kiosk to counter the hub holds the key in an envelope of its own, for a
phone it is in the picture on the paper only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.assist import word_code
from kiosk.assist.handover_record import Target
from kiosk.errors import HubRefused, HubUnreachable, Refused
from kiosk.events import new_id
from kiosk.forms.drafts import sealing
from kiosk.forms.drafts.coming_back import QR_PREFIX
from kiosk.forms.sharing import Sharing
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.assist.handover_ports import HandedOut, Handovers
    from kiosk.office import Office

PREFIX: Final = "SHOPFRONT-HANDOVER:"
"""What the QR code of a packet begins with; office and name follow."""
PAGE_PATH: Final = "/h/"
"""Where a packet's page is on the web; the name follows, and in the fragment, which no server sees, the key."""
MOST_SEALED: Final = 64 * 1024
VERSION: Final = 1
_TRIES: Final = 3
_VOWELS: Final = frozenset("aeiou")
"""No code of a kept form has one."""
_Id = Annotated[str, msgspec.Meta(max_length=200)]
_Words = Annotated[str, msgspec.Meta(max_length=400)]


class Tried(msgspec.Struct, frozen=True):
    """What was tried before: ids of calls for help, and of answers that were read."""

    help_calls: Annotated[tuple[_Id, ...], msgspec.Meta(max_length=20)] = ()
    answers: Annotated[tuple[_Id, ...], msgspec.Meta(max_length=50)] = ()


class Told(msgspec.Struct, frozen=True):
    """A question of the form, by its class; the value of a shareable one only."""

    label: _Words
    sharing: Sharing
    value: _Words = ""


class Packet(msgspec.Struct, frozen=True, kw_only=True):
    """What is handed over. Times are milliseconds since 1970; `since_ms` is the first touch or the ticket."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")]
    office: Annotated[str, msgspec.Meta(max_length=20)]
    made_ms: int
    since_ms: int
    to: Target = "counter"
    version: int = VERSION
    service: _Id = ""
    ticket: _Id = ""
    page: _Words = ""
    """Where the form stands: the first question of the page, or the key of a page without questions."""
    step: int = 0
    steps: int = 0
    language: Annotated[str, msgspec.Meta(max_length=35)] = "en"
    needs: Annotated[tuple[_Id, ...], msgspec.Meta(max_length=10)] = ()
    tried: Tried = Tried()
    companion: Annotated[str, msgspec.Meta(max_length=60)] = ""
    """As `kiosk.assist.companion` writes it."""
    told: Annotated[tuple[Told, ...], msgspec.Meta(max_length=200)] = ()
    """Questions that were answered."""
    missing: Annotated[tuple[_Words, ...], msgspec.Meta(max_length=50)] = ()
    """Labels of questions that are still to be answered."""
    draft: Annotated[str, msgspec.Meta(max_length=64)] = ""
    code: Annotated[str, msgspec.Meta(max_length=40)] = ""
    """The form's own code at the hub; empty where no form goes along."""

    @property
    def by_class(self) -> dict[str, int]:
        """How many answers there are of each class of sharing."""
        found: dict[str, int] = {}
        for one in self.told:
            found[one.sharing] = found.get(one.sharing, 0) + 1
        return found


class Given(msgspec.Struct, frozen=True):
    """What the citizen takes along: a name in words, and until when. `plan_key` is for the fragment of an address."""

    id: str
    name: str
    until_ms: int
    plan_key: bytes = b""


class Handing:
    """Leaves packets at the hub and opens them. Waits for the hub: never on the thread of a screen."""

    def __init__(self, handovers: Handovers | None, office: Office, now_ms: Callable[[], int]) -> None:
        self._handovers = handovers
        self._office = office
        self._now_ms = now_ms

    def give(self, packet: Packet, minutes: int, plan: tuple[bytes, bytes] = (b"", b"")) -> Given:
        """Leave a packet; `plan` is what a phone may see, sealed, and its key. Raises Refused."""
        from kiosk.assist.handover_ports import LeftPacket  # noqa: PLC0415 - with the first packet

        packed = msgspec.msgpack.encode(packet)
        for _ in range(_TRIES):
            name, key = word_code.new_name(), sealing.new_key()
            sealed = sealing.seal(key, packed, _purpose(name))
            if len(sealed) > MOST_SEALED:
                raise Refused(Text.of("refused.handover_too_large"))
            left = LeftPacket(sealed, key, minutes, plan[0])
            try:
                until = self._hub().leave(name, left)
            except HubUnreachable as error:
                raise Refused(Text.of("refused.handover_needs_hub")) from error
            except HubRefused as error:
                if error.code != "name_taken":
                    raise _told(error) from error
            else:
                return Given(packet.id, name, until, plan[1])
        raise Refused(Text.of("refused.handover_needs_hub"))

    def take(self, typed: str) -> Packet:
        """Open the packet under what was typed, said or scanned; it cannot be opened again. Raises Refused."""
        name = self.name(typed)
        request = new_id()
        try:
            found = self._twice(lambda hub: hub.open(name, request))
        except HubUnreachable as error:
            raise Refused(Text.of("refused.handover_needs_hub")) from error
        except HubRefused as error:
            raise _told(error) from error
        if found.state != "open":
            at = f"{self._office.local(found.at_ms):%H:%M}"
            raise Refused(Text.of(f"refused.handover_{found.state}", time=at))
        packet = opened(found.key, name, found.sealed)
        if packet.office != self._office.code:
            raise Refused(Text.of("refused.handover_elsewhere", office=packet.office))
        return packet

    def name(self, typed: str) -> str:
        """The name in what was typed, said or scanned; raises Refused, also for a picture of another office."""
        scanned = scanned_name(typed)
        if scanned is None:
            return word_code.name_of(typed)
        office, name = scanned
        if office and office != self._office.code:
            raise Refused(Text.of("refused.handover_elsewhere", office=office[:20]))
        return name

    def _hub(self) -> Handovers:
        if self._handovers is None:
            raise Refused(Text.of("refused.handover_needs_hub"))
        return self._handovers

    def _twice(self, question: Callable[[Handovers], HandedOut]) -> HandedOut:
        """An answer that got lost on the way is asked for once more: it is the same opening."""
        hub = self._hub()
        try:
            return question(hub)
        except HubUnreachable:
            return question(hub)


def opened(key: bytes, name: str, sealed: bytes) -> Packet:
    """A packet from its sealed bytes; raises Refused `handover_damaged`."""
    try:
        packed = sealing.unseal(key, sealed, _purpose(name))
        packet = msgspec.msgpack.decode(packed, type=Packet)
    except (Refused, msgspec.DecodeError) as error:
        raise Refused(Text.of("refused.handover_damaged")) from error
    if packet.version != VERSION:
        raise Refused(Text.of("refused.handover_damaged"))
    return packet


def said(office: str, name: str) -> str:
    """What the QR code of a packet says, for a scanner at the office."""
    return f"{PREFIX}{office}:{name}"


def is_packet(typed: str) -> bool:
    """Whether this is meant as words or the picture of a packet, and not as the code of a kept form."""
    plain = typed.strip()
    if plain.upper().startswith(PREFIX) or (PAGE_PATH in plain and "://" in plain):
        return True
    if plain.upper().startswith(QR_PREFIX):
        return False
    words = [word.lower() for word in re.split(r"[^\w]+", plain) if word]
    return not plain.isascii() or sum(not _VOWELS.isdisjoint(word) for word in words) > 1


def scanned_name(text: str) -> tuple[str, str] | None:
    """Office (empty in an address) and name in what a scanner read; None where it is no picture of a packet."""
    plain = text.strip()
    if plain.upper().startswith(PREFIX):
        office, _, name = plain[len(PREFIX) :].partition(":")
        return (office, name.lower()) if word_code.is_name(name.lower()) else None
    before, found, rest = plain.partition(PAGE_PATH)
    name = rest.partition("#")[0].partition("?")[0].lower()
    if found and before.lower().startswith(("http://", "https://")) and word_code.is_name(name):
        return "", name
    return None


def _purpose(name: str) -> str:
    return f"handover {name}"


_SENTENCES: Final = {
    "not_found": "refused.handover_unknown",
    "too_many_tries": "refused.too_many_tries",
    "too_large": "refused.handover_too_large",
}


def _told(error: HubRefused) -> Refused:
    known = _SENTENCES.get(error.code)
    return Refused(Text.of(known) if known else Text.of("refused.by_hub", message=str(error)))
