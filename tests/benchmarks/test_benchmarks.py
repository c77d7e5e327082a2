"""Each benchmark runs and prints one object of the agreed form; how fast it is, is nobody's business here."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.figure import Figure, at, spread

ROOT = Path(__file__).parents[2]
TINY = {
    "startup": ["--runs=1"],
    "tap": ["--taps=1"],
    "call": ["--calls=1"],
    "queue_scale": ["--old=40", "--calls=2", "--counters=2", "--pace=20", "--seconds=0.5"],
    "queue_race": ["--devices=2", "--seconds=0.3"],
    "failover": ["--failovers=2"],
    "forms": ["--questions=20", "--rows=100"],
    "page_turn": ["--questions=20", "--taps=1"],
    "pages": ["--rounds=1"],
    "forecast": ["--days=1"],
    "fairness": ["--year=5"],
    "help": ["--calls=2", "--sessions=2", "--seconds=0.5", "--loss=1"],
    "answers": ["--answers=250"],
    "ingest": ["--events=40"],
    "sync": [
        "--records=60",
        "--repeats=1",
        "--peers=",
        "--crowd=5",
        "--seconds=0.5",
        "--pace=20",
        "--photos=1",
        "--visits=2",
        "--link=80",
        "--rebuild=60",
    ],
    "faults": ["--stories=3", "--cuts=5", "--faulty=2"],
}


def run(*arguments: str) -> str:
    command = [sys.executable, "-m", "benchmarks", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def test_all_are_listed():
    assert [line.split()[0] for line in run("--list").splitlines()] == list(TINY)


@pytest.mark.long
@pytest.mark.parametrize("name", TINY)
def test_a_benchmark_prints_one_object(name):
    found = json.loads(run(name, "--json", *TINY[name]))

    assert found["name"] == name
    assert isinstance(found["unit"], str)
    assert isinstance(found["ours"], float | int)
    assert isinstance(found["met"], bool)
    assert found["details"]
    assert ("peer" in found) == ("ratio" in found)
    assert name != "queue_race" or found["ours"] == 0 < found["details"]["tickets"]


def test_a_peer_comes_with_its_ratio():
    figure = Figure("x", "ms", 6.0, "at most 7 ms", met=True, peer=2.0)

    assert json.loads(figure.as_json()) == {
        "name": "x", "unit": "ms", "ours": 6.0, "peer": 2.0, "ratio": 3.0, "mark": "at most 7 ms", "met": True,
        "details": {},
    }  # fmt: skip


def test_percentiles_were_measured():
    values = [float(one) for one in range(1, 201)]

    assert at(values, 50) == 100
    assert at(values, 99) == 198
    assert spread(values) == {"n": 200, "p50": 100, "p99": 198, "worst": 200}
    assert spread([]) == {"n": 0}
    assert at([5.0], 99) == 5
