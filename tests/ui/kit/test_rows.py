"""RowModel: what it shows is what it was given, and what it announces is the least that leads there."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.rows import RowModel


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    age: str


PEOPLE = st.lists(st.builds(Person, st.integers(0, 12), st.sampled_from("abc")), unique_by=lambda row: row.id)


class Mirror:
    """Plays every announcement of a model on a copy, as a view does."""

    def __init__(self, model: RowModel[Person]) -> None:
        self.model = model
        self.rows = list(model.rows)
        self.steps: list[str] = []
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        model.dataChanged.connect(self._changed)

    def _inserted(self, _parent, first: int, last: int) -> None:
        self.steps.append("insert")
        self.rows[first:first] = [self.model.row(at) for at in range(first, last + 1)]

    def _removed(self, _parent, first: int, last: int) -> None:
        self.steps.append("remove")
        del self.rows[first : last + 1]

    def _moved(self, _from, first: int, _last, _to, before: int) -> None:
        self.steps.append("move")
        row = self.rows.pop(first)
        self.rows.insert(before if before < first else before - 1, row)

    def _changed(self, top_left, _bottom_right, _roles) -> None:
        self.steps.append("change")
        self.rows[top_left.row()] = self.model.row(top_left.row())


@given(before=PEOPLE, after=PEOPLE)
def test_a_view_that_follows_the_announcements_shows_the_new_rows(before, after) -> None:
    model = RowModel(Person, key="id")
    model.replace(before)
    mirror = Mirror(model)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.replace(after)
    assert list(model.rows) == after
    assert mirror.rows == after
    tester.deleteLater()


@given(rows=PEOPLE)
def test_the_same_rows_announce_nothing(rows) -> None:
    model = RowModel(Person, key="id")
    model.replace(rows)
    mirror = Mirror(model)
    model.replace(rows)
    assert mirror.steps == []


@given(rows=PEOPLE.filter(lambda rows: len(rows) > 2), data=st.data())
def test_one_row_that_goes_elsewhere_is_one_move(rows, data) -> None:
    model = RowModel(Person, key="id")
    model.replace(rows)
    mirror = Mirror(model)
    start = data.draw(st.integers(0, len(rows) - 1))
    end = data.draw(st.integers(0, len(rows) - 1))
    after = list(rows)
    after.insert(end, after.pop(start))
    model.replace(after)
    assert mirror.steps == ([] if start == end else ["move"])


def test_a_changed_field_is_announced_alone() -> None:
    model = RowModel(Person, key="id")
    rows = [Person(1, "a"), Person(2, "b")]
    model.replace(rows)
    heard = []
    model.dataChanged.connect(lambda first, _last, roles: heard.append((first.row(), [int(role) for role in roles])))
    model.replace([rows[0], replace(rows[1], age="c")])
    role = {name.data().decode(): int(role) for role, name in model.roleNames().items()}["age"]
    assert heard == [(1, [role])]


def test_roles_are_the_fields_and_a_missing_row_has_no_data() -> None:
    model = RowModel(Person, key="id")
    model.replace([Person(1, "a")])
    names = {name.data().decode() for name in model.roleNames().values()}
    assert names == {"id", "age"}
    assert model.data(model.index(0), Qt.ItemDataRole.UserRole + 1) == "a"
    assert model.data(model.index(5), Qt.ItemDataRole.UserRole) is None
    assert isinstance(model, QAbstractItemModel)


def test_count_tells_when_it_changes(qtbot) -> None:
    model = RowModel(Person, key="id")
    with qtbot.waitSignal(model.countChanged):
        model.replace([Person(1, "a")])
    assert model.property("count") == 1
    with qtbot.assertNotEmitted(model.countChanged):
        model.replace([Person(1, "b")])


def test_two_rows_with_one_key_are_refused_and_nothing_changes() -> None:
    model = RowModel(Person, key="id")
    model.replace([Person(1, "a")])
    with pytest.raises(ValueError, match="same id"):
        model.replace([Person(2, "a"), Person(2, "b")])
    assert model.rows == (Person(1, "a"),)


def test_a_type_without_the_key_is_refused() -> None:
    with pytest.raises(ValueError, match="no field name"):
        RowModel(Person, key="name")
    with pytest.raises(TypeError, match="not a dataclass"):
        RowModel(int, key="real")
