"""The sample pack is whole, and a broken pack is refused with what to mend."""

import datetime
import re
import shutil
from pathlib import Path

import pytest

from kiosk.catalogue.completeness import untold, untranslated
from kiosk.catalogue.fault import PackFault
from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.localised import Localised
from kiosk.catalogue.rules import QueueRules
from kiosk.catalogue.toml_file import MOST_BYTES
from kiosk.errors import DataFault

ROOT = Path(__file__).resolve().parents[3]
HARBOUR = ROOT / "assets" / "packs" / "harbour"
ICONS = ROOT / "assets" / "icons" / "duotone"


@pytest.fixture(scope="module")
def harbour():
    return load_pack(HARBOUR)


def replaced(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_sample_holds_what_the_office_needs(harbour):
    assert harbour.sample
    assert (len(harbour.services), len(harbour.agencies), len(harbour.life_events)) == (122, 44, 12)
    assert sum(service.often for service in harbour.services) == 10
    assert [series.letter for series in harbour.series] == ["A", "B", "C", "D", "E", "K"]
    assert [counter.number for counter in harbour.office.counters] == ["1", "2", "3", "4", "5", "6"]
    assert harbour.office.name.get("ar") == "مركز خدمات شارع الميناء"
    assert len({officer.pin for officer in harbour.office.officers}) == 6


def test_sample_is_complete_in_each_of_its_languages(harbour):
    assert untranslated(harbour) == []
    assert untold(harbour) == []


def test_every_life_event_leads_somewhere(harbour):
    assert all(harbour.services_about(topic.id) for topic in harbour.topics)
    assert all(harbour.services_of(agency.id) for agency in harbour.agencies)
    for event in harbour.life_events:
        steps = [harbour.service(step.service) for step in event.steps]
        assert all(event.id in service.topics for service in steps), event.id
        assert len({service.agency for service in steps}) >= 3, event.id


def test_every_icon_of_the_sample_is_shipped(harbour):
    assert [name for name in sorted(harbour.icons()) if not (ICONS / f"{name}.svg").is_file()] == []


def test_the_told_time_is_the_planned_time(harbour):
    for service in harbour.services:
        told = next(fact for fact in service.facts if fact.about == "time")
        for language in harbour.languages:
            assert str(service.minutes) in told.strong.get(language), service.id


@pytest.mark.parametrize("word", ["please", "sorry", "oops", "invalid", "ok", "!", "عذراً", "من فضلك"])
def test_words_that_we_do_not_use(harbour, word):
    padded = f" {word} " if word.isalpha() else word
    for service in harbour.services:
        texts = [service.title, service.line, service.summary, *(bring.soft for bring in service.bring)]
        assert not any(padded in f" {text.get(language).lower()} " for text in texts for language in ("en", "ar"))


def test_finding_parts(harbour):
    birth = harbour.service("register-birth")
    assert birth.cost.en == "Free"
    assert harbour.agency(birth.agency).name.en == "Civil Records Office"
    assert harbour.series_of("D").minutes == 15
    assert harbour.service("no-such") is None
    assert harbour.agency("no-such") is None
    assert harbour.series_of("Z") is None


def test_forms_of_services(harbour):
    forms = {service.id: service.form for service in harbour.services if service.form}
    assert forms == {
        "change-address": "change-address.xlsx",
        "child-benefit": "child-benefit.xlsx",
        "feedback": "feedback.xlsx",
        "pension-card": "concession-card.xlsx",
        "register-birth": "birth.xlsx",
        "relief-grant": "relief-grant.xlsx",
    }


def test_hours_of_a_day(harbour):
    monday, sunday = datetime.date(2026, 11, 23), datetime.date(2026, 11, 22)
    assert harbour.office.hours_on(monday).last_ticket == datetime.time(16, 15)
    assert harbour.office.hours_on(sunday) is None


def test_rules_of_the_queue_have_values_that_fit_most(harbour, copy):
    assert not harbour.queue.keeps_hours, "the sample can be tried at night"
    assert QueueRules().most_overtaking_ms == 30 * 60_000
    assert QueueRules(priority_minutes=45).most_overtaking_ms == 45 * 60_000
    assert harbour.profile("payments").series == ("C",)
    assert harbour.profile("nothing") is None
    closure = harbour.office.closures[0]
    days = ("2026-12-24", "2026-12-25", "2027-01-04", "2027-01-05")
    assert [closure.covers(datetime.date.fromisoformat(day)) for day in days] == [False, True, True, False]
    bare = re.sub(r"\[queue\].*?(?=# ---- agencies)", "", (copy / "pack.toml").read_text(encoding="utf-8"), flags=re.S)
    (copy / "pack.toml").write_text(bare, encoding="utf-8")
    assert (load_pack(copy).queue, load_pack(copy).profiles) == (QueueRules(), ())


def test_a_missing_translation_falls_back_to_english():
    text = Localised(en="Free", ar="مجاني")
    assert (text.get("ar"), text.get("hi"), text.get("xx"), text.get("get")) == ("مجاني", "Free", "Free", "Free")
    assert text.by_language() == {"en": "Free", "ar": "مجاني"}


def test_a_missing_translation_is_listed(copy):
    replaced(copy / "services" / "pay-fine.toml", 'ar = "دفع غرامة أو رسوم"\n', "")
    assert untranslated(load_pack(copy)) == ["pay-fine.title ar"]


SERVICE = "services/pay-fine.toml"
BROKEN = [
    (SERVICE, 'agency = "fees"', 'agency = "taxes"', "agency", "fees"),
    (SERVICE, 'series = "C"', 'series = "Z"', "series", "A, B, C"),
    (SERVICE, 'topics = ["driving"]', 'topics = ["flying"]', "topics", "driving"),
    (SERVICE, 'id = "pay-fine"', 'id = "lost-card"', "id", "own id"),
    (SERVICE, 'id = "pay-fine"', 'id = "Pay fine"', "id", "kind"),
    (SERVICE, "minutes = 5", "minutes = 0", "minutes", "kind"),
    (SERVICE, "minutes = 5", 'minutes = "5"', "minutes", "kind"),
    (SERVICE, "[summary]", "[summar]", "summar", "Did you mean `summary`?"),
    (SERVICE, 'en = "Pay a fine or a fee"\n', "", "title.en", "Add `en`"),
    (SERVICE, 'icon = "coins"\n', "", "icon", "Add `icon`"),
    (SERVICE, 'about = "who"', 'about = "cost"', "facts", "who"),
    (SERVICE, "[title]", "[title", "", "line"),
    (SERVICE, "minutes = 5", 'minutes = 5\nform = "no-such.xlsx"', "form", "birth.xlsx"),
    (SERVICE, "minutes = 5", 'minutes = 5\nform = "../birth.xlsx"', "form", "kind"),
    (SERVICE, "minutes = 5", 'minutes = 5\nform = "birth.xls"', "form", "kind"),
    (SERVICE, "minutes = 5", 'minutes = 5\nform_tells = "/data/tell"', "form_tells", "form"),
    (SERVICE, "minutes = 5", 'minutes = 5\nform = "birth.xlsx"\nform_tells = "tell"', "form_tells", "kind"),
    ("pack.toml", 'number = "2"', 'number = "1"', "office.counters", "Keep one"),
    ("pack.toml", 'id = "tomas"', 'id = "priya"', "office.officers", "Keep one"),
    ("pack.toml", 'day = "tuesday"', 'day = "monday"', "office.hours", "Keep one"),
    ("pack.toml", "open = 08:30:00", "open = 18:30:00", "office.hours.monday", "open"),
    ("pack.toml", "Pacific/Auckland", "Pacific/Nowhere", "office.time_zone", "tz database"),
    ("pack.toml", "Pacific/Auckland", "../etc/passwd", "office.time_zone", "tz database"),
    ("pack.toml", '"hi"]', '"fr"]', "languages", "en, ar"),
    ("pack.toml", '["en", "mi"', '["mi"', "languages", "Add `en`"),
    ("pack.toml", '["B", "C", "E"]', '["B", "X"]', "office.officers.tomas.skills", "A, B"),
    ("pack.toml", 'languages = ["ar"]', 'languages = ["tlh"]', "office.officers.omar.languages", "ar"),
    ("pack.toml", 'pin = "1111"', 'pin = "one"', "office.officers[0].pin", "kind"),
    ("pack.toml", "keeps_hours = false", "keep_hours = false", "queue.keep_hours", "`keeps_hours`"),
    ("pack.toml", "keeps_hours = false", "recalls = 0", "queue.recalls", "kind"),
    ("pack.toml", "keeps_hours = false", "late_minutes = -1", "queue.late_minutes", "kind"),
    ("pack.toml", 'id = "payments"', 'id = "papers"', "profiles", "Keep one"),
    ("pack.toml", 'series = ["C"]', 'series = ["X"]', "profiles.payments.series", "A, B"),
    ("pack.toml", 'officer = "priya"', 'officer = "nobody"', "roster[0].officer", "priya"),
    ("pack.toml", 'profile = "payments"', 'profile = "fast"', "roster[1].profile", "payments"),
    ("pack.toml", 'counter = "3"', 'counter = "9"', "roster[3].counter", "1, 2"),
    ("pack.toml", "to = 15:00:00", "to = 09:00:00", "roster[3]", "come before"),
    ("pack.toml", "to = 15:00:00", "to = 17:00:00", "roster", "within the hours"),
    ("pack.toml", "to = 12:30:00", "to = 13:30:00", "roster", "End one"),
    ("pack.toml", 'officer = "omar"', 'officer = "mei"', "roster", "another officer"),
    ("pack.toml", "from = 10:00:00", "begins = 10:00:00", "roster[4].begins", "Remove"),
    ("pack.toml", 'roles = ["lead"]', 'roles = ["leads"]', "office.officers[0].roles[0]", "kind"),
    ("pack.toml", "first = 2026-12-25", "first = 2027-12-25", "office.closures.2027-12-25", "first closed day"),
]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken[3] or "whole")
def test_a_broken_pack_says_what_to_mend(copy, broken):
    file, old, new, key, mend = broken
    replaced(copy / file, old, new)
    with pytest.raises(PackFault) as caught:
        load_pack(copy)
    fault = caught.value
    assert fault.file == copy / file
    assert fault.key == key
    assert mend in fault.mend
    assert str(fault.file) in str(fault)
    assert isinstance(fault, DataFault)


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"a = " + b"[" * 20000, b"# " + b"x" * MOST_BYTES, b"\x00"])
def test_bytes_that_are_no_pack(copy, raw):
    (copy / SERVICE).write_bytes(raw)
    with pytest.raises(PackFault, match=r"pay-fine\.toml"):
        load_pack(copy)


def test_a_folder_that_is_no_pack(tmp_path):
    with pytest.raises(PackFault, match=r"pack\.toml.*can't be read"):
        load_pack(tmp_path)


def test_a_pack_without_services(copy):
    shutil.rmtree(copy / "services")
    with pytest.raises(PackFault, match="there is no service"):
        load_pack(copy)
