"""Everything about a service, in sections."""

import datetime

import pytest
from msgspec import structs

from tests.kiosk.memory_device import harbour
from ui.kiosk.more_model import is_stale, more_sections, ways

SERVICE = harbour().service("register-birth")
ALL = ["who", "cost", "bring", "time", "ways", "next", "notice", "law", "agency"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_service_tells_everything(language):
    sections = more_sections(SERVICE, harbour().agency(SERVICE.agency), language)
    assert [section.section for section in sections] == ALL
    assert all(line["text"] or line["hint"] for section in sections for line in section.lines)
    steps = next(section for section in sections if section.section == "next").lines
    assert [line["number"] for line in steps] == list(range(1, len(SERVICE.next) + 1))


def test_a_section_without_words_is_left_out():
    bare = structs.replace(SERVICE, who=None, law=None, notice=None, channels=(), next=(), bring=(), for_whom=())
    assert [section.section for section in more_sections(bare, None, "en")] == ["cost", "time"]


@pytest.mark.parametrize(
    ("service", "told"),
    [("change-address", "1 year"), ("relief-grant", "7 years"), ("register-birth", "180 days"), ("lost-card", "")],
)
def test_how_long_a_form_is_kept_is_told_as_it_is_done(service, told):
    """The sample's own words promise 12 months, and 7 years; the clerk goes by the same number."""
    pack = harbour()
    found = pack.service(service)
    notice = next(one for one in more_sections(found, None, "en", pack.kept_of(found)) if one.section == "notice")
    said = [str(line["text"]) for line in notice.lines if line["icon"] == "trash"]
    assert [told in one for one in said] == ([True] if told else [])


def test_elsewhere_is_not_this_office():
    kinds = [line["icon"] for line in ways(SERVICE, "en", elsewhere=True)]
    assert kinds
    assert "storefront" not in kinds


@pytest.mark.parametrize(("days", "stale"), [(0, False), (365, False), (366, True)])
def test_a_text_is_stale_after_a_year(days, stale):
    assert is_stale(SERVICE, SERVICE.assured + datetime.timedelta(days=days)) is stale
