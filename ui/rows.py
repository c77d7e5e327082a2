"""Lists for QML that change as little as they can, so that a screen does not flicker when one row does."""

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import fields, is_dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowModel(QAbstractListModel, Generic[Row]):
    """A list of frozen records; its roles are the names of their fields, and one field tells rows apart."""

    countChanged = Signal()

    def __init__(self, row_type: type[Row], key: str, parent: QObject | None = None) -> None:
        """Raise TypeError if row_type is no dataclass, ValueError if it has no field called key."""
        super().__init__(parent)
        if not is_dataclass(row_type):
            message = f"{row_type.__name__} is not a dataclass"
            raise TypeError(message)
        names = [field.name for field in fields(row_type)]
        if key not in names:
            message = f"{row_type.__name__} has no field {key}"
            raise ValueError(message)
        self._key = key
        self._roles = {Qt.ItemDataRole.UserRole + number: name for number, name in enumerate(names)}
        self._role_of = {name: role for role, name in self._roles.items()}
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they are shown."""
        return tuple(self._rows)

    def row(self, index: int) -> Row:
        """The row at a place; IndexError if there is none."""
        return self._rows[index]

    def replace(self, rows: Sequence[Row]) -> None:
        """Show these rows instead, by removing, moving, inserting and changing only what differs.

        Raises ValueError if two rows have the same key.
        """
        wanted = list(rows)
        keys = [self._key_of(row) for row in wanted]
        if len(set(keys)) != len(keys):
            message = f"two rows have the same {self._key}"
            raise ValueError(message)
        if wanted == self._rows:
            return
        before = len(self._rows)
        self._remove_all_but(set(keys))
        stay = self._staying(keys)
        place = 0
        for row, key in zip(wanted, keys, strict=True):
            place = self._settle(place, row, key, stays=key in stay) + 1
        if len(self._rows) != before:
            self.countChanged.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of rows; a row has no rows below it."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The field that the role is named after, or None."""
        if role not in self._roles or not 0 <= index.row() < len(self._rows):
            return None
        return getattr(self._rows[index.row()], self._roles[role])

    def roleNames(self) -> dict[int, QByteArray]:
        """Role number to field name."""
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    @Slot(object, result=int)
    def indexOf(self, key: Hashable) -> int:
        """The place of the row with this key, or -1."""
        return next((place for place, row in enumerate(self._rows) if self._key_of(row) == key), -1)

    def _key_of(self, row: Row) -> Hashable:
        key: Hashable = getattr(row, self._key)
        return key

    def _remove_all_but(self, keys: set[Hashable]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            first = last
            if self._key_of(self._rows[last]) not in keys:
                while first > 0 and self._key_of(self._rows[first - 1]) not in keys:
                    first -= 1
                self.beginRemoveRows(_ROOT, first, last)
                del self._rows[first : last + 1]
                self.endRemoveRows()
            last = first - 1

    def _staying(self, keys: Sequence[Hashable]) -> set[Hashable]:
        """The most rows that keep their order: a longest increasing subsequence, by patience sorting."""
        wanted_at = {key: place for place, key in enumerate(keys)}
        held = [self._key_of(row) for row in self._rows]
        tails: list[int] = []
        tops: list[Hashable] = []
        below: dict[Hashable, Hashable | None] = {}
        for key in held:
            pile = bisect_left(tails, wanted_at[key])
            below[key] = tops[pile - 1] if pile else None
            tails[pile : pile + 1] = [wanted_at[key]]
            tops[pile : pile + 1] = [key]
        stay: set[Hashable] = set()
        at = tops[-1] if tops else None
        while at is not None:
            stay.add(at)
            at = below[at]
        return stay

    def _settle(self, place: int, row: Row, key: Hashable, *, stays: bool) -> int:
        """Put one wanted row right after the one before it; the answer is where it now is."""
        # Most rows stand where they should: to look for each from the top would take the square of their number.
        here = place < len(self._rows) and self._key_of(self._rows[place]) == key
        at = place if here else self.indexOf(key)
        if at < 0:
            self.beginInsertRows(_ROOT, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return place
        if not stays and at not in (place, place - 1):
            self.beginMoveRows(_ROOT, at, at, _ROOT, place)
            moved = self._rows.pop(at)
            at = place if at > place else place - 1
            self._rows.insert(at, moved)
            self.endMoveRows()
        self._change(at, row)
        return at

    def _change(self, place: int, row: Row) -> None:
        old = self._rows[place]
        if old == row:
            return
        self._rows[place] = row
        changed = [role for name, role in self._role_of.items() if getattr(old, name) != getattr(row, name)]
        if changed:
            index = self.index(place)
            self.dataChanged.emit(index, index, changed)

    def _get_count(self) -> int:
        return len(self._rows)

    count = Property(int, _get_count, notify=countChanged)
