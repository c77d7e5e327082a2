"""Where somebody is in a form, and where Continue, Back and Change lead. Pure: a flow and a plan give the next flow."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.forms.pages.page import list_key

if TYPE_CHECKING:
    from kiosk.forms.pages.page import Page, Plan


class Stop(StrEnum):
    """Kinds of places."""

    PAGE = "page"
    TASKS = "tasks"
    CHECK = "check"
    DECLARATION = "declaration"


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the plan, or one of the places that every form has."""

    stop: Stop
    key: str = ""


TASKS, CHECK, DECLARATION = Place(Stop.TASKS), Place(Stop.CHECK), Place(Stop.DECLARATION)


@dataclass(frozen=True, slots=True)
class Flow:
    """The place, how somebody came to it, and what has been passed by Continue."""

    place: Place
    trail: tuple[Place, ...] = ()
    seen: frozenset[str] = field(default_factory=frozenset)
    changing: bool = False
    """Somebody came from the check to change an answer, and goes straight back to it."""


def start(plan: Plan) -> Flow:
    """The beginning of a form."""
    if plan.long:
        return Flow(TASKS)
    return Flow(_at(plan.pages[0]) if plan.pages else CHECK)


def forward(flow: Flow, plan: Plan) -> Flow:
    """After Continue on a page without faults."""
    if flow.place.stop is Stop.CHECK:
        return _to(flow, DECLARATION)
    page = plan.page(flow.place.key)
    if page is None:
        return _to(flow, _unseen(flow, plan) or CHECK)
    flow = replace(flow, seen=flow.seen | {page.key})
    return _to(flow, _after_change(flow, plan, page) if flow.changing else _next(flow, plan, page))


def back(flow: Flow, plan: Plan) -> Flow | None:
    """One place back, over those that are gone; None where the form begins."""
    trail = flow.trail
    while trail:
        place, trail = trail[-1], trail[:-1]
        if place.stop is not Stop.PAGE or plan.page(place.key) is not None:
            return replace(flow, place=place, trail=trail, changing=flow.changing and CHECK in trail)
    return None


def change(flow: Flow, page: Page) -> Flow:
    """From the check, or from a summary of errors, to one page."""
    return replace(_to(flow, _at(page)), changing=flow.place.stop is Stop.CHECK or flow.changing)


def visit(flow: Flow, page: Page) -> Flow:
    """To a page that somebody chose from a list."""
    return _to(flow, _at(page))


def check(flow: Flow) -> Flow:
    """From the tasks to the check."""
    return _to(flow, CHECK)


def removed(flow: Flow, instance: str) -> Flow:
    """After an instance of a repeat was taken away: those behind it have moved up."""
    repeat, _, number = instance.rpartition("[")
    gone = int(number.rstrip("]"))
    pattern = re.compile(re.escape(repeat) + r"\[(\d+)\]")
    seen = set()
    for key in flow.seen:
        found = pattern.match(key)
        if found is None or int(found[1]) < gone:
            seen.add(key)
        elif int(found[1]) > gone:
            seen.add(f"{repeat}[{int(found[1]) - 1}]{key[found.end() :]}")
    trail = tuple(place for place in flow.trail if not pattern.match(place.key))
    return replace(flow, seen=frozenset(seen), trail=trail)


def _at(page: Page) -> Place:
    return Place(Stop.PAGE, page.key)


def _to(flow: Flow, place: Place) -> Flow:
    trail = flow.trail if flow.place == place else (*flow.trail, flow.place)
    if place.stop is not Stop.PAGE or place in _lists(flow):
        # Whoever comes back to a list has left what led away from it.
        known = _recent(flow) if place.stop is Stop.PAGE else 0
        cut = next((at for at in range(known, len(trail)) if trail[at] == place), len(trail))
        trail = trail[:cut]
    return replace(flow, place=place, trail=trail, changing=flow.changing and place != CHECK)


def _recent(flow: Flow) -> int:
    """Where in the trail the way from the check begins; all of it where nothing is being changed."""
    return flow.trail.index(CHECK) + 1 if flow.changing and CHECK in flow.trail else 0


def _lists(flow: Flow) -> list[Place]:
    """The pages of what was added that this way led over."""
    return [place for place in flow.trail[_recent(flow) :] if place.key.endswith(list_key(""))]


def _next(flow: Flow, plan: Plan, page: Page) -> Place:
    following = plan.after(page)
    left = _left(page, following)
    if left is not None:
        # Whoever has finished one comes to all that were added, before and after it.
        following = plan.list_of(left) or following
    elif following is not None:
        following = _entered(flow, plan, page, following)
    if following is None or (plan.long and following.section != page.section):
        return TASKS if plan.long else CHECK
    return _at(following)


def _left(page: Page, following: Page | None) -> str | None:
    """The innermost instance that the next page is no longer in."""
    stays = following.instances if following is not None else ()
    return next((one for one in reversed(page.instances) if one not in stays), None)


def _entered(flow: Flow, plan: Plan, page: Page, following: Page) -> Page:
    """Before a repeat: its list, where all of it was seen before."""
    fresh = next((one for one in following.instances if one not in page.instances), None)
    added = plan.list_of(fresh) if fresh is not None else None
    if added is None:
        return following
    inside = [one for one in plan.pages if any(inner.startswith(f"{added.repeat}[") for inner in one.instances)]
    unseen = (one for one in inside if one.key not in flow.seen)
    return next(unseen, added)


def _after_change(flow: Flow, plan: Plan, page: Page) -> Place:
    following = plan.after(page)
    left = _left(page, following)
    added = plan.list_of(left) if left is not None else None
    if added is not None and _at(added) in _lists(flow):
        return _at(added)
    if following is not None and following.key not in flow.seen:
        return _at(following)
    return _unseen(flow, plan) or CHECK


def _unseen(flow: Flow, plan: Plan) -> Place | None:
    """What has become relevant and was not asked yet."""
    return next((_at(page) for page in plan.pages if page.key not in flow.seen), None)
