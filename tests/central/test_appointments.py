"""Appointments that are made elsewhere reach every kiosk: through central and the hub, and by a calendar file."""

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

import main
from kiosk import identity as identities
from kiosk.events import Draft
from kiosk.queue.appointment import BOOKED
from tests.central.office import OFFICE, QUEUE, Bench, same, until
from tests.daytime import daytime_zone
from tests.kiosk.queue.calendars import calendar, event
from ui.command_line.composition.running import running
from ui.command_line.composition.stores import sqlite_log
from ui.tour.processes import Program

SERVICE = "renew-passport"


def booking(due: int) -> dict:
    return {"day": OFFICE.day(due), "due": due, "service": SERVICE, "code": "ABC234"}


def test_one_written_at_central_reaches_the_hub_and_a_kiosk_that_then_checks_in(bench: Bench):
    central = bench.hub(bench.node("hub", serving=True))
    office_hub = bench.node("hub")
    bench.sync(office_hub, central.url, central.token("hub", office_hub.device.uuid))
    assert until(lambda: office_hub.queue.term() == 1, office_hub)
    office_hub.serve()
    kiosk, _ = bench.device("kiosk", bench.hub(office_hub))
    due = kiosk.clock.now_ms()
    central.node.write([Draft(BOOKED, "appointment/a1", booking(due))], QUEUE).result(20)

    assert until(lambda: "a1" in kiosk.queue.appointments, kiosk)
    ticket = kiosk.act("appointment.check_in", {"code": "abc-234"}).result(20)

    assert ticket["arrival"] in {"in_time", "late"}
    assert until(lambda: "a1" in central.node.queue.tickets, central.node)
    assert central.node.queue.tickets["a1"].label == ticket["label"]
    assert until(lambda: same(kiosk, office_hub, central.node))


def test_a_device_that_starts_anew_knows_those_of_today_and_to_come(bench: Bench):
    node = bench.node("hub", serving=True)
    now = node.clock.now_ms()
    dues = {"today": now, "next-year": now + 365 * 86_400_000, "last-year": now - 365 * 86_400_000}
    drafts = [Draft(BOOKED, f"appointment/{name}", booking(due)) for name, due in dues.items()]
    node.write(drafts, QUEUE).result(20)
    assert set(node._keeper._load(node.queue.day).appointments) == {"today", "next-year"}


# by the command line


def run(*arguments: object):
    result = CliRunner().invoke(main.cli, [str(one) for one in arguments])
    assert "Traceback" not in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of a server."""
    folder = tmp_path / "central"
    assert run("office", "init", "--data", folder, "--timezone", daytime_zone()).exit_code == 0
    return folder


@pytest.fixture
def file(tmp_path: Path, data: Path) -> Path:
    """Two appointments of next Wednesday, one that needs mending, and a person's name."""
    now = datetime.now(ZoneInfo(daytime_zone()))
    day = now + timedelta(days=(2 - now.weekday()) % 7 + 7)
    start = f"DTSTART:{day:%Y%m%d}T100000"
    good = [event(name, f"CATEGORIES:{SERVICE}", "SUMMARY:Mere Tamahori", start=start) for name in ("one", "two")]
    made = tmp_path / "export.ics"
    made.write_bytes(calendar(*good, event("three", "CATEGORIES:haircut", start=start)))
    return made


def known(data: Path) -> dict:
    identity = identities.load(data)
    with closing(sqlite_log(data)) as log, running(identity, log, data) as node:
        assert log.verify().faults == ()
        return {one.code: one for one in node.queue.appointments.values()}


def test_a_calendar_is_taken_over_once(data: Path, file: Path, tmp_path: Path):
    first = run("office", "appointments", "import", file, "--data", data, "--codes", tmp_path / "codes.csv")
    assert first.exit_code == 1
    assert first.stdout == "2 new.\n"
    assert "export.ics, entry 3 (three): it names no service" in first.stderr
    again = run("office", "appointments", "import", file, "--data", data)
    assert again.stdout == "2 unchanged.\n"
    found = known(data)
    assert len(found) == 2
    assert set(found) == {line.split(",")[1] for line in (tmp_path / "codes.csv").read_text().splitlines()[1:]}
    day = next(iter(found.values())).day
    listed = run("office", "appointments", "list", "--data", data, "--day", day)
    assert [line.split()[0] for line in listed.stdout.splitlines()] == ["10:00", "10:00"]
    assert run("office", "appointments", "list", "--data", data).stdout == ""
    assert b"Mere" not in (data / "log.db").read_bytes()


def test_a_check_changes_nothing(data: Path, file: Path):
    result = run("office", "appointments", "import", file, "--data", data, "--check")
    assert result.stdout == "Nothing was changed. It would be: 2 new.\n"
    assert known(data) == {}


def test_while_the_server_runs_it_writes_them(data: Path, file: Path, free_port: int):
    server = Program("central", ["central", "--data", str(data), "--port", str(free_port), "--json"], data.parent, {})
    try:
        server.first_line()
        arguments = ("office", "appointments", "import", file, "--data", data, "--port", free_port)
        assert run(*arguments).stdout == "2 new.\n"
        assert run(*arguments).stdout == "2 unchanged.\n"
        elsewhere = run("office", "appointments", "import", file, "--data", data, "--port", 1)
        assert elsewhere.stdout == "2 unchanged.\n"  # nothing to write, nobody to ask
        file.write_bytes(file.read_bytes().replace(b"T100000", b"T110000"))
        silent = run("office", "appointments", "import", file, "--data", data, "--port", 1)
        assert silent.exit_code == 1
        assert "has to be asked. Nothing answers" in silent.output
        assert "--port" in silent.output
        assert run(*arguments).stdout == "2 changed.\n"
    finally:
        server.end()
    assert {datetime.fromtimestamp(one.due / 1000, ZoneInfo(daytime_zone())).hour for one in known(data).values()} == {
        11
    }


@pytest.mark.parametrize("content", [b"", b"BEGIN:VCALENDAR\r\n", b"\x89PNG" * 100, b"{}", None])
def test_a_file_that_is_none_changes_nothing(data: Path, file: Path, content: bytes | None):
    if content is None:
        file.unlink()
    else:
        file.write_bytes(content)
    result = run("office", "appointments", "import", file, "--data", data)
    assert result.exit_code == 1
    assert len(result.output.splitlines()) == 1
    assert known(data) == {}


def test_the_services_are_listed(data: Path):
    assert f"\n{SERVICE} " in run("office", "appointments", "services", "--data", data).stdout


@pytest.mark.parametrize("command", ["import x.ics", "list", "services"])
def test_where_there_is_no_office(tmp_path: Path, command: str):
    result = run("office", "appointments", *command.split(), "--data", tmp_path)
    assert result.exit_code == 1
    assert "There is no office in" in result.output
