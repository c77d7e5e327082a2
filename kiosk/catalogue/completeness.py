"""What a pack still lacks: sentences in a language, and what a service should tell."""

from collections.abc import Iterator

from kiosk.catalogue.localised import Localised
from kiosk.catalogue.pack import Pack
from kiosk.catalogue.part import Part

_BY_ITSELF = frozenset({"simple", "signed"})
"""May stand in fewer languages than the rest of a service."""
_TOLD = ("jurisdiction", "for_whom", "who", "law", "notice", "channels", "next")


def untranslated(pack: Pack) -> list[str]:
    """The place (`register-birth.facts.0.soft ar`) of every sentence missing in a language of the pack.

    What everybody meets is written in all of them. A service or a life event may be left out in a language, and is then
    shown in English; half of it may not. Services that are asked for `often` are written in all languages. Simple words
    may be left out in a language too: the usual ones are shown then.
    """
    everywhere = [*_front(pack), *((service.id, service) for service in pack.services if service.often)]
    missing = [found for name, part in everywhere for found in _missing(name, part, pack.languages)]
    missing += [found for service in pack.services for found in _begun(f"{service.id}.simple", service.simple, pack)]
    rest: list[tuple[str, object]] = [(service.id, service) for service in pack.services if not service.often]
    rest += [(event.id, (event.summary, event.questions, event.steps)) for event in pack.life_events]
    for name, part in rest:
        missing += _begun(name, part, pack)
    return missing


def untold(pack: Pack) -> list[str]:
    """The place (`pay-fine.law`) of everything that a service should tell and does not."""
    return [f"{service.id}.{name}" for service in pack.services for name in _TOLD if not getattr(service, name)]


def _front(pack: Pack) -> Iterator[tuple[str, object]]:
    yield "office.name", pack.office.name
    yield from ((agency.id, agency) for agency in pack.agencies)
    yield from ((topic.id, topic) for topic in pack.topics)
    yield from ((profile.id, profile) for profile in pack.profiles)
    yield from ((place.id, place) for place in pack.places)
    for series in pack.series:
        yield series.letter, series
    for closure in pack.office.closures:
        yield f"closure {closure.first}", closure


def _begun(name: str, part: object, pack: Pack) -> list[str]:
    """What is missing in the languages that it is begun in."""
    begun = {language for _, text in _texts(name, part) for language in text.by_language()}
    return _missing(name, part, tuple(language for language in pack.languages if language in begun))


def _missing(name: str, part: object, languages: tuple[str, ...]) -> list[str]:
    texts = list(_texts(name, part))
    return [f"{place} {language}" for place, text in texts for language in languages if not text.exact(language)]


def _texts(place: str, part: object) -> Iterator[tuple[str, Localised]]:
    if isinstance(part, Localised):
        yield place, part
    elif isinstance(part, Part):
        for name in part.__struct_fields__:
            if name not in _BY_ITSELF:
                yield from _texts(f"{place}.{name}", getattr(part, name))
    elif isinstance(part, tuple):
        for number, item in enumerate(part):
            yield from _texts(f"{place}.{number}", item)
