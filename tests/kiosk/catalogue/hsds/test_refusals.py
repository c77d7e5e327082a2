"""Files that cannot be imported: named with their place and how to mend them, and nothing is written."""

import json

import pytest

from kiosk.catalogue.fault import PackFault
from kiosk.catalogue.hsds import document
from kiosk.catalogue.hsds.pack_folder import kept_records
from kiosk.catalogue.hsds.transfer import export_pack, import_file
from kiosk.catalogue.loading import load_pack
from tests.kiosk.catalogue.hsds.foreign_records import foreign, named


def _without(name):
    return {key: value for key, value in foreign().items() if key != name}


def _term(name, parent):
    term = {"id": named(name), "name": name, "description": name, "parent_id": named(parent)}
    return foreign(name, attributes=[{"id": named("a"), "taxonomy_term": term}])


def _owned(name, parent):
    owner = {"id": named(name), "name": name, "description": name, "parent_organization_id": named(parent)}
    return foreign(name, organization=owner)


def _carrying(path, value):
    return foreign(attributes=[{"id": named("a"), "link_type": f"shopfront/{path}", "value": value}])


@pytest.mark.parametrize(
    ("content", "pointer", "words"),
    [
        (b"", "", "not JSON"),
        (b"[{", "", "not JSON"),
        (b"\xff\xfe", "", "not JSON"),
        (b"[" * 100_000, "", "not JSON"),
        (b'"services"', "", "no services"),
        ([], "", "empty"),
        ({"contents": []}, "/contents", "empty"),
        ({"resources": [{"path": "services.csv"}]}, "", "no services"),
        ([_without("id")], "/0/id", "Add `id`"),
        (_without("name"), "/name", "Add `name`"),
        ({"contents": [foreign(), _without("status")]}, "/contents/1/status", "active"),
        ([foreign(status="open")], "/0/status", "temporarily closed"),
        ([foreign(name=" ")], "/0/name", "empty"),
        ([foreign(), 7], "/1", "object"),
        ([foreign(organization={"id": 3, "name": "x"})], "/0/organization/id", "`int`"),
        ([foreign(organization={"id": "3", "name": ""})], "/0/organization/name", "empty"),
        ([foreign(phones=[{"id": "1", "number": 911}])], "/0/phones/0/number", "`int`"),
        ([foreign(minimum_age="ten")], "/0/minimum_age", "`str`"),
        ([foreign(), foreign()], "/1/id", "/0"),
        ([_term("a", "b"), _term("b", "a")], "/0/attributes/0/taxonomy_term/parent_id", "lead back"),
        ([_term("a", "a")], "/0/attributes/0/taxonomy_term/parent_id", "lead back"),
        ([_owned("a", "b"), _owned("b", "c"), _owned("c", "b")], "/1/organization/parent_organization_id", "lead back"),
        ([_carrying("minutes", "ten")], "/0", "$.minutes"),
        ([_carrying("title", "x")], "/0", "$.title"),
        ([_carrying("id", "../../x")], "/0", "$.id"),
        ([_carrying("a." * 50_000, "x")], "/0", "shopfront/"),
        ([_carrying("bring.9999999999.icon", "x")], "/0", "$.bring"),
        ([foreign(status="defunct")], "", "active"),
    ],
)
def test_refused(refused, content, pointer, words):
    fault = refused(content)

    assert fault.key == pointer
    assert words in str(fault)


def test_a_pack_that_is_there_stays_as_it_was(refused, copy):
    refused([foreign(), _carrying("agency", "x") | {"name": "Other"}, foreign("Third", phones=3)], copy)


def test_huge(refused, monkeypatch):
    monkeypatch.setattr(document, "MOST_BYTES", 100)
    assert "larger than 100 bytes" in str(refused([foreign()]))
    monkeypatch.setattr(document, "MOST_BYTES", 10**6)
    monkeypatch.setattr(document, "MOST_SERVICES", 1)
    assert "more than 1 services" in str(refused([foreign(), foreign("b")]))


def test_not_there(tmp_path):
    with pytest.raises(PackFault, match="can't be read"):
        import_file(tmp_path / "none.json", tmp_path / "made")


def test_a_folder_that_is_no_pack(file, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("x")
    with pytest.raises(PackFault, match="not a pack"):
        import_file(file([foreign()]), tmp_path / "full")


def test_the_good_ones_on_request(file, tmp_path):
    content = [foreign(), foreign(), foreign("b", name=3), _term("c", "c"), foreign("d", status="inactive")]
    told = import_file(file(content), tmp_path / "made", leave_out_faulty=True)

    assert told[0].endswith("1 new, 0 changed, 0 the same as before.")
    assert sum(line.startswith("Left out: ") for line in told) == 3
    assert "not active (1): d" in told[-1]
    assert [service.id for service in load_pack(tmp_path / "made").services] == ["debt-advice"]


def test_nulls_and_empty_texts_say_nothing(file, tmp_path):
    record = {**dict.fromkeys(foreign(), None), "id": "7", "name": "Café d’été", "status": "active", "email": ""}
    import_file(file([record]), tmp_path / "made")

    pack = load_pack(tmp_path / "made")
    assert pack.services[0].id == "cafe-dete"
    assert pack.services[0].who is None
    assert pack.agencies[0].id == "agency-not-named"


def test_others_never_take_the_place_of_a_service(file, copy):
    before = load_pack(copy)
    again = [foreign(before.service("pay-fine").title.en), foreign("Pay fine")]
    import_file(file(again), copy)
    import_file(file(again), copy)

    after = load_pack(copy)
    assert after.service("pay-fine") == before.service("pay-fine")
    assert len(after.services) == len(before.services) + 2
    assert set(kept_records(copy)) == {service.id for service in after.services} - {
        service.id for service in before.services
    }


def test_damaged_memory_of_others(file, tmp_path):
    import_file(file([foreign()]), tmp_path / "made")
    for damage in ("[", '{"a": 3}', '{"a": {"id": 3}}'):
        (tmp_path / "made" / "hsds.json").write_text(damage)
        with pytest.raises(PackFault, match=r"hsds\.json"):
            export_pack(tmp_path / "made", tmp_path / "out.json")
    assert not (tmp_path / "out.json").exists()


def test_export_where_nobody_may_write(copy, tmp_path):
    with pytest.raises(PackFault, match="can't be written"):
        export_pack(copy, tmp_path / "none" / "out.json")


def test_words_of_the_commands(copy, tmp_path):
    told = export_pack(copy, tmp_path / "out.json")

    assert told[0] == f"Written to {tmp_path / 'out.json'}: services 4, agencies 3."
    assert any("file names" in line for line in told)
    assert len(json.loads((tmp_path / "out.json").read_bytes())) == 4
    told = import_file(tmp_path / "out.json", tmp_path / "new")
    assert any(line.startswith("Forms that the pack has not") and "birth.xlsx" in line for line in told)
