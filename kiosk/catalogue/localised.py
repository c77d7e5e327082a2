"""A sentence in the languages that the faces speak."""

from typing import Annotated

import msgspec

Sentence = Annotated[str, msgspec.Meta(min_length=1, max_length=600)]


class Localised(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """The same sentence by language; English always exists, and stands in where a translation is missing."""

    en: Sentence
    ar: Sentence = ""
    mi: Sentence = ""
    zh_CN: Sentence = ""  # noqa: N815 - the code as Qt writes it
    vi: Sentence = ""
    hi: Sentence = ""

    def get(self, language: str) -> str:
        """Return the sentence in `language` (`ar`, `zh_CN`), in English where it has none."""
        return self.exact(language) or self.en

    def exact(self, language: str) -> str:
        """Return the sentence in exactly `language`, empty where it has none."""
        return str(getattr(self, language)) if language in LANGUAGES else ""

    def by_language(self) -> dict[str, str]:
        """Return the sentences that exist, by language."""
        return {language: self.exact(language) for language in LANGUAGES if self.exact(language)}


LANGUAGES: tuple[str, ...] = Localised.__struct_fields__
"""Codes of every language that a pack may be written in."""
