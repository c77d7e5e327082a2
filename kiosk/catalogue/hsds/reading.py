"""What the standard members of an HSDS record tell a pack, as leaves; complete, so that a service comes of any record.

What HSDS has no member for is filled in so that nobody is told more than the record says.
"""

import datetime
from collections.abc import Mapping
from contextlib import suppress

from kiosk.catalogue.hsds.plain_text import first_line, first_sentence, plain, slug
from kiosk.catalogue.hsds.records import Attribute, HsdsService, Organization

PREFIX = "shopfront/"
"""Begins the `link_type` of an attribute that holds a leaf: `shopfront/title.ar`."""
NEVER_ASSURED = "2000-01-01"
"""Stands where a record doesn't say when it was checked: long ago, so that every screen says that it is stale."""
SERIES = "A"
MINUTES = "15"
NO_AGENCY = Organization(id="", name="Agency not named", description="The directory does not say who provides this.")
_ASK = "Ask at the counter"
_MOST = 6


def service_leaves(record: HsdsService) -> dict[str, str]:
    """The leaves of a service, from standard members only."""
    title = plain(record.name) or record.name
    summary = plain(record.description) or title
    leaves = {
        "id": slug(title) or f"service-{slug(record.id)[:8]}".strip("-"),
        "series": SERIES,
        "agency": agency_leaves(record.organization or NO_AGENCY)["id"],
        "icon": "info",
        "minutes": MINUTES,
        "assured": _date(record.assured_date) or _date(record.last_modified[:10]) or NEVER_ASSURED,
        "title.en": title,
        "line.en": first_sentence(summary),
        "summary.en": summary,
        "keywords.en": _keywords(record.attributes) or title,
        "who.en": plain(record.eligibility_description),
        **_facts(record),
    }
    for place, item in enumerate([item for item in record.required_documents if plain(item.document)][:_MOST]):
        strong, soft = first_line(item.document, "as the agency asks")
        leaves |= {
            f"bring.{place}.icon": "file-text",
            f"bring.{place}.strong.en": strong,
            f"bring.{place}.soft.en": soft,
        }
    for place, (kind, note) in enumerate(_channels(record)[:_MOST]):
        leaves |= {f"channels.{place}.kind": kind, f"channels.{place}.note.en": note}
    return {path: value for path, value in leaves.items() if value}


def agency_leaves(organization: Organization) -> dict[str, str]:
    """The leaves of an agency, from standard members only."""
    name = plain(organization.name) or organization.name
    return {
        "id": slug(name) or f"agency-{slug(organization.id)[:8]}".strip("-"),
        "name.en": name,
        "icon": "bank",
        "jurisdiction": "national",
        "line.en": first_sentence(plain(organization.description)) or name,
    }


def carried(attributes: tuple[Attribute, ...]) -> dict[str, str]:
    """The leaves that stand in attributes; an empty one takes away what a standard member seems to tell."""
    ours = (attribute for attribute in attributes if attribute.link_type.startswith(PREFIX))
    return {attribute.link_type.removeprefix(PREFIX): attribute.value for attribute in ours}


def overlaid(leaves: Mapping[str, str], over: Mapping[str, str]) -> dict[str, str]:
    """Leaves with others laid over them."""
    return {path: value for path, value in {**leaves, **over}.items() if value}


def _facts(record: HsdsService) -> dict[str, str]:
    strong, soft = first_line(_cost(record), "as the agency says")
    told = (
        ("time", "timer", plain(record.wait_time) or _ASK, "how long it takes"),
        ("cost", "coins", strong or _ASK, soft if strong else "what it costs"),
        ("who", "users", _ages(record) or _ASK, "who can use it"),
    )
    return {
        f"facts.{place}.{name}": value
        for place, (about, icon, strong, soft) in enumerate(told)
        for name, value in (("about", about), ("icon", icon), ("strong.en", strong), ("soft.en", soft))
    }


def _cost(record: HsdsService) -> str:
    options = []
    for option in record.cost_options:
        amount = "" if option.amount is None else f"{option.amount:g} {option.currency.upper()}"
        options.append(" ".join(part for part in (option.option, amount, option.amount_description) if part.strip()))
    return record.fees_description or record.fees or "; ".join(options)


def _ages(record: HsdsService) -> str:
    youngest, oldest = record.minimum_age, record.maximum_age
    if youngest is not None and oldest is not None:
        return f"{youngest:g} to {oldest:g} years old"
    if youngest is not None:
        return f"From {youngest:g} years"
    return f"Up to {oldest:g} years" if oldest is not None else ""


def _channels(record: HsdsService) -> list[tuple[str, str]]:
    told = [("agency", plain(record.application_process))]
    told += [("phone", plain(phone.number)) for phone in record.phones]
    return [(kind, note) for kind, note in (*told, ("web", plain(record.url))) if note]


def _keywords(attributes: tuple[Attribute, ...]) -> str:
    foreign = (found.taxonomy_term for found in attributes if not found.link_type.startswith(PREFIX))
    names = (plain(term.name).replace(",", " ") for term in foreign if term is not None)
    return plain(", ".join(dict.fromkeys(name for name in names if name)))


def _date(text: str) -> str:
    with suppress(ValueError):
        return datetime.date.fromisoformat(text).isoformat()
    return ""
