"""Going on with a form that has changed since: what it still asks is kept, and the rest is told of."""

import pytest

from kiosk.forms.authoring.library import FormLibrary
from kiosk.forms.form_shelf import FormShelf
from kiosk.forms.session.records import encoded
from tests.kiosk.forms.pages.written import HEAD, asked

TEXTS = '<itext><translation lang="{}"/><translation lang="fr"/></itext>'


def form(*names, language="en", binds=""):
    nodes = "".join(f"<{name}/>" for name in names)
    model = f'<model>{TEXTS.format(language)}<instance><data id="made">{nodes}</data></instance>{binds}</model>'
    body = "".join(asked(f"/data/{name}") for name in names)
    return f"{HEAD}<h:head><h:title>Made</h:title>{model}</h:head><h:body>{body}</h:body></h:html>"


@pytest.fixture
def again(tmp_path):
    """Fills in one form and goes on with another under its name."""

    def go_on(later):
        shelf = FormShelf(lambda: FormLibrary(tmp_path, tmp_path / "kept"), tmp_path / "kept", "UTC")
        (tmp_path / "made.xml").write_text(form("a", "b", "c"))
        session = shelf.begin("made.xml", "en").filling.session
        journal = [encoded(session.first_record)]
        session.listener = lambda record: journal.append(encoded(record))
        for name in "abc":
            session.answer(f"/data/{name}", name.upper())
        session.set_language("fr")
        session.set_language("en")
        (tmp_path / "made.xml").write_text(later)
        return shelf.go_on("made.xml", journal)

    return go_on


@pytest.mark.parametrize(
    ("later", "changed", "left"),
    [
        (form("a", "b", "c"), False, "ABC"),
        (form("a", "b", "c", "d"), False, "ABC"),
        (form("a", "b", "c", language="de"), False, "ABC"),
        (form("a", "c"), True, "AC"),
        (form("a", "b", "c", binds='<bind nodeset="/data/b" readonly="true()"/>'), True, "AC"),
    ],
    ids=["the same", "one more question", "another language", "a question less", "one that is only read now"],
)
def test_answers_that_still_apply_are_kept(again, later, changed, left):
    found = again(later)
    state = found.filling.session.state
    assert found.changed is changed
    assert [state(f"/data/{name.lower()}").value for name in left] == list(left)
