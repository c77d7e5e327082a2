"""What every function gives, for arguments of every kind."""

import math

import pytest

from kiosk.forms import FormError
from tests.kiosk.forms.xpath.asking import ask

NUMBERS = [
    ("number('12')", 12),
    ("number(' 12.50 ')", 12.5),
    ("number('-.5')", -0.5),
    ("number('1e3')", 1000),
    ("number('')", math.nan),
    ("number('12 apples')", math.nan),
    ("number('+5')", math.nan),
    ("number('0x10')", math.nan),
    ("number('Infinity')", math.nan),
    ("number('1_000')", math.nan),
    ("number(true())", 1),
    ("number(/garden/bed/rows)", 4),
    ("number(/garden/none)", math.nan),
    ("int(2.9)", 2),
    ("int(-2.9)", -2),
    ("int('x')", math.nan),
    ("int(1 div 0)", math.inf),
    ("floor(-1.2)", -2),
    ("ceiling(-1.2)", -1),
    ("ceiling('x')", math.nan),
    ("abs(-3)", 3),
    ("round(1.5)", 2),
    ("round(-1.5)", -2),
    ("round(0.49999999999999994)", 0),
    ("round(2.345, 2)", 2.35),
    ("round(-2.345, 2)", -2.35),
    ("round(1.005, 2)", 1.01),
    ("round(1250, -2)", 1300),
    ("round(3, -1)", 0),
    ("round('x', 1)", math.nan),
    ("round(1, 'x')", math.nan),
    ("round(1 div 0, 3)", math.inf),
    ("round(12.5, 400)", 12.5),
    ("round(12.5, -400)", 0),
    ("pow(2, 10)", 1024),
    ("pow(0, -1)", math.inf),
    ("pow(-8, 1 div 3)", math.nan),
    ("pow(10, 400)", math.inf),
    ("pow(-10, 401)", -math.inf),
    ("sqrt(16)", 4),
    ("sqrt(-1)", math.nan),
    ("exp(0)", 1),
    ("exp(1000)", math.inf),
    ("exp10(3)", 1000),
    ("log(1)", 0),
    ("log(0)", -math.inf),
    ("log(-1)", math.nan),
    ("log10(1000)", 3),
    ("sin(0)", 0),
    ("cos(0)", 1),
    ("tan(0)", 0),
    ("asin(2)", math.nan),
    ("acos(1)", 0),
    ("atan(0)", 0),
    ("atan2(0, -1)", math.pi),
    ("pi()", math.pi),
    ("sin('x')", math.nan),
    ("sum(/garden/bed/rows)", 16),
    ("sum(/garden/none)", 0),
    ("sum(/garden/bed/plant)", math.nan),
    ("avg(/garden/bed/rows)", 8),
    ("avg(/garden/none)", math.nan),
    ("max(/garden/bed/rows)", 12),
    ("max(3, /garden/bed/rows, 40)", 40),
    ("max('')", math.nan),
    ("max(/garden/none)", math.nan),
    ("min(/garden/bed/rows)", 4),
    ("min(5, 'x')", math.nan),
    ("count(/garden/bed)", 2),
    ("count(//plant | //rows)", 5),
    ("count-non-empty(/garden/*)", 4),
    ("count-selected('  a  b ')", 2),
    ("count-selected('')", 0),
    ("string-length('héllo')", 5),
    ("string-length('🌱')", 1),
    ("compare('a', 'b')", -1),
    ("seconds('P1DT1.5S')", 86401.5),
    ("seconds('P')", math.nan),
    ("months('-P1Y2M')", -14),
    ("days-from-date('2002-01-01')", 11688),
    ("seconds-from-dateTime('1970-01-02T00:00:00Z')", 86400),
    ("position(/garden/bed[2])", 2),
    ("position(/garden/none)", math.nan),
]


@pytest.mark.parametrize(("expression", "wanted"), NUMBERS)
def test_a_number(expression, wanted):
    got = ask(expression)
    assert isinstance(got, float)
    assert got == pytest.approx(wanted, rel=1e-12, nan_ok=True)


TEXTS = [
    ("string(1)", "1"),
    ("string(-0.5)", "-0.5"),
    ("string(0.0000001)", "0.0000001"),
    ("string(1000000 * 1000000 * 1000000 * 1000)", "1000000000000000000000"),
    ("string(1 div 0)", "Infinity"),
    ("string(0 div 0)", "NaN"),
    ("string(-0)", "0"),
    ("string(true())", "true"),
    ("string(/garden/bed/plant)", "leek"),
    ("string(/garden/none)", ""),
    ("concat('a', 1, true())", "a1true"),
    ("concat(//plant, '.')", "leekchardkale."),
    ("concat()", ""),
    ("join(', ', //plant)", "leek, chard, kale"),
    ("join('-', 1, 2, //rows)", "1-2-4-12"),
    ("join('-')", ""),
    ("substring('12345', 2)", "2345"),
    ("substring('12345', 1.5, 2.6)", "234"),
    ("substring('12345', 0, 3)", "12"),
    ("substring('12345', -1 div 0)", "12345"),
    ("substring('12345', 0 div 0)", ""),
    ("substring('12345', -42, 1 div 0)", "12345"),
    ("substr('hello', 1, 3)", "el"),
    ("substr('hello', -3)", "llo"),
    ("substr('hello', -3, -1)", "ll"),
    ("substr('hello', 3, 1)", ""),
    ("substr('hello', 0, 99)", "hello"),
    ("substring-before('2026-03', '-')", "2026"),
    ("substring-before('abc', 'x')", ""),
    ("substring-after('2026-03', '-')", "03"),
    ("substring-after('abc', '')", "abc"),
    ("translate('bar', 'abc', 'AB')", "BAr"),
    ("translate('--aaa--', 'abc-', 'ABC')", "AAA"),
    ("normalize-space('  a \t b\n')", "a b"),
    ("normalize-space('a\u00a0b')", "a\u00a0b"),
    ("selected-at('a b c', 1)", "b"),
    ("selected-at('a b c', 9)", ""),
    ("selected-at('a b c', -1)", ""),
    ("coalesce('', /garden/empty, 'x')", "x"),
    ("coalesce(0 div 0, 'x')", "x"),
    ("coalesce('', '')", ""),
    ("coalesce(/garden/none, //plant)", "leek"),
    ("digest('', 'MD5', 'hex')", "d41d8cd98f00b204e9800998ecf8427e"),
    ("digest('shopfront', 'SHA-1', 'hex')", "d363a36860efcdf6e1b3b7e7c70f39a9c03ccab8"),
    ("base64-decode('w6k=')", "é"),
    ("base64-decode('not base64')", ""),
    ("name(/garden/shed/*)", "g:box"),
    ("local-name(/garden/shed/*)", "box"),
    ("namespace-uri(/garden/shed/*)", "urn:garden"),
    ("name(/garden/none)", ""),
    ("name(/garden/bed/@g:sun)", "g:sun"),
    ("days-to-date(11688)", "2002-01-01"),
    ("jr:choice-name('leek', '/garden/bed/plant')", "leek"),
    ("property('deviceid')", ""),
]


@pytest.mark.parametrize(("expression", "wanted"), TEXTS)
def test_a_text(expression, wanted):
    assert ask(expression) == wanted


TRUTHS = [
    ("boolean('')", False),
    ("boolean('false')", True),
    ("boolean('0')", True),
    ("boolean(0)", False),
    ("boolean(0 div 0)", False),
    ("boolean(/garden/none)", False),
    ("boolean(/garden/empty)", True),
    ("not('')", True),
    ("not(/garden/empty)", False),
    ("boolean-from-string('true')", True),
    ("boolean-from-string('1')", True),
    ("boolean-from-string(1)", True),
    ("boolean-from-string('TRUE')", False),
    ("boolean-from-string('')", False),
    ("starts-with('leek', 'le')", True),
    ("starts-with('leek', '')", True),
    ("ends-with('leek', 'ek')", True),
    ("ends-with('leek', 'leeks')", False),
    ("contains('leek', 'ee')", True),
    ("selected('a b c', 'b')", True),
    ("selected('a b c', ' b ')", True),
    ("selected('a bc', 'b')", False),
    ("selected('', 'a')", False),
    ("checklist(1, 2, true(), false(), 1)", True),
    ("checklist(-1, 0, true())", False),
    ("checklist(3, -1, //plant)", True),
    ("weighted-checklist(5, 5, true(), 5, false(), 7)", True),
    ("weighted-checklist(16, -1, //rows, //rows)", True),
    ("regex('ABC-12', '[A-Z]{3}-[0-9]+')", True),
    ("regex('ABC-12x', '[A-Z]{3}-[0-9]+')", False),
    ("regex('٣', '\\d')", False),
    ("is-card-number('4111111111111111')", True),
    ("is-card-number('4111111111111112')", False),
    ("lang('en')", False),
    ("geofence('0.5 0.5', '0 0;0 1;1 1;1 0;0 0')", True),
    ("geofence('1.5 0.5', '0 0;0 1;1 1;1 0;0 0')", False),
    ("geofence('', '0 0;0 1;1 1')", False),
    ("intersects('0 0;1 1;0 1;1 0')", True),
    ("intersects('0 0;0 1;1 1;1 0;0 0')", False),
]


@pytest.mark.parametrize(("expression", "wanted"), TRUTHS)
def test_a_boolean(expression, wanted):
    assert ask(expression) is wanted


def test_distances_and_areas_in_metres():
    assert ask("distance('0 0;0 1')") == pytest.approx(111_318.85)
    assert ask("distance('0 0', '0 1', '0 0')") == pytest.approx(222_637.69)
    assert ask("area('0 0;0 1;1 1;1 0')") == pytest.approx(1.2391e10, rel=1e-4)
    assert ask("area('0 0;1 1')") == 0
    assert math.isnan(ask("distance('somewhere')"))
    assert ask("area('')") == ask("distance('')") == 0
    assert math.isnan(ask("distance('91 0;0 0')"))


def test_a_seed_gives_every_client_the_same_order():
    letters = "<r><i>A</i><i>B</i><i>C</i><i>D</i><i>E</i><i>F</i></r>"
    first, again = ask("join('', randomize(/r/i, 7))", letters), ask("join('', randomize(/r/i, '7'))", letters)
    assert first == again
    assert sorted(str(first)) == list("ABCDEF")
    assert ask("join('', randomize(/r/i, 8))", letters) != first
    assert ask("join('', randomize(/r/i, -7))", letters) != first
    assert ask("join('', randomize(/r/i, 'a name'))", letters) == ask("join('', randomize(/r/i, 'a name'))", letters)
    assert len(ask("randomize(/r/i)", letters)) == 6


def test_ids():
    assert len(ask("uuid()")) == 36
    assert len(ask("uuid(12)")) == 12
    assert ask("uuid()") != ask("uuid()")
    assert ask("uuid(-1)") == ""


def test_once_keeps_an_answer():
    assert ask("once('new')", "<a>old</a>", "/node()[1]") == "old"
    assert ask("once('new')", "<a/>", "/node()[1]") == "new"


def test_indexed_repeat_picks_in_each_level():
    farm = "<f><r><s><v>11</v></s><s><v>12</v></s></r><r><s><v>21</v></s><s><v>22</v></s></r></f>"
    assert ask("indexed-repeat(/f/r/s/v, /f/r, 2, /f/r/s, 1)", farm) == "21"
    assert ask("indexed-repeat(/f/r/s/v, /f/r, 2, /f/r/s, 3)", farm) == ""
    assert ask("indexed-repeat(/f/r/s/v, /f/r, 0)", farm) == ""
    assert ask("indexed-repeat(/f/r/s/v, /f/r, 'x')", farm) == ""


def test_only_what_is_needed_is_evaluated():
    assert ask("if(true(), 1, nonsense())") == 1
    assert ask("if(false(), nonsense(), 2)") == 2
    assert ask("false() and nonsense()") is False
    assert ask("true() or nonsense()") is True
    assert ask("coalesce('a', nonsense())") == "a"
    assert ask("once(nonsense())", "<a>old</a>", "/node()[1]") == "old"


@pytest.mark.parametrize(
    "expression",
    [
        "nonsense()",
        "true(1)",
        "not()",
        "if(1, 2)",
        "substring('a')",
        "translate('a', 'b')",
        "count('a')",
        "sum(1)",
        "name(1)",
        "position('a')",
        "randomize('a')",
        "randomize()",
        "instance('nowhere')",
        "pulldata('nowhere', 'a', 'b', 'c')",
        "digest('a', 'CRC-32')",
        "digest('a', 'MD5', 'octal')",
        "regex('a', '(')",
        "$name",
        "max()",
        "1 | 2",
        "'a'/b",
    ],
)
def test_a_call_that_cannot_be(expression):
    with pytest.raises(FormError) as caught:
        ask(expression)
    assert caught.value.where.expression == expression


@pytest.mark.parametrize(
    ("expression", "answer", "wanted"),
    [
        ("number(.)", "9" * 1_000_000, math.inf),
        ("number(.)", "a" * 1_000_000, math.nan),
        ("count-selected(.)", "x " * 500_000, 500_000),
        ("string-length(normalize-space(.))", " " * 1_000_000, 0),
        ("number(date(.))", "2026-01-01T" + "0" * 1_000_000, math.nan),
        ("decimal-time(.)", "1" * 1_000_000, math.nan),
        ("string-length(.)", "\u202eabc\u2066", 5),
        ("string-length(uuid(1e300))", "", 1000),
        ("string-length(substring(., 1e300, 1e300))", "abc", 0),
    ],
    ids=lambda value: str(value)[:24],
)
def test_an_answer_made_to_break_a_function(expression, answer, wanted):
    assert ask(expression, f"<a>{answer}</a>", "/node()[1]") == pytest.approx(wanted, nan_ok=True)


def test_a_pattern_made_to_run_for_ever_is_refused_without_the_answer():
    with pytest.raises(FormError, match="too long") as caught:
        ask("regex(., '(x+x+)+y')", f"<a>{'x' * 5_000}</a>", "/node()[1]")
    assert "xxxx" not in str(caught.value)
