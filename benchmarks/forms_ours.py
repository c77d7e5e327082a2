"""Our engine on the forms of the `forms` benchmark: one JSON object of milliseconds on the last line."""

import gc
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import psutil

from benchmarks import forms_made
from kiosk.forms.definition.cache import FormCache
from kiosk.forms.session import FormSession, compile_form

NOW = datetime(2026, 3, 5, 9, tzinfo=UTC)
_OPENINGS = 5
_TURNS = 20
Resources = dict[str, bytes] | None


def main() -> None:
    """Measure everything; called once more with `open NAME` for each cold start."""
    questions, rows, form = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    if len(sys.argv) > 4:
        print(json.dumps(_cold(sys.argv[4], questions, rows, form)))
        return
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        cache = FormCache(Path(folder))
        for name in ("flat", "rows", *(["big form"] if form else [])):
            made = _made(name, questions, rows, form)
            found[f"{name}, open"], memory = _cold_start(name)
            if name == "flat":
                found["flat, memory of a session"] = memory
            compile_form(*made, cache=cache).start(now=NOW)
            found[f"{name}, open from cache"] = _median(lambda made=made: _opened(made, cache), _OPENINGS)
    found |= _answers(questions, rows, form)
    print(json.dumps({name: round(value, 3) for name, value in found.items()}))


def _cold_start(name: str) -> tuple[float, float]:
    """Time and memory in fresh processes, in which nothing of the form is known; the engine is imported before."""
    found = []
    for _ in range(3):
        command = [sys.executable, "-m", "benchmarks.forms_ours", *sys.argv[1:4], name]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=100)
        found.append(json.loads(done.stdout))
    return statistics.median(time for time, _ in found), max(memory for _, memory in found)


def _cold(name: str, questions: int, rows: int, form: str) -> tuple[float, float]:
    """Milliseconds to open, and the megabytes that form and session then take, every choice and label shown."""
    compile_form(forms_made.chain(3)).start(now=NOW)
    made = _made(name, questions, rows, form)
    process = psutil.Process()
    before = process.memory_info().rss
    kept: list[FormSession] = []
    spent = _time(lambda: kept.append(_opened(made)))
    for part in [part for top in kept[0].parts() for part in top.questions()]:
        assert kept[0].state(part.ref).choices is not Ellipsis
    return spent, max(0, process.memory_info().rss - before) / 1e6


def _made(name: str, questions: int, rows: int, form: str) -> tuple[bytes, Resources]:
    if name == "flat":
        return forms_made.flat(questions), None
    return forms_made.towns(rows) if name == "rows" else (Path(form).read_bytes(), None)


def _opened(made: tuple[bytes, Resources], cache: FormCache | None = None) -> FormSession:
    return compile_form(*made, cache=cache).start(now=NOW)


def _answers(questions: int, rows: int, form: str) -> dict[str, float]:
    found = {"flat, answer p95": _flat(questions)}
    chain, fan = _opened((forms_made.chain(questions), None)), _opened((forms_made.fan(questions), None))
    turns = iter(range(1, 10_000))
    found["chain"] = _median(lambda: chain.answer("/data/c0", next(turns)))
    found["fan"] = _median(lambda: fan.answer("/data/open", ("yes", "no")[next(turns) % 2]))
    repeats = _opened((forms_made.repeats(), None))
    many = max(1, questions // 2)
    for _ in range(many):
        repeats.add_repeat("/data/thing")
    found["repeats, answer"] = _median(lambda: repeats.answer(f"/data/thing[{many}]/price", next(turns)))
    towns = _opened(forms_made.towns(rows))

    def filtered() -> None:
        towns.answer("/data/region", f"r{next(turns) % 200}")
        choices = towns.choices("/data/town")
        assert choices is not None
        choices.pairs()

    found["rows, filter"] = max(_time(filtered), _median(filtered))
    if form:
        found["big form, toggle"] = _toggle(_opened((Path(form).read_bytes(), None)))
    return found


def _flat(questions: int) -> float:
    session = _opened((forms_made.flat(questions, seed=2), None))
    times = sorted(
        _time(lambda number=number: session.answer(f"/data/q{number}", 7 if number % 3 == 1 else "mill"))
        for number in range(questions)
    )
    return times[int(len(times) * 0.95)]


def _toggle(session: FormSession) -> float:
    """The choice on which most depends, there and back."""
    best: tuple[int, str, list[str]] = (0, "", [])
    for part in [part for top in session.parts() for part in top.questions()]:
        if part.control.kind == "select1" and len(values := [v for v, _ in session.state(part.ref).choices or []]) > 1:
            for value in values[:2]:
                session.answer(part.ref, value)
                best = max(best, (len(session.changed), part.ref, values))
            session.answer(part.ref, "")
    _, ref, values = best
    print(ref, json.dumps(values[:2]), file=sys.stderr)
    turns = iter(range(10_000))
    return _median(lambda: session.answer(ref, values[next(turns) % 2]))


def _median(act: Callable[[], object], turns: int = _TURNS) -> float:
    return statistics.median(_time(act) for _ in range(turns))


def _time(act: Callable[[], object]) -> float:
    with _quiet():
        start = time.perf_counter()
        act()
        return (time.perf_counter() - start) * 1000


@contextmanager
def _quiet() -> Iterator[None]:
    """What an earlier turn left is cleared away before the clock runs, not while it does."""
    gc.collect()
    yield


if __name__ == "__main__":
    main()
