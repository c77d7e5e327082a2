"""Agencies by their letters, in every language: none is lost, and no group is a list without an end."""

import pytest

from tests.kiosk.memory_device import harbour
from ui.kiosk.agencies_model import by_letters


@pytest.mark.parametrize("language", harbour().languages)
def test_every_agency_stands_once_in_groups_that_fit_a_screen(language):
    groups = by_letters(harbour().agencies, language)
    listed = [row.agency for _name, rows in groups for row in rows]
    assert sorted(listed) == sorted(agency.id for agency in harbour().agencies)
    assert len(groups) > 3
    assert max(len(rows) for _name, rows in groups) <= 17
    assert len({name for name, _rows in groups}) == len(groups)
    assert all(bool(rows[0].letter) is (language != "zh_CN") and rows[-1].last for _name, rows in groups)


def test_words_that_many_names_begin_with_do_not_count():
    offices = [agency for agency in harbour().agencies if agency.name.get("vi").startswith("Văn phòng ")]
    assert len(offices) > 20
    letters = {row.letter for _name, rows in by_letters(offices, "vi") for row in rows if row.letter}
    assert len(letters) > 5


def test_a_pack_without_agencies_has_no_letters():
    assert by_letters((), "en") == []
