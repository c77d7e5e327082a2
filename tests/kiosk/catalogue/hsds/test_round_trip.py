"""What goes out as HSDS comes back the same, and what came from others goes back to them unchanged."""

import datetime
import json
import tomllib
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue.hsds.document import read_document
from kiosk.catalogue.hsds.importing import Importer
from kiosk.catalogue.hsds.leaves import assembled, leaves_of
from kiosk.catalogue.hsds.pack_folder import new_pack
from kiosk.catalogue.hsds.reading import PREFIX
from kiosk.catalogue.hsds.rendering import Renderer
from kiosk.catalogue.hsds.toml_text import whole
from kiosk.catalogue.hsds.transfer import export_pack, import_file
from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.localised import Localised
from kiosk.catalogue.pack import Agency, Bring, Channel, Fact, NextStep, Service
from tests.conftest import LONG
from tests.kiosk.catalogue.hsds.foreign_records import foreign

_FEW = settings(max_examples=300 if LONG else 12, suppress_health_check=[HealthCheck.function_scoped_fixture])
_WORDS = st.text(st.sampled_from("aZ é中ب.\n\t<b>&;\"'\\,0\x7f\x01"), min_size=1, max_size=24)
_TITLES = _WORDS.filter(str.strip)
_NAMES = st.from_regex(r"[a-z]{1,6}(-[a-z0-9]{1,5}){0,2}", fullmatch=True)
_TEXTS = st.builds(Localised, en=_WORDS, ar=st.just("") | _WORDS, vi=st.just("") | _WORDS)
_TITLE_TEXTS = st.builds(Localised, en=_TITLES, zh_CN=st.just("") | _WORDS)


def _facts(texts):
    abouts = ("time", "cost", "who")
    return tuple(Fact(about, "coins", *texts[2 * place : 2 * place + 2]) for place, about in enumerate(abouts))


def _several(kind):
    return st.lists(kind, max_size=3).map(tuple)


_AGENCIES = st.builds(
    Agency,
    id=_NAMES,
    name=_TITLE_TEXTS,
    icon=_NAMES,
    recipient=st.sampled_from(["", "age1x"]),
    jurisdiction=st.sampled_from(["council", "national"]),
    line=st.none() | _TEXTS,
)
_SERVICES = st.builds(
    Service,
    id=_NAMES,
    series=st.sampled_from("AKZ"),
    agency=_NAMES,
    icon=_NAMES,
    topics=st.lists(_NAMES, max_size=2, unique=True).map(tuple),
    minutes=st.integers(1, 240),
    assured=st.dates(datetime.date(2000, 1, 1)),
    title=_TITLE_TEXTS,
    line=_TEXTS,
    summary=_TEXTS,
    keywords=_TEXTS,
    facts=st.lists(_TEXTS, min_size=6, max_size=6).map(_facts),
    bring=_several(st.builds(Bring, icon=_NAMES, strong=_TEXTS, soft=_TEXTS)),
    form=st.sampled_from(["", "birth.xlsx"]),
    often=st.booleans(),
    jurisdiction=st.sampled_from([None, "state"]),
    for_whom=st.sampled_from([(), ("person", "business")]),
    who=st.none() | _TEXTS,
    law=st.none() | _TEXTS,
    notice=st.none() | _TEXTS,
    channels=_several(st.builds(Channel, kind=st.sampled_from(["phone", "web"]), note=_TEXTS)),
    next=_several(st.builds(NextStep, text=_TEXTS)),
)


@st.composite
def _packs(draw):
    agency, other = draw(_AGENCIES), draw(_AGENCIES)
    agencies = {agency.id: agency} if agency.name.en == other.name.en else {agency.id: agency, other.id: other}
    services = {service.id: service for service in draw(st.lists(_SERVICES, min_size=1, max_size=2))}
    owned = tuple(
        msgspec.structs.replace(service, agency=list(agencies)[place % len(agencies)])
        for place, service in enumerate(services.values())
    )
    return msgspec.structs.replace(new_pack(Path("source")), agencies=tuple(agencies.values()), services=owned)


def _file(folder, records):
    path = folder / "round.json"
    path.write_bytes(json.dumps(records).encode())
    return path


@_FEW
@given(pack=_packs())
def test_what_is_exported_comes_back_the_same(pack, tmp_path):
    document = read_document(_file(tmp_path, Renderer(pack, {}).services()))
    found = Importer(new_pack(Path("target")), {}, {"birth.xlsx"}).read(document)

    assert found.faults == document.faults == ()
    assert found.services == pack.services
    used = {service.agency for service in pack.services}
    assert set(found.agencies) == {agency for agency in pack.agencies if agency.id in used}
    grown = msgspec.structs.replace(new_pack(Path("target")), agencies=found.agencies, services=found.services)
    again = Renderer(grown, found.records).services()
    assert [record["id"] for record in again] == [service.record.id for service in document.services]


@_FEW
@given(service=_SERVICES)
def test_a_service_is_its_leaves_and_its_file(service):
    assert assembled(leaves_of(service), Service) == service
    assert msgspec.convert(tomllib.loads(whole(service)), Service) == service


_ANYTHING = st.recursive(
    st.booleans() | st.integers(-9, 9) | _WORDS, lambda inner: st.lists(inner, max_size=2), max_leaves=4
)
_MORE = st.fixed_dictionaries(
    {},
    optional={
        "description": _WORDS | st.just("word " * 300),
        "fees_description": _WORDS,
        "fees": _WORDS,
        "wait_time": _WORDS,
        "application_process": _WORDS,
        "eligibility_description": st.just("long " * 200) | _WORDS,
        "last_modified": st.just("2024-01-02T03:04:05Z"),
        "assured_date": st.sampled_from(["2024-01-02", "soon"]),
        "maximum_age": st.integers(1, 99),
        "cost_options": st.just([{"id": "1", "amount": 3.5, "currency": "nzd"}]),
        "required_documents": st.lists(st.builds(lambda text: {"id": "d", "document": text}, _WORDS), max_size=9),
        "organization": st.builds(lambda name, extra: {"id": "o", "name": name, "x": extra}, _TITLES, _ANYTHING),
        "phones": st.just([{"id": "p", "number": "12"}]),
        "contacts": _ANYTHING,
        "schedules": _ANYTHING,
    },
)


@_FEW
@given(name=_TITLES, more=_MORE)
def test_what_came_from_others_goes_back_unchanged(name, more, tmp_path):
    given_record = {"id": "abc-1", "name": name, "status": "active", **more}
    found = Importer(new_pack(Path("target")), {}).read(read_document(_file(tmp_path, [given_record])))

    grown = msgspec.structs.replace(new_pack(Path("target")), agencies=found.agencies, services=found.services)
    assert Renderer(grown, found.records).services() == [given_record]


def test_an_edited_member_is_rewritten_and_the_rest_is_kept(file):
    found = Importer(new_pack(Path("target")), {}).read(read_document(file([foreign()])))
    edited = msgspec.structs.replace(found.services[0], title=Localised("Help with debts", ar="مساعدة"))
    pack = msgspec.structs.replace(new_pack(Path("target")), agencies=found.agencies, services=(edited,))

    (record,) = Renderer(pack, found.records).services()

    ours = [one for one in record["attributes"] if one["link_type"].startswith(PREFIX)]
    assert record | {"attributes": 0} == foreign() | {"name": "Help with debts", "attributes": 0}
    assert {one["link_type"].removeprefix(PREFIX): one.get("value") for one in ours} == {
        "id": "debt-advice",
        "title.ar": "مساعدة",
    }


def test_a_standard_member_that_others_changed_is_taken(copy, file):
    target = copy.parent / "out.json"
    export_pack(copy, target)
    records = json.loads(target.read_bytes())
    records[0]["name"] = "Called otherwise"
    told = import_file(file(records), copy)

    assert "0 new, 1 changed, 3 the same" in told[0]
    pack = load_pack(copy)
    assert "Called otherwise" in {service.title.en for service in pack.services}


@pytest.mark.parametrize("path", ["title", "facts.1.strong", "who"])
def test_translations_are_attributes(copy, path):
    pack = load_pack(copy)
    records = {record["name"]: record for record in Renderer(pack, {}).services()}
    record = records["Register a birth"]
    carried = {one["link_type"]: one.get("value") for one in record["attributes"]}
    assert carried[f"{PREFIX}{path}.ar"] == leaves_of(pack.service("register-birth"))[f"{path}.ar"]
    assert f"{PREFIX}{path}.en" not in carried


def test_what_a_standard_member_seems_to_tell_is_taken_away(copy, file):
    pack = load_pack(copy)
    silent = tuple(msgspec.structs.replace(agency, line=None) for agency in pack.agencies)
    records = Renderer(msgspec.structs.replace(pack, agencies=silent), {}).services()

    found = Importer(new_pack(Path("target")), {}).read(read_document(file(records)))

    assert {agency.line for agency in found.agencies} == {None}
