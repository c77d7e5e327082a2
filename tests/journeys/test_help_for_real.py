"""Help with nothing replaced: hub, kiosk and counter as programs, and every byte that the counter receives."""

import time
from urllib.parse import urlsplit

import pytest

from benchmarks.office import Office
from benchmarks.programs import Program
from tests.assist.recorder import Recorder, found_in

CANARY, NAME = "Kanarivogel", "/data/you/full_name"
SECONDS = 60


class Face:
    """A window in another program, driven as a person would."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def ask(self, do: str, **more: object) -> dict:
        self._program.tell(do=do, seconds=SECONDS, **more)
        answer = self._program.line()
        assert answer["ok"], answer
        return answer

    def tap(self, *names: str) -> None:
        for name in names:
            self.ask("tap", name=name)

    def see(self, name: str) -> None:
        self.ask("wait", name=name)


@pytest.mark.long
@pytest.mark.timeout(200)
def test_somebody_is_helped_and_their_name_never_leaves_the_kiosk():
    with Office(180) as office:
        recorder = Recorder(urlsplit(office.url).port or 0)
        try:
            kiosk = Face(office.start("kiosk", ["kiosk", "--drive", *office.enrolment]))
            counter = Face(
                office.start("counter", ["counter", "--drive", "--hub", recorder.url, "--enrol", office.code])
            )
            counter.tap("counter.signIn.officer.priya", "counter.signIn.pin")
            counter.ask("type", text="1111")
            counter.tap("counter.signIn.enter", "counter.place.3")
            counter.see("counter.callNext")
            kiosk.tap("welcome.en", "home.find", "find.search")
            kiosk.ask("type", text="change address")
            kiosk.tap("find.result.change-address", "service.form")
            kiosk.see("form.continue")
            kiosk.ask("type", text=CANARY)
            kiosk.tap("help.help", "help.talk")
            counter.see("counter.help")
            counter.ask("key", key="Ctrl+G")
            kiosk.tap("consent.yes")
            counter.see("help.field.0")
            counter.tap("help.talk.box")
            counter.ask("type", text="hello there")
            counter.tap("help.talk.send")
            kiosk.see("help.strip.line")
            wire = heard_until(recorder, "What is your full name?")
            kiosk.tap(f"{NAME}.hand")
            counter.tap(f"help.box.{NAME}")
            counter.ask("type", text="Rawiri Tane")
            counter.tap("help.box.fill")
            kiosk.tap("fill.yes")
            kiosk.see(f"{NAME}.told")
            kiosk.tap("help.stop")
            counter.see("help.counts")
        finally:
            recorder.close()
        wire += b"\0".join(recorder.heard)
    assert found_in(wire, [CANARY]) == []


def heard_until(recorder: Recorder, words: str) -> bytes:
    """All that was heard once these words were: the recorder does hear."""
    deadline = time.monotonic() + SECONDS
    while not found_in(heard := b"\0".join(recorder.heard), [words]):
        assert time.monotonic() < deadline, "the page never came"
        time.sleep(0.05)
    return heard
