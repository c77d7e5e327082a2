"""A form that came by a browser, by six words, or from a phone, and is erased: nothing of it is left at its server.

The whole office, with a stick and a helper as well, is in `tests/faults/test_erasing_every_way.py`.
"""

from contextlib import ExitStack

import httpx
import pytest

from central.openrosa.field_devices import FieldDevices
from tests.central.office import Bench, until
from tests.central.web_form_stage import Home
from tests.kiosk.forms.pages.written import HEAD, asked

pytestmark = pytest.mark.leaves("thread")
CANARY = "Zebrafinch-Tamahori-4471"
FORM = (
    f"{HEAD}<h:head><h:title>Short</h:title><model><instance><data id='short' version='1'><name/><town/><photo/></data>"
    "</instance><bind nodeset='/data/photo' type='binary'/></model></h:head><h:body>"
    f"{asked('/data/name', 'Name?')}{asked('/data/town', 'Town?')}</h:body></h:html>"
)


@pytest.fixture
def home(tmp_path):
    with ExitStack() as stack:
        yield Home(Bench(tmp_path, stack), tmp_path, stack, FORM)


def in_a_browser(home):
    browser = home.browser()
    browser.open(home.words(home.begun({"/data/name": f"{CANARY} web"}, "page//data/town")))
    browser.press(town=f"{CANARY} web")
    browser.press()
    assert browser.page.heading == "Your form is sent"


def by_six_words(home):
    name = home.begun({"/data/name": f"{CANARY} words"}, home=False)
    draft = home.drafts.resume(home.kiosk().take(home.words(name)).code).result(20).id
    home.drafts.attach(draft, f"{CANARY}.jpg", CANARY.encode()).result(20)
    home.drafts.finish(draft, f"<data><name>{CANARY}</name></data>".encode()).result(20)


def from_a_phone(home):
    login = httpx.DigestAuth("phone-1", FieldDevices(home.folder).add("phone-1"))
    xml = (
        f'<data id="short" version="1" xmlns:orx="http://openrosa.org/xforms"><name>{CANARY}</name>'
        f"<photo>{CANARY}.jpg</photo><photo>{CANARY}-2.jpg</photo>"
        f"<orx:meta><orx:instanceID>uuid:{CANARY}</orx:instanceID></orx:meta></data>"
    )
    for number, content in ((1, "first"), (1, "taken again"), (2, "last")):
        photo = f"{CANARY}.jpg" if number == 1 else f"{CANARY}-2.jpg"
        parts = [("xml_submission_file", ("x.xml", xml.encode())), (photo, (photo, f"{CANARY} {content}".encode()))]
        parts += [("*isIncomplete*", (None, b"yes"))] if number == 1 else []
        headers = {"X-OpenRosa-Version": "1.0"}
        answer = httpx.post(f"{home.url}/openrosa/submission", files=parts, auth=login, headers=headers)
        assert answer.status_code == 201, answer.text


def sealed(home):
    """Every blob that is there, with a piece of it that is nowhere by chance."""
    found = {path.name: path.read_bytes() for path in (home.folder / "blobs").glob("??/*")}
    return {name: content[len(content) // 2 :][:32] for name, content in found.items()}


def traces(home, sought):
    """Where words are, what was sealed, or files of its name."""
    files = [path for path in home.folder.rglob("*") if path.is_file()]
    pieces, held = [CANARY.encode(), *sought.values()], [(path, path.read_bytes()) for path in files]
    named = [path for path in files if path.name in sought and path.parent.name != "erased"]
    return named + [path for path, content in held if any(one in content for one in pieces)]


def test_nothing_is_left_at_the_server(home):
    for way in (in_a_browser, by_six_words, from_a_phone):
        way(home)
    sought = sealed(home)
    assert len(sought) == 1 + 2 + 3, "a picture that was taken again is not kept twice"
    assert {path.parent.parent.name for path in traces(home, sought)} == {"blobs"}, "in clear it is nowhere"
    for one in home.submissions.every():
        home.submissions.erase(one.id, "priya", "asked").result(20)
    assert until(lambda: traces(home, sought) == []), traces(home, sought)
    assert not list((home.folder / "drafts").glob("*.card")), "nothing is kept under a code"
