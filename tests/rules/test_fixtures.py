"""The fixtures and markers that other tests build on."""

import os
import socket
import stat
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[2]


def test_each_test_has_a_database_of_its_own(postgres: str) -> None:
    with psycopg.connect(postgres) as connection:
        assert connection.info.server_version >= 150000
        connection.execute("CREATE TABLE seen (x int)")


def test_nothing_of_the_test_before_is_in_it(postgres: str) -> None:
    with psycopg.connect(postgres) as connection:
        assert connection.execute("SELECT to_regclass('seen')").fetchone() == (None,)


def test_the_database_goes_even_when_somebody_is_still_connected(postgres: str, request) -> None:
    forgotten = psycopg.connect(postgres)
    request.addfinalizer(forgotten.close)


def test_two_programs_may_share_the_database(postgres: str) -> None:
    with psycopg.connect(postgres, autocommit=True) as writer, psycopg.connect(postgres) as reader:
        writer.execute("CREATE TABLE shared AS SELECT 7 AS x")
        assert reader.execute("SELECT x FROM shared").fetchone() == (7,)


def test_a_free_port_can_be_listened_on(free_port: int) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", free_port))


def test_home_is_a_sandbox_with_a_private_runtime_folder() -> None:
    assert Path.home().parent == Path(os.environ["XDG_RUNTIME_DIR"]).parent
    assert Path.home().parent.name.startswith("shopfront-")
    if os.name == "posix":
        assert stat.S_IMODE(Path(os.environ["XDG_RUNTIME_DIR"]).stat().st_mode) == 0o700


def test_qt_has_no_display(qapp) -> None:
    assert qapp.platformName() == "offscreen"


def test_hypothesis_repeats_itself_in_the_short_run() -> None:
    long = os.environ.get("SHOPFRONT_LONG") == "1"
    assert settings().deadline is None
    assert settings().derandomize is not long


@pytest.mark.parametrize(("long", "outcome"), [("0", {"passed": 1}), ("1", {"passed": 2})])
def test_long_tests_are_no_part_of_the_short_run(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, long: str, outcome: dict[str, int]
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.setenv("SHOPFRONT_LONG", long)
    pytester.makeini("[pytest]\nmarkers =\n    long: x\n    leaves: x\n")
    pytester.makepyfile(
        "import pytest\ndef test_quick(): pass\n@pytest.mark.long\ndef test_slow(): pass\n",
        conftest="from tests.conftest import pytest_collection_modifyitems, pytest_unconfigure",
    )
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(**outcome, deselected=2 - outcome["passed"])
