"""The `device` command: a face without a window, one JSON object a line in and one out.

    {"id": 7, "do": "ticket.issue", "with": {"service": "…", "request": "…"}}
    {"id": 7, "ok": true, "result": {…}}
    {"id": 7, "ok": false, "error": {"code": "unknown_service", "message": "…"}}

Every line is answered, in the order of the questions, also when the hub is gone.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.errors import HubRefused, Refused, ShopfrontError
from kiosk.link_words import SHUT_OUT
from kiosk.ports import EventLog, LinkState
from kiosk.queue.answers import help_row, ticket_row
from kiosk.queue.conflicts import item_row, waiting
from kiosk.queue.day_sheet import day_sheet
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kiosk.node import Node

    More = Mapping[str, Callable[[Mapping[str, Any]], Any]]

MAX_LINE = 64 * 1024
_NO_MORE: More = {}
_log = logging.getLogger(__name__)
_HUB_WORDS = {LinkState.CONNECTED: "connected", LinkState.CUT_OFF: "cut_off", LinkState.ALONE: "none"}


class Question(msgspec.Struct):
    """One line. `with_` is `with` on the wire."""

    do: str
    id: int | str | None = None
    with_: dict[str, Any] = msgspec.field(default_factory=dict, name="with")


class _Numbered(msgspec.Struct):
    """As much of a line as its answer needs."""

    id: int | str | None = None


def serve_lines(node: Node, lines: Iterable[bytes], answer: Callable[[bytes], None], more: More = _NO_MORE) -> None:
    """Answer every line until there are no more; `more` are questions that only this device answers."""
    for line in lines:
        if line.strip():
            answer(msgspec.json.encode(answer_line(node, line, more)))


def answer_line(node: Node, line: bytes, more: More = _NO_MORE) -> dict[str, Any]:
    """The answer to one line; never raises."""
    asked = _id_of(line)
    try:
        question = _read(line)
        return {"id": asked, "ok": True, "result": _do(node, question, more)}
    except Refused as refusal:
        return _refusal(asked, refusal.code, refusal.text.english())
    except HubRefused as error:
        return _refusal(asked, error.code, str(error))
    except ShopfrontError as error:
        return _refusal(asked, "failed", str(error))
    except Exception:
        _log.exception("a line could not be answered")
        return _refusal(asked, "failed", "This failed inside the device; standard error has the details.")


def _id_of(line: bytes) -> int | str | None:
    """The id that whoever asked waits for, also where the rest of the line is wrong."""
    try:
        return msgspec.json.decode(line[:MAX_LINE], type=_Numbered).id
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _read(line: bytes) -> Question:
    if len(line) > MAX_LINE:
        raise Refused(Text.of("refused.bad_request", detail=f"a line has at most {MAX_LINE} bytes"))
    try:
        return msgspec.json.decode(line, type=Question)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refused(Text.of("refused.bad_request", detail=str(error))) from error


def _do(node: Node, question: Question, more: More) -> Any:  # noqa: ANN401 - any JSON
    if question.do in more:
        return more[question.do](question.with_)
    asked = _QUESTIONS.get(question.do)
    if asked is not None:
        return asked(node)
    if question.do == "ticket.issue" and node.device.role == "kiosk" and node.status().link.refused == SHUT_OUT:
        raise HubRefused(SHUT_OUT, Text.of("link.kiosk_out").english())  # none that it gave would ever be called
    return node.act(question.do, question.with_).result()


def _refusal(asked: int | str | None, code: str, message: str) -> dict[str, Any]:
    return {"id": asked, "ok": False, "error": {"code": code, "message": message}}


def _queue_list(node: Node) -> list[dict[str, Any]]:
    rows = node.read(lambda queue: [ticket_row(one) | {"paper": one.printed or None} for one in queue.tickets.values()])
    unsent = node.query(lambda log: log.unsent_subjects(int(log.cursor("sent") or 0))).result()
    return [row | {"confirmed": f"ticket/{row['ticket']}" not in unsent} for row in rows]


def _appointments_today(node: Node) -> list[dict[str, Any]]:
    now_ms = node.clock.now_ms()
    return [
        {
            "appointment": row.appointment, "due": row.due, "code": row.code, "service": row.service,
            "state": row.attendance.value, "ticket": row.ticket or None, "label": row.label or None,
        }
        for row in node.read(lambda queue: day_sheet(queue, now_ms))
    ]  # fmt: skip


def _help_calls(node: Node) -> list[dict[str, Any]]:
    return node.read(lambda queue: [help_row(one) for one in queue.help_calls.values()])


def _conflicts(node: Node) -> list[dict[str, Any]]:
    return node.read(lambda queue: [item_row(one) for one in waiting(queue)])


def _services(node: Node) -> list[dict[str, Any]]:
    return [
        {"service": service.id, "series": service.series, "title": service.title.en, "minutes": service.minutes}
        for service in node.pack.services
    ]


def _sync_status(node: Node) -> dict[str, Any]:
    pending = node.query(lambda log: log.outbox_size(int(log.cursor("sent") or 0))).result()
    status = node.status()
    term = node.read(lambda queue: queue.term())
    return {
        "pending": pending, "hub": _HUB_WORDS[status.link.state], "problem": status.link.problem or None, "term": term,
    }  # fmt: skip


def _log_state(node: Node) -> dict[str, Any]:
    stream = node.office.queue_stream

    def state(log: EventLog) -> dict[str, Any]:
        return {"events": log.count(stream), "digest": log.digest(stream)}

    return node.query(state).result()


_QUESTIONS: dict[str, Callable[[Node], Any]] = {
    "queue.list": _queue_list,
    "appointments.today": _appointments_today,
    "help.list": _help_calls,
    "conflicts.list": _conflicts,
    "services": _services,
    "sync.status": _sync_status,
    "log.state": _log_state,
}
