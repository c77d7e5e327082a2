"""`python -m benchmarks NAME`: measure one figure of Shopfront, or all of them one after the other."""

import json
import os
import signal
import subprocess
import sys
from importlib import import_module
from typing import Any

import click
import psutil
from rich.console import Console

from benchmarks.amounts import Amounts
from benchmarks.figure import show
from benchmarks.programs import OFFSCREEN

BENCHMARKS = {
    "startup": "cold start of the kiosk to its first interactive frame, and its memory",
    "tap": "touch on 'take a ticket' until the ticket is durable and drawn, and pauses of the GUI thread",
    "call": "press of 'call next' until counter and board show the ticket",
    "queue_scale": "issue and call with 200,000 old tickets; forty counters, ten kiosks and ten boards on one hub",
    "queue_race": "devices issue and call at once: no label twice, no ticket called twice",
    "failover": "kill -9 of the hub until a counter is granted its next ticket by another server",
    "forms": "forms opened, answered and filtered, beside JavaRosa",
    "page_turn": "touch on Continue, and a key, until it is drawn in a form of a thousand questions",
    "pages": "touch until the next page of the kiosk is drawn, another language, another pack",
    "forecast": "waits told on simulated days, beside what other products would have told",
    "fairness": "a simulated year of priorities, appointments and returns: who was passed by whom",
    "help": "a call until it rings, a change until the helper has it, a minute of loss",
    "answers": "graded questions in six languages answered, and how fast among thousands, beside FTS5 alone",
    "ingest": "events per second into SQLite and PostgreSQL",
    "sync": "records pushed, pulled and folded, beside Anki, PouchDB and Morango, which it installs",
    "faults": "a night of crashes, cuts, copies and power failures: what was lost, came twice, differs (not in `all`)",
}
_NIGHT = "faults"
"""Takes an hour or so, and fails where anything was wrong."""
_ALL_SECONDS = 900
_USUAL = Amounts()


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.argument("name", required=False, type=click.Choice([*BENCHMARKS, "all"]))
@click.option("--list", "listing", is_flag=True, help="Say what there is to measure.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a figure instead of a table.")
@click.option("--runs", default=_USUAL.runs, show_default=True, help="startup: cold starts.")
@click.option("--taps", default=_USUAL.taps, show_default=True, help="tap, page_turn: touches.")
@click.option("--calls", default=_USUAL.calls, show_default=True, help="call: tickets called.")
@click.option("--failovers", default=_USUAL.failovers, show_default=True, help="failover: hubs killed.")
@click.option("--seconds", default=_USUAL.seconds, show_default=True, help="queue_race, queue_scale: length.")
@click.option("--devices", default=_USUAL.devices, show_default=True, help="queue_race: devices that race.")
@click.option("--events", default=_USUAL.events, show_default=True, help="ingest: events for each way in.")
@click.option("--old", default=_USUAL.old, show_default=True, help="queue_scale: tickets of days before.")
@click.option("--counters", default=_USUAL.counters, show_default=True, help="queue_scale: counters of the office.")
@click.option("--pace", default=_USUAL.pace, show_default=True, help="queue_scale: tickets issued and called a second.")
@click.option("--questions", default=_USUAL.questions, show_default=True, help="forms, page_turn: questions of a form.")
@click.option("--rows", default=_USUAL.rows, show_default=True, help="forms: rows of a list of choices.")
@click.option("--days", default=_USUAL.days, show_default=True, help="forecast: days to learn, and as many to tell.")
@click.option("--year", default=_USUAL.year, show_default=True, help="fairness: days.")
@click.option("--rounds", default=_USUAL.rounds, show_default=True, help="pages: walks through every page.")
@click.option("--sessions", default=_USUAL.sessions, show_default=True, help="help: sessions at once.")
@click.option("--loss", default=_USUAL.loss, show_default=True, help="help: seconds of one-way loss.")
@click.option("--answers", default=_USUAL.answers, show_default=True, help="answers: articles to search for the time.")
@click.option("--records", default=_USUAL.records, show_default=True, help="sync: records pushed and pulled.")
@click.option("--repeats", default=_USUAL.repeats, show_default=True, help="sync: turns of ours and of each peer.")
@click.option("--peers", default=_USUAL.peers, show_default=True, help="sync: which to install and run, with commas.")
@click.option("--rebuild", default=_USUAL.rebuild, show_default=True, help="sync: events of a log folded again.")
@click.option("--crowd", default=_USUAL.crowd, show_default=True, help="sync: devices at once.")
@click.option("--only", default="", type=click.Choice(["", "laptop"]), help="sync: this part alone.")
@click.option("--visits", default=_USUAL.visits, show_default=True, help="sync: of the laptop's days out.")
@click.option("--photos", default=_USUAL.photos, show_default=True, help="sync: megabytes on a laptop.")
@click.option("--link", default=_USUAL.link, show_default=True, help="sync: megabits a second of its link.")
@click.option("--delay", default=_USUAL.delay, show_default=True, help="sync: milliseconds each way of its link.")
@click.option("--stories", default=_USUAL.stories, show_default=True, help="faults: stories of an office.")
@click.option(
    "--cuts", default=_USUAL.cuts, show_default=True, help="faults: instants at which the power goes, at most."
)
@click.option("--faulty", default=_USUAL.faulty, show_default=True, help="faults: runs over a bad network.")
@click.option("--seed", default=_USUAL.seed, help="faults: of a night that is to be had again.")
@click.option("--form", default=_USUAL.form, help="forms: one more form to open.", type=click.Path())
def run(name: str | None, listing: bool, as_json: bool, **amounts: Any) -> None:  # noqa: ANN401 - click
    """Measure Shopfront: real processes, a real disk, real HTTP. docs/benchmarks.md says how each figure is made."""
    if listing or name is None:
        for one, words in BENCHMARKS.items():
            click.echo(f"{one:<12} {words}")
        return
    signal.signal(signal.SIGTERM, _stop)
    found: dict[str, Any] = {}
    for one in [each for each in BENCHMARKS if each != _NIGHT] if name == "all" else [name]:
        found = _apart(one, amounts) if name == "all" else _here(one, amounts)
        if as_json:
            click.echo(json.dumps(found))
        else:
            show(found, Console())
    if name == _NIGHT and not found["met"]:
        sys.exit(1)


def _stop(_number: int, _frame: object) -> None:
    """End at once with every process that was started; an exception would be lost in an event loop of Qt."""
    for child in psutil.Process().children(recursive=True):
        child.kill()
    os._exit(143)


def _here(name: str, amounts: dict[str, Any]) -> dict[str, Any]:
    os.environ |= OFFSCREEN
    figure = import_module(f"benchmarks.{name}").measure(Amounts(**amounts))
    found: dict[str, Any] = json.loads(figure.as_json())
    return found


def _apart(name: str, amounts: dict[str, Any]) -> dict[str, Any]:
    """In a process of its own, so that no benchmark starts warm."""
    options = [f"--{option}={value}" for option, value in amounts.items()]
    command = [sys.executable, "-m", "benchmarks", name, "--json", *options]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=_ALL_SECONDS)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    run()
