"""What may be a first name: names of people pass, everything that is made to mislead does not."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.errors import Refused
from kiosk.queue.first_name import MOST, MOST_TYPED, first_name

NAMES = (
    "Amara", "Jean-Luc", "O'Neil", "D’Arcy", "‘Ofa", "Ngọc Ánh", "José María", "أمينة", "محمد علي", "李小龍", "ยุพิน",
    "प्रियंका", "ශ්‍රීමාලි", "ကျော်ဇော", "נועם", "Ἀλέξανδρος", "Þóra", "ʻAkanesi", "김민준", "Ii",
)  # fmt: skip
REFUSED = {
    "": "name_empty",
    "   ": "name_empty",
    "a" * 21: "name_long",
    "a" * 61: "name_long",
    "47": "name_signs",
    "٤٧": "name_signs",
    "Amara2": "name_signs",
    "www.example.org": "name_signs",
    "http://a": "name_signs",
    "a@b": "name_signs",
    "Amara😀": "name_signs",
    "👨‍👩‍👧": "name_signs",
    "<b>A</b>": "name_signs",
    "-": "name_signs",
    "Ama\u202era": "name_hidden",
    "Ama\u2066ra": "name_hidden",
    "Ama\u200bra": "name_hidden",
    "\ufeffAmara": "name_hidden",
    "Ama\nra": "name_hidden",
    "Ama\x00ra": "name_hidden",
    "\u3164": "name_hidden",
    "Amara\ufe0f": "name_hidden",
    "Ama\u200d ra": "name_hidden",
    "\ue000": "name_hidden",
    "\ud800": "name_hidden",
    "\u0301Amara": "name_signs",
    "Z" + "\u0317\u0318\u0319": "name_signs",
    "a" + "\u20dd": "name_signs",
    "Go to counter 9": "name_signs",
}


@pytest.mark.parametrize("name", NAMES)
def test_names_of_people_pass(name):
    assert first_name(f"  {name} ") == unicodedata.normalize("NFKC", name)


@pytest.mark.parametrize(("typed", "code"), REFUSED.items())
def test_what_is_none_is_refused_with_how_to_mend_it(typed, code):
    with pytest.raises(Refused) as refusal:
        first_name(typed)
    assert refusal.value.code == code
    assert typed.strip() == "" or typed not in str(refusal.value), "a sentence that is shown or sent repeats no name"


@given(st.text(max_size=MOST_TYPED + 5) | st.text(st.characters(categories=["L", "M", "Zs", "Cf", "P"])))
@example("ﷺ")
@example("𝕬𝖒𝖆𝖗𝖆")
def test_whatever_passes_is_safe_to_show_and_to_say(typed):
    try:
        name = first_name(typed)
    except Refused:
        return
    assert first_name(name) == name, "what was taken once is taken again"
    assert name.strip() == name != ""
    assert len(name) <= MOST_TYPED
    for sign in name:
        kind = unicodedata.category(sign)
        assert kind[0] == "L" or kind in {"Mn", "Mc"} or sign in " -'\u2010\u2011\u2018\u2019\u200c\u200d"
    assert sum(unicodedata.category(sign)[0] == "L" or sign in " -'" for sign in name) <= MOST
