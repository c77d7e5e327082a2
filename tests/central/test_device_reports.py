"""How machines are: told to the hub, kept in its memory, and written down where a person has to act."""

import asyncio
import json

import msgspec
import pytest

from central.client import Answer
from central.device_reporter import DeviceReporter, measured
from central.device_reports import DeviceReports
from kiosk.equipment import SILENT_MS, DeviceReport, Equipment, OfficeDevices, PrinterState
from kiosk.errors import HubUnreachable
from kiosk.events import Draft
from kiosk.ports import Via
from kiosk.queue.hub import ENROLLED, MENDED, TROUBLED
from kiosk.version import program_version
from tests.central.office import QUEUE
from tests.contract.journal import Pen

KIOSK = "device-of-the-kiosk"


class Times:
    """The hub's clock in hand."""

    def __init__(self, node, monkeypatch) -> None:
        self.now = 1_795_000_000_000
        monkeypatch.setattr(node.clock, "_wall", lambda: self.now)

    def go_on(self, milliseconds: int) -> None:
        self.now += milliseconds


@pytest.fixture
def node(bench):
    made = bench.node("hub", serving=True)
    data = {"role": "kiosk", "name": "Kiosk 2", "letter": "F"}
    made.write([Draft(ENROLLED, f"device/{KIOSK}", data)], QUEUE).result(20)
    return made


@pytest.fixture
def times(node, monkeypatch):
    return Times(node, monkeypatch)


def well(times, **other) -> DeviceReport:
    return DeviceReport(**{"clock_ms": times.now, "version": program_version(), "printer": PrinterState.READY} | other)


def kiosk_row(reports):
    return next(row for row in reports.office().devices if row.device == KIOSK)


def written(node, drafts):
    node.write(drafts, QUEUE).result(20)
    return [(draft.type, draft.data.get("troubles")) for draft in drafts]


def test_the_hub_knows_when_it_last_heard_and_how_wrong_a_clock_is(node, times):
    reports = DeviceReports(node)
    assert (kiosk_row(reports).heard_ms, kiosk_row(reports).report) == (0, None)
    reports.take(KIOSK, well(times, clock_ms=times.now + 5_000))
    times.go_on(1_000)
    row = kiosk_row(reports)
    assert (row.heard_ms, row.skew_ms, row.shown_skew_ms) == (times.now - 1_000, 5_000, 5_000)
    assert [one.role for one in reports.office().devices] == ["kiosk", "hub"]


def test_nothing_is_written_while_all_is_well(node, times):
    reports = DeviceReports(node)
    for _ in range(100):
        times.go_on(15_000)
        reports.take(KIOSK, well(times))
        assert reports.news() == []


def test_a_trouble_is_one_event_and_its_end_another(node, times):
    reports = DeviceReports(node)
    found = []
    for state in [PrinterState.READY, *[PrinterState.NO_PAPER] * 10, *[PrinterState.READY] * 10]:
        times.go_on(15_000)
        reports.take(KIOSK, well(times, printer=state))
        found += written(node, reports.news())
    assert found == [(TROUBLED, ["trouble.no_paper"]), (MENDED, None)]
    device = node.read(lambda queue: queue.devices[KIOSK])
    assert (device.name, device.troubles) == ("Kiosk 2", ())


def test_a_loose_cable_does_not_fill_the_log(node, times):
    reports = DeviceReports(node)
    found = []
    for beat in range(600):
        times.go_on(1_000)
        reports.take(KIOSK, well(times, printer=(PrinterState.READY, PrinterState.UNREACHABLE)[beat % 2]))
        found += written(node, reports.news())
    assert 1 < len(found) <= 11


def test_silence_is_a_trouble_and_any_request_ends_it(node, times):
    reports = DeviceReports(node)
    assert reports.news() == []
    times.go_on(SILENT_MS + 1)
    assert written(node, reports.news()) == [(TROUBLED, ["trouble.silent"])]
    times.go_on(SILENT_MS)
    reports.note(type("Principal", (), {"device": KIOSK}))
    assert written(node, reports.news()) == [(MENDED, None)]


def test_the_central_above_and_who_is_let_in_there_are_not_waited_for(node, times):
    central = Pen("central")
    above = [
        central.write("", f"device/{uuid}", stream=QUEUE, type=ENROLLED, data={"role": role, "name": role})
        for uuid, role in (("central", "hub"), (node.device.uuid, "hub"), ("desk", "counter"))
    ]
    node.receive(above, Via.UPSTREAM).result(20)
    reports = DeviceReports(node)
    times.go_on(SILENT_MS + 1)
    assert [(draft.subject, draft.type) for draft in reports.news()] == [(f"device/{KIOSK}", TROUBLED)]


def test_a_hub_that_begins_knows_from_the_log_what_was_wrong(node, times):
    first = DeviceReports(node)
    first.take(KIOSK, well(times, printer=PrinterState.COVER_OPEN))
    written(node, first.news())
    again = DeviceReports(node)
    assert again.news() == [], "nobody had time to report to it"
    again.take(KIOSK, well(times, printer=PrinterState.COVER_OPEN))
    assert again.news() == [], "it is written down already"


def test_a_hub_that_does_not_serve_writes_nothing_and_calls_nobody_silent(bench, monkeypatch):
    node = bench.node("hub")
    times = Times(node, monkeypatch)
    node.write([Draft(ENROLLED, f"device/{KIOSK}", {"role": "kiosk", "name": "Kiosk 2"})], QUEUE).result(20)
    reports = DeviceReports(node)
    times.go_on(10 * SILENT_MS)
    assert reports.news() == []
    assert not kiosk_row(reports).silent(times.now)
    node.serve()
    assert reports.news() == [], "whoever takes a place waits for the others to come"


def test_a_machine_that_was_taken_away_leaves_the_list(node, times):
    reports = DeviceReports(node)
    times.go_on(SILENT_MS + 1)
    written(node, reports.news())
    times.go_on(8 * 24 * 3600 * 1000)
    assert KIOSK not in {row.device for row in reports.office().devices}
    reports.take(KIOSK, well(times))
    assert KIOSK in {row.device for row in reports.office().devices}


# over the wire


def test_a_device_reports_and_staff_are_answered(hub):
    body = msgspec.json.encode(DeviceReport(clock_ms=hub.node.clock.raw_ms(), printer=PrinterState.PAPER_LOW))
    answer = hub.ask("POST", "/devices", role="kiosk", device="d1", content=body)
    assert (answer.status_code, answer.json()["devices"]) == (200, [])
    answer = hub.ask("POST", "/devices", role="counter", device="d2", content=body)
    assert [row["role"] for row in answer.json()["devices"]] == ["hub"], "made-up devices were never let in"
    assert hub.ask("GET", "/devices", role="counter").json()["known_ms"] > 0
    assert hub.ask("GET", "/devices", role="kiosk").status_code == 403


@pytest.mark.parametrize(
    "wrong", [{}, {"clock_ms": -1}, {"clock_ms": 1, "printer": "on fire"}, {"clock_ms": 1, "version": "x" * 41}, [], 7]
)
def test_a_report_that_is_none_is_refused(hub, wrong):
    answer = hub.ask("POST", "/devices", content=json.dumps(wrong))
    assert answer.status_code == 400
    assert answer.json()["code"] == "bad_request"


# the device's side


class Wire:
    """A hub that remembers what it was sent."""

    def __init__(self) -> None:
        self.sent = []
        self.answer = OfficeDevices(known_ms=7)

    async def ask(self, method, path, *, body=None, **_more):
        self.sent.append((method, path, msgspec.json.decode(body, type=DeviceReport)))
        return Answer(msgspec.json.encode(self.answer), 0, {})


class NoBlobs:
    async def send_some(self):
        return False


def test_a_device_reports_when_it_is_due_and_when_its_printer_changes(bench, tmp_path):
    node, wire, equipment = bench.node("kiosk"), Wire(), Equipment(PrinterState.READY)

    async def heard(ask):
        return await ask()

    async def run():
        reporter = DeviceReporter(node, wire, heard, tmp_path, equipment, NoBlobs())
        for _ in range(5):
            assert await reporter.send_some() is False
        equipment.tell_printer(PrinterState.READY)
        await reporter.send_some()
        equipment.tell_printer(PrinterState.NO_PAPER)
        for _ in range(5):
            await reporter.send_some()

    asyncio.run(run())
    assert [(method, path, report.printer) for method, path, report in wire.sent] == [
        ("POST", "/devices", PrinterState.READY),
        ("POST", "/devices", PrinterState.NO_PAPER),
    ]
    assert equipment.office.known_ms == 7


def test_a_hub_that_was_away_is_told_as_soon_as_it_is_back(bench, tmp_path):
    node, wire, back = bench.node("kiosk"), Wire(), []

    async def heard(ask):
        if not back:
            raise HubUnreachable
        return await ask()

    async def run():
        reporter = DeviceReporter(node, wire, heard, tmp_path, Equipment(), NoBlobs())
        with pytest.raises(HubUnreachable):
            await reporter.send_some()
        back.append(True)
        await reporter.send_some()

    asyncio.run(run())
    assert len(wire.sent) == 1


def test_what_is_measured_is_this_machine(bench, tmp_path):
    node = bench.node("kiosk")
    node.clock.offset_ms = 60_000
    report = measured(node, tmp_path, Equipment(PrinterState.READY))
    assert abs(report.clock_ms - node.clock.raw_ms()) < 10_000, "the clock as it stands, not as it is corrected"
    assert report.disk_free > 0
    assert report.version == program_version() != ""
    assert measured(node, None, Equipment()).disk_free is None
    assert measured(node, tmp_path / "gone", Equipment()).disk_free is None
