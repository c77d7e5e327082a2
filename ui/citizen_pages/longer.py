"""A pseudo-language for looking at pages: each sentence 40 % longer, so that no translation meets too small a page.

A file like any other: a translator in Python would be called on the thread that loads pages, and wait there for ours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree

if TYPE_CHECKING:
    from pathlib import Path

LONGER: Final = "longer"
_PART: Final = 0.4
_LEAST: Final = 3


def write_longer(sentences: Path, folder: Path) -> None:
    """Write the pseudo-language beside other sentences, from the list of them all."""
    tree = ElementTree.parse(sentences)  # noqa: S314 - a file of the project
    root = tree.getroot()
    root.set("language", "en")
    for message in root.iter("message"):
        source, old = message.findtext("source", ""), message.find("translation")
        if old is not None:
            message.remove(old)
        told = ElementTree.SubElement(message, "translation")
        if message.get("numerus") == "yes":
            for _form in ("one", "many"):
                ElementTree.SubElement(told, "numerusform").text = longer(source)
        else:
            told.text = longer(source)
    folder.mkdir(parents=True, exist_ok=True)
    tree.write(folder / f"shopfront_{LONGER}.ts", encoding="utf-8", xml_declaration=True)


def longer(sentence: str) -> str:
    """The sentence, and the start of it again without its placeholders."""
    words = re.sub(r"%\w+|[\u2066-\u2069]", "", sentence)
    more = words[: max(_LEAST, round(len(sentence) * _PART))].strip() if len(words) > 1 else ""
    return f"{sentence} {more}".rstrip()
