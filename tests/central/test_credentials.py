"""Codes let in, tokens are known again, and nothing else is."""

import os
import stat
from contextlib import closing

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.credentials import CODE_ALPHABET, CODE_LENGTH, FILE_NAME, Gate, OfficeKeys, check_keys
from kiosk.entities import ENTITIES
from kiosk.errors import DataFault, HubRefused
from kiosk.office import STREAMS_BY_ROLE
from local_db.sqlite_log import SqliteEventLog
from tests.central.office import KEYS, OFFICE, QUEUE, STAFF

GATE = Gate(KEYS, OFFICE)


@pytest.mark.parametrize("typed", ["ABCDEFGH", "abcd-efgh", " ABCD EFGH ", "a-b-c-d-e-f-g-h"])
def test_a_code_may_be_typed_as_people_do(typed):
    GATE.check_code(typed, "kiosk")
    GATE.check_code(typed.lower().translate(str.maketrans("abcdefgh", "stuvwxyz")), "hub")


@pytest.mark.parametrize(
    ("code", "role", "refusal"),
    [
        ("ABCDEFGJ", "kiosk", "unknown_code"),
        ("", "kiosk", "unknown_code"),
        ("ABCDEFGHA", "counter", "unknown_code"),
        ("\ud800", "kiosk", "unknown_code"),
        ("ABCDEFGH", "manager", "wrong_role"),
        ("ABCDEFGH", "", "wrong_role"),
        ("ABCDEFGH", "hub", "unknown_code"),
        ("STUVWXYZ", "counter", "unknown_code"),
    ],
)
def test_a_wrong_code_or_role_is_refused(code, role, refusal):
    with pytest.raises(HubRefused) as refused:
        GATE.check_code(code, role)
    assert refused.value.code == refusal


def test_no_code_lets_nobody_in():
    with pytest.raises(HubRefused, match="code for hubs"):
        Gate(OfficeKeys(b"k" * 32, "ABCDEFGH"), OFFICE).check_code("", "hub")


@pytest.mark.parametrize("role", STREAMS_BY_ROLE)
def test_a_token_is_known_again(role):
    principal = GATE.principal(f"Bearer {GATE.token('7f3a-9', role)}")
    assert (principal.device, principal.role) == ("7f3a-9", role)
    assert principal.streams == set(GATE.streams(role))


def test_kiosk_and_board_hold_no_staff_stream_and_no_case():
    everybody = {QUEUE, OFFICE.content_stream}
    staff = {*everybody, STAFF, OFFICE.case_stream}
    for role, streams in {"kiosk": everybody, "board": everybody, "counter": staff, "hub": staff}.items():
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
    for code in (first.code, first.hub_code):
        assert len(code) == CODE_LENGTH
        assert set(code) <= set(CODE_ALPHABET)
    assert first.code != first.hub_code
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


def test_keys_of_a_version_without_a_code_for_hubs_get_one_and_stay_the_same(tmp_path):
    OfficeKeys(b"k" * 32, "ABCDEFGH").keep(tmp_path)
    old = msgspec.json.decode((tmp_path / FILE_NAME).read_bytes())
    del old["hub_code"]
    (tmp_path / FILE_NAME).write_bytes(msgspec.json.encode(old))
    found = OfficeKeys.at(tmp_path)
    assert (found.key, found.code, len(found.hub_code)) == (b"k" * 32, "ABCDEFGH", CODE_LENGTH)
    assert OfficeKeys.at(tmp_path) == found
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_folder_that_takes_no_keys_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DataFault, match="cannot be kept in"):
        OfficeKeys.at(tmp_path / "file" / "below")


@pytest.fixture
def log(tmp_path):
    with closing(SqliteEventLog(tmp_path / "log.db", ENTITIES)) as log:
        yield log


def test_a_log_takes_no_other_keys_than_those_it_was_begun_with(log):
    check_keys(log, KEYS)
    check_keys(log, msgspec.structs.replace(KEYS, code="ZZZZZZZZ"))
    with pytest.raises(DataFault, match="an office with other keys"):
        check_keys(log, OfficeKeys.new())
    check_keys(log, KEYS)


def test_keys_are_renewed_where_an_operator_says_so(log):
    fresh = OfficeKeys.new()
    check_keys(log, KEYS)
    check_keys(log, fresh, renewed=True)
    check_keys(log, fresh)
    with pytest.raises(DataFault):
        check_keys(log, KEYS)


def test_a_fingerprint_gives_no_key_away():
    assert len(KEYS.fingerprint()) == 64
    assert KEYS.key.hex() not in KEYS.fingerprint()
