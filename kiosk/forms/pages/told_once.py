"""Told once: what a form has told of the terms in its questions, and what of that fits into another form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.terms import terms_of
from kiosk.forms.errors import FormError
from kiosk.forms.told_once import Offer, Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.forms.pages.filling import Filling
    from kiosk.forms.session.session import FormSession
    from kiosk.forms.session.state import State

_ASKED: Final = frozenset({"input", "select1"})
_LESS_EXACT: Final = frozenset({"month-year", "year"})


def told_by(filling: Filling, source: str) -> list[Told]:
    """What the form has told: answers to questions that are asked, as far as they are right."""
    session = filling.session
    states = [(term, session.state(ref)) for term, ref in terms_of(filling.form.definition).items()]
    return [
        Told(term, state.value, source, _shape(state))
        for term, state in states
        if state.relevant and state.value and _is_asked(state) and not session.validate(state.ref)
    ]


def offers_for(filling: Filling, told: Mapping[str, Told]) -> list[Offer]:
    """What can be filled in now: only where a question is asked and has no answer, and what all its rules accept."""
    session = filling.session
    states = [(term, session.state(ref)) for term, ref in terms_of(filling.form.definition).items() if term in told]
    wanted = [Offer(state.ref, told[term]) for term, state in states if _takes(state, told[term])]
    while wanted:
        trial = session.copied()
        kept = [offer for offer in wanted if _answered(trial, offer)]
        kept = [offer for offer in kept if _stands(trial, offer)]
        if kept == wanted:
            break
        wanted = kept
    return wanted


def fill_in(filling: Filling, offers: Iterable[Offer]) -> list[Offer]:
    """Fill them in, but nothing over an answer that was given meanwhile; those that were filled in."""
    return [offer for offer in offers if not filling.state(offer.ref).value and _filled(filling, offer)]


def _is_asked(state: State) -> bool:
    control = state.control
    return state.relevant and not state.readonly and control is not None and control.kind in _ASKED


def _takes(state: State, told: Told) -> bool:
    if state.value or not _is_asked(state) or _shape(state) != told.shape:
        return False
    choices = state.choice_list
    if choices is not None:
        return told.value in choices.values
    return "\n" not in told.value or _has_lines(state)


def _shape(state: State) -> str:
    """What a question takes: a month is no day, and a day more than somebody asked for."""
    control = state.control
    looks = sorted(_LESS_EXACT.intersection(control.appearances)) if control is not None else []
    kind = "choice" if control is not None and control.kind == "select1" else state.data_type
    return " ".join([kind, *looks])


def _has_lines(state: State) -> bool:
    control = state.control
    return control is not None and ("multiline" in control.appearances or "rows" in control.parameters)


def _answered(session: FormSession, offer: Offer) -> bool:
    try:
        session.answer(offer.ref, offer.told.value)
    except (FormError, KeyError):
        return False
    return True


def _stands(session: FormSession, offer: Offer) -> bool:
    state = session.state(offer.ref)
    return state.relevant and state.value == offer.told.value and not session.validate(offer.ref)


def _filled(filling: Filling, offer: Offer) -> bool:
    filling.answer(offer.ref, offer.told.value)
    return filling.state(offer.ref).value == offer.told.value
