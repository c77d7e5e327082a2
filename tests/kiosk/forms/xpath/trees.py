"""Hypothesis strategies for expressions, as their own source text and as syntax trees."""

from __future__ import annotations

from hypothesis import strategies as st

from kiosk.forms.xpath.syntax import (
    DESCENDANTS,
    PARENT,
    SELF,
    Arithmetic,
    Call,
    Comparison,
    Filter,
    Logic,
    Negation,
    Number,
    Path,
    Step,
    Test,
    Text,
    Union,
    Variable,
)

NAMES = st.sampled_from(["a", "b-c", "d.e", "div", "and", "or", "mod", "node1", "été", "x:y", "_z"])
_TESTS = st.one_of(
    NAMES.map(lambda name: Test("name", *_split(name))),
    st.just(Test("any", "", "")),
    st.just(Test("any", "x", "")),
    st.sampled_from(["node", "text", "comment"]).map(lambda kind: Test(kind, "", "")),
    st.just(Test("processing-instruction", "", "it's")),
)
_AXES = st.sampled_from(
    ["child", "attribute", "descendant", "ancestor-or-self", "following-sibling", "self", "preceding"]
)


def _split(name: str) -> tuple[str, str]:
    prefix, _, local = name.rpartition(":")
    return prefix, local


def _some(strategy, least=1, most=3):
    return st.lists(strategy, min_size=least, max_size=most).map(tuple)


def _made(make, *parts):
    return st.tuples(*parts).map(lambda drawn: make(*drawn))  # st.builds would keep the source of each


def _grown(inner):
    steps = st.one_of(
        st.sampled_from([SELF, PARENT]),
        _made(Step, _AXES, _TESTS, _some(inner, 0, 2)),
    )
    walks = st.tuples(_some(steps), st.booleans(), steps).map(
        lambda parts: (*parts[0], DESCENDANTS, parts[2]) if parts[1] else parts[0]
    )
    primaries = st.one_of(_made(Call, NAMES, _some(inner, 0)), inner)
    return st.one_of(
        _made(Path, st.none(), st.booleans(), walks),
        _made(lambda start, steps: Path(start, False, steps), primaries.map(_wrapped(Filter)), walks),
        _made(Filter, primaries.map(_wrapped(Filter)), _some(inner)),
        _made(Call, NAMES, _some(inner, 0)),
        _made(Comparison, st.sampled_from(["=", "!=", "<", "<=", ">", ">="]), inner, inner),
        _made(Logic, st.just("and"), _some(inner.map(_wrapped_logic("and")), 2)),
        _made(Logic, st.just("or"), _some(inner.map(_wrapped_logic("or")), 2)),
        _made(Union, _some(inner.map(_wrapped(Union)), 2)),
        _made(Negation, inner.map(_wrapped(Negation))),
        _made(Arithmetic, inner, _some(st.tuples(st.sampled_from(["+", "-"]), inner))),
        _made(Arithmetic, inner, _some(st.tuples(st.sampled_from(["*", "div", "mod"]), inner))),
    )


def _wrapped(unwanted):
    """Hide a tree of that class in a call, where the parser would have made another tree of it."""
    return lambda tree: Call("f", (tree,)) if isinstance(tree, unwanted) else tree


def _wrapped_logic(operator):
    return lambda tree: Call("f", (tree,)) if isinstance(tree, Logic) and tree.operator == operator else tree


LEAVES = st.one_of(
    st.text(alphabet="ab' é🌱\n", max_size=5).map(Text),
    st.sampled_from([0.0, 1.0, 0.5, 12.25, 1e21, 1e-7]).map(Number),
    st.just(Variable("v")),
    st.just(Path(None, True, ())),
    st.just(Path(None, False, (SELF,))),
)
TREES = st.recursive(LEAVES, _grown, max_leaves=12)

# Plain arithmetic, as text and as what Python makes of it.
_FIGURES = st.one_of(st.integers(0, 999).map(str), st.sampled_from(["0.5", "1.25", "100.75"]))
SUMS = st.recursive(
    _FIGURES,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["+", "-", "*"]), inner).map(lambda parts: f"({' '.join(parts)})"),
        inner.map(lambda text: f"-({text})"),
    ),
    max_leaves=12,
)
