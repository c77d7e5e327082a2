"""The kiosk's own call at the node: what a program before left open, and a visit that ends while it is being made."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.assist.help_call import HelpCall, HelpStatus
from ui.helped.help_calls import HelpCalls

pytestmark = pytest.mark.usefixtures("qapp")


class Bridge(QObject):
    """A node that does nothing, and remembers what it was to do."""

    changed, ticked = Signal(), Signal()

    def __init__(self, *calls):
        super().__init__()
        self.queue = SimpleNamespace(help_calls={call.id: call for call in calls}, counters={})
        self.node = SimpleNamespace(device=SimpleNamespace(uuid="here"))
        self.acts, self.done = [], []

    def read(self, view):
        return view(self.queue)

    def act(self, name, args, done=None, _refused=None):
        self.acts.append((name, args))
        self.done.append(done)


def call(name, **how):
    return HelpCall(id=name, **{"day": "2026-11-22", "device": "here", **how})


def test_what_a_program_before_left_open_is_lost_and_nothing_else():
    left = call("left", status=HelpStatus.JOINED)
    others = (
        call("elsewhere", device="there"),
        call("over", status=HelpStatus.ENDED),
        call("rung", status=HelpStatus.CALLBACK, callback=True),
    )
    bridge = Bridge(left, *others)
    HelpCalls(bridge, bridge)
    assert bridge.acts == [("help.lost", {"help": "left"})]


def test_a_call_that_is_made_after_the_visit_has_ended_is_taken_back():
    bridge = Bridge()
    calls = HelpCalls(bridge, bridge)
    calls.make({"kind": "talk"})
    calls.make({"kind": "talk"})
    assert len(bridge.acts) == 1, "an impatient finger calls once"
    calls.leave()
    bridge.done[0]({"help": "late"})
    assert bridge.acts[1] == ("help.withdraw", {"help": "late"})
    assert calls.call is None


def test_who_left_a_number_is_still_rung_after_the_visit():
    bridge = Bridge()
    calls = HelpCalls(bridge, bridge)
    calls.make({"kind": "talk"})
    bridge.queue.help_calls["mine"] = call("mine", status=HelpStatus.CALLBACK, callback=True)
    bridge.done[0]({"help": "mine"})
    calls.leave()
    assert len(bridge.acts) == 1


def test_counts_are_added_once_the_helper_has_ended_it():
    bridge = Bridge()
    calls = HelpCalls(bridge, bridge)
    calls.make({"kind": "talk"})
    bridge.queue.help_calls["mine"] = call("mine", status=HelpStatus.JOINED, consent="help-1.en")
    bridge.done[0]({"help": "mine"})
    calls.close(cards=2)
    assert len(bridge.acts) == 1
    bridge.queue.help_calls["mine"] = call("mine", status=HelpStatus.ENDED, ended_by="helper")
    bridge.changed.emit()
    bridge.changed.emit()
    assert bridge.acts[1:] == [("help.end", {"help": "mine", "by": "citizen", "cards": 2})]
