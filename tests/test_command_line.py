"""The command line with bad input: each gets one clear sentence and exit code 1 or 2, and changes nothing."""

from __future__ import annotations

import json
import re
import shlex
import socket
import urllib.request
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

import main
from local_db.data_directory import DataDirectory
from tests.daytime import daytime_zone
from tests.faults.office_processes import Office
from ui.command_line.program import PLACES
from ui.tour.processes import Program, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    opened = Office(tmp_path_factory.mktemp("office"))
    try:
        yield opened
    finally:
        opened.close()


def run(*arguments: object, lines: str = "") -> Result:
    return CliRunner().invoke(main.cli, [str(argument) for argument in arguments], input=lines)


def refused(result: Result) -> str:
    assert result.exit_code in {1, 2}, result.output
    assert "Traceback" not in result.output
    return result.output


def made(folder: Path) -> Path:
    assert run("office", "init", "--data", folder, "--timezone", daytime_zone()).exit_code == 0
    return folder


def test_help_of_every_command_says_what_it_does() -> None:
    names = [*PLACES, "office init", "log verify", "log export", "log rebuild"]
    names += ["forms check", "forms run", "forms preview", "forms pull", "forms push", "forms decrypt", "forms read"]
    names += ["office phone add", "office phone remove", "office phone list", "office paper", "office export"]
    names += ["office appointments import", "office appointments list", "office appointments services"]
    for name in names:
        shown = run(*name.split(), "--help")
        assert shown.exit_code == 0
        assert len(shown.output.splitlines()) > 4, name


def test_a_device_that_is_not_enrolled_says_what_it_needs(tmp_path: Path) -> None:
    said = refused(run("device", "--role", "kiosk", "--data", tmp_path))
    assert "--hub URL and --enrol CODE" in said


def test_the_server_of_a_folder_at_another_port(tmp_path: Path, free_port: int) -> None:
    folder = made(tmp_path / "office")
    with DataDirectory(folder):
        words = refused(run("office", "code", "--role", "kiosk", "--data", folder, "--port", free_port))
    assert "Nothing answers" in words
    assert "--port" in words


def test_a_hub_that_is_not_there(tmp_path: Path, free_port: int) -> None:
    url = f"http://127.0.0.1:{free_port}"
    said = refused(run("device", "--role", "kiosk", "--data", tmp_path, "--hub", url, "--enrol", "ABCDEFGH"))
    assert url in said
    assert not (tmp_path / "device.json").exists()


def test_names_of_devices_are_shown_as_they_are(tmp_path: Path, office: Office) -> None:
    name = "[/b][red]:boom: <b>x</b>"
    enrolled = ["--hub", office.url, "--enrol", office.code, "--name", name]
    assert run("device", "--role", "kiosk", "--data", tmp_path, *enrolled).exit_code == 0
    shown = run("office", "devices", "--data", office.folder / "server", "--port", office.port)
    assert isinstance(shown.exception, SystemExit | None)
    assert "[/b][red]" in shown.output
    said = refused(run("device", "--role", "kiosk", "--data", tmp_path / "other", *enrolled[:5], "\x1b[2J\u202egnp"))
    assert "printable" in said


def test_a_wrong_code(tmp_path: Path, office: Office) -> None:
    said = refused(run("device", "--role", "kiosk", "--data", tmp_path, "--hub", office.url, "--enrol", "WRONG"))
    assert "enrolment code" in said
    assert not (tmp_path / "device.json").exists()


def test_a_folder_of_another_role(tmp_path: Path, office: Office) -> None:
    enrolled = ["--data", tmp_path, "--hub", office.url, "--enrol", office.code]
    assert run("device", "--role", "kiosk", *enrolled).exit_code == 0
    assert "belongs to a kiosk" in refused(run("device", "--role", "counter", *enrolled))
    assert "belongs to a kiosk" in refused(run("central", "--data", tmp_path, "--port", "0"))
    assert not (tmp_path / "office-keys.json").exists()


def test_two_programs_on_one_folder(tmp_path: Path) -> None:
    made(tmp_path)
    with DataDirectory(tmp_path):
        assert "Another Shopfront program" in refused(run("central", "--data", tmp_path, "--port", "0"))


def test_a_port_that_is_in_use(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        said = refused(run("central", "--data", tmp_path, "--port", taken.getsockname()[1]))
    assert "in use" in said
    assert "--port" in said
    assert not (tmp_path / "device.json").exists(), "nothing was made"


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"port = 'eighty'", "whole number"),
        (b"prot = 80", "no setting 'prot'"),
        (b"theme = 'pink'", "one of"),
        (b"port = [", "Mend the file"),
        (b"\xff\xfe\x00", "Mend the file"),
    ],
)
def test_settings_that_cannot_be_used(tmp_path: Path, content: bytes, word: str) -> None:
    (tmp_path / "settings.toml").write_bytes(content)
    assert word in refused(run("central", "--data", tmp_path, "--port", "0"))
    assert (tmp_path / "settings.toml").read_bytes() == content


@pytest.mark.parametrize("content", [b"hello", b"SQLite format 3\0" + b"\1" * 200, b"\x89PNG\r\n\x1a\n" * 50])
def test_a_log_that_is_none(tmp_path: Path, content: bytes) -> None:
    made(tmp_path)
    (tmp_path / "log.db").write_bytes(content)
    for suffix in ("-wal", "-shm"):
        (tmp_path / f"log.db{suffix}").unlink(missing_ok=True)
    refused(run("log", "verify", "--data", tmp_path))
    assert (tmp_path / "log.db").read_bytes() == content


def test_an_identity_that_cannot_be_read(tmp_path: Path) -> None:
    made(tmp_path)
    (tmp_path / "device.json").write_text('{"device": 3}')
    assert "device.json cannot be read" in refused(run("central", "--data", tmp_path, "--port", "0"))


def test_an_office_is_made_once(tmp_path: Path) -> None:
    made(tmp_path)
    before = (tmp_path / "device.json").read_bytes()
    assert "holds an office already" in refused(run("office", "init", "--data", tmp_path))
    assert (tmp_path / "device.json").read_bytes() == before


def test_a_time_zone_that_is_none(tmp_path: Path) -> None:
    assert "no time zone" in refused(run("office", "init", "--data", tmp_path, "--timezone", "Mars/Olympus"))


def test_a_database_that_is_not_there(tmp_path: Path, free_port: int) -> None:
    url = f"postgresql://nobody@127.0.0.1:{free_port}/nothing"
    refused(run("central", "--data", tmp_path, "--port", "0", "--database", url))


def test_the_log_is_verified_rebuilt_and_exported(tmp_path: Path) -> None:
    folder = made(tmp_path / "office")
    assert "folded again" in run("log", "rebuild", "--data", folder).output
    with DataDirectory(folder):
        assert "All is well" in run("log", "verify", "--data", folder).output
        assert "is using" in refused(run("log", "rebuild", "--data", folder))
    target = tmp_path / "copy.db"
    assert run("log", "export", "--data", folder, target).exit_code == 0
    before = target.read_bytes()
    assert before.startswith(b"SQLite format 3\0")
    assert "exists already" in refused(run("log", "export", "--data", folder, target))
    assert target.read_bytes() == before


def test_a_folder_without_a_log(tmp_path: Path) -> None:
    assert "There is no log" in refused(run("log", "verify", "--data", tmp_path))


@pytest.mark.parametrize("code", ["a b/c", "hbr", "-", "X" * 13, "HBR/queue"])
def test_a_code_that_cannot_name_an_office(tmp_path: Path, code: str) -> None:
    assert "cannot be an office's code" in refused(run("office", "init", "--data", tmp_path, "--code", code))


def test_a_pack_that_does_not_exist(tmp_path: Path) -> None:
    assert "harbour" in refused(run("office", "init", "--data", tmp_path, "--pack", "nope"))


def test_an_address_of_a_database_that_is_none(tmp_path: Path) -> None:
    assert "postgresql://" in refused(run("central", "--data", tmp_path, "--port", "0", "--database", "nonsense"))


def test_the_log_in_postgresql_is_looked_after_also_while_its_server_runs(tmp_path: Path, postgres: str) -> None:
    server = Program(
        "server", ["central", "--data", str(tmp_path), "--port", "0", "--json", "--database", postgres], tmp_path, {}
    )
    where = ["--data", tmp_path, "--database", postgres]
    try:
        ready = server.first_line()
        assert ready["office"] == "HBR"
        port = ready["url"].rpartition(":")[2]
        assert shlex.split(ready["own"]) == ["--data", str(tmp_path), "--database", postgres, "--port", port]
        assert re.fullmatch(
            "[A-Z0-9]{4}-[A-Z0-9]{4}\n", run("office", "code", "--role", "kiosk", *where, "--port", port).output
        )
        assert "--database" in refused(run("office", "code", "--role", "kiosk", "--data", tmp_path, "--port", port))
        assert "All is well" in run("log", "verify", *where).output
        assert run("log", "export", *where, tmp_path / "running.ndjson").exit_code == 0
        assert "is using" in refused(run("log", "rebuild", *where))
    finally:
        server.end()
    assert "code.made.v1" in (tmp_path / "running.ndjson").read_text()
    assert "All is well" in run("log", "verify", *where).output
    assert "folded again" in run("log", "rebuild", *where).output
    assert run("log", "export", *where, tmp_path / "events.ndjson").exit_code == 0
    assert "ticket" not in (tmp_path / "events.ndjson").read_text()
    assert "hub.serving.v1" in (tmp_path / "events.ndjson").read_text()


def test_a_hub_remembers_its_upstream(tmp_path: Path, office: Office) -> None:
    hub = ["central", "--data", str(tmp_path / "hub"), "--port", "0", "--json"]
    for more in (["--upstream", office.url, "--enrol", office.hub_code], []):
        server = Program("hub", [*hub, *more], tmp_path, {})
        try:
            url = server.first_line()["url"]
            wait_until("the hub is connected", lambda url=url: health(url)["upstream"] == "connected")
        finally:
            server.end()


def health(url: str) -> dict[str, object]:
    with urllib.request.urlopen(f"{url}/health", timeout=5) as answer:
        return json.load(answer)


def test_a_day_is_exported_also_while_a_program_has_the_folder(tmp_path: Path) -> None:
    folder = made(tmp_path / "office")
    day = ("--data", folder, "--day", "2026-11-21")
    with DataDirectory(folder):
        assert run("office", "export", *day, "--out", tmp_path / "day.xlsx").exit_code == 0
    done = run("office", "export", *day, "--out", tmp_path / "day.csv", "--language", "ar")
    assert done.output.splitlines()[0] == str(tmp_path / "day.csv")
    assert len(list(tmp_path.glob("day*"))) == 4
    assert "End the name with .xlsx or .csv" in refused(run("office", "export", *day, "--out", tmp_path / "day.txt"))
    assert "2026-11-21" in refused(run("office", "export", *day[:2], "--day", "today", "--out", tmp_path / "x.csv"))
    assert "There is no log" in refused(
        run("office", "export", "--data", tmp_path, *day[2:], "--out", tmp_path / "y.csv")
    )
