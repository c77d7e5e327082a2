"""What the page of a form says, derived from where somebody is in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.forms.pages.flow import Stop
from kiosk.forms.pages.page import PageKind
from kiosk.languages import listed
from kiosk.markdown import plain
from ui.forms import form_words

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.forms.pages.filling import Filling
    from kiosk.forms.told_once import Offer, Told
    from kiosk.text import Text

Words = Callable[[str], str]
"""A sentence by language."""


@dataclass(frozen=True, slots=True)
class FormFacts:
    """What is known about the form beside its questions: whose it is, and what can be done with it here."""

    title: Words
    agency: Words = lambda _language: ""
    tells: str = ""
    """The question that chooses more agencies."""
    named: Callable[[str, str], str] = lambda agency, _language: agency
    """The name of an agency that can read it, by its id and the language."""
    render: Callable[[Text, str], str] = lambda text, _language: text.id
    """A refusal in a language."""
    saves: bool = False
    """Whether it can be kept to come back to."""
    prints: bool = False
    tickets: bool = False
    offers: tuple[Offer, ...] = ()
    """What can be filled in from what was told before, if somebody wants that."""
    origins: dict[str, Told] = field(default_factory=dict)
    """What was filled in, by question."""
    source: Callable[[str, str], str] = lambda source, _language: source
    """The name of where it was told, in a language."""
    decided: Callable[[], None] = lambda: None
    """Called once somebody has said whether answers are to be filled in."""

    def told_in(self, ref: str, value: str, language: str) -> str:
        """Where this answer was told, as long as it is still the same; else nothing."""
        told = self.origins.get(ref)
        return self.source(told.source, language) if told is not None and told.value == value else ""


@dataclass(frozen=True, slots=True)
class FormShown:
    """The words and numbers of the page. `kind` names it; `stamp` is another one for every page that is opened."""

    kind: str = ""
    stamp: int = 0
    title: str = ""
    where: str = ""
    segments: int = 0
    filled: int = 0
    heading: str = ""
    line: str = ""
    alone: bool = True
    removed: str = ""
    sends: bool = False
    sealed: str = ""
    busy: bool = False
    problem: str = ""
    renewed: bool = False
    """Whether the form has changed since, and does not take all that was answered."""
    saves: bool = False
    prints: bool = False
    tickets: bool = False
    reference: str = ""
    unsent: bool = False
    code: str = ""
    picture: str = ""
    said: str = ""
    """What the picture of the code says."""
    day: dt.date | None = None
    """The last on which it is kept."""
    until: str = ""
    paper: str = ""
    """printing, printed, failed, or nothing yet."""


def page_shown(before: FormShown, filling: Filling, facts: FormFacts, language: str) -> FormShown:
    """The page at which the filling stands."""
    fresh = replace(
        before,
        title=facts.title(language),
        sealed=form_words.sealed_to(_readers(filling, facts, language)),
        saves=facts.saves,
        prints=facts.prints,
        tickets=facts.tickets,
        heading="",
        line="",
        where="",
        segments=0,
        sends=False,
    )
    stop = filling.flow.place.stop
    if stop is Stop.TASKS:
        return _tasks(fresh, filling)
    if stop is Stop.CHECK:
        return replace(fresh, kind="check", sends=filling.plan.declaration is None)
    if stop is Stop.DECLARATION:
        return replace(fresh, kind="declaration", sends=True)
    return _page(fresh, filling)


def _readers(filling: Filling, facts: FormFacts, language: str) -> str:
    """Who can read it beside the office, by name."""
    try:
        chosen = filling.state(facts.tells).value.split() if facts.tells else []
    except KeyError:
        chosen = []
    names = [facts.agency(language), *(facts.named(one, language) for one in chosen)]
    return listed([name for name in dict.fromkeys(names) if name], language)


def _tasks(fresh: FormShown, filling: Filling) -> FormShown:
    tasks = filling.tasks()
    done = sum(task.state.value == "done" for task in tasks)
    return replace(fresh, kind="tasks", line=form_words.tasks_done(done, len(tasks)), segments=len(tasks), filled=done)


def _page(fresh: FormShown, filling: Filling) -> FormShown:
    page, progress = filling.page, filling.progress
    if page is None or progress is None:
        return replace(fresh, kind="check")
    segments, filled = progress.segments
    section = plain(filling.section_label())
    where = "" if page.tells else form_words.how_far(progress, section)
    fresh = replace(fresh, segments=segments, filled=filled, where=where)
    if filling.plan.long and section:
        fresh = replace(fresh, title=section)
    if page.kind is PageKind.REPEAT:
        line = form_words.added(len(filling.instances(page.repeat)))
        return replace(fresh, kind="repeat", where="", heading=section or plain(page.title), line=line)
    alone = len(page.refs) == 1
    heading = plain(page.title) or section
    number = page.instances[-1].rpartition("[")[2].rstrip("]") if page.instances else ""
    if number:
        heading = form_words.numbered(plain(page.title), int(number))
    return replace(fresh, kind="questions", alone=alone, heading=heading)
