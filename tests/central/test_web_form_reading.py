"""Whatever a browser posts is read, or told how to mend; and what comes back on the page is words and no markup."""

from concurrent.futures import Future
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlencode

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from central.page_style import Look
from central.server_parts import ASSETS
from central.ticket_words import Voice
from central.web_form import WebForm
from central.web_form_frame import Frame
from central.web_form_html import FormHtml
from central.web_form_reading import Posted, field, western
from central.web_form_room import Sitting
from kiosk.forms.drafts.coming_back import KeptDraft
from kiosk.forms.form_shelf import OpenedForm
from kiosk.forms.pages.filling import Filling
from kiosk.forms.session import compile_form
from kiosk.text import Translations
from tests.central.office import OFFICE, PACK
from tests.central.web_form_stage import kinds
from tests.kiosk.forms.pages.written import NOW

FORM = compile_form(kinds().encode())
SERVICE = PACK.service("change-address")
TRANSLATIONS, LOOK = Translations({}), Look(Path(ASSETS), ("ticket.css", "answers.css", "form.css"), None)
KNOWN = """
    html head meta title style body a svg defs pattern path rect circle header p nav button main form input br div h1 h2
    label span fieldset legend select option textarea section footer dl dt dd ul li strong b img
"""
NAMES = ("name", "age", "born", "at", "moment", "cost", "colour", "colours", "town", "order", "score", "sure", "note")
ANY = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["<script>x</script>", '"><b onclick="x">', "OK", "a", "b a", "t7", "1/2/1980", "9:30", "٣٥", "1e999"]
    ),
    st.from_regex(r"[0-9٠-٩+.,:/T -]{1,12}", fullmatch=True),
)


class Tags(HTMLParser):
    """What a browser takes for markup."""

    def __init__(self, html):
        super().__init__()
        self.names, self.attributes = set(), set()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}


class Nowhere:
    """Drafts that keep nothing."""

    def append(self, *_args, **_more):
        done: Future[int] = Future()
        done.set_result(1)
        return done


def sitting():
    filling = Filling(FORM, FORM.start(now=NOW, zone="UTC"))
    form = WebForm(Nowhere(), "0" * 32, OpenedForm(filling, {}), SERVICE, "en")
    return Sitting(form, KeptDraft("BDFG-HJKM-NPQR", "", 0))


def page(found):
    frame = Frame(OFFICE, LOOK, Voice("en", TRANSLATIONS, OFFICE), PACK.languages)
    return FormHtml(frame, PACK, found, 0).page()


@settings(max_examples=15)
@given(
    st.lists(
        st.tuples(st.sampled_from(["next", "next", "back", "find:/data/town", "add", "x:y"]), ANY, ANY), max_size=8
    )
)
@example([("next", "Ana", ""), ("next", '"><i onclick="x">', "")])
def test_whatever_is_posted_is_read_and_shown_as_words(posts):
    found = sitting()
    for do, value, other in posts:
        refs = [*found.form.refs, *(f"/data/{name}" for name in NAMES)]
        fields = [("do", do), ("turn", str(found.form.turn)), *(("asked", ref) for ref in refs)]
        fields += [
            (field(ref, part), one) for ref in refs for part in ("a", "lat", "lon", "find") for one in (value, other)
        ]
        found.form.take(Posted(urlencode(fields, errors="replace").encode()))
        html = page(found)
        tags = Tags(html)
        assert tags.names <= set(KNOWN.split())
        assert not [name for name in tags.attributes if name.startswith("on")]
        assert found.form.stand_at(found.form.number)


@given(st.integers(-(10**9), 10**9), st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९"]))
def test_a_number_is_the_same_in_digits_of_every_script(number, digits):
    written = str(number).translate(str.maketrans("0123456789-", f"{digits}−"))
    assert int(western(written)) == number


@pytest.mark.parametrize("body", [b"\xff", b"a=%ff", b"&".join([b"a=1"] * 3000)])
def test_what_is_no_form_is_refused_whole(body):
    with pytest.raises(ValueError):  # noqa: PT011 - of several kinds, all of them answered by one page
        Posted(body)
