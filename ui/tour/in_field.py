"""The chapter of the tour in which an officer goes out with a laptop: let in, a day, somebody new, locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.tour.story import Tour

_OFFICER, _PASSPHRASE = "hana", "three blue boats at noon"


def in_the_field(tour: Tour) -> None:
    """A stop is added and reached, somebody is met there, and the laptop is made ready for the road and locked."""
    tour.say(
        "An officer goes out. Their laptop asks to be let in, and somebody at the office compares its fingerprint."
    )
    laptop = tour.office.start_laptop(_OFFICER)
    for _ in range(2):
        laptop.ask(do="wait", name="field.locked.passphrase")
        laptop.ask(do="type", text=_PASSPHRASE)
        laptop.ask(do="key", key="Return")
    fingerprint = tour.see("field", "field.locked.fingerprint")
    tour.picture("field", "waits-to-be-let-in")
    tour.office.at_hub("approve", "".join(one for one in fingerprint if one.isascii()))
    _a_day(tour)
    tour.say("Before the road: what is on the laptop, and what is still missing. Put down, it locks.")
    laptop.ask(do="key", key="Ctrl+5")
    tour.tap("field", "field.ready.prepare")
    laptop.ask(do="wait", name="field.ready.line.0")
    tour.picture("field", "the-road")
    laptop.ask(do="key", key="F12")
    laptop.ask(do="wait", name="field.locked.unlock")
    tour.picture("field", "locked")


def _a_day(tour: Tour) -> None:
    laptop = tour.face("field")
    laptop.ask(do="wait", name="field.stop.add", seconds=30)
    laptop.ask(do="key", key="Ctrl+N")
    laptop.ask(do="wait", name="field.adding.at")
    laptop.ask(do="type", text="10:45")
    tour.tap("field", "field.adding.kind.table", "field.adding.title")
    laptop.ask(do="type", text="Kaimai School hall")
    laptop.ask(do="key", key="Return")
    laptop.ask(do="wait", name="field.arrive")
    laptop.ask(do="key", key="F5")
    laptop.ask(do="wait", name="field.person.new")
    laptop.ask(do="key", key="F2")
    tour.tap("field", "field.new.need.reading", "field.new.search")
    laptop.ask(do="type", text="lost card")
    laptop.ask(do="key", key="Return")
    laptop.ask(do="wait", name="field.new.name")
    laptop.ask(do="type", text="Tama Reweti")
    laptop.ask(do="key", key="Return")
    laptop.ask(do="wait", name="field.case.name")
    tour.picture("field", "somebody-new")
