"""A kiosk or counter without a window, driven by JSON lines: forms, packets, help and what is told beside them.

python -m tests.faults.at_desk DATA ROLE HUB CODE
"""

from __future__ import annotations

import base64
import json
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.assist.frames import Said, Seen, SeenField
from kiosk.assist.handover import Packet, Told
from kiosk.assist.handover_ports import ON_THE_WEB
from kiosk.errors import Refused
from kiosk.events import new_id
from kiosk.forms.authoring.library import FormLibrary
from kiosk.forms.drafts.records import Opened
from kiosk.forms.form_shelf import FormShelf
from kiosk.forms.session.records import encoded
from kiosk.queue.visit_note import VisitNote, of_ticket
from ui.command_line.composition.device import opened
from ui.tour.processes import wait_until

if TYPE_CHECKING:
    from kiosk.assist.ports import LiveSession
    from ui.command_line.composition.device import Opened as Here


class Desk:
    """What the lines ask for, by name."""

    def __init__(self, here: Here) -> None:
        self._here, self._node, self._drafts = here, here.node, here.forms().drafts
        library = FormLibrary(here.pack_forms, here.folder / "forms")
        self._shelf = FormShelf(lambda: library, here.folder / "forms", here.node.office.timezone)
        self._links: dict[str, tuple[LiveSession, list[Any]]] = {}

    def act(self, name: str, **args: Any) -> Any:
        return self._node.act(name, args).result(20)

    def begin(self, service: str, answers: dict[str, str], files: dict[str, str]) -> str:
        """A form as somebody fills it in; returns its draft."""
        found = self._node.pack.service(service)
        form = self._shelf.begin(found.form, "en").filling
        draft = self._drafts.open(Opened(form=form.form.form_id, service=service, language="en")).result(20)
        self._drafts.append(draft, encoded(form.session.first_record)).result(20)
        form.session.listener = lambda record: self._drafts.append(draft, encoded(record))
        for ref, value in answers.items():
            form.answer(ref, value)
        for filename, content in files.items():
            self._drafts.attach(draft, filename, base64.b64decode(content)).result(20)
        return draft

    def give(self, draft: str, service: str, said: str, *, home: bool) -> str:
        """Keep a form and leave a packet of it; the name of the packet."""
        kept, now = self._drafts.save(draft).result(20), self._node.clock.now_ms()
        packet = Packet(
            id=new_id(), office=self._node.office.code, made_ms=now, since_ms=now, to="home" if home else "counter",
            service=service, page="page//data/you/full_name", draft=draft, code=kept.code,
            told=(Told(said, "shareable", said),), missing=(said,),
        )  # fmt: skip
        self._drafts.end_visit(draft).result(20)
        return self._here.handing().give(packet, 60, (ON_THE_WEB, b"") if home else (b"", b"")).name

    def take(self, words: str) -> str:
        """Open a packet here; returns the draft."""
        return self._drafts.resume(self._here.handing().take(words).code).result(20).id

    def finish(self, draft: str, xml: str) -> str:
        return self._drafts.finish(draft, xml.encode()).result(60).reference

    def name(self, ticket: str, name: str) -> str:
        return self._here.names.ask(ticket, name).result(20)

    def number(self, help_id: str, number: str) -> None:
        self._here.callbacks.leave(help_id, number).result(20)

    def note(self, ticket: str, text: str) -> None:
        about = self._node.read(lambda queue: of_ticket(queue, ticket))
        self._here.notes.keep(VisitNote(id=new_id(), about=about, text=text, counter="1", written=1))
        wait_until("the hub has the note", lambda: not self._here.notes.unsent, 20)

    def link(self, help_id: str) -> None:
        session, heard = self._here.live.open(help_id), []
        session.on_frame(heard.append)
        self._links[help_id] = (session, heard)

    def show(self, help_id: str, words: str) -> None:
        """Somebody's page, with what is in it, and a message."""
        field = SeenField("/data/x", words, "filled", "shareable", value=words)
        self._links[help_id][0].send(Seen("Form", words, fields=(field,)))
        self._links[help_id][0].send(Said(new_id(), words))

    def heard(self, help_id: str) -> str:
        return repr(self._links[help_id][1])

    def calls(self) -> list[str]:
        return self._node.read(lambda queue: [one.id for one in queue.help_calls.values() if one.is_open])

    def held(self, ticket: str) -> bool:
        """Whether a ticket is known here."""
        return self._node.read(lambda queue: ticket in queue.tickets)


def run() -> None:
    """Answer until the end of the input."""
    data, role, hub, code = sys.argv[1:]
    with opened(Path(data), role, code, role, {"hub_url": hub, "log_level": "debug"}) as here:
        here.start_sync()
        desk = Desk(here)
        print_line("ready")
        for line in sys.stdin:
            asked = json.loads(line)
            do = partial(getattr(desk, asked.pop("do")), *asked.pop("given", []))
            try:
                answer: Any = {"ok": do(**asked)}
            except Refused as refusal:
                answer = {"refused": refusal.code}
            print_line(answer)


def print_line(answer: Any) -> None:
    """One line back."""
    sys.stdout.write(json.dumps(answer, default=str) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    run()
