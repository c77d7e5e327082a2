"""What a face calls in the field: it seals what names a person first, and then says the rest by acts."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kiosk.errors import DataFault, Refused
from kiosk.events import Draft, new_id
from kiosk.field import papers
from kiosk.field.book import blobs_of
from kiosk.field.matter import PERSONAL
from kiosk.field.sealed import MOST_WORDS, Sealed, SealedFile, laptop_recipient, laptop_secret
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from concurrent.futures import Future

    from kiosk.field.matter import AttachmentKind
    from kiosk.field.ports import Laptop
    from kiosk.field.saw import About
    from kiosk.forms.ports import BlobStore

    Result = Future[dict[str, Any]]

RECIPIENT = "device.recipient.v1"
STOP_WORDS = ("who", "address", "phone", "about", "notes")
"""What is sealed of a stop."""


class FieldDesk:
    """The officers' day on this laptop. Each method may be called from any thread, and seals on that of the caller."""

    def __init__(self, node: Laptop, sealed: Sealed, readers: Callable[[], Sequence[str]] = tuple) -> None:
        self.node, self.sealed, self._readers = node, sealed, readers

    @classmethod
    def of(cls, node: Laptop, blobs: BlobStore, readers: Callable[[], Sequence[str]] = tuple) -> FieldDesk:
        """The desk of a node that runs; tells the office the key to seal to, the first time. `readers` gives the keys
        of servers that show officers at counters what others saw.
        """
        secret = node.query(laptop_secret).result()
        own = node.query(laptop_recipient).result()
        known = node.read(lambda queue: queue.devices.get(node.device.uuid))
        if known is None or known.recipient != own:
            told = Draft(RECIPIENT, f"device/{node.device.uuid}", {"recipient": own})
            node.write([told], node.office.queue_stream).result()
        return cls(node, Sealed(blobs, lambda: [node.office.recipient, own], lambda: secret), readers)

    @property
    def officer(self) -> str:
        """Whose laptop this is; the first of several."""
        return next(iter(self.node.device.officers), "")

    def new_person(
        self,
        stop: str,
        service: str,
        *,
        officer: str = "",
        language: str = "",
        needs: Sequence[str] = (),
        said: Mapping[str, str] | None = None,
    ) -> Result:
        """Somebody new at a stop, with what is known of them by name of `PERSONAL`; the ticket is served at once."""
        fields = {name: self._words(name, words) for name, words in (said or {}).items() if words.strip()}
        args = {
            "officer": officer or self.officer,
            "stop": stop,
            "service": service,
            "language": language,
            "needs": list(needs),
            "fields": fields,
            "request": new_id(),
        }
        return self._tell("case.open", args, *fields.values())

    def write(self, case: str, field: str, words: str) -> Result:
        """One field of a person; empty words take it away."""
        blob = self._words(field, words) if words.strip() else ""
        return self._tell("case.write", {"case": case, "fields": {field: blob}}, blob)

    def note(self, case: str, words: str) -> Result:
        """Something that the officer writes down."""
        blob = self._words("note", words)
        return self._tell("case.note", {"case": case, "blob": blob}, blob)

    def attach(self, case: str, kind: AttachmentKind, name: str, content: bytes) -> Result:
        """A paper or picture; its name is sealed with it. Refused where it is too large, or nothing that is taken."""
        media_type = papers.checked(kind, content)
        blob, size = self.sealed.seal_file(SealedFile(papers.plain_name(name), media_type, content))
        return self._tell("case.attach", {"case": case, "blob": blob, "kind": kind, "bytes": size}, blob)

    def detach(self, case: str, blob: str) -> bytes:
        """Take a paper away before it is sent; returns what `attach_again` takes. Refused `paper_sent`."""
        sealed = self.sealed.withdraw(blob)
        try:
            self.node.act("case.detach", {"case": case, "blob": blob}).result()
        except BaseException:
            self.sealed.put_back(sealed)
            raise
        return sealed

    def attach_again(self, case: str, kind: AttachmentKind, sealed: bytes) -> Result:
        """The paper was taken away by mistake."""
        blob = self.sealed.put_back(sealed)
        return self._tell("case.attach", {"case": case, "blob": blob, "kind": kind, "bytes": len(sealed)}, blob)

    def tell_saw(self, service: str, about: About, words: str, officer: str = "") -> Result:
        """What goes wrong for people with a service."""
        blob = self._words("saw", words, self._readers())
        args = {"officer": officer or self.officer, "service": service, "about": about, "words": blob}
        return self._tell("saw.tell", args | {"request": new_id()}, blob)

    def add_stop(self, plan: Mapping[str, Any], personal: Mapping[str, str] | None = None) -> Result:
        """A stop as `stop.add` has it; what is `personal` of it (`STOP_WORDS`) is sealed."""
        said = {"sealed": self._stop_words(personal)} if personal and any(personal.values()) else {}
        return self._tell("stop.add", {"officer": self.officer} | dict(plan) | said, *said.values())

    def change_stop(self, stop: str, fields: Mapping[str, Any], personal: Mapping[str, str] | None = None) -> Result:
        """Plan a stop anew; `personal` takes the place of all that was sealed of it."""
        said = {"sealed": self._stop_words(personal)} if personal is not None else {}
        return self._tell("stop.change", {"stop": stop, "fields": dict(fields) | said}, *said.values())

    def missing(self, officer: str = "") -> list[str]:
        """Blobs of an officer's stops and cases that are not on this laptop, of this day's stops first."""

        def wanted(queue: Any) -> list[str]:  # noqa: ANN401 - the projection
            book, who = queue.field, officer or self.officer
            today = [name for one in book.stops_of(who, queue.day) for name in blobs_of(one)]
            return list(dict.fromkeys([*today, *book.blobs(who)]))

        return [name for name in self.node.read(wanted) if not self.sealed.is_here(name)]

    def _tell(self, act: str, args: dict[str, Any], *sealed: str) -> Result:
        """Do it. Where that is refused no event names what was sealed for it, and nobody could ever have it erased: so
        it is taken back.
        """

        def settle(done: Result) -> None:
            if isinstance(done.exception(), Refused):
                for name in filter(None, sealed):
                    with suppress(Refused, DataFault):
                        self.sealed.withdraw(name)

        told = self.node.act(act, args)
        told.add_done_callback(settle)
        return told

    def _words(self, name: str, words: str, also: Sequence[str] = ()) -> str:
        if name not in {*PERSONAL, "note", "saw"}:
            raise Refused(Text.of("refused.unknown_field", name=name[:40], names=", ".join(PERSONAL)))
        if len(words) > MOST_WORDS:
            raise Refused(Text.of("refused.bad_request", detail=f"{name} has at most {MOST_WORDS} characters"))
        return self.sealed.seal({name: words.strip()}, also)

    def _stop_words(self, personal: Mapping[str, str]) -> str:
        unknown = next((one for one in personal if one not in STOP_WORDS), None)
        if unknown is not None:
            raise Refused(Text.of("refused.unknown_field", name=unknown[:40], names=", ".join(STOP_WORDS)))
        return self.sealed.seal({name: words.strip() for name, words in personal.items() if words.strip()})
