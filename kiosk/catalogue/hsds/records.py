"""The objects of HSDS 3 of which Shopfront reads something, as the specification types them.

Members that are not named here may stand in a file; they are kept as they came.
"""

from typing import Annotated, Literal

import msgspec

Identity = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
"""A UUID by the specification; some publishers write something else, which names a record just as well."""


class TaxonomyTerm(msgspec.Struct, frozen=True):
    """A word of some taxonomy."""

    id: Identity
    name: str = ""
    code: str = ""
    parent_id: str = ""


class Attribute(msgspec.Struct, frozen=True):
    """Anything that is told of an object and has no member of its own."""

    id: Identity
    link_type: str = ""
    value: str = ""
    taxonomy_term: TaxonomyTerm | None = None


class Organization(msgspec.Struct, frozen=True):
    """Who provides a service."""

    id: Identity
    name: str
    description: str = ""
    parent_organization_id: str = ""
    attributes: tuple[Attribute, ...] = ()


class Phone(msgspec.Struct, frozen=True):
    """A number to call."""

    id: Identity
    number: str


class CostOption(msgspec.Struct, frozen=True):
    """What one kind of user pays."""

    id: Identity
    option: str = ""
    currency: str = ""
    amount: int | float | None = None
    amount_description: str = ""


class RequiredDocument(msgspec.Struct, frozen=True):
    """Something to bring along."""

    id: Identity
    document: str = ""


class HsdsService(msgspec.Struct, frozen=True):
    """A service."""

    id: Identity
    name: str
    status: Literal["active", "inactive", "defunct", "temporarily closed"]
    organization: Organization | None = None
    description: str = ""
    url: str = ""
    application_process: str = ""
    fees_description: str = ""
    fees: str = ""
    wait_time: str = ""
    eligibility_description: str = ""
    minimum_age: int | float | None = None
    maximum_age: int | float | None = None
    assured_date: str = ""
    last_modified: str = ""
    phones: tuple[Phone, ...] = ()
    cost_options: tuple[CostOption, ...] = ()
    required_documents: tuple[RequiredDocument, ...] = ()
    attributes: tuple[Attribute, ...] = ()
