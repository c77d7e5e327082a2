"""What a visit has told in its forms and life events: in memory only, and gone with the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.told_once import TERMS, Told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.catalogue.pack import Pack
    from kiosk.forms.told_once import Offer
    from ui.kiosk.form_door import Ready

_EVENT = "event "
"""Before the id of a life event, where that is what something was told in."""


class ToldInVisit:
    """Remembers what was told last for each term. Forms that were kept before do not count: they are of another day."""

    def __init__(self) -> None:
        self._told: dict[str, Told] = {}
        self._decided: set[str] = set()
        self.answers: Callable[[], Mapping[str, str]] = dict
        """The answers to life events on this visit, by event.question."""

    def remember(self, ready: Ready | None) -> None:
        """Take note of a form that is left or was sent."""
        if ready is None or not ready.fresh:
            return
        from kiosk.forms.pages.told_once import told_by  # noqa: PLC0415 - the engine comes with the first form

        source = ready.service.id
        # What is no longer said there is no longer told.
        self._told = {term: told for term, told in self._told.items() if told.source != source}
        for told in told_by(ready.found.filling, source):
            if not any(one.term == told.term and one.value == told.value for one in ready.origins.values()):
                self._told[told.term] = told

    def offers(self, ready: Ready, pack: Pack) -> tuple[Offer, ...]:
        """What can be filled in, unless somebody has decided that."""
        if not ready.fresh or ready.keeper.draft in self._decided:
            return ()
        from kiosk.forms.pages.told_once import offers_for  # noqa: PLC0415 - as above

        told = {**told_in_events(self.answers(), pack), **self._told}
        others = {term: one for term, one in told.items() if one.source != ready.service.id}
        return tuple(offers_for(ready.found.filling, others))

    def decided(self, ready: Ready) -> None:
        """Somebody has said whether answers are to be filled in."""
        self._decided.add(ready.keeper.draft)

    def forget(self) -> None:
        """The visit is over."""
        self._told, self._decided = {}, set()


def told_in_events(answers: Mapping[str, str], pack: Pack) -> dict[str, Told]:
    """What the questions of life events were told, as far as they say what they mean; `answers` by event.question."""
    found = {}
    for event in pack.life_events:
        for question in event.questions:
            value = answers.get(f"{event.id}.{question.id}", "")
            term = TERMS.get(question.told_once)
            if term is not None and value in term.choices:
                found[question.told_once] = Told(question.told_once, value, _EVENT + event.id, "choice")
    return found


def source_name(source: str, pack: Pack, language: str) -> str:
    """The name of where something was told."""
    if source.startswith(_EVENT):
        event = pack.life_event(source.removeprefix(_EVENT))
        return event.name.get(language) if event else ""
    service = pack.service(source)
    return service.title.get(language) if service else ""
