"""A life event's list fits the answers; a broken one is refused at its file and key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.completeness import untold, untranslated
from kiosk.catalogue.fault import PackFault
from kiosk.catalogue.life_event import PREFER_NOT, Choice, LifeEvent, Question, Step
from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.localised import Localised

TEXT = Localised(en="A sentence")
CHOICES = (Choice("yes", TEXT), Choice("no", TEXT), Choice("soon", TEXT))
EVENT = LifeEvent(
    id="moving",
    icon="truck",
    name=TEXT,
    summary=TEXT,
    questions=(Question("car", TEXT, TEXT, CHOICES), Question("dog", TEXT, TEXT, CHOICES)),
    steps=(
        Step("address", TEXT, TEXT),
        Step("plates", TEXT, TEXT, needs={"car": ("yes", "soon")}),
        Step("both", TEXT, TEXT, needs={"car": ("yes",), "dog": ("yes",)}),
    ),
)
BROKEN = """
id = "moving"
icon = "truck"
[name]
en = "Moving"
[summary]
en = "Moving"
[[questions]]
id = "car"
text = { en = "A car?" }
help = { en = "It has plates." }
[[questions.choices]]
id = "yes"
text = { en = "Yes" }
[[questions.choices]]
id = "no"
text = { en = "No" }
[[steps]]
service = "change-address"
why = { en = "You move" }
when = { en = "Soon" }
needs = { car = ["yes"] }
"""


def listed(answers):
    return [step.service for step in EVENT.steps_for(answers)]


def test_answers_make_the_list_fit():
    assert listed({"car": "yes", "dog": "yes"}) == ["address", "plates", "both"]
    assert listed({"car": "soon", "dog": "yes"}) == ["address", "plates"]
    assert listed({"car": "no"}) == ["address"]


@given(st.dictionaries(st.sampled_from(["car", "dog"]), st.sampled_from(["yes", "no", "soon", PREFER_NOT])))
def test_saying_less_never_takes_a_step_off(answers):
    whole = listed(answers)
    for question in answers:
        fewer = {name: answer for name, answer in answers.items() if name != question}
        assert set(whole) <= set(listed(fewer)) == set(listed({**answers, question: PREFER_NOT}))


def test_a_life_event_is_a_topic_too(copy):
    (copy / "life-events" / "moving.toml").write_text(BROKEN, encoding="utf-8")
    loaded = load_pack(copy)
    assert loaded.life_event("moving").steps[0].service == "change-address"
    assert loaded.topics[0].id == "moving"
    assert loaded.life_event("no-such") is None


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('id = "moving"', 'id = "other"', "id"),
        ('"change-address"', '"no-such"', "steps.service"),
        ("{ car = [", "{ boat = [", "steps.change-address.needs"),
        ('= ["yes"]', '= ["perhaps"]', "steps.change-address.needs.car"),
        ('= ["yes"]', "= []", "needs"),
        ('id = "no"', 'id = "yes"', "questions.car.choices"),
        ('id = "no"', 'id = "prefer-not"', "questions.car.choices"),
        ('when = { en = "Soon" }', 'when = { en = "Soon" }\ndays = -1', "days"),
        ('icon = "truck"', 'icon = "truck"\ncolour = "red"', "colour"),
    ],
)
def test_a_broken_life_event_is_refused_at_its_key(copy, old, new, key):
    assert old in BROKEN
    (copy / "life-events" / "moving.toml").write_text(BROKEN.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(PackFault) as caught:
        load_pack(copy)
    assert key in str(caught.value)
    assert "moving.toml" in str(caught.value)


def test_half_a_translation_is_told_and_none_is_not(copy):
    file = copy / "life-events" / "moving.toml"
    file.write_text(BROKEN, encoding="utf-8")
    named = BROKEN.replace('en = "Moving"\n[summary]', 'en = "Moving"\nar = "الانتقال"\n[summary]')
    file.write_text(named, encoding="utf-8")
    assert not any("moving.0" in place or "moving.1" in place for place in untranslated(load_pack(copy)))
    file.write_text(BROKEN.replace('{ en = "A car?" }', '{ en = "A car?", ar = "سيارة؟" }'), encoding="utf-8")
    assert "moving.0 ar" in untranslated(load_pack(copy))


def test_what_a_service_does_not_tell_is_listed(copy):
    file = copy / "services" / "pay-fine.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text('for_whom = ["person"]\n' * ("for_whom" not in text) + text, encoding="utf-8")
    missing = untold(load_pack(copy))
    assert "pay-fine.for_whom" not in missing
