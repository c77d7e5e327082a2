"""Signed requests (RFC 9421, RFC 9530): the standard's own case, and everything that must not pass."""

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from central.nonces import Nonces
from central.signatures import DIGEST, INPUT, SIGNATURE, Asked, check, claimed, digest_of, signature_base, signing
from central.signing_key import SigningKey
from kiosk.device_key import fingerprint, is_public, signed_by
from kiosk.errors import HubRefused

KEY, OTHER = SigningKey.new(), SigningKey.new()
NOW = 1_795_000_000
ASKED = Asked("POST", "hub:8080", "/events", "a=1", {"content-type": "application/json", "authorization": "Bearer t"})


def sent(asked=ASKED, body=b"[]", key=KEY, keyid="d1"):
    """A request as the server sees it."""
    headers = signing(key, keyid, asked, body, NOW * 1000)
    small = {name.lower(): value for name, value in headers.items()}
    return Asked(asked.method, asked.authority, asked.path, asked.query, {**asked.headers, **small})


def altered(asked, **changes):
    found = {"method": asked.method, "authority": asked.authority, "path": asked.path, "query": asked.query}
    return Asked(**(found | {name: value for name, value in changes.items() if name != "headers"}),
                 headers={**asked.headers, **changes.get("headers", {})})  # fmt: skip


def verdict(asked, body=b"[]", key=KEY):
    try:
        claim = claimed(asked.headers)
        assert claim is not None
        check(claim, key.public_text, asked, body)
    except HubRefused as refusal:
        return refusal.code
    return ""


def test_the_case_of_the_standard():
    """RFC 9421, B.2.6."""
    secret = base64.urlsafe_b64decode("n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU=")
    key = SigningKey(Ed25519PrivateKey.from_private_bytes(secret))
    headers = {
        "date": "Tue, 20 Apr 2021 02:07:55 GMT", "content-type": "application/json", "content-length": "18",
    }  # fmt: skip
    asked = Asked("POST", "example.com", "/foo", "param=Value&Pet=dog", headers)
    components = ["date", "@method", "@path", "@authority", "content-type", "content-length"]
    named = " ".join(f'"{one}"' for one in components)
    written = f'({named});created=1618884473;keyid="test-key-ed25519"'
    wanted = "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="
    assert base64.b64encode(key.sign(signature_base(asked, components, written))).decode() == wanted


@given(body=st.binary(max_size=60), path=st.from_regex(r"/[a-z/%0-9]{0,20}", fullmatch=True), query=st.text("a=&%1"))
def test_what_was_signed_is_taken(body, path, query):
    asked = Asked("PATCH", "Hub:1", path, query, {"upload-offset": "3"})
    assert verdict(sent(asked, body), body) == ""


@pytest.mark.parametrize(
    "change",
    [
        {"method": "PUT"},
        {"authority": "other:8080"},
        {"path": "/grants"},
        {"query": "a=2"},
        {"query": ""},
        {"headers": {"authorization": "Bearer other"}},
        {"headers": {"upload-offset": "0"}},
        {"headers": {"content-encoding": "gzip"}},
        {"headers": {"content-type": "application/json, text/plain"}},
        {"headers": {DIGEST: digest_of(b"{}")}},
        {"headers": {DIGEST: ""}},
        {"headers": {SIGNATURE: f"s=:{base64.b64encode(bytes(64)).decode()}:"}},
    ],
)
def test_what_was_altered_is_refused(change):
    assert verdict(sent()) == ""
    assert verdict(altered(sent(), **change)) == "wrong_signature"


def test_another_body_and_another_key_are_refused():
    assert verdict(sent(), b"[ ]") == "wrong_signature"
    assert verdict(sent(body=b""), b"[]") == "wrong_signature", "a body that nobody signed"
    assert verdict(sent(key=OTHER)) == "wrong_signature"
    assert not signed_by("ed25519:" + "A" * 44, bytes(64), b"")
    assert not signed_by("nonsense", bytes(64), b"")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"@path" ', ""),
        (";created=1795000000", ""),
        (";created=1795000000", ";created=-5"),
        ('keyid="d1"', 'keyid=""'),
        ("nonce=", "nonsense="),
        ("s=(", "t=("),
        ("s=(", 's=("@path" '),
        ("(", "(("),
        (";created", ';alg="rsa-v1_5-sha256";created'),
    ],
)
def test_a_description_that_says_less_or_nonsense_is_refused(old, new):
    found = sent()
    described = found.headers[INPUT]
    assert old in described
    assert verdict(altered(found, headers={INPUT: described.replace(old, new, 1)})) == "wrong_signature"


@given(described=st.text(max_size=80), signature=st.text(max_size=80))
def test_no_header_breaks_the_reader(described, signature):
    with pytest.raises(HubRefused):
        claimed({INPUT: described, SIGNATURE: signature})
    with pytest.raises(HubRefused):
        claimed({INPUT: f'{described}=();created=1;keyid="{described}"'})


def test_a_fingerprint_is_short_and_of_one_key():
    assert len(fingerprint(KEY.public_text).replace(" ", "")) == 16
    assert fingerprint(KEY.public_text) != fingerprint(OTHER.public_text)
    assert is_public(KEY.public_text)
    assert not is_public(KEY.public_text[:-1])


class Clock:
    def __init__(self, monkeypatch):
        self.now = float(NOW)
        monkeypatch.setattr("central.nonces.time.monotonic", lambda: self.now)
        self.nonces = Nonces(lambda: round(self.now * 1000))

    def refusal(self, created, nonce="n", device="d1"):
        try:
            self.nonces.check_time(created)
            self.nonces.take(device, nonce, created)
        except HubRefused as refusal:
            return refusal.code
        return ""


def test_each_nonce_counts_once_and_is_forgotten_when_it_is_too_old_anyway(monkeypatch):
    clock = Clock(monkeypatch)
    assert clock.refusal(NOW) == ""
    assert clock.refusal(NOW) == "replayed"
    assert clock.refusal(NOW, device="d2") == "", "of another device it is another"
    clock.now += 300
    assert clock.refusal(NOW) == "replayed"
    clock.now += 2
    assert clock.refusal(NOW) == "stale_signature"
    assert clock.refusal(NOW + 302) == ""
    assert sum(len(seen) for seen in clock.nonces._seen.values()) == 1


def test_old_and_future_ones_are_refused(monkeypatch):
    clock = Clock(monkeypatch)
    clock.now += 1000
    now = NOW + 1000
    assert [clock.refusal(now + offset, str(offset)) for offset in (-86_400, -301, -300, 0, 300, 301)] == [
        "stale_signature", "stale_signature", "", "", "", "stale_signature",
    ]  # fmt: skip


def test_what_was_signed_before_the_server_started_is_refused(monkeypatch):
    """It may have been taken then, by a server that has forgotten it."""
    clock = Clock(monkeypatch)
    assert clock.refusal(NOW - 6) == "stale_signature"
    assert clock.refusal(NOW - 5) == ""
