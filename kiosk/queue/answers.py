"""Results and refusals as JSON: what the `device` command prints and the hub answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.errors import Refused
from kiosk.field.day import case_row
from kiosk.ports import GrantAnswer
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.assist.help_call import HelpCall
    from kiosk.queue.appointment import Appointment
    from kiosk.queue.state import Queue
    from kiosk.queue.ticket import Ticket


def result(queue: Queue, subject: str) -> dict[str, Any]:
    """What an act tells about the entity it changed."""
    kind, _, key = subject.partition("/")
    row = _ROWS.get(kind)
    return row(queue, key) if row else {}


def _of_ticket(queue: Queue, key: str) -> dict[str, Any]:
    return ticket_row(queue.tickets[key]) if key in queue.tickets else {}


def _of_appointment(queue: Queue, key: str) -> dict[str, Any]:
    return appointment_row(queue.appointments[key]) if key in queue.appointments else {}


def _of_amendment(queue: Queue, key: str) -> dict[str, Any]:
    return {"amendment": key, "state": queue.amendments[key].status.value} if key in queue.amendments else {}


def _of_help(queue: Queue, key: str) -> dict[str, Any]:
    return help_row(queue.help_calls[key]) if key in queue.help_calls else {}


def _of_alarm(queue: Queue, key: str) -> dict[str, Any]:
    found = queue.alarms.get(key)
    return {"alarm": key, "state": found.status.value, "counter": found.counter} if found else {}


def _of_stops(queue: Queue, _key: str) -> dict[str, Any]:
    return {"stopped": {stop.series: stop.reason for stop in queue.stops.stops if stop.day == queue.day}}


def _of_counter(queue: Queue, key: str) -> dict[str, Any]:
    counter = queue.counters.get(key.partition("/")[2])
    if counter is None:
        return {}
    return {
        "counter": counter.number,
        "officer": counter.officer,
        "on_break": bool(counter.break_since),
        "profile": counter.profile or None,
    }


def _of_stop(queue: Queue, key: str) -> dict[str, Any]:
    found = queue.field.stops.get(key)
    return {"stop": key, "day": found.day, "at": found.at, "state": found.state} if found else {}


def _of_case(queue: Queue, key: str) -> dict[str, Any]:
    found = queue.field.cases.get(key)
    return case_row(found) if found else {}


def _of_saw(queue: Queue, key: str) -> dict[str, Any]:
    found = queue.field.saws.get(key)
    return {"saw": key, "day": found.day, "service": found.service, "about": found.about} if found else {}


def _of_reply(queue: Queue, key: str) -> dict[str, Any]:
    found = queue.field.replies.get(key)
    return {"reply": key, "day": found.day, "saws": list(found.saws), "withdrawn": found.withdrawn} if found else {}


_ROWS: Mapping[str, Callable[[Queue, str], dict[str, Any]]] = {
    "ticket": _of_ticket,
    "appointment": _of_appointment,
    "amendment": _of_amendment,
    "help": _of_help,
    "alarm": _of_alarm,
    "queue": _of_stops,
    "counter": _of_counter,
    "stop": _of_stop,
    "case": _of_case,
    "saw": _of_saw,
    "reply": _of_reply,
}


def ticket_row(ticket: Ticket) -> dict[str, Any]:
    """A ticket in a list."""
    return {
        "ticket": ticket.id,
        "label": ticket.label,
        "service": ticket.service,
        "state": ticket.status.value,
        "counter": ticket.counter or None,
        "officer": ticket.officer or None,
        "visit": ticket.visit or None,
    }


def appointment_row(appointment: Appointment) -> dict[str, Any]:
    """An appointment in a list. `due` is in milliseconds since 1970."""
    return {
        "appointment": appointment.id,
        "code": appointment.code,
        "service": appointment.service,
        "day": appointment.day,
        "due": appointment.due,
        "cancelled": appointment.cancelled,
    }


def help_row(call: HelpCall) -> dict[str, Any]:
    """A call for help in a list. Times are milliseconds since 1970."""
    return {
        "help": call.id,
        "state": call.status.value,
        "kind": call.kind.value,
        "kiosk": call.kiosk,
        "page": call.page,
        "language": call.language,
        "needs": list(call.needs),
        "service": call.service or None,
        "ticket": call.ticket or None,
        "called": call.called_at,
        "counter": call.counter or None,
        "officer": call.officer or None,
    }


def refusal(refused: Refused) -> GrantAnswer:
    """A refusal that travels with its sentence."""
    error = {"code": refused.code, "message": refused.text.english(), "text": _text_out(refused.text)}
    return GrantAnswer(False, error=error)


def refused(answer: GrantAnswer) -> Refused:
    """The refusal that an answer holds."""
    error = answer.error or {}
    text = _text_in(error.get("text"))
    if text is None or not text.id.startswith("refused."):
        text = Text.of("refused.by_hub", message=str(error.get("message", "")))
    return Refused(text)


def _text_out(text: Text) -> dict[str, Any]:
    values = {name: _text_out(value) if isinstance(value, Text) else value for name, value in text.values.items()}
    return {"id": text.id, "values": values}


def _text_in(found: object) -> Text | None:
    """A Text of another device; None where this version does not know it."""
    if not isinstance(found, dict) or not Text.known(found.get("id")):
        return None
    given = found.get("values")
    values = {name: _value_in(value) for name, value in given.items()} if isinstance(given, dict) else {}
    return Text(found["id"], values)


def _value_in(found: object) -> str | int | Mapping[str, str] | Text:
    if isinstance(found, dict):
        words = {name: word for name, word in found.items() if isinstance(word, str)}
        return _text_in(found) or (words if "id" not in found else "")
    return found if isinstance(found, str | int) else ""


def nobody(answer: GrantAnswer) -> bool:
    """Whether a hub knows nobody whom the one who asks could call."""
    return not answer.ok and (answer.error or {}).get("code") in {"nobody_waiting", "nobody_to_serve"}
