"""The published description is true: schemathesis asks what it says, and gets what it says."""

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

CHECKS = (not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance)
ENDLESS = "/t/{ticket}/live"
"""Streams for ever where the ticket is known; has tests of its own."""


def described(hub):
    return httpx.get(f"{hub.url}/openapi").json()


def test_the_description_is_published_at_both_addresses(hub):
    found = described(hub)
    assert found == httpx.get(f"{hub.url}/openapi/openapi.json").json()
    assert found["openapi"].startswith("3.1")
    paths = {"/enrol", "/office", "/hub", "/events", "/feed/{stream}", "/grants", "/health", "/metrics", "/t/{ticket}"}
    paths |= {ENDLESS, "/devices", "/blob/{name}", "/drafts/{locker}", "/drafts/{locker}/open", "/visit-keys/{draft}"}
    paths |= {"/handovers/{name}", "/handovers/{name}/open", "/h/{name}", "/h/{name}/plan"}
    paths |= {"/form", "/form/page/{number}", "/form/leave/{how}"}
    paths |= {"/operators", "/operators/leave", "/operators/status"}
    paths |= {
        "/key",
        "/vector",
        "/notes",
        "/notes/{note}",
        "/names",
        "/names/{ticket}",
        "/releases",
        "/help/{help_id}/number",
        "/wipe/{device}",
        "/saws/{officer}",
    }
    assert set(found["paths"]) == paths


def test_every_refusal_has_the_one_shape(hub):
    found = described(hub)
    refusals = [
        (path, status, kind, media["schema"])
        for path, operations in found["paths"].items()
        for operation in operations.values()
        for status, response in operation["responses"].items()
        if status >= "400"
        for kind, media in response.get("content", {}).items()
        if kind != "text/html"
    ]
    assert refusals
    for path, status, kind, schema in refusals:
        assert kind == "application/json", (path, status)
        assert schema["$ref"].endswith("Problem"), (path, status)


def test_what_is_needed_to_speak_is_described(hub):
    paths = described(hub)["paths"]
    assert set(paths["/events"]["post"]["requestBody"]["content"]) == {
        "application/cloudevents-batch+json",
        "application/json",
    }
    assert set(described(hub)["components"]["securitySchemes"]) == {"token", "signature"}
    for path, method in (("/events", "post"), ("/feed/{stream}", "get"), ("/grants", "post"), ("/office", "get")):
        assert paths[path][method]["security"] == [{"token": []}]
    assert {parameter["name"] for parameter in paths["/feed/{stream}"]["get"]["parameters"]} == {
        "generation",
        "stream",
        "lastEventId",
        "own",
        "readAt",
        "timeout",
    }


@pytest.mark.parametrize("role", ["kiosk", "counter"])
def test_answers_are_as_described(hub, role):
    schema = schemathesis.openapi.from_dict(described(hub))
    schema.config.update(base_url=hub.url)
    operations = [found.ok() for found in schema.get_all_operations()]
    assert len(operations) == sum(len(path) for path in described(hub)["paths"].values())
    headers = {"Authorization": f"Bearer {hub.token(role)}"}

    for operation in operations:
        if operation.path == ENDLESS:
            continue

        @settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
        def ask(case):
            if isinstance(case.query, dict):
                case.query.pop("timeout", None)
            case.call_and_validate(headers=headers, checks=CHECKS, timeout=20)

        given(case=operation.as_strategy())(ask)()
