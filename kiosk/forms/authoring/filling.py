"""Filling in a form without a window: answers from a file, the submission out of the same session as on a kiosk."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.forms.authoring.answers import Answer, Value, read_answers
from kiosk.forms.authoring.fault import nearest, shown
from kiosk.forms.authoring.opening import open_form
from kiosk.forms.errors import FormError

if TYPE_CHECKING:
    from kiosk.forms.session.form import Form
    from kiosk.forms.session.session import FormSession
    from kiosk.forms.session.state import State

_POSITION = re.compile(r"\[(\d+)\]")
_KINDS = {
    "int": "a whole number",
    "decimal": "a number",
    "date": "a date, as 2026-03-31",
    "time": "a time, as 14:30:00",
    "dateTime": "a moment, as 2026-03-31T14:30:00",
    "geopoint": "latitude and longitude, as “-36.84 174.76”",
    "geotrace": "two points or more with ; between",
    "geoshape": "three points or more with ; between",
}


@dataclass(frozen=True, slots=True)
class Filled:
    """The submission as text, and the rules of the form that answers break."""

    submission: str
    complaints: tuple[str, ...]


def fill(file: Path, answers: Path, *, language: str = "", now: str = "", zone: str = "UTC") -> Filled:
    """Fill in the form `file`; raise FormError where it or the answers cannot be used, with all that is wrong."""
    form = open_form(file)
    moment, zone = _moment(now, zone)
    session = form.start(now=moment, zone=zone)
    if language:
        session.set_language(_language(language, form.languages))
    wrong = [said for answer in read_answers(answers) for said in _give(session, answer, form)]
    if wrong:
        raise FormError("\n".join(wrong))
    complaints = tuple(f"{fault.ref}: {fault.message or _unsaid(fault.kind)}" for fault in session.validate())
    return Filled(session.submission().decode(), complaints)


def _moment(now: str, zone: str) -> tuple[datetime, str]:
    try:
        where = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        message = f"{shown(zone)} is no time zone. One looks like Pacific/Auckland."
        raise FormError(message) from error
    if not now:
        return datetime.now(UTC), zone
    try:
        moment = datetime.fromisoformat(now)
    except ValueError as error:
        message = f"{shown(now)} is no moment. One looks like 2026-03-05T17:30."
        raise FormError(message) from error
    return (moment if moment.tzinfo else moment.replace(tzinfo=where)), zone


def _language(wanted: str, languages: Iterable[str]) -> str:
    known = list(languages)
    for language in known:
        if wanted.lower() in {language.lower(), language.rpartition("(")[2].rstrip(")").lower()}:
            return language
    there = f"It has {', '.join(known)}." if known else "It has one language only."
    message = f"The form has no language {shown(wanted)}. {there}"
    raise FormError(message)


def _give(session: "FormSession", answer: Answer, form: "Form") -> Iterator[str]:
    """Give one answer, with the instances of repeats that its path needs; yield what is wrong with it."""
    path = answer.path
    known = {node.path: node for node in form.definition.nodes if not node.is_attribute}
    if _POSITION.sub("", path) not in known:
        near = nearest(_POSITION.sub("", path), known, 0.6)
        mend = f" Did you mean {near}?" if near else f" Paths begin with /{form.definition.nodes[0].name}."
        yield f"{shown(path)}: the form has no such question.{mend}"
        return
    if (said := _instances(session, path, {one for one, node in known.items() if node.is_repeat})) != "":
        yield said
        return
    state = session.state(path)
    if said := _refusal(state, answer.value):
        yield f"{path}: {said}"
        return
    session.answer(path, _plain(answer.value, state))


def _instances(session: "FormSession", path: str, repeats: set[str]) -> str:
    """Add the instance of each repeat on the way that comes next; say so where one is missing before it."""
    done = ""
    for step in path.strip("/").split("/"):
        match = _POSITION.search(step)
        repeat = f"{done}/{_POSITION.sub('', step)}"
        if _POSITION.sub("", repeat) in repeats:
            wanted, there = int(match[1]) if match else 1, session.count(repeat)
            if wanted == there + 1:
                session.add_repeat(repeat)
                there = session.count(repeat)
            if not 1 <= wanted <= there:
                return f"{shown(path)}: {repeat} has {there} instances now, so there is no [{wanted}]."
        done = f"{done}/{step}"
    return ""


def _refusal(state: "State", value: Value) -> str:
    if state.is_calculated and state.control is None:
        return "the form computes this itself."
    if state.readonly:
        return "nobody can write here."
    if not state.relevant:
        return "this is not asked after the answers before it."
    if value in {None, ""} if not isinstance(value, list) else not value:
        return ""
    return _misfit(state, value)


def _misfit(state: "State", value: Value) -> str:
    from kiosk.forms.session.datatypes import fits, written  # noqa: PLC0415 - the engine, for authors only

    choices = state.choices
    if choices is not None:
        values = [one for one, _label in choices]
        for one in [written(one) for one in value] if isinstance(value, list) else written(value).split(" "):
            if one not in values and written(value) not in values:
                near = nearest(one, values, 0.6)
                mend = f"Did you mean {near}?" if near else f"It has {', '.join(values[:8])}{' …' * (len(values) > 8)}."  # noqa: PLR2004
                return f"{shown(one)} is none of its choices now. {mend}"
        return ""
    if isinstance(value, bool) and (state.control is None or state.control.kind != "trigger"):
        return "true and false go to questions to acknowledge only."
    if isinstance(value, list):
        return "several answers go to questions with choices only."
    kind = state.data_type
    if not fits(kind, written(value)) or (kind == "int" and isinstance(value, float) and not value.is_integer()):
        return f"{shown(written(value))} is not {_KINDS.get(kind, f'a value of the type {kind}')}."
    return ""


def _plain(value: Value, state: "State") -> str | float | list[str]:
    if value is True and state.control is not None and state.control.kind == "trigger":
        return "OK"
    return "" if value is None or (value is False and state.data_type == "string") else value


def _unsaid(kind: str) -> str:
    return "an answer is missing." if kind == "required" else "the answer breaks the rule of the form."
