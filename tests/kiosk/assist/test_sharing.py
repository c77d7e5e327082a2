"""What a helper sees: values of shareable questions, and no trace of any other answer."""

import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.assist.frames import MOST_FRAME, decode, encode
from kiosk.assist.sharing import Given, may_fill, own_ref, seen_elsewhere, seen_page
from kiosk.forms.authoring.checking import check_form
from kiosk.forms.definition.written import GAP
from kiosk.forms.pages.filling import Filling
from kiosk.forms.session import compile_form
from kiosk.forms.sharing import CLASSES, classes_of
from tests.kiosk.forms.pages.written import NOW, filling_of

FORMS = Path(__file__).parents[3] / "assets" / "packs" / "harbour" / "forms"
SAMPLES = ("birth", "change-address", "child-benefit", "concession-card", "relief-grant")
QUESTIONS = 4
CANARY = st.text(string.ascii_letters, min_size=9, max_size=20).map(lambda letters: f"Kanari{letters}")


def form(*classes: str) -> Filling:
    """One page whose labels, heading, message and choices all repeat the other answers."""
    echo = "".join(f'<output value="/data/g/q{number}"/>' for number in range(QUESTIONS))
    binds = "".join(
        f'<bind xmlns:s="urn:shopfront:xforms" nodeset="/data/g/q{number}" constraint="string-length(.) &gt; 99"'
        f' s:sharing="{name}"/>'
        for number, name in enumerate(classes)
    )
    asked = "".join(
        f'<input ref="/data/g/q{number}"><label>Ask{number} {echo}</label></input>' for number in range(QUESTIONS)
    )
    nodes = "<g>" + "".join(f"<q{number}/>" for number in range(QUESTIONS)) + "</g>"
    body = f'<group ref="/data/g" appearance="field-list"><label>Together {echo}</label>{asked}</group>'
    return filling_of(nodes, binds, body)


@settings(max_examples=25)
@given(
    st.lists(st.sampled_from([*CLASSES, ""]), min_size=QUESTIONS, max_size=QUESTIONS),
    st.lists(CANARY, min_size=QUESTIONS, max_size=QUESTIONS, unique=True),
    st.integers(0, QUESTIONS - 1),
)
def test_only_what_is_shareable_leaves_the_kiosk_and_labels_repeat_nothing(classes, answers, wrong):
    filling = form(*classes)
    refs = [f"/data/g/q{number}" for number in range(QUESTIONS)]
    for ref, answer in zip(refs, answers, strict=True):
        filling.answer(ref, answer)
    given_now = Given(focus=refs[wrong], faulty=frozenset({refs[wrong]}))
    seen = seen_page(filling, "Form", "Service", given=given_now)
    sent = encode(seen).decode()
    for name, answer in zip(classes, answers, strict=True):
        assert (answer in sent) == (name == "shareable")
    for number, (field, name) in enumerate(zip(seen.fields, classes, strict=True)):
        assert field.sharing == (name or "private")
        assert field.status == ("faulty" if number == wrong else "filled")
        assert (f"Ask{number} " in field.label) == bool(name), "of a private question not even the words"
        assert (refs[number] in field.ref) == bool(name), "nor its name"
        assert own_ref(filling, field.ref) == refs[number]
        assert may_fill(filling, refs[number]) == (name in {"shareable", "sensitive"})
    assert own_ref(filling, seen.focus) == refs[wrong]
    assert GAP in seen.title


def test_a_ref_that_is_not_there_means_nothing():
    filling = form("shareable", "sensitive", "secret", "")
    for ref in ("", "/data/g/q9", "private/0", "private/9", "private/x", "private/²", "/data/g", "../q1"):
        assert own_ref(filling, ref) == ""
        assert not may_fill(filling, ref)
    assert own_ref(filling, "private/3") == "/data/g/q3"


def test_what_is_masked_on_the_screen_is_secret_whatever_the_form_says():
    bind = '<bind xmlns:s="urn:shopfront:xforms" nodeset="/data/pin" s:sharing="shareable"/>'
    body = '<input ref="/data/pin" appearance="masked"><label>PIN</label></input>'
    filling = filling_of("<pin/>", bind, body)
    filling.answer("/data/pin", "4711")
    (field,) = seen_page(filling, "Form", "").fields
    assert (field.sharing, field.value, field.status) == ("secret", "", "filled")


def test_a_page_of_any_length_fits_into_a_frame():
    nodes = "".join(f"<q{number}/>" for number in range(90))
    binds = "".join(
        f'<bind xmlns:s="urn:shopfront:xforms" nodeset="/data/q{number}" s:sharing="shareable"/>'
        for number in range(90)
    )
    long = "\\" * 900
    asked = "".join(f'<input ref="/data/q{number}"><label>{long}</label></input>' for number in range(90))
    filling = filling_of(nodes, binds, f'<group appearance="field-list"><label>G</label>{asked}</group>')
    for number in range(90):
        filling.answer(f"/data/q{number}", '"ä' * 3000)
    seen = seen_page(filling, "Form", "T" * 9000)
    assert len(encode(seen)) <= MOST_FRAME
    assert decode(encode(seen)) == seen
    assert len(seen.fields) > 3


@pytest.fixture(scope="module", params=SAMPLES)
def sample(request):
    return request.param, compile_form(check_form(FORMS / f"{request.param}.xlsx").xml)


def test_the_sample_forms_share_neither_names_nor_numbers(sample):
    name, compiled = sample
    classes = {path.rpartition("/")[2]: found for path, found in classes_of(compiled.definition).items()}
    personal = {"full_name", "birth_date", "street", "phone", "email", "income", "child_given", "parent_born"}
    assert {classes[one] for one in personal & classes.keys()} == {"sensitive"}
    numbers = {"account", "licence", "our_number", "old_card"}
    assert {classes[one] for one in numbers & classes.keys()} == ({"secret"} if name != "birth" else set())


def test_choices_are_seen_in_the_language_of_the_helper():
    compiled = compile_form(check_form(FORMS / "change-address.xlsx").xml)
    filling = Filling(compiled, compiled.start(now=NOW, zone="UTC"))
    filling.set_language("ar")
    filling.answer("/data/household/others", "yes")
    page = filling.plan.of("/data/household/others")
    filling.change(page.refs[0])
    (field,) = seen_page(filling, "Form", "Change", language="en").fields
    assert (field.label, field.value) == ("Does anybody move with you?", "Yes")
    (arabic,) = seen_page(filling, "Form", "Change").fields
    assert arabic.label != field.label


def test_other_pages_tell_their_name_and_title_only():
    seen = seen_elsewhere("Home", "Welcome", "ar")
    assert (seen.page, seen.title, seen.fields, seen.language) == ("Home", "Welcome", (), "ar")
