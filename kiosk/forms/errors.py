"""What an author of a form is told when the form cannot be used."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.errors import ShopfrontError


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a form a fault stands; what is not known stays empty, rows and columns count from 1."""

    node: str = ""
    expression: str = ""
    offset: int | None = None
    sheet: str = ""
    row: int | None = None
    column: str = ""

    def __str__(self) -> str:
        parts = []
        if self.sheet:
            parts.append(f"sheet {self.sheet}")
        if self.row is not None:
            parts.append(f"row {self.row}")
        if self.column:
            parts.append(f"column {self.column}")
        if self.node:
            parts.append(self.node)
        if self.expression:
            at = "" if self.offset is None else f" at character {self.offset + 1}"
            parts.append(f"“{_shortened(self.expression)}”{at}")
        return ", ".join(parts)


class FormError(ShopfrontError):
    """A form, an expression or an instance that cannot be used; the author can mend it where `where` points."""

    def __init__(self, message: str, where: Place | None = None) -> None:
        self.message = message
        self.where = where or Place()
        place = str(self.where)
        super().__init__(f"{message} ({place})" if place else message)

    def at(self, where: Place) -> FormError:
        """Return the same fault with its place filled in from `where`, keeping what was known already."""
        known = self.where
        return FormError(
            self.message,
            Place(
                node=known.node or where.node,
                expression=known.expression or where.expression,
                offset=known.offset if known.offset is not None else where.offset,
                sheet=known.sheet or where.sheet,
                row=known.row if known.row is not None else where.row,
                column=known.column or where.column,
            ),
        )


def _shortened(expression: str, limit: int = 120) -> str:
    return expression if len(expression) <= limit else expression[: limit - 1] + "…"
