"""Answers in words: choices by their labels, dates and numbers as people write them, nothing for nothing."""

import pytest
from PySide6.QtCore import QLocale

from tests.kiosk.forms.pages.written import filling_of
from ui.forms.written_answer import written_answer

pytestmark = pytest.mark.usefixtures("qapp")

ITEMS = "".join(
    f"<item><label>{label}</label><value>{value}</value></item>" for value, label in (("a", "Apple"), ("b", "Pear"))
)


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("data_type", "control", "value", "words"),
    [
        ("string", '<input ref="/data/q"/>', "Mere", "Mere"),
        ("date", '<input ref="/data/q"/>', "2026-09-14", "Monday 14 September 2026"),
        ("date", '<input ref="/data/q" appearance="month-year"/>', "2026-09-01", "September \u20662026\u2069"),
        ("int", '<input ref="/data/q"/>', "1200", "\u20661200\u2069"),
        ("string", f'<select1 ref="/data/q">{ITEMS}</select1>', "b", "Pear"),
        ("string", f'<select ref="/data/q">{ITEMS}</select>', "a b", "Apple and Pear"),
        ("string", '<trigger ref="/data/q"/>', "OK", "Yes"),
        ("string", '<secret ref="/data/q"/>', "hidden", "••••••"),
        ("binary", '<upload ref="/data/q" mediatype="image/*"/>', "p.jpg", "A photo is added"),
        ("binary", '<upload ref="/data/q" mediatype="image/*" appearance="signature"/>', "s.png", "Signed"),
        ("string", '<input ref="/data/q"/>', "", ""),
    ],
)
def test_an_answer_is_written_as_people_say_it(data_type, control, value, words):
    filling = filling_of("<q/>", f'<bind nodeset="/data/q" type="{data_type}"/>', control)
    filling.answer("/data/q", value)
    assert written_answer(filling.state("/data/q")) == words


def test_a_ranking_is_written_in_its_order():
    control = f'<odk:rank xmlns:odk="http://www.opendatakit.org/xforms" ref="/data/q">{ITEMS}</odk:rank>'
    filling = filling_of("<q/>", '<bind nodeset="/data/q" type="odk:rank"/>', control)
    filling.answer("/data/q", "b a")
    assert written_answer(filling.state("/data/q")) == "\u20661.\u2069 Pear\n\u20662.\u2069 Apple"
