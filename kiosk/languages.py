"""The languages that the faces speak: what each calls itself, how it lists, and which of them somebody is given."""

from collections.abc import Iterable
from typing import Final

OWN_NAMES: Final = {
    "en": "English",
    "mi": "Te reo Māori",
    "ar": "العربية",
    "zh_CN": "简体中文",
    "vi": "Tiếng Việt",
    "hi": "हिन्दी",
}
"""Each by its own name, so these are never translated; in the order in which they are offered."""
_COMMAS: Final = {"ar": "، ", "zh": "、"}


def listed(names: Iterable[str], language: str) -> str:
    """Names one after the other; without an `and`, which many names have in themselves."""
    return _COMMAS.get(language.partition("_")[0], ", ").join(names)


def best(wanted: Iterable[str], offered: Iterable[str]) -> str:
    """The first of the tags wanted (BCP 47, or with `_`) that is offered, also by its language alone; else English."""
    exact = {code.replace("_", "-").lower(): code for code in offered}
    alone = {tag.partition("-")[0]: code for tag, code in exact.items()}
    for tag in (one.replace("_", "-").lower() for one in wanted):
        if found := exact.get(tag) or alone.get(tag.partition("-")[0]):
            return found
    return "en"
