"""Laws: whatever stands in the cells a report comes back, its places exist, and a form without errors opens."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.forms import compile_form
from kiosk.forms.authoring.checking import check_form
from kiosk.forms.authoring.media import resources
from tests.kiosk.forms.authoring.workbooks import write

FIELDS = [
    "type", "name", "label::English (en)", "label::Arabic (ar)", "relevant", "constraint", "calculation", "required",
    "choice_filter", "repeat_count", "default", "parameters", "trigger", "media::image",
]  # fmt: skip
ODD = st.one_of(
    st.sampled_from([
        "", "1", "yes", "${q0}", "${q1} = ${q2}", "${d", "count(${q0})", "foo()", ". > ${q1}", "'x'", "if(${q0}, 1",
        "instance('l')/root/item[name = ${q0}]/label", "position(..)", "today() - ${q1}", "“x”", "${q0}${q1}", "=1+1",
        "]", "once(${q0})", "txet", "end_group", "begin_repeat", "select_one", "rank l or_other", "csv-external", "q0",
        "meta", "../a.png", "start=3", "audit", "background-geopoint", "select_one_from_file l.csv", "\u202eabc",
        "<b>&",
    ]),
    st.integers(), st.floats(allow_nan=False), st.booleans(), st.text(max_size=8), st.just("س" * 400),
)  # fmt: skip
QUESTIONS = st.sampled_from([
    "text", "integer", "decimal", "date", "time", "dateTime", "note", "range", "acknowledge", "geopoint", "geotrace",
    "image", "barcode", "file", "select_one l", "select_multiple l", "rank l", "calculate", "select_one l or_other",
    "group", "repeat",
])  # fmt: skip
CHOICES = [["list_name", "name", "label", "part"], ["l", "a", "A", "x"], ["l", "b", "B", "y"]]
LAW = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


@st.composite
def good_forms(draw):
    """Rows of a form without errors: every reference goes to a question before it in the same place."""
    rows, names = [], []
    _questions(draw, rows, names, 0)
    return rows


def _questions(draw, rows, names, depth):
    for kind in draw(st.lists(QUESTIONS, min_size=1, max_size=4)):
        name = f"q{len(names)}"
        names.append(name)
        row = dict.fromkeys(FIELDS, "") | {"name": name, "type": kind, FIELDS[2]: "Label", FIELDS[3]: "سؤال"}
        groups = {other["name"] for other in rows if other["type"].startswith("begin_")}
        earlier = [one for one in names[:-1] if one not in groups]
        if earlier and draw(st.booleans()):
            row["relevant"] = f"${{{draw(st.sampled_from(earlier))}}} = ''"
        if kind in {"group", "repeat"}:
            if depth == 2:
                row["type"] = "text"
                rows.append(row)
                continue
            rows.append(row | {"type": f"begin_{kind}"})
            _questions(draw, rows, names, depth + 1)
            rows.append(dict.fromkeys(FIELDS, "") | {"type": f"end_{kind}"})
            continue
        if kind == "calculate":
            row |= {"calculation": f"concat(${{{earlier[0]}}}, 'x')" if earlier else "1 + 1"}
        elif kind.startswith("select_one l") and "or" not in kind and earlier and draw(st.booleans()):
            row["choice_filter"] = f"part = ${{{earlier[-1]}}}"
        rows.append(row)


def table(rows):
    """The rows as a sheet, without what the library that writes workbooks refuses: control characters."""
    lines = [[row[field] for field in FIELDS] for row in rows]
    return [FIELDS, *cleaned(lines)]


def cleaned(rows):
    return [["".join(c for c in v if c.isprintable()) if isinstance(v, str) else v for v in row] for row in rows]


def assert_refused_or_opens(file, rows):
    checked = check_form(file)
    for fault in checked.report.faults:
        assert fault.problem
        assert fault.spot.row <= rows + 1 or fault.spot.sheet != "survey"
    assert bool(checked.xml) is not bool(checked.report.errors)
    if checked.xml:
        form = compile_form(checked.xml, {**resources(file), **checked.made})
        assert form.start(now=datetime(2026, 3, 5, tzinfo=UTC), zone="UTC").submission()
    return checked


@LAW
@given(good_forms())
def test_a_form_without_slips_has_no_errors_and_opens(tmp_path, rows):
    checked = assert_refused_or_opens(write(tmp_path, survey=table(rows), choices=CHOICES), len(rows))
    assert [fault.told("") for fault in checked.report.errors] == []


@LAW
@given(good_forms(), st.data())
def test_a_form_with_slips_is_refused_at_its_cells_or_opens(tmp_path, rows, data):
    for _ in range(data.draw(st.integers(1, 3))):
        row = data.draw(st.integers(0, len(rows) - 1))
        rows[row] = rows[row] | {data.draw(st.sampled_from(FIELDS)): data.draw(ODD)}
    assert_refused_or_opens(write(tmp_path, survey=table(rows), choices=CHOICES), len(rows))


@LAW
@given(st.lists(st.lists(ODD, max_size=6), max_size=6), st.lists(st.lists(ODD, max_size=4), max_size=3))
def test_any_table_gets_a_report(tmp_path, rows, more):
    check_form(write(tmp_path, survey=cleaned(rows), choices=cleaned(more), settings=cleaned(more)))
