"""The pages of a form as it stands now."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG_FORM: Final = 30
"""From so many questions on, and with so many sections, a form is a list of tasks."""
LONG_SECTIONS: Final = 3


class PageKind(StrEnum):
    """What a page is for."""

    QUESTIONS = "questions"
    REPEAT = "repeat"
    """What was added so far, and whether there is more."""
    DECLARATION = "declaration"


@dataclass(frozen=True, slots=True)
class Page:
    """One page. `key` names it while it is there; `refs` are the questions it asks."""

    key: str
    kind: PageKind
    refs: tuple[str, ...]
    section: str
    title: str = ""
    """What the author calls questions that stand together, or what is repeated."""
    number: int = 0
    """Place of its first control in the form, by which what may still appear is told from what cannot."""
    repeat: str = ""
    """On a page of what was added: the repeat."""
    tells: bool = False
    """It asks nothing: it only says something."""
    instances: tuple[str, ...] = ()
    """Instances of repeats with such a page in which it stands, from the outermost."""


@dataclass(frozen=True, slots=True)
class Section:
    """Pages under one heading of the author; `label` is empty where there is none."""

    key: str
    label: str


@dataclass(frozen=True)
class Plan:
    """All pages that are relevant now, in order; the declaration stands apart, since it follows the check."""

    pages: tuple[Page, ...]
    sections: tuple[Section, ...] = ()
    declaration: Page | None = None
    long: bool = False
    shown: frozenset[int] = field(default_factory=frozenset)
    """Numbers of the controls that are shown."""

    @cached_property
    def places(self) -> dict[str, int]:
        """Where each page stands."""
        return {page.key: place for place, page in enumerate(self.pages)}

    def page(self, key: str) -> Page | None:
        """The page of that key, None where it is no longer relevant."""
        place = self.places.get(key)
        return None if place is None else self.pages[place]

    def after(self, page: Page) -> Page | None:
        """The page that follows."""
        place = self.places[page.key] + 1
        return self.pages[place] if place < len(self.pages) else None

    def of(self, ref: str) -> Page | None:
        """The page that asks a question."""
        found = self._asked.get(ref)
        if found is None and self.declaration is not None and ref in self.declaration.refs:
            return self.declaration
        return found

    @cached_property
    def _asked(self) -> dict[str, Page]:
        return {ref: page for page in self.pages for ref in page.refs}

    def within(self, instance: str) -> Iterator[Page]:
        """The pages in an instance of a repeat, in order."""
        return (page for page in self.pages if instance in page.instances)

    def list_of(self, instance: str) -> Page | None:
        """The page of what was added, to which an instance belongs."""
        return self.page(list_key(instance.rpartition("[")[0]))

    def in_section(self, section: str) -> tuple[Page, ...]:
        """The pages of a section."""
        return tuple(page for page in self.pages if page.section == section)


def list_key(repeat: str) -> str:
    """The key of the page of what was added to a repeat."""
    return f"{repeat}#added"
