"""Digest authentication: the RFC's own example, both ends against each other, and headers as servers write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.openrosa.admission import Admission, Login
from central.openrosa.digest import Asked, Challenge, DigestAnswers, challenges, credentials, response, secret_of
from central.openrosa.faults import NotAdmitted
from central.openrosa.field_devices import FieldDevices
from central.openrosa.gatekeeping import NONCE_SECONDS, Gatekeeper, Nonces, NotKnown, Request

LOGIN = Login("a", "b")
DIGEST = 'Digest realm="r", nonce="n", qop="auth"'
BASIC = 'Basic realm="r"'


def test_the_example_of_rfc_2617():
    """§3.5: Mufasa, Circle Of Life."""
    secret = secret_of("Mufasa", "testrealm@host.com", "Circle Of Life")
    asked = Asked("GET", "/dir/index.html")
    nonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093"
    assert response(secret, nonce, asked, ("00000001", "0a4f113b")) == "6629fae49393a05397450978507c4ef1"


def test_an_answer_without_qop_is_that_of_rfc_2069():
    header = DigestAnswers(Challenge("digest", {"realm": "r", "nonce": "n"}), "a", "b").authorization(Asked("GET", "/"))
    said = credentials(header)
    assert said["response"] == response(secret_of("a", "r", "b"), "n", Asked("GET", "/"), None)
    assert not said.keys() & {"qop", "nc", "cnonce"}


def test_counts_go_up_and_cnonces_differ():
    answers = DigestAnswers(challenges([DIGEST + ', opaque="o\\"p"'])[0], 'na"me', "b")
    said = [credentials(answers.authorization(Asked("GET", "/"))) for _ in range(3)]
    assert [one["nc"] for one in said] == ["00000001", "00000002", "00000003"]
    assert len({one["cnonce"] for one in said}) == 3
    assert all(len(one["cnonce"]) >= 12 for one in said), "48 bits or more"
    assert {one["opaque"] for one in said} == {'o"p'}
    assert {one["username"] for one in said} == {'na"me'}


@pytest.mark.parametrize(
    ("headers", "schemes"),
    [
        ([DIGEST, BASIC], ["digest", "basic"]),
        ([f"{BASIC}, {DIGEST}"], ["basic", "digest"]),
        ([f"{DIGEST}, {BASIC}"], ["digest", "basic"]),
        (["Negotiate, " + DIGEST], ["negotiate", "digest"]),
        (["Negotiate"], ["negotiate"]),
        (["Token"], ["token"]),
        ([""], []),
        (["=,=,\x00"], []),
    ],
)
def test_challenges_are_told_apart(headers, schemes):
    assert [one.scheme for one in challenges(headers)] == schemes


@pytest.mark.parametrize("extra", [", algorithm=SHA-256", ', qop="auth-int"'])
def test_a_digest_that_cannot_be_answered_here(extra):
    assert not challenges(['Digest realm="r", nonce="n"' + extra])[0].is_digest


@given(st.text(max_size=200))
def test_no_header_breaks_the_reading(header):
    challenges([header])
    credentials(header)


def refused(admission: Admission, address: str, *headers: str, status: int = 401, proved: bool = False) -> bool:
    return admission.learn(status, headers, address, proved=proved)


def test_the_password_goes_in_clear_over_https_only():
    secure, plain = Admission("https://x/a", LOGIN), Admission("http://x/a", LOGIN)
    assert refused(secure, "https://x/a", BASIC)
    assert secure.authorization("GET", "https://x/a", "/a") == "Basic YTpi"
    assert secure.authorization("GET", "http://x/a", "/a") is None
    with pytest.raises(NotAdmitted, match="https"):
        refused(plain, "http://x/a", BASIC)
    assert plain.authorization("GET", "http://x/a", "/a") is None


def test_digest_is_preferred_and_kept():
    admission = Admission("https://x/a", LOGIN)
    assert refused(admission, "https://x/a", BASIC, DIGEST)
    assert admission.authorization("GET", "https://x/a", "/a").startswith("Digest ")


@pytest.mark.parametrize("status", [401, 403])
def test_central_gets_the_password_without_asking_for_it(status):
    admission = Admission("https://x/a", LOGIN)
    assert refused(admission, "https://x/a", status=status)
    assert admission.authorization("GET", "https://x/a", "/a") == "Basic YTpi"
    assert not refused(Admission("http://x/a", LOGIN), "http://x/a", status=status)


def test_other_servers_get_nothing():
    admission = Admission("https://x/a", LOGIN)
    assert refused(admission, "https://x/a", DIGEST)
    for address in ("https://y/a", "http://x/a", "https://x:8443/a"):
        assert admission.authorization("GET", address, "/a") is None
    upgraded = Admission("http://x/a", LOGIN)
    assert refused(upgraded, "https://x/a", DIGEST)
    assert upgraded.authorization("GET", "https://x/a", "/a").startswith("Digest ")


class Door:
    """Our own server's end, with a clock."""

    def __init__(self, folder) -> None:
        self.time = 0.0
        self.devices = FieldDevices(folder)
        self.password = self.devices.add("phone-1")
        self.nonces = Nonces(lambda: self.time)
        self.keeper = Gatekeeper(self.devices, self.nonces)

    def challenge(self, **request) -> Challenge:
        with pytest.raises(NotKnown) as refusal:
            self.keeper.admit(
                Request(**{"method": "GET", "target": "/", "authorization": "", "secure": False} | request)
            )
        return challenges([refusal.value.challenge])[0]

    def header(self, challenge: Challenge, name: str = "phone-1", method: str = "GET", uri: str = "/") -> str:
        return DigestAnswers(challenge, name, self.password).authorization(Asked(method, uri))

    def admit(self, header: str, method: str = "GET", target: str = "/") -> str:
        return self.keeper.admit(Request(method, target, header, secure=False))


@pytest.fixture
def door(tmp_path):
    return Door(tmp_path)


def test_both_ends_understand_each_other(door):
    answers = DigestAnswers(door.challenge(), "phone-1", door.password)
    for target in ("/a", "/a?b=c", "/a"):
        assert door.admit(answers.authorization(Asked("GET", target)), target=target) == "phone-1"


def test_a_proxy_may_take_away_the_beginning_of_the_path(door):
    header = door.header(door.challenge(), uri="/office/openrosa/formList")
    assert door.admit(header, target="/openrosa/formList") == "phone-1"


def test_a_header_is_taken_once_for_what_it_was_made(door):
    header = door.header(door.challenge())
    for method, target in (("POST", "/"), ("GET", "/other")):
        with pytest.raises(NotKnown):
            door.admit(header, method, target)
    door.admit(header)
    assert door.challenge(authorization=header).is_stale


def test_a_nonce_ends(door):
    challenge = door.challenge()
    door.time = NONCE_SECONDS + 1
    assert door.challenge(authorization=door.header(challenge)).is_stale


def test_a_nonce_of_somebody_else_is_not_ours(door):
    made = Challenge("digest", {"realm": "Shopfront", "nonce": "0.0.0", "qop": "auth"})
    assert door.challenge(authorization=door.header(made)).is_stale
    assert not door.nonces.is_ours("é")


def test_forgotten_counts_cannot_be_used_again(door, monkeypatch):
    monkeypatch.setattr("central.openrosa.gatekeeping._MOST_NONCES", 3)
    headers = []
    for _ in range(5):
        headers.append(door.header(door.challenge()))
        door.admit(headers[-1])
        door.time += 1
    for header in headers:
        assert door.challenge(authorization=header).is_stale


@pytest.mark.parametrize(
    "change", [{"qop": ""}, {"nc": "1"}, {"nc": "zzzzzzzz"}, {"username": "phone-2"}, {"response": "é"}]
)
def test_a_changed_header_is_not_known(door, change):
    said = credentials(door.header(door.challenge())) | change
    header = "Digest " + ", ".join(f'{name}="{value}"' for name, value in said.items())
    assert not door.challenge(authorization=header).is_stale


def test_devices_come_and_go(door, tmp_path):
    other = FieldDevices(tmp_path)
    password = other.add("phone-2")
    assert door.devices.names() == ["phone-1", "phone-2"]
    assert password not in (tmp_path / "field-devices.json").read_text()
    assert (tmp_path / "field-devices.json").stat().st_mode & 0o777 == 0o600
    other.remove("phone-1")
    assert door.devices.secret("phone-1") is None
