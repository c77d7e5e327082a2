"""The tour: a service day told through the real processes by simulated touch, with cables pulled and a kiosk killed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from rich.table import Table

from ui.tour.helping import find_answer, help_with_a_form
from ui.tour.in_field import in_the_field
from ui.tour.processes import ProcessFault, Program, wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import Console

    from ui.tour.demo import Office

_COUNTER = "3"
_OFFICER, _PIN = "priya", "1111"
"""Of the sample pack."""


class Tour:
    """The story so far: where pictures go, and what was issued."""

    def __init__(self, office: Office, folder: Path, console: Console) -> None:
        self.office = office
        self._folder = folder
        self._console = console
        self._step = 0
        self.labels: list[str] = []

    def face(self, name: str) -> Program:
        """The running face."""
        return self.office.programs[name]

    def say(self, sentence: str) -> None:
        """What happens now."""
        self._console.print(f"[bold]{sentence}[/bold]")

    def picture(self, face: str, what: str) -> None:
        """Leave a picture of a face."""
        self._step += 1
        path = self._folder / f"{self._step:02d}-{face}-{what}.png"
        self.face(face).ask(do="picture", path=str(path))
        self._console.print(f"  {path}")

    def tap(self, face: str, *names: str) -> None:
        """Touch controls, one after the other."""
        for name in names:
            self.face(face).ask(do="tap", name=name)

    def see(self, face: str, name: str) -> str:
        """Wait for something, and return what it says."""
        text: str = self.face(face).ask(do="text", name=name)["text"]
        return text

    def take_ticket(self, picture: str = "") -> str:
        """A citizen's whole visit at the kiosk, from the first touch; returns the label."""
        self.tap("kiosk", "welcome.en", "home.getTicket", "choose.register-birth", "service.take")
        self.face("kiosk").ask(do="wait", name="ticket.done")
        label = self.newest_label()
        if picture:
            self.picture("kiosk", picture)
        self.tap("kiosk", "ticket.done")
        return label

    def newest_label(self) -> str:
        """The label of the ticket issued last at the kiosk."""
        rows = self.face("kiosk").act("queue.list")
        new = [row["label"] for row in rows if row["label"] not in self.labels]
        self.labels += new
        return new[-1] if new else ""


def tell(office: Office, folder: Path, console: Console) -> None:
    """Tell the whole story; raises ProcessFault where it does not go as told."""
    folder.mkdir(parents=True, exist_ok=True)
    tour = Tour(office, folder, console)
    try:
        for chapter in (
            _opening, _first_visit, _service, _other_language, find_answer, _form, help_with_a_form, _cable, _power,
            _alone, _reunion, _hub_lost, partial(_account, console=console), in_the_field,
        ):  # fmt: skip
            chapter(tour)
    except ProcessFault:
        for face in ("kiosk", "counter", "board", "field"):
            if face in office.programs and tour.face(face).running:
                tour.picture(face, "where-it-stopped")
        raise


def _opening(tour: Tour) -> None:
    tour.say("The office opens: central, hub, kiosk, counter and board are processes of their own.")
    tour.face("kiosk").ask(do="wait", name="welcome.en")
    tour.picture("kiosk", "welcome")
    tour.picture("board", "nobody-called")
    tour.picture("counter", "sign-in")
    tour.tap("counter", f"counter.signIn.officer.{_OFFICER}", "counter.signIn.pin")
    tour.face("counter").ask(do="type", text=_PIN)
    tour.tap("counter", "counter.signIn.enter")
    tour.face("counter").ask(do="wait", name=f"counter.place.{_COUNTER}")
    tour.picture("counter", "choose-a-counter")
    tour.tap("counter", f"counter.place.{_COUNTER}")
    tour.face("counter").ask(do="wait", name="counter.callNext")
    tour.picture("counter", "nobody-waiting")


def _first_visit(tour: Tour) -> None:
    tour.say("A citizen finds a service and takes a ticket.")
    tour.tap("kiosk", "welcome.en")
    tour.face("kiosk").ask(do="wait", name="home.find")
    tour.picture("kiosk", "home")
    tour.tap("kiosk", "home.find", "find.search")
    tour.face("kiosk").ask(do="type", text="new baby")
    tour.picture("kiosk", "search")
    tour.tap("kiosk", "find.result.register-birth")
    tour.face("kiosk").ask(do="wait", name="service.take")
    tour.picture("kiosk", "service")
    tour.tap("kiosk", "service.take")
    tour.face("kiosk").ask(do="wait", name="ticket.done")
    tour.newest_label()
    tour.picture("kiosk", "ticket")
    tour.tap("kiosk", "ticket.done")
    tour.take_ticket()


def _service(tour: Tour) -> None:
    tour.say("The officer calls; the board shows and says it.")
    wait_until(
        "both tickets wait at the counter", lambda: len(tour.face("counter").act("queue.list")) == len(tour.labels)
    )
    tour.picture("counter", "two-waiting")
    tour.face("counter").ask(do="key", key="F2")
    tour.face("counter").ask(do="wait", name="counter.finish")
    tour.picture("counter", "called")
    tour.face("board").ask(do="wait", name="board.nowCalling")
    tour.picture("board", "now-calling")
    tour.tap("counter", "counter.serve")
    tour.picture("counter", "being-served")


def _other_language(tour: Tour) -> None:
    tour.say("Somebody takes a ticket in Arabic, in the largest text.")
    tour.tap("kiosk", "welcome.ar", "help.textSize", "textSize.largest", "textSize.close")
    tour.face("kiosk").ask(do="wait", name="home.getTicket")
    tour.picture("kiosk", "home-arabic-largest")
    tour.tap("kiosk", "home.getTicket", "choose.renew-passport", "service.take")
    tour.face("kiosk").ask(do="wait", name="ticket.done")
    tour.newest_label()
    tour.picture("kiosk", "ticket-arabic-largest")
    tour.tap("kiosk", "ticket.done")


def _form(tour: Tour) -> None:
    tour.say("Somebody tells how the visit was: a form, read again before it is sent. It leaves the kiosk sealed.")
    tour.tap("kiosk", "welcome.en", "home.find", "find.search")
    tour.face("kiosk").ask(do="type", text="complaint")
    tour.tap("kiosk", "find.result.feedback", "service.form", "/data/about/kind.praise")
    tour.picture("kiosk", "question")
    tour.tap("kiosk", "form.continue", "/data/about/topic.waiting", "form.continue", "form.continue")
    tour.face("kiosk").ask(do="wait", name="/data/about/story")
    tour.face("kiosk").ask(do="type", text="Everybody was kind and it went quickly")
    tour.tap("kiosk", "form.continue", "form.continue", "form.continue", "/data/answer_me.no", "form.continue")
    tour.face("kiosk").ask(do="wait", name="form.check")
    tour.picture("kiosk", "check-your-answers")
    tour.tap("kiosk", "form.continue", "/data/declaration", "form.continue")
    tour.face("kiosk").ask(do="wait", name="form.reference")
    tour.picture("kiosk", "form-sent")
    tour.tap("kiosk", "form.done")


def _cable(tour: Tour) -> None:
    tour.say("The kiosk's cable is pulled. It goes on issuing tickets, and says so.")
    tour.office.cables["kiosk"].cut()
    wait_until("the kiosk knows that it is cut off", lambda: _hub_of(tour, "kiosk") == "cut_off")
    tour.take_ticket("ticket-while-cut-off")
    tour.take_ticket()


def _power(tour: Tour) -> None:
    pending = tour.face("kiosk").act("sync.status")["pending"]
    before = len(tour.face("kiosk").act("queue.list"))
    pid = tour.face("kiosk").pid
    tour.say(f"The kiosk is killed (kill -9, process {pid}) with {pending} events not yet sent, and started again.")
    tour.face("kiosk").kill()
    tour.office.start_face("kiosk")
    tour.face("kiosk").ask(do="wait", name="welcome.en", seconds=30)
    after = tour.face("kiosk").act("queue.list")
    if len(after) != before:
        message = f"{before} tickets were on the kiosk before it was killed, {len(after)} are there now."
        raise ProcessFault(message)
    tour.picture("kiosk", "after-kill-9")


def _alone(tour: Tour) -> None:
    tour.say("The counter's cable and the hub's line to central are pulled too. The officer finishes and calls alone.")
    tour.office.cables["counter"].cut()
    tour.office.cables["hub"].cut()
    wait_until("the counter knows that it is cut off", lambda: _hub_of(tour, "counter") == "cut_off")
    tour.face("counter").ask(do="key", key="F2")
    wait_until("the counter has called alone", lambda: tour.face("counter").act("sync.status")["pending"] > 0)
    tour.picture("counter", "working-alone")


def _reunion(tour: Tour) -> None:
    tour.say("All cables are plugged in again.")
    for cable in tour.office.cables.values():
        cable.restore()
    for face in ("kiosk", "counter"):
        wait_until(f"all of the {face} is sent", partial(_all_sent, tour, face), 40)
    tour.picture("kiosk", "connected-again")
    tour.picture("counter", "connected-again")
    tour.picture("board", "connected-again")


def _hub_lost(tour: Tour) -> None:
    tour.say("The hub is killed. Another server of the office takes its place, and nobody types an address.")
    office = tour.office
    office.start_standby()
    faces = [tour.face(name) for name in ("kiosk", "counter", "board")]
    joined = office.ask_log("hears-of-standby", office.hub)
    known = joined.ask(do="log.state")["result"]["events"]
    wait_until("all know of it", lambda: all(face.act("log.state")["events"] >= known for face in faces))
    term = _term(faces[0])
    tour.face("counter").ask(do="wait", name="counter.finish")
    tour.tap("counter", "counter.finish")
    office.programs["hub"].kill()
    wait_until("another server is the hub", lambda: all(_term(face) == term + 1 for face in faces), 10)
    tour.take_ticket()
    tour.face("counter").ask(do="wait", name="counter.callNext")
    tour.face("counter").ask(do="key", key="F2")
    tour.face("counter").ask(do="wait", name="counter.finish")
    tour.picture("counter", "another-hub")
    tour.picture("board", "another-hub")
    tour.say("The old hub comes back and follows. Then it is asked to serve again.")
    office.restart_hub()
    office.programs["hub"].end()
    office.restart_hub("--serve")
    wait_until("the old hub serves again", lambda: all(_term(face) == term + 2 for face in faces), 10)


def _account(tour: Tour, console: Console) -> None:
    readers = {
        "hub (read by a device)": tour.office.ask_log("reads-hub", tour.office.hub),
        "central (read by a device)": tour.office.ask_log("reads-central", tour.office.central),
    }
    everybody = {name: tour.face(name) for name in ("kiosk", "counter", "board")}
    states: dict[str, dict[str, Any]] = {}

    def look() -> bool:
        for name, program in everybody.items():
            states[name] = _state(program.act)
        for name, device in readers.items():
            states[name] = _state(lambda act, device=device: device.ask(do=act)["result"])
        return len({(state["events"], state["digest"]) for state in states.values()}) == 1

    try:
        wait_until("every log holds the same events and states", look, 40)
    finally:
        console.print(_table(states))
    labels = [row["label"] for row in states["kiosk"]["tickets"]]
    if sorted(labels) != sorted(set(tour.labels)):
        message = f"Issued were {sorted(tour.labels)}, on record are {sorted(labels)}."
        raise ProcessFault(message)
    count = len(labels)
    console.print(f"[bold]Accounted for: {count} tickets issued, {count} on record everywhere, no label twice.[/bold]")


def _state(ask: Any) -> dict[str, Any]:  # noqa: ANN401 - any callable
    return {**ask("log.state"), "tickets": ask("queue.list")}


def _table(states: dict[str, dict[str, Any]]) -> Table:
    table = Table(title="At the end of the day")
    for heading in ("log of", "events", "tickets", "waiting", "at a counter", "finished", "state (SHA-256)"):
        table.add_column(heading, justify="left" if heading in {"log of", "state (SHA-256)"} else "right")
    for name, state in states.items():
        found = [row["state"] for row in state["tickets"]]
        at_counter = sum(one in {"called", "serving"} for one in found)
        counts = [len(found), found.count("waiting"), at_counter, found.count("finished")]
        table.add_row(name, str(state["events"]), *map(str, counts), state["digest"][:16] + "…")
    return table


def _term(face: Program) -> int:
    return int(face.act("sync.status")["term"])


def _hub_of(tour: Tour, face: str) -> str:
    return str(tour.face(face).act("sync.status")["hub"])


def _all_sent(tour: Tour, face: str) -> bool:
    status = tour.face(face).act("sync.status")
    return bool(status["hub"] == "connected" and not status["pending"])
