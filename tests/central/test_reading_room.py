"""`forms read`: on the machine with the office's key, with the server stopped or running, and nowhere else."""

import stat
from contextlib import closing

import pytest
from click.testing import CliRunner

import main
from central.submission_identity import FILE_NAME
from kiosk import identity as identities
from kiosk.forms.submissions import sealing
from kiosk.forms.submissions.desk import Sending, Submissions
from kiosk.forms.submissions.submission import Blob
from tests.daytime import daytime_zone
from tests.kiosk.forms.drafts.stage import wait
from ui.command_line.composition.running import running
from ui.command_line.composition.stores import blobs_in, sqlite_log
from ui.tour.processes import Program

XML = b"<data>Mere Tamahori\x1b[2J</data>"


def run(*arguments):
    result = CliRunner().invoke(main.cli, [str(one) for one in arguments])
    assert "Traceback" not in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def blob(store, content, recipient):
    sealed = sealing.seal(content, [recipient])
    return Blob(store.put(sealed), len(sealed))


@pytest.fixture
def office(tmp_path):
    """The folder of a server that holds one submission, sent twice, with files; its reference."""
    data = tmp_path / "central"
    assert run("office", "init", "--data", data, "--timezone", daytime_zone()).exit_code == 0
    identity = identities.load(data)
    store, key = blobs_in(data), identity.office.recipient
    with closing(sqlite_log(data)) as log, running(identity, log, data) as node:
        desk = Submissions(node, store, lambda _agencies: [key])
        for number, xml in enumerate((XML, b"<data>other</data>")):
            files = [blob(store, b"photo", key), blob(store, b"evil", key)]
            names = [f"photo{number}.jpg", "../evil"]
            attached = [sealing.Attachment(name, one.sha256) for name, one in zip(names, files, strict=True)]
            form = blob(store, sealing.wrap(xml, attached), key)
            sending = Sending(form="f", version="1", day="2026-11-22", blobs=(form, *files))
            sent = wait(desk.send("ab" * 16, sending, beside=True))
    return data, sent.reference


def reads(data):
    identity = identities.load(data)
    with closing(sqlite_log(data)) as log, running(identity, log, data) as node:
        found = Submissions(node, blobs_in(data), lambda _agencies: [""]).get("ab" * 16)
        assert log.verify().faults == ()
    return [one.officer for one in found.reads]


def test_it_is_written_down_and_then_shown(office):
    data, reference = office
    result = run("forms", "read", reference.lower(), "--officer", "priya", "--data", data)
    assert result.exit_code == 0
    assert result.stdout_bytes == XML + b"\n"
    assert "4 files, 1 other" in result.stderr
    assert reads(data) == ["priya"]
    assert run("forms", "read", "ab" * 16, "--officer", "priya", "--data", data).exit_code == 0


def test_with_its_files_and_every_copy(office, tmp_path):
    data, reference = office
    arguments = ("forms", "read", reference, "--officer", "priya", "--data", data, "--to", tmp_path / "out")
    result = run(*arguments)
    one, other = (tmp_path / "out" / reference, tmp_path / "out" / f"{reference}-2")
    assert result.output.split() == [str(one), str(other)]
    assert {path.name: path.read_bytes() for path in one.iterdir()} == {
        "submission.xml": XML, "photo0.jpg": b"photo", "attachment-2": b"evil",
    }  # fmt: skip
    assert (other / "submission.xml").read_bytes() == b"<data>other</data>"
    assert stat.S_IMODE(one.stat().st_mode) == 0o700
    assert stat.S_IMODE((one / "submission.xml").stat().st_mode) == 0o600
    assert "Choose a new folder" in run(*arguments).output


def test_while_the_server_runs_it_is_asked(office, tmp_path):
    data, reference = office
    server = Program("central", ["central", "--data", str(data), "--port", "0", "--json"], tmp_path, {})
    try:
        port = server.first_line()["url"].rpartition(":")[2]
        for _ in range(2):
            result = run("forms", "read", reference, "--officer", "priya", "--data", data, "--port", port)
            assert result.exit_code == 0, result.output
            assert result.stdout_bytes == XML + b"\n"
        result = run("forms", "read", reference, "--officer", "priya", "--data", data, "--port", "1")
        assert result.exit_code == 1
        assert "has to be asked" in result.output
        assert "Mere" not in result.output
    finally:
        server.end()
    assert reads(data) == ["priya", "priya"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: (data / FILE_NAME).unlink(), "Only the server that made the office has it"),
        (lambda data: (data / FILE_NAME).write_text(sealing.new_identity()[0]), "sealed for somebody else"),
        (lambda data: (data / "device.json").unlink(), "There is no office"),
    ],
)
def test_elsewhere_it_is_refused(office, change, words):
    data, reference = office
    change(data)
    result = run("forms", "read", reference, "--officer", "priya", "--data", data)
    assert result.exit_code == 1
    assert words in result.output
    assert "Mere" not in result.output


@pytest.mark.parametrize(
    ("reference", "officer", "words"),
    [("BDFG-HJKM-NPQ", "priya", "No form was sent"), ("", "nobody", "There is no officer 'nobody'")],
)
def test_bad_input_shows_and_writes_nothing(office, reference, officer, words):
    data, known = office
    result = run("forms", "read", reference or known, "--officer", officer, "--data", data)
    assert result.exit_code == 1
    assert words in result.output
    assert reads(data) == []
