"""An answer or a service of the pack, to be read in the field in any of its languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.catalogue.answer import Answer, first_paragraph
from kiosk.markdown import Block, blocks, plain

if TYPE_CHECKING:
    from kiosk.catalogue.pack import Service

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Readable:
    """What one reads; `key` is `answer` or `service`, and its id."""

    key: str
    thing: Answer | Service

    @property
    def icon(self) -> str:
        """A picture of its sort."""
        return "file-text" if isinstance(self.thing, Answer) else "storefront"

    def title(self, language: str) -> str:
        """Its heading."""
        return self.thing.title.get(language)

    def line(self, language: str) -> str:
        """How it begins."""
        thing = self.thing
        return (
            plain(first_paragraph(thing.body.get(language))) if isinstance(thing, Answer) else thing.line.get(language)
        )

    def body(self, language: str) -> str:
        """All of it, as plain lines."""
        thing = self.thing
        if isinstance(thing, Answer):
            return _set_apart(blocks(thing.body.get(language)))
        facts = "\n".join(f"• {one.strong.get(language)} · {one.soft.get(language)}" for one in thing.facts)
        bring = "\n".join(f"• {one.strong.get(language)} · {one.soft.get(language)}" for one in thing.bring)
        head = translate("Field", "What to bring") + "\n" if bring else ""
        return "\n\n".join(part for part in (thing.summary.get(language), facts, head + bring) if part)


def _set_apart(told: tuple[Block, ...]) -> str:
    """Plain lines, with an empty one between paragraphs; the items of a list stand together."""
    lines: list[str] = []
    for before, one in zip((None, *told), told, strict=False):
        if before is not None and not (before.mark and one.mark):
            lines.append("")
        lines.append(f"{one.mark} {one.plain}" if one.mark else one.plain)
    return "\n".join(lines)
