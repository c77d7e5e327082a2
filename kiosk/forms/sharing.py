"""Sharing: the words by which authors say what a helper may see of a question while somebody is helped.

A question names its class in the column `sharing` of its form, or in the attribute of that name of its bind. Where
nothing stands the question is private: a helper learns that there is one, and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from kiosk.forms.definition.model import FormDefinition

ATTRIBUTE: Final = "sharing"
Sharing = Literal["shareable", "sensitive", "secret", "private"]
CLASSES: Final[tuple[Sharing, ...]] = ("shareable", "sensitive", "secret")
"""What an author can write; docs/forms.md says what each shows."""
PERSONAL: Final = frozenset(
    {"name", "given-name", "family-name", "date-of-birth", "phone", "email", "address", "street-address"}
    | {"child-name", "child-given-name", "child-family-name", "child-date-of-birth"}
)
"""Terms of `told_once` that say who somebody is."""


def classes_of(definition: FormDefinition) -> dict[str, Sharing]:
    """The class of each question that has one, by its path; every other question is private."""
    known: dict[str, Sharing] = {name: name for name in CLASSES}
    found = {definition.nodes[bind.node].path: known.get(bind.extra.get(ATTRIBUTE, "")) for bind in definition.binds}
    return {path: name for path, name in found.items() if name is not None}
