"""From the parts of a form to its pages: one question a page, unless the author puts several together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kiosk.forms.pages.page import LONG_FORM, LONG_SECTIONS, Page, PageKind, Plan, Section, list_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.forms.session.outline import Part

_TOGETHER: Final = "field-list"
_SIGNED: Final = frozenset({"signature", "draw"})
_UNCOUNTED: Final = -1


@dataclass(frozen=True, slots=True)
class _Around:
    """In what a part stands."""

    section: str = ""
    instances: tuple[str, ...] = ()
    together: bool = False
    title: str = ""
    telling: frozenset[int] = frozenset()


def plan_of(parts: Sequence[Part], has_room: Callable[[str], bool], telling: frozenset[int] = frozenset()) -> Plan:
    """The pages of what is shown.

    `has_room` tells whether one more instance of a repeat would be relevant; `telling` are controls that ask nothing.
    """
    ahead, last = _without_declaration(parts)
    sections: list[Section] = []
    pages: list[Page] = []
    for part in ahead:
        labelled = part.kind == "group" and part.label.strip()
        if labelled or not sections or sections[-1].label:
            sections.append(Section(part.key, part.label if labelled else ""))
        pages += _pages(part, _Around(sections[-1].key, telling=telling), has_room)
    pages = _told_apart(pages)
    kept = {page.section for page in pages}
    questions = [one for part in parts for one in part.questions()]
    there = tuple(section for section in sections if section.key in kept)
    return Plan(
        pages=tuple(pages),
        sections=there,
        declaration=_declaration(last),
        long=len(questions) >= LONG_FORM and sum(bool(one.label) for one in there) >= LONG_SECTIONS,
        shown=frozenset(one.control.number for one in questions),
    )


def _told_apart(pages: Sequence[Page]) -> list[Page]:
    """An author may ask the same question on two pages: each has a key of its own."""
    times: dict[str, int] = {}
    found = []
    for page in pages:
        times[page.key] = time = times.get(page.key, 0) + 1
        found.append(page if time == 1 else replace(page, key=f"{page.key}#{time}"))
    return found


def can_be_added_to(part: Part) -> bool:
    """Whether people decide how often the repeat stands there."""
    return not part.control.fixed and part.control.count == _UNCOUNTED


def _pages(part: Part, around: _Around, has_room: Callable[[str], bool]) -> Iterator[Page]:
    if part.kind == "question":
        yield _page(part.key, (part,), around)
    elif part.kind == "repeat":
        yield from _repeat(part, around, has_room)
    elif _is_together(part, around):
        yield from _one_page(part, around, has_room)
    else:
        inner = replace(around, title=part.label or around.title, together=False)
        for child in part.children:
            yield from _pages(child, inner, has_room)


def _is_together(part: Part, around: _Around) -> bool:
    together = around.together or _TOGETHER in part.control.appearances
    # A group that only holds a repeat says how its instances are asked.
    return together and not (part.kind == "group" and [child.kind for child in part.children] == ["repeat"])


def _one_page(part: Part, around: _Around, has_room: Callable[[str], bool]) -> Iterator[Page]:
    asked, repeats = _split(part)
    if asked:
        yield _page(part.key, asked, replace(around, title=part.label or around.title))
    for repeat in repeats:
        yield from _repeat(repeat, around, has_room)


def _split(part: Part) -> tuple[list[Part], list[Part]]:
    """The questions of a group, and the repeats in it that have pages of their own."""
    asked: list[Part] = []
    repeats: list[Part] = []
    for child in part.children:
        if child.kind == "question":
            asked.append(child)
        elif child.kind == "repeat" and can_be_added_to(child):
            repeats.append(child)
        else:
            inner, more = _split(child)
            asked += inner
            repeats += more
    return asked, repeats


def _repeat(part: Part, around: _Around, has_room: Callable[[str], bool]) -> Iterator[Page]:
    free = can_be_added_to(part)
    together = around.together or _TOGETHER in part.control.appearances
    for instance in part.children:
        chain = (*around.instances, instance.ref) if free else around.instances
        inner = replace(around, instances=chain, title=instance.label or part.label, together=together)
        yield from _pages(instance, inner, has_room)
    if free and (part.children or has_room(part.ref)):
        key = list_key(part.ref)
        number, inside = part.control.number, around.instances
        yield Page(key, PageKind.REPEAT, (), around.section, part.label, number, repeat=part.ref, instances=inside)


def _page(key: str, asked: Sequence[Part], around: _Around) -> Page:
    refs = tuple(one.ref for one in asked)
    number = asked[0].control.number
    kind = PageKind.QUESTIONS
    tells = all(one.control.number in around.telling for one in asked)
    return Page(key, kind, refs, around.section, around.title, number, tells=tells, instances=around.instances)


def _without_declaration(parts: Sequence[Part]) -> tuple[Sequence[Part], Sequence[Part]]:
    """The form without what is signed at its end, and that."""
    first = len(parts)
    while first and _is_signed(parts[first - 1]):
        first -= 1
    asked = [one for part in parts[first:] for one in part.questions()]
    if not any(one.control.kind == "trigger" for one in asked):
        return parts, ()
    return parts[:first], parts[first:]


def _is_signed(part: Part) -> bool:
    asked = tuple(part.questions())
    return bool(asked) and part.kind in {"group", "question"} and all(map(_signs, asked))


def _signs(part: Part) -> bool:
    return part.control.kind == "trigger" or bool(_SIGNED & set(part.control.appearances))


def _declaration(parts: Sequence[Part]) -> Page | None:
    asked = [one for part in parts for one in part.questions()]
    if not asked:
        return None
    refs = tuple(one.ref for one in asked)
    return Page(parts[0].key, PageKind.DECLARATION, refs, "", number=asked[0].control.number)
