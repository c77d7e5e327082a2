"""`answers`: how well questions of people are answered, and how fast, beside FTS5 alone on the same index."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.amounts import Amounts
from benchmarks.answers_made import made
from benchmarks.figure import Figure, at
from benchmarks.graded_questions import Found, Graded, Half, fresh, graded, nothing, score, typed, typing
from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.pack import Pack
from local_db.answer_index import AnswerIndex

_PACK = Path(__file__).parents[1] / "assets" / "packs" / "harbour"
_RECALL, _LOSS, _NONE, _P95_MS = 0.90, 0.01, 0.03, 5.0
_MARK = "recall@3 at least 0.9, loss by typing at most 0.01, nothing found under 0.03, p95 at most 5 ms"
_DEEP = 10


def measure(amounts: Amounts) -> Figure:
    """The half of the questions that nobody tuned by decides; the other stands beside it."""
    pack = load_pack(_PACK)
    index = AnswerIndex(lambda: pack)
    ours, plain = _searching(index), _plain(index)
    held = [one for one in graded() if one.half == "held out"]
    whole, beside = score(held, ours), score(held, plain)
    slips = [one for one in typed() if one.half == "held out"]
    loss = typing(held + slips, ours)
    details: dict[str, Any] = {
        "peer": "FTS5 MATCH, all words, same index",
        "held out": whole.told(),
        "mistyped": loss.told(),
        "mistyped, of these by people": typing(held, ours).told(),
        **{f"mistyped, {name}": typing(slips, ours).told() for name, slips in _parts(slips).items()},
        **{f"mistyped, fresh, {name}": typing(slips, ours).told() for name, slips in _parts(fresh()).items()},
        "held out, MATCH": beside.told(),
        **_by(held, ours, lambda one: one.language),
        **_by(held, ours, lambda one: one.kind),
        "tuned on": score([one for one in graded() if one.half == "tuned on"], ours).told(),
    }
    details["held out, life event told"] = score(held, _told(index, pack)).told()
    details |= {f"not sure, {half}": _unsure(index, half) for half in ("tuned on", "held out")}
    speed = _speed(amounts.answers)
    details |= speed
    fast = speed["search in ms"]["p95"] <= _P95_MS
    met = whole.recall >= _RECALL and loss.loss <= _LOSS and whole.none < _NONE and fast
    return Figure("answers", "recall@3", whole.recall, _MARK, met, peer=beside.recall, details=details)


def _searching(index: AnswerIndex) -> Found:
    def find(question: Graded) -> list[str]:
        found = index.find(question.text, question.language, limit=_DEEP).results
        return [one.id if one.kind == "answer" else f"service:{one.id}" for one in found]

    return find


def _plain(index: AnswerIndex) -> Found:
    def find(question: Graded) -> list[str]:
        found = index.plainly(question.text, question.language, limit=_DEEP)
        return [name if kind == "answer" else f"service:{name}" for kind, name in found]

    return find


def _told(index: AnswerIndex, pack: Pack) -> Found:
    """As if each person had also chosen the life event that they are in, where there is one."""
    topics = {f"service:{one.id}": one.topics for one in pack.services} | {one.id: one.topics for one in pack.answers}

    def find(question: Graded) -> list[str]:
        events = [one for name in sorted(question.grades[0]) for one in topics[name] if pack.life_event(one)][:1]
        found = index.find(question.text, question.language, events=events, limit=_DEEP).results
        return [one.id if one.kind == "answer" else f"service:{one.id}" for one in found]

    return find


def _by(questions: Sequence[Graded], find: Found, part: Callable[[Graded], str]) -> dict[str, dict[str, float]]:
    return {name: score([one for one in questions if part(one) == name], find).told() for name in map(part, questions)}


def _parts(questions: Sequence[Graded]) -> dict[str, list[Graded]]:
    found: dict[str, list[Graded]] = {}
    for one in questions:
        found.setdefault(one.language, []).append(one)
    return found


def _unsure(index: AnswerIndex, half: Half) -> dict[str, str]:
    """How often it is not sure: rightly of what nothing here answers, wrongly of what is answered."""

    def part(questions: Sequence[tuple[str, str]]) -> str:
        unsure = sum(not index.find(text, language).sure for language, text in questions)
        return f"{unsure} of {len(questions)}"

    return {
        "rightly": part(nothing(half)),
        "rightly, of the later ones": part(nothing(half, later=True)),
        "wrongly": part([(one.language, one.text) for one in graded() if one.half == half]),
        "wrongly, mistyped": part([(one.language, one.text) for one in typed() if one.half == half]),
    }


def _speed(answers: int) -> dict[str, Any]:
    """Each English question once to warm up, and once for the figure, with as many answers as asked for."""
    pack = made(load_pack(_PACK), answers)
    index = AnswerIndex(lambda: pack)
    began = time.perf_counter()
    index.find("passport", "en")
    indexed = time.perf_counter() - began
    texts = [one.text for one in graded() if one.language == "en"]
    return {
        "answers": len(pack.answers),
        "indexed in s": round(indexed, 2),
        "search in ms": _times(lambda text: index.find(text, "en"), texts),
        "MATCH in ms": _times(lambda text: index.plainly(text, "en"), texts),
    }


def _times(search: Callable[[str], object], texts: Sequence[str]) -> dict[str, float]:
    taken, busy = [], []
    for text in (*texts, *texts):
        began, worked = time.perf_counter(), time.thread_time()
        search(text)
        taken.append((time.perf_counter() - began) * 1000)
        busy.append((time.thread_time() - worked) * 1000)
    counted = taken[len(texts) :]
    return {
        "n": len(counted),
        "p50": at(counted, 50),
        "p95": at(counted, 95),
        "worst": at(counted, 100),
        "p95 of processor time": at(busy[len(texts) :], 95),
    }
