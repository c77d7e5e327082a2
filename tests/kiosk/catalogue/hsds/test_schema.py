"""What is exported keeps to HSDS 3.0."""

import json
import os
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from kiosk.catalogue.hsds.document import read_document
from kiosk.catalogue.hsds.importing import Importer
from kiosk.catalogue.hsds.pack_folder import new_pack
from kiosk.catalogue.hsds.rendering import Renderer
from kiosk.catalogue.loading import load_pack
from tests.kiosk.catalogue.hsds.foreign_records import foreign
from tests.kiosk.catalogue.hsds.hsds_rules import schema

HARBOUR = Path(__file__).resolve().parents[4] / "assets" / "packs" / "harbour"


def _validator(found, **more):
    return Draft202012Validator(found, format_checker=Draft202012Validator.FORMAT_CHECKER, **more)


def _errors(validator, records):
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(records)]


def test_a_pack(copy):
    records = Renderer(load_pack(copy), {}).services()

    assert len(records) == 4
    assert _errors(_validator(schema()), records) == []


def test_the_rules_can_fail(copy):
    (record, *_) = Renderer(load_pack(copy), {}).services()
    for wrong in (
        {**record, "id": "x"},
        {**record, "status": "open"},
        {**record, "attributes": [{}]},
        {name: value for name, value in record.items() if name != "name"},
        {**record, "organization": {**record["organization"], "description": 3}},
    ):
        assert len(_errors(_validator(schema()), [wrong])) == 1


def test_what_came_from_others(file):
    found = Importer(new_pack(Path("x")), {}).read(read_document(file([foreign()])))
    assert found.faults == ()
    assert _errors(_validator(schema()), list(found.records.values())) == []


@pytest.mark.skipif("SHOPFRONT_HSDS_SCHEMAS" not in os.environ, reason="needs the folder `schema` of HSDS 3.0")
def test_the_published_schema():
    folder = Path(os.environ["SHOPFRONT_HSDS_SCHEMAS"])

    def retrieve(uri):
        found = json.loads((folder / uri.rsplit("/", 1)[-1]).read_text("utf-8"))
        return Resource.from_contents(found, default_specification=DRAFT202012)

    published = _validator({"type": "array", "items": {"$ref": "service.json"}}, registry=Registry(retrieve=retrieve))
    records = Renderer(load_pack(HARBOUR), {}).services()

    assert len(records) > 100
    assert _errors(published, records) == []
