"""An office with a hub, two kiosks and three counters, for tests of calls for help."""

from kiosk.assist.help_call import HelpCall
from kiosk.events import Draft
from kiosk.queue import hub
from kiosk.staff import officer
from tests.kiosk.memory_device import MemoryDevice, Time

OFFICERS = {
    "priya": ("Priya Raman", [], ["lead"], ["hi"]),
    "tomas": ("Tomas Lindqvist", ["C"], [], []),
    "omar": ("Omar Haddad", ["E"], [], ["ar"]),
    "nia": ("Nia Cole", [], ["trainee"], ["ar"]),
}


class HelpingOffice:
    """All devices hear of everything at once; counters ask the hub for grants."""

    def __init__(self) -> None:
        self.time = Time()
        self.hub = MemoryDevice("hub", "hub", self.time)
        self.hub.serves = True
        self.hub.write(Draft(hub.SERVING, "hub/HBR", {"term": 1, "device": "hub"}))
        self.hub.write(Draft(hub.ENROLLED, "device/k1", {"role": "kiosk", "name": "Kiosk 3"}))
        for who, (name, skills, roles, languages) in OFFICERS.items():
            data = {"name": name, "pin_verifier": "", "skills": skills, "roles": roles, "languages": languages}
            self.hub.write(Draft(officer.ADDED, f"officer/{who}", data))
        self.kiosk = MemoryDevice("k1", "kiosk", self.time, letter="F")
        self.other = MemoryDevice("k2", "kiosk", self.time, letter="G")
        self.desks = {number: MemoryDevice(f"c{number}", "counter", self.time) for number in "123"}
        self.devices = [self.hub, self.kiosk, self.other, *self.desks.values()]
        for device in self.devices[1:]:
            device.hub = self.hub
        self.meet()

    def meet(self) -> None:
        """Everybody hears of everything."""
        everything = {event.id: event for device in self.devices for event in device.events.values()}
        for device in self.devices:
            device.take(everything.values())

    def sit(self, counter: str, who: str) -> None:
        """An officer signs in."""
        self.do(self.desks[counter], "counter.take", counter=counter, officer=who, name=OFFICERS[who][0])

    def do(self, device: MemoryDevice, name: str, request: str = "", /, **args):
        """An act, of which everybody hears."""
        decision = device.do(name, args, request)
        self.meet()
        return decision

    def call(self, kind: str = "talk", **args) -> str:
        """Help is called at the first kiosk; returns the call's id."""
        return self.do(self.kiosk, "help.call", kind=kind, page="Form", **args).subject.removeprefix("help/")

    def answer(self, help_id: str, counter: str = "1") -> None:
        self.do(self.desks[counter], "help.answer", help=help_id, counter=counter)

    def state(self, help_id: str) -> HelpCall:
        return self.hub.queue.help_calls[help_id]
