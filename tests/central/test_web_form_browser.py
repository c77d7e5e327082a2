"""A form goes on in a real browser, from the picture on paper to the receipt, without a script; and axe looks at it."""

from contextlib import ExitStack

import pytest
from playwright.sync_api import expect

from tests.central.office import Bench
from tests.central.phone_browser import browser, faults, old_phone, phone
from tests.central.web_form_stage import Home
from tests.kiosk.forms.pages.written import HEAD, asked

__all__ = ["browser", "old_phone", "phone"]
pytestmark = pytest.mark.leaves("thread")

FORM = (
    f"{HEAD}<h:head><h:title>Short</h:title><model><itext>"
    '<translation lang="English (en)"><text id="born"><value>When were you born?</value></text></translation>'
    '<translation lang="Arabic (ar)"><text id="born"><value>متى وُلدت؟</value></text></translation></itext>'
    '<instance><data id="short" version="1"><name/><born/><sure/></data></instance>'
    '<bind nodeset="/data/born" type="date" required="true()"/><bind nodeset="/data/sure" required="true()"/></model>'
    f'</h:head><h:body>{asked("/data/name", "Your name?")}<input ref="/data/born"><label ref="jr:itext(\'born\')"/>'
    '</input><trigger ref="/data/sure"><label>It is true</label></trigger></h:body></h:html>'
)


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    folder = tmp_path_factory.mktemp("home")
    with ExitStack() as stack:
        yield Home(Bench(folder, stack), folder, stack, FORM)


def test_from_the_paper_to_the_receipt_without_a_script(home, old_phone):
    name = home.begun({"/data/name": "Ana"}, "page//data/born")
    old_phone.goto(f"{home.url}/h/{name}")
    old_phone.get_by_role("button", name="Open my form").click()
    expect(old_phone).to_have_url(f"{home.url}/form/page/1")
    old_phone.get_by_role("button", name="Continue").click()
    expect(old_phone.get_by_role("alert")).to_be_visible()
    expect(old_phone).to_have_title("There is a problem – When were you born? – Change your address – Harbour Street")
    old_phone.get_by_label("When were you born?").fill("1990-11-24")
    old_phone.get_by_role("button", name="Continue").click()
    expect(old_phone.get_by_role("heading", level=1)).to_have_text("Check your answers")
    old_phone.go_back()
    expect(old_phone.get_by_label("When were you born?")).to_have_value("1990-11-24")
    old_phone.get_by_role("button", name="Continue").click()
    old_phone.get_by_role("button", name="Continue").click()
    old_phone.get_by_label("It is true").check()
    old_phone.get_by_role("button", name="Send").click()
    expect(old_phone.get_by_role("heading", level=1)).to_have_text("Your form is sent")
    old_phone.go_back()
    expect(old_phone.get_by_role("heading", level=1)).to_have_text("Your form is sent")
    assert "1990" not in old_phone.content()
    assert [one["httpOnly"] for one in old_phone.context.cookies()] == [True]


@pytest.mark.parametrize("language", [pytest.param("en", marks=pytest.mark.long), "ar"])
def test_a_page_with_a_mistake_can_be_read_by_everybody(home, phone, language):
    name = home.begun({}, "page//data/born", language)
    phone.goto(f"{home.url}/form?lang={language}")
    phone.locator("#words").fill(home.words(name, language))
    phone.locator("button.primary").click()
    phone.locator("form#page > button.primary").click()
    expect(phone.locator("#problem")).to_be_focused()
    assert faults(phone) == []
    phone.set_viewport_size({"width": 160, "height": 240})
    assert faults(phone) == [], "at 200 %"
