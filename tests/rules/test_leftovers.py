"""The rule that a test leaves nothing behind, seen to fail for each kind."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

THREAD = """
    import threading

    def test_leaves_a_thread():
        threading.Thread(target=threading.Event().wait, args=(20,), name="forgotten", daemon=True).start()
"""
PROCESS = """
    import subprocess, sys

    KEPT = []

    def test_leaves_a_process():
        KEPT.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(20)"], env={}))
"""
DAEMON = """
    import subprocess, sys

    def test_leaves_a_process_that_detached_itself():
        forgotten = f"{sys.executable} -c 'import time; print(1, flush=True); time.sleep(20)'"
        with subprocess.Popen(["sh", "-c", f"setsid {forgotten} &"], stdout=subprocess.PIPE) as shell:
            shell.stdout.readline()
"""
ZOMBIE = """
    import subprocess

    KEPT = []

    def test_waits_for_nobody():
        KEPT.append(subprocess.Popen(["true"]))
"""
ENVIRONMENT = """
    import os

    def test_changes_the_environment():
        os.environ["FORGOTTEN"] = "1"

    def test_that_comes_next():
        assert "FORGOTTEN" not in os.environ
"""
TIMER = """
    from PySide6.QtCore import QTimer

    KEPT = []

    def test_leaves_a_timer(qapp):
        KEPT.append(QTimer())
        KEPT[0].start(1000)
"""
WINDOW = """
    from PySide6.QtGui import QWindow

    KEPT = []

    def test_leaves_a_window(qapp):
        KEPT.append(QWindow())
        KEPT[0].show()
"""
ENGINE = """
    from PySide6.QtQml import QQmlApplicationEngine

    KEPT = []

    def test_leaves_an_engine(qapp):
        KEPT.append(QQmlApplicationEngine())
"""
TIDY = """
    import os, subprocess, threading
    from concurrent.futures import ThreadPoolExecutor
    import pytest

    def test_tidy(qapp, monkeypatch):
        from PySide6.QtCore import QTimer
        from PySide6.QtQml import QQmlApplicationEngine
        monkeypatch.setenv("PASSING", "1")
        subprocess.run(["true"], check=True)
        thread = threading.Thread(target=int)
        thread.start()
        thread.join()
        timer = QTimer()
        timer.start(1000)
        engine = QQmlApplicationEngine()
        engine.loadData(b"import QtQuick; Window { visible: true }")
        engine.deleteLater()

    @pytest.mark.leaves("environment")
    def test_excused():
        os.environ["LEFT"] = "1"

    @pytest.fixture(scope="module")
    def server():
        process = subprocess.Popen(["sleep", "20"])
        yield process
        process.kill()
        process.wait()

    def test_shared_by_several(server):
        assert server.poll() is None

    @pytest.fixture(scope="module")
    def pool():
        with ThreadPoolExecutor(2) as made:
            made.submit(int).result()
            yield made

    def test_a_pool_of_several_may_grow(pool):
        both = threading.Barrier(2)
        for done in [pool.submit(both.wait, 20) for _ in range(2)]:
            done.result()
"""


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch):
    """Run a test file in a pytest of its own, under the rule."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makeconftest("import tests.leftovers as leftovers\nleftovers.GRACE = 0.5\n")
    pytester.makeini("[pytest]\nmarkers =\n    leaves: x\n")

    def start(source: str) -> pytest.RunResult:
        pytester.makepyfile(source)
        return pytester.runpytest_subprocess("-p", "tests.leftovers", "-p", "pytestqt.plugin")

    return start


@pytest.mark.parametrize(
    ("source", "message"),
    [
        pytest.param(THREAD, "thread forgotten", id="thread"),
        pytest.param(PROCESS, r"process \d+: .*time\.sleep", id="process", marks=pytest.mark.long),
        pytest.param(DAEMON, r"process \d+: .*time\.sleep", id="detached process"),
        pytest.param(ZOMBIE, "nobody waited for it", id="zombie", marks=pytest.mark.long),
        pytest.param(ENVIRONMENT, "environment variable FORGOTTEN changed", id="environment", marks=pytest.mark.long),
        pytest.param(TIMER, "timer '' of 1000 ms", id="timer", marks=pytest.mark.long),
        pytest.param(WINDOW, "window ''", id="window"),
        pytest.param(ENGINE, "QQmlApplicationEngine", id="engine", marks=pytest.mark.long),
    ],
)
def test_a_test_that_leaves_something_behind_fails(run, source: str, message: str) -> None:
    result = run(source)
    outcomes = result.parseoutcomes()
    assert outcomes["errors"] == 1
    assert "failed" not in outcomes
    assert re.search(message, result.stdout.str())


def test_a_tidy_test_passes(run) -> None:
    run(TIDY).assert_outcomes(passed=4)


@pytest.mark.long
def test_an_unknown_kind_cannot_be_excused(run) -> None:
    result = run('import pytest\n@pytest.mark.leaves("spider")\ndef test_it(): pass\n')
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*not spider*"])
