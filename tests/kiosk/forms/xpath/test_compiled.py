"""Compiled expressions as a session uses them: short ways to nodes, tables of choices, relevance, constants."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms import FormError
from kiosk.forms.xpath import (
    DateTimeValue,
    DateValue,
    Environment,
    Kind,
    Node,
    Resolved,
    Scope,
    Services,
    calls_of,
    coercion,
    compile_boolean,
    compile_expression,
    compile_nodes,
    compile_number,
    compile_string,
    parse,
    read_document,
    references_of,
)
from kiosk.forms.xpath.functions.texts import LONGEST

FORM = "<data><name>Ada</name><age>36</age><gone>x</gone><r><v>1</v></r><r><v>2</v></r><r><v>3</v></r></data>"


class ByName(Scope):
    """Knows the single answers of the form, as a session does, and counts how often it is asked."""

    def __init__(self, data: Node) -> None:
        self.slots = {child.name: child for child in data.children if child.name != "r"}
        self.asked = 0

    def resolve(self, path):
        if path.absolute and len(path.steps) == 2 and (node := self.slots.get(path.steps[1].test.name)):
            return Resolved(2, node=lambda _environment: self.reached(node))
        return None

    def reached(self, node):
        self.asked += 1
        return node


class Clock(Services):
    def now(self):
        return datetime(2026, 3, 5, 17, 30, tzinfo=UTC)


class Cities:
    """A table of rows that knows only how to find by column, and counts."""

    def __init__(self, rows):
        self.tree = read_document(
            "<root>" + "".join(f"<item><c>{c}</c><n>{n}</n><p>{p}</p></item>" for c, n, p in rows) + "</root>",
            compact=True,
        )
        self.found, self.walked = 0, 0

    def document(self):
        self.walked += 1
        return self.tree

    def rows(self, row_path):
        return list(self.tree.children[0].children) if row_path == ("root", "item") else None

    def find(self, row_path, columns, values):
        self.found += 1
        if row_path != ("root", "item"):
            return None
        return [
            row
            for row in self.rows(row_path)
            if all(_cell(row, column, value) for column, value in zip(columns, values, strict=True))
        ]


def _cell(row, column, value):
    texts = [cell.text for cell in row.children if cell.name == column]
    if isinstance(value, float):
        return any(coercion.number_of_text(text, UTC) == value for text in texts)
    return value in texts


class WithCities(Clock):
    def __init__(self, table):
        self.table = table

    def instance(self, name):
        return self.table if name == "cities" else None


@pytest.fixture
def data():
    return read_document(FORM, compact=True).children[0]


def run(text, node, services=None, compiled=compile_expression, scope=None):
    return compiled(parse(text), scope)(Environment(node, services or Clock()))


@pytest.mark.parametrize(
    ("text", "compiled", "wanted"),
    [
        ("/data/name = 'Ada'", compile_boolean, True),
        ("'Ada' != /data/name", compile_boolean, False),
        ("/data/age > 18 and /data/age < 40", compile_boolean, True),
        ("/data/age = 36.0", compile_boolean, True),
        ("/data/name", compile_string, "Ada"),
        ("/data/age", compile_number, 36.0),
        ("/data/name", compile_boolean, True),
        ("/data/age + 1", compile_string, "37"),
        ("concat(/data/name, '-', /data/age)", compile_string, "Ada-36"),
        ("count(/data/name)", compile_number, 1.0),
        ("/data/name = true()", compile_boolean, True),
        ("/data/name = /data/gone", compile_boolean, False),
        ("/data/name = today()", compile_boolean, False),
        ("/data/name[. = 'Ada']", compile_string, "Ada"),
        ("count(/data/name[. = 'Bo'])", compile_number, 0.0),
        (". = 36", compile_boolean, False),
    ],
)
def test_a_short_way_gives_what_the_walk_gives(data, text, compiled, wanted):
    scope = ByName(data)
    assert run(text, data, compiled=compiled, scope=scope) == wanted
    assert run(text, data, compiled=compiled) == wanted
    assert scope.asked or text.startswith(".")


def test_what_is_not_relevant_reads_empty(data):
    scope = ByName(data)
    scope.slots["gone"].relevant = False
    assert run("/data/gone", data, compiled=compile_string, scope=scope) == ""
    assert run("/data/gone = ''", data, compiled=compile_boolean, scope=scope) is True
    assert run("/data/gone != 'x'", data, compiled=compile_boolean, scope=scope) is True
    assert run("/data/gone = 1", data, compiled=compile_boolean, scope=scope) is False
    assert run("boolean(/data/gone)", data, compiled=compile_boolean, scope=scope) is False
    assert run("count(/data/gone)", data, scope=scope) == 0
    assert run("count(/data/*)", data) == 5
    assert run("string(/data)", data) == "Ada36123"
    data.children[3].relevant = data.children[3].children[0].relevant = False
    assert run("sum(/data/r/v)", data) == 5
    assert run("join(' ', //v)", data) == "2 3"
    assert run("join(' ', following-sibling::r/v)", data.children[2]) == "2 3"


def test_a_short_way_to_many_nodes_counts_positions_within_their_parents(data):
    class Repeats(Scope):
        def resolve(self, path):
            if [step.test.name for step in path.steps[:3]] == ["data", "r", "v"]:
                values = [v for r in data.children[3:] for v in r.children]
                return Resolved(3, nodes=lambda _environment: values)
            return None

    assert len(run("/data/r/v", data, scope=Repeats())) == 3
    assert len(run("/data/r/v[1]", data, scope=Repeats())) == 3
    assert run("/data/r/v[. > 1]/..", data, scope=Repeats()) == data.children[4:]


def test_relative_paths_in_predicates_begin_at_what_is_tried(data):
    class Relative(Scope):
        def resolve(self, path):
            assert path.absolute or path.start is not None, "a predicate's own path was handed to the scope"

    assert len(run("/data/r[v > 1]", data, scope=Relative())) == 2


def test_a_table_answers_what_it_can():
    table = Cities([("nl", "Delft", 1), ("nl", "Leiden", 2), ("be", "Gent", 2)])
    answer = Node(Kind.ELEMENT, "country", text="nl")
    services = WithCities(table)

    def names(predicate):
        return run(f"join(' ', instance('cities')/root/item{predicate}/n)", answer, services)

    assert names("[c = 'nl']") == "Delft Leiden"
    assert names("[c = current() and p = 2]") == "Leiden"
    assert names("[current() = c][n != 'Delft']") == "Leiden"
    assert names("[p = 1 + 1]") == "Leiden Gent"
    assert names("[c = 'nl'][2]") == "Leiden"
    assert names("[c = 'xx']") == ""
    assert (table.found, table.walked) == (6, 0)
    assert names("[c = n]") == ""
    assert names("[starts-with(n, 'L')]") == "Leiden"
    assert names("[2]") == "Leiden"
    assert table.walked == 0
    assert names("[c = 'nl' or p = 2]") == "Delft Leiden Gent"
    assert run("count(instance('cities')//item)", answer, services) == 3
    assert table.walked == 1
    assert services.pulldata("cities", "n", "p", "2", Environment(answer, services)) == "Leiden"
    assert run("pulldata('cities', 'n', 'p', '9')", answer, services) == ""


@given(
    st.lists(st.tuples(*[st.sampled_from(["a", "b", "1", "1.0", ""])] * 3), max_size=6),
    st.sampled_from(
        [
            "[c = 'a']",
            "[c = 1]",
            "[c = n]",
            "[c = 'a' and n = 'b']",
            "[p = '1'][1]",
            "[c = current()]",
            "[c = current()/none]",
        ]
    ),
)
def test_a_table_gives_what_the_tree_gives(rows, predicate):
    table = Cities(rows)
    answer = Node(Kind.ELEMENT, "x", text="b")
    expression = f"instance('cities')/root/item{predicate}"
    plain = WithCities(table.tree)
    assert run(expression, answer, WithCities(table)) == run(expression, answer, plain)


def test_values_keep_their_type(data):
    assert type(run("today()", data)) is DateValue
    assert type(run("now()", data)) is DateTimeValue
    assert run("if(true(), today(), '')", data).days == pytest.approx(20517)
    assert run("now()", data, compiled=compile_string) == "2026-03-05T17:30:00.000+00:00"


def test_constants_are_worked_out_once():
    constant = compile_expression(parse("concat('a', 1 + 2, string-length('abc'))"))
    assert constant(None) == "a33"
    with pytest.raises(AttributeError):
        compile_expression(parse("concat('a', position())"))(None)
    with pytest.raises(AttributeError):
        compile_expression(parse("number('2026-01-01') + 1"))(None)


def test_a_strict_scope_refuses_when_compiling():
    for text in ("nonsense()", "true(1)", "count('a')", "if(true(), 1, nonsense())", "a[nonsense()]", "p:a", "$v"):
        with pytest.raises(FormError):
            compile_expression(parse(text))
    with pytest.raises(FormError, match="path to nodes"):
        compile_nodes(parse("1 + 1"))


def test_what_cannot_give_nodes_is_refused_when_it_is_reached(data):
    either = compile_nodes(parse("if(/data/age = 36, /data/name, 'none')"))
    assert either(Environment(data, Clock())) == [data.children[0]]
    data.children[1].text = "1"
    with pytest.raises(FormError, match="path to nodes"):
        either(Environment(data, Clock()))


def test_an_error_inside_a_predicate_leaves_the_context_as_it_was(data):
    class Sloppy(Scope):
        strict = False

    environment = Environment(data, Clock())
    with pytest.raises(FormError):
        compile_expression(parse("*[2][nonsense()]"), Sloppy())(environment)
    assert (environment.node, environment.position, environment.size) == (data, 1, 1)


def test_what_an_expression_reads():
    text = "concat(../a, /d/b[c = current()/../e]/f, instance('i')/root/item[g = /d/h]/k, position(..), (j | ./l)[m])"
    read = [
        (reference.origin, reference.instance, "/".join(step.test.name or step.axis for step in reference.steps))
        for reference in references_of(parse(text))
    ]
    assert read == [
        ("context", None, "parent/a"),
        ("root", None, "d/b/f"),
        ("root", None, "d/b/c"),
        ("current", None, "parent/e"),
        ("instance", "i", "root/item/k"),
        ("instance", "i", "root/item/g"),
        ("root", None, "d/h"),
        ("context", None, "parent"),
        ("context", None, "j"),
        ("context", None, "self/l"),
        ("context", None, "j/m"),
        ("context", None, "self/l/m"),
    ]
    assert calls_of(parse(text)) == {"concat", "current", "instance", "position"}


def test_a_pattern_that_would_run_for_ever_is_stopped(data):
    data.children[0].text = "a" * 40 + "!"
    with pytest.raises(FormError, match="too long"):
        run(r"regex(/data/name, '(?:(a|aa)(?=a*))+\1?$')", data)
    with pytest.raises(FormError, match="longer than"):
        run(f"regex('a', '{'a' * 3000}')", data)


def test_the_node_itself_is_read_by_current():
    (reference,) = references_of(parse("current() = 1"))
    assert (reference.origin, [step.axis for step in reference.steps]) == ("current", ["self"])


@pytest.mark.parametrize(
    ("predicate", "kept"),
    [
        ("position() <= position(current())", "12"), ("position(current()) >= position()", "12"),
        ("position() = position(current()) - 1", "1"), ("position() != position(/data/r[2])", "13"),
        ("position() > count(/data/r) - 1", "3"), ("position(current()) < position()", "3"),
        ("position() >= /data/age", ""), ("position() = string-length(.)", "1"), ("position() = last()", "3"),
        ("position() = position(.)", "123"), ("position() < '3'", "12"), ("/data/nothing != position()", ""),
    ],
)  # fmt: skip
def test_predicates_that_hold_the_place_against_a_number(data, predicate, kept):
    second = [child for child in data.children if child.name == "r"][1]
    environment = Environment(second, Clock())
    assert compile_string(parse(f"join('', /data/r[{predicate}]/v)"))(environment) == kept


def test_what_a_place_is_held_against_is_asked_once(data):
    class Places(Clock):
        asked = 0

        def position(self, node):
            self.asked += 1
            return super().position(node)

    services = Places()
    last = [child for child in data.children if child.name == "r"][-1]
    running = compile_number(parse("sum(/data/r[position() <= position(current())]/v)"))
    assert running(Environment(last, services)) == 6
    assert services.asked == 1


def test_texts_joined_beyond_all_measure_are_refused(data):
    data.children[0].text = "x" * 100_000
    assert len(run(f"concat({', '.join(['/data/name'] * 50)})", data)) == LONGEST
    for text in (f"concat({', '.join(['/data/name'] * 51)})", "join(/data/name, *, *, *, *, *, *, *, *, *, *, *)"):
        with pytest.raises(FormError, match="too long"):
            run(text, data)
