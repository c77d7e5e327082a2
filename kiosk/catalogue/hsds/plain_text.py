"""Texts of other publishers as a kiosk shows them: no markup, one paragraph, of a length that fits."""

import html
import re
import unicodedata

MOST_CHARACTERS = 600
"""A sentence of a pack is no longer."""
_TAG = re.compile(r"<[^<>]{0,2000}>")


def plain(text: str) -> str:
    """The text without HTML, in one line of at most 600 characters; cut between words, with an ellipsis."""
    return _cut(" ".join(html.unescape(_TAG.sub(" ", text)).split()))


def first_sentence(text: str) -> str:
    """The first sentence of a plain text."""
    return re.split(r"(?<=[.!?。？！])\s", text, maxsplit=1)[0]


def first_line(text: str, otherwise: str) -> tuple[str, str]:
    """The first line and the rest, both plain; `otherwise` where there is no rest."""
    head, _, rest = text.strip().partition("\n")
    return plain(head), plain(rest) or otherwise


def slug(text: str) -> str:
    """A name of a pack (`pay-a-fine`) made of a title; empty where no Latin letter is in it."""
    latin = unicodedata.normalize("NFKD", text.replace("’", "").replace("'", "")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", latin.lower()).strip("-")[:56].strip("-")


def _cut(text: str) -> str:
    if len(text) <= MOST_CHARACTERS:
        return text
    head = text[: MOST_CHARACTERS - 1]
    return f"{head.rsplit(' ', 1)[0] if ' ' in head else head}…"
