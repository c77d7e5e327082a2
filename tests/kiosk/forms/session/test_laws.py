"""Laws of every form: a change gives what evaluating everything gives, and keeping or translating loses nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.forms.session import compile_form
from kiosk.forms.session.instance_tree import walk
from tests.kiosk.forms.writing import NOW, SEED, bind, xform

_LIST = '<instance id="list"><root>' + "".join(
    f"<item><name>{name}</name><label>{name.upper()}</label><group>{name in 'ab'}</group></item>" for name in "abcd"
) + "</root></instance>"  # fmt: skip
_TEXTS = (
    '<itext><translation lang="one"><text id="t"><value>first</value></text></translation>'
    '<translation lang="two"><text id="t"><value>second</value></text></translation></itext>'
)


@st.composite
def forms(draw):  # noqa: C901 - long because a form has many kinds of parts
    """Forms whose nodes read only nodes before them, outside and inside a repeat in a repeat."""
    outer = [f"q{number}" for number in range(draw(st.integers(2, 5)))]
    inner = [f"i{number}" for number in range(draw(st.integers(2, 4)))]
    deep = [f"d{number}" for number in range(draw(st.integers(1, 3)))]
    after = [f"z{number}" for number in range(draw(st.integers(1, 4)))]
    readable = []
    binds = []

    def properties(path, reading):
        found = {}
        if reading and draw(st.booleans()):
            found["relevant"] = draw(_conditions(reading))
        if reading and draw(st.booleans()):
            found["calculate"] = draw(_values(reading))
        binds.append(bind(path, type_=draw(st.sampled_from(["string", "int"])), **found))
        return "calculate" not in found

    questions = []
    for name in outer:
        if properties(f"/data/{name}", list(readable)):
            questions.append(f"/data/{name}")
        readable.append(f"/data/{name}")
    if draw(st.booleans()):
        binds.append(bind("/data/r", relevant=draw(_conditions(readable))))
    for name in inner:
        if properties(f"/data/r/{name}", [*readable, "position(..)"]):
            questions.append(f"/data/r/{name}")
        readable += [f"/data/r/{name}", f"../{name}"]
    readable = [path for path in readable if not path.startswith("..")]
    for name in deep:
        if properties(f"/data/r/s/{name}", [*readable, "position(../..)", "position(..)"]):
            questions.append(f"/data/r/s/{name}")
        readable.append(f"/data/r/s/{name}")
    sums = [f"{function}({path})" for path in readable if "/r" in path for function in ("count", "sum")]
    sums += ["count(/data/r)", "count(/data/r/s)", f"count(/data/r[{inner[0]} != ''])", f"/data/r[2]/{inner[-1]}"]
    sums += [f"indexed-repeat(/data/r/{inner[0]}, /data/r, 2)", "count(/data/r/*)", "count(//s)"]
    for name in after:
        properties(f"/data/{name}", [*readable, *sums])
        readable.append(f"/data/{name}")
    binds.append(bind("/data/choice", relevant=draw(_conditions(readable))))
    nodes = "".join(f"<{name}/>" for name in outer)
    nodes += f"<r>{''.join(f'<{name}/>' for name in inner)}<s>{''.join(f'<{name}/>' for name in deep)}</s></r>"
    nodes += "".join(f"<{name}/>" for name in after) + "<choice/>"
    count = f' jr:count="/data/{outer[0]}"' if draw(st.booleans()) else ""
    controls = {path: f'<input ref="{path}"><label>A <output value="{path}"/></label></input>' for path in questions}
    body = "".join(text for path, text in controls.items() if "/r/" not in path)
    body += f'<repeat nodeset="/data/r"{count}>' + "".join(text for path, text in controls.items() if "/r/i" in path)
    body += '<repeat nodeset="/data/r/s">' + "".join(text for path, text in controls.items() if "/s/" in path)
    body += '</repeat></repeat><select ref="/data/choice"><label ref="jr:itext(\'t\')"/>'
    body += f"<itemset nodeset=\"instance('list')/root/item[group = 'True' or /data/{outer[-1]} = 'a']\">"
    body += '<value ref="name"/><label ref="label"/></itemset></select>'
    return compile_form(xform(nodes, _TEXTS + _LIST + "".join(binds), body)), questions, bool(count)


def _conditions(reading):
    return st.sampled_from(reading).flatmap(
        lambda path: st.sampled_from([f"{path} != ''", f"{path} = 'a' or {path} > 1", f"not({path} = 2)"])
    )


def _values(reading):
    return st.tuples(st.sampled_from(reading), st.sampled_from(reading)).flatmap(
        lambda pair: st.sampled_from(
            [pair[0], f"concat({pair[0]}, '-', {pair[1]})", f"{pair[0]} + 1", f"if({pair[0]} = 'a', {pair[1]}, 0)"]
        )
    )


ACTIONS = st.lists(
    st.tuples(st.sampled_from(["answer", "add", "add deep", "remove", "remove deep", "choose"]), st.integers(0, 30),
              st.sampled_from(["", "a", "1", "2", "3"])),
    max_size=8,
)  # fmt: skip


def act(session, questions, counted, action):
    """Do something that can be done now."""
    what, number, text = action
    many = session.count("/data/r")
    if what == "choose":
        session.answer("/data/choice", [text, "d"])
    elif what == "answer" and questions:
        path = questions[number % len(questions)]
        if "/r/" not in path or many:
            place = number % max(many, 1) + 1
            ref = path.replace("/r/", f"/r[{place}]/")
            if "/s/" not in ref or session.count(f"/data/r[{place}]/s"):
                session.answer(ref, text)
    elif what == "add" and not counted:
        session.add_repeat("/data/r")
    elif what == "remove" and not counted and many:
        session.remove_repeat(f"/data/r[{number % many + 1}]")
    elif "deep" in what and many:
        place = number % many + 1
        if what.startswith("add"):
            session.add_repeat(f"/data/r[{place}]/s")
        elif session.count(f"/data/r[{place}]/s"):
            session.remove_repeat(f"/data/r[{place}]/s[1]")


def looks(session):
    """Everything that can be seen of a session, relevant or not in the tree, and what would be sent."""
    from kiosk.forms.session.instance_tree import reference_of

    nodes = {
        reference_of(node): (node.relevant, node.text if node.relevant else None)
        for node in walk(session._machine.tree.root)
    }
    labels = {
        ref: (session.state(ref).label, session.state(ref).required) for ref, (shown, _) in nodes.items() if shown
    }
    return nodes, labels, session.state("/data/choice").choices


@settings(deadline=None)
@given(forms(), ACTIONS)
def test_a_change_gives_what_evaluating_everything_gives(made, actions):
    form, questions, counted = made
    session = form.start(now=NOW, seed=SEED)
    for action in actions:
        act(session, questions, counted, action)
        before = looks(session)
        session.recompute()
        assert looks(session) == before


@settings(deadline=None)
@given(forms(), ACTIONS)
def test_only_what_changed_is_told_and_all_of_it(made, actions):
    form, questions, counted = made
    session = form.start(now=NOW, seed=SEED)
    for action in actions:
        nodes, labels, _ = looks(session)
        many = session.count("/data/r")
        act(session, questions, counted, action)
        if action[0].startswith(("remove", "add")) or session.count("/data/r") != many:
            continue
        now, later, _ = looks(session)
        told = session.changed
        for ref, seen in now.items():
            if nodes.get(ref) != seen or labels.get(ref) != later.get(ref):
                assert ref in told, ref


@settings(deadline=None)
@given(forms(), ACTIONS)
def test_keeping_and_speaking_another_language_lose_nothing(made, actions):
    form, questions, counted = made
    session = form.start(now=NOW, seed=SEED)
    for action in actions:
        act(session, questions, counted, action)
    saved, seen, sent = session.save(), looks(session), session.submission()
    again = form.resume(saved, now=NOW)
    assert (again.save(), looks(again), again.submission()) == (saved, seen, sent)
    again.set_language("two")
    assert again.state("/data/choice").label in {"second"}
    assert again.submission() == sent
    again.set_language("one")
    assert looks(again) == seen
    for action in actions:
        act(session, questions, counted, action)
        act(again, questions, counted, action)
    assert again.submission() == session.submission()
