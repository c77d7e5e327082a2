"""A laptop that was closed asks for its hub as soon as it is opened, however long it would have rested."""

import pytest

from central.client import HttpHubLink
from central.pace import Pace
from central.sync import Sync
from central.waking import Waking
from kiosk.errors import HubUnreachable
from kiosk.office import Device
from tests.central.office import OFFICE, connected, issue, until


class Machine:
    """Its clocks and its address, as a test says."""

    def __init__(self) -> None:
        self.wall, self.steady, self.address = 1000.0, 50.0, "10.0.0.2"

    def waking(self) -> "Counted":
        return Counted(lambda: self.wall, lambda: self.steady, lambda: self.address)


class Probed(HttpHubLink):
    """Says when a probe had no answer."""

    missed = False

    async def hub_time(self):
        try:
            return await super().hub_time()
        except HubUnreachable:
            self.missed = True
            raise


class Counted(Waking):
    """Counts who rests."""

    resting = 0

    async def rest(self, seconds, connected):
        self.resting += 1
        await super().rest(seconds, connected)
        self.resting -= 1


@pytest.mark.parametrize(
    ("wall", "steady", "address", "woke"),
    [
        (1.0, 1.0, "10.0.0.2", False),
        (6.0, 6.0, "10.0.0.2", False),  # a busy machine
        (3600.0, 0.4, "10.0.0.2", True),  # the steady clock slept too
        (3600.0, 3600.0, "10.0.0.2", True),
        (-3600.0, 1.0, "10.0.0.2", False),  # somebody set the clock back
        (1.0, 1.0, "172.16.0.9", True),
        (1.0, 1.0, "", False),  # without a network there is nobody to ask
    ],
)
def test_a_sleep_or_another_network_is_noticed_once(wall, steady, address, woke):
    machine = Machine()
    waking = machine.waking()
    machine.wall, machine.steady, machine.address = 1000 + wall, 50 + steady, address
    assert (waking.look(), waking.look()) == (woke, False)


def test_back_in_the_network_of_before_after_none_is_no_news():
    machine = Machine()
    waking = machine.waking()
    for address in ("", "10.0.0.2"):
        machine.address = address
        assert not waking.look()


def test_a_pause_of_an_hour_ends_when_the_machine_wakes(bench, hub):
    machine, cable, hour = Machine(), bench.cable(hub), 3600.0
    patient = Pace(beat=hour, beat_cut_off=hour, first_retry=2 * hour, last_retry=2 * hour, poll=1.0)
    laptop = bench.node("kiosk", device=Device(uuid="k1", role="kiosk", name="Kiosk", letter="F"))
    link = Probed(cable.url, hub.token("kiosk", laptop.device.uuid))
    waking = machine.waking()
    sync = Sync(laptop, link, [OFFICE.queue_stream], patient, waking=waking)
    bench.at_end(sync.stop)
    laptop.connect(sync)
    cable.cut()
    sync.start()
    issue(laptop)
    assert until(lambda: link.missed and waking.resting == len(["sending", "reading"]), laptop)
    cable.restore()
    assert not until(lambda: connected(sync), laptop, 0.5)
    machine.wall += 8 * hour
    assert until(lambda: connected(sync) and laptop.status().pending == 0, laptop, 10)
