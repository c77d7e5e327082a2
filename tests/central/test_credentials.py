"""Codes let in, tokens are known again, and nothing else is."""

import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.credentials import CODE_ALPHABET, CODE_LENGTH, FILE_NAME, Gate, OfficeKeys
from kiosk.errors import DataFault, HubRefused
from kiosk.office import STREAMS_BY_ROLE
from tests.central.office import KEYS, OFFICE, QUEUE, STAFF

GATE = Gate(KEYS, OFFICE)


@pytest.mark.parametrize("typed", ["ABCDEFGH", "abcd-efgh", " ABCD EFGH ", "a-b-c-d-e-f-g-h"])
def test_a_code_may_be_typed_as_people_do(typed):
    GATE.check_code(typed, "kiosk")


@pytest.mark.parametrize(
    ("code", "role", "refusal"),
    [
        ("ABCDEFGJ", "kiosk", "unknown_code"),
        ("", "kiosk", "unknown_code"),
        ("ABCDEFGHA", "counter", "unknown_code"),
        ("\ud800", "kiosk", "unknown_code"),
        ("ABCDEFGH", "manager", "wrong_role"),
        ("ABCDEFGH", "", "wrong_role"),
    ],
)
def test_a_wrong_code_or_role_is_refused(code, role, refusal):
    with pytest.raises(HubRefused) as refused:
        GATE.check_code(code, role)
    assert refused.value.code == refusal


@pytest.mark.parametrize("role", STREAMS_BY_ROLE)
def test_a_token_is_known_again(role):
    principal = GATE.principal(f"Bearer {GATE.token('7f3a-9', role)}")
    assert (principal.device, principal.role) == ("7f3a-9", role)
    assert principal.streams == set(GATE.streams(role))


def test_kiosk_and_board_hold_no_staff_stream():
    for role, streams in {"kiosk": {QUEUE}, "board": {QUEUE}, "counter": {QUEUE, STAFF}, "hub": {QUEUE, STAFF}}.items():
        assert set(GATE.streams(role)) == streams


def test_a_stream_that_is_not_granted_is_refused():
    principal = GATE.principal(f"Bearer {GATE.token('d', 'kiosk')}")
    principal.check_stream(QUEUE)
    with pytest.raises(HubRefused, match="no access") as refused:
        principal.check_stream(STAFF)
    assert refused.value.code == "stream_not_granted"


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "Bearer",
        "Bearer ..",
        "Basic " + GATE.token("d", "kiosk"),
        "Bearer " + GATE.token("d", "kiosk") + "x",
        "Bearer " + GATE.token("d", "kiosk")[:-1],
        "Bearer " + GATE.token("d", "kiosk").replace("d.", "e.", 1),
        "Bearer " + GATE.token("d", "kiosk").replace("kiosk", "hub"),
        "Bearer " + GATE.token("d", "manager"),
        "Bearer " + Gate(OfficeKeys(b"o" * 32, KEYS.code), OFFICE).token("d", "kiosk"),
        "Bearer d.kiosk.é" + "a" * 42,
    ],
)
def test_any_other_token_is_refused(header):
    with pytest.raises(HubRefused) as refused:
        GATE.principal(header)
    assert refused.value.code == "not_enrolled"


@given(st.text())
def test_no_text_gets_in_or_breaks_the_gate(text):
    with pytest.raises(HubRefused):
        GATE.principal(f"Bearer {text}")


def test_keys_are_made_once_and_kept_for_the_owner(tmp_path):
    first = OfficeKeys.at(tmp_path / "hub")
    assert OfficeKeys.at(tmp_path / "hub") == first
    assert OfficeKeys.new() != first
    assert len(first.code) == CODE_LENGTH
    assert set(first.code) <= set(CODE_ALPHABET)
    assert first.spoken_code().replace("-", "") == first.code
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "hub" / FILE_NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"key": "", "code": "A"}', b'{"key": "AAAA", "code": ""}', b"\xff"]
)
def test_damaged_keys_are_told(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(DataFault, match="enrol every device again"):
        OfficeKeys.at(tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes() == content
