"""Sending to ODK Central and KoboToolbox as they document themselves, and to what is neither."""

import asyncio
import logging

import msgspec
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer as Listening

from central.openrosa.admission import Login
from central.openrosa.connection import Connection
from central.openrosa.faults import Declined, NotAdmitted, NotOpenRosa, OpenRosaFault, ServerAway
from central.openrosa.posts import Attachment
from central.openrosa.pushing import Outgoing, State, Target, push
from tests.central.openrosa.fake_servers import KEY, VERSION, Central, Kobo, Portal, answer
from tests.central.openrosa.stage import filled

LOGIN = Login("fieldworker", "pass:word")
INSTANCE = "uuid:0c2b6a6f-7d11-4f0e-9f5e-6f3c1f0a5a52"


class Errand:
    """One submission to one fake server; keeps what is remembered, as it was written down."""

    def __init__(self, xml: bytes | None = None, files: dict[str, bytes] | None = None) -> None:
        self.xml = xml or filled(instance=INSTANCE, photos=tuple(files or {}))
        self.attachments = [Attachment.of(name, content) for name, content in (files or {}).items()]
        self.known = Outgoing.of(self.xml)
        self.steps: list[State] = []

    def keep(self, step: Outgoing) -> None:
        self.known = msgspec.json.decode(msgspec.json.encode(step), type=Outgoing)
        self.steps.append(step.state)

    async def go(self, address: str, login: Login | None = None) -> Outgoing:
        async with Connection(address, login) as connection:
            target = Target(connection)
            await target.find()
            return await push(target, self.xml, self.attachments, self.known, self.keep)


def run(server, do, prefix: str | None = None):
    """Run a coroutine with the address of a fake server."""

    async def inside():
        async with Listening(server.app()) as listening:
            base = f"http://127.0.0.1:{listening.port}"
            server.base = base
            return await do(base + (server.prefix if prefix is None else prefix))

    return asyncio.run(inside())


def test_central_takes_a_submission_with_its_files():
    central, errand = Central(), Errand(files={"a.jpg": b"1", "b ü.jpg": b"2"})
    found = run(central, errand.go)
    assert found.state is State.SENT
    assert errand.steps == [State.SENDING, State.SENT]
    assert central.submissions == {INSTANCE: (errand.xml, {"a.jpg": b"1", "b ü.jpg": b"2"})}
    for method, _, headers in central.requests:
        assert headers["X-OpenRosa-Version"] == "1.0", method
        assert headers["Date"].endswith("GMT")


def test_what_was_sent_is_not_sent_again():
    central, errand = Central(), Errand()

    async def twice(address):
        await errand.go(address)
        return await errand.go(address)

    assert run(central, twice).state is State.SENT
    assert len(central.posts) == 1


def test_another_submission_of_the_same_id_is_a_conflict_and_says_why():
    central, errand = Central(), Errand()
    central.submissions[INSTANCE] = (b"<other/>", {})
    found = run(central, errand.go)
    assert (found.state, found.is_over) == (State.CONFLICT, True)
    assert "different XML" in found.reason


@pytest.mark.parametrize("status", [400, 404, 405, 415, 422])
def test_a_refusal_is_kept_with_its_reason(status):
    central, errand = Central(), Errand()
    central.plan = [None, answer(status, "The form version does not exist.")]
    found = run(central, errand.go)
    assert (found.state, found.reason) == (State.REJECTED, "The form version does not exist.")


@pytest.mark.parametrize(
    ("response", "fault"),
    [
        (answer(401, "x", {}), NotAdmitted),
        (answer(403, "x", {}), NotAdmitted),
        (answer(500, "x"), ServerAway),
        (answer(503, "x"), ServerAway),
        (answer(429, "x"), ServerAway),
        (answer(201, "x", {}), NotOpenRosa),
        (answer(200, "x"), NotOpenRosa),
        (web.Response(status=204, headers=VERSION), NotOpenRosa),
        (web.Response(status=201, headers=VERSION, text="<html/>", content_type="text/html"), NotOpenRosa),
        (web.Response(status=201, headers=VERSION), NotOpenRosa),
        (web.Response(status=404, text="nothing here"), NotOpenRosa),
        (web.Response(status=502, text="bad gateway"), ServerAway),
        (web.Response(status=302, headers={"Location": "https://login.example/"}), NotOpenRosa),
        (web.Response(status=301, headers={"Location": "/v2/submission"}), NotOpenRosa),
        (web.Response(status=307, headers={"Location": "ftp://x/"}), NotOpenRosa),
        (web.Response(status=307), NotOpenRosa),
    ],
)  # fmt: skip
def test_what_is_no_answer_of_a_server_of_forms_marks_nothing(response, fault):
    central, errand = Central(), Errand(files={"a.jpg": b"1"})
    central.plan = [None, response, response, response, response, response, response, response, response]
    with pytest.raises(fault):
        run(central, errand.go)
    assert errand.known.state is State.QUEUED
    assert errand.known.acknowledged == ()
    assert errand.known.reason
    central.plan = []
    assert run(central, errand.go).state is State.SENT


@pytest.mark.parametrize(
    "portal", [Portal(), Portal(204), Portal(201), Portal(511), Portal(302, {"Location": "http://127.0.0.1:1/login"})]
)
def test_a_sign_in_page_gets_nothing(portal):
    portal.prefix = ""
    errand = Errand()
    with pytest.raises(OpenRosaFault):
        run(portal, errand.go)
    assert errand.steps == []


def test_a_submission_over_the_limit_goes_in_several_posts_with_the_same_form():
    central, errand = Central(), Errand(files={f"{n}.jpg": bytes([n]) * 4000 for n in range(5)})
    central.limit = 11_000
    assert run(central, errand.go).state is State.SENT
    assert [names for _, _, names, _ in central.posts] == [["0.jpg", "1.jpg", "…"], ["2.jpg", "3.jpg", "…"], ["4.jpg"]]
    assert all(errand.xml in body for body, _, _, _ in central.posts)
    assert central.submissions[INSTANCE][1] == {f"{n}.jpg": bytes([n]) * 4000 for n in range(5)}


def test_after_a_refusal_in_the_middle_only_the_rest_is_sent():
    central, errand = Central(), Errand(files={f"{n}.jpg": b"x" * 4000 for n in range(3)})
    central.limit = 6_000
    central.plan = [None, None, answer(503, "later")]
    with pytest.raises(ServerAway):
        run(central, errand.go)
    assert errand.known.acknowledged == ("0.jpg",)
    assert run(central, errand.go).state is State.SENT
    assert [names for _, _, names, _ in central.posts] == [["0.jpg", "…"], [], ["1.jpg", "…"], ["2.jpg"]]


def test_a_server_that_takes_less_than_it_said_gets_smaller_posts():
    central, errand = Central(), Errand(files={f"{n}.jpg": b"x" * 4000 for n in range(4)})
    central.plan = [None, answer(413, "Too large."), answer(413, "Too large.")]
    assert run(central, errand.go).state is State.SENT
    assert [names for _, _, names, _ in central.posts if names] == [
        ["0.jpg", "…"],
        ["1.jpg", "…"],
        ["2.jpg", "…"],
        ["3.jpg"],
    ]


def test_an_attachment_that_no_post_has_room_for_is_told_before_anything_is_sent():
    central, errand = Central(), Errand(files={"film.mp4": b"x" * 9000})
    central.limit = 5_000
    found = run(central, errand.go)
    assert found.state is State.REJECTED
    assert "film.mp4" in found.reason
    assert central.posts == []


def test_one_attachment_too_many_for_a_server_that_told_no_limit():
    central, errand = Central(), Errand(files={"film.mp4": b"x"})
    central.plan = [None, answer(413, "Request entity too large.")]
    found = run(central, errand.go)
    assert (found.state, found.reason) == (State.REJECTED, "Request entity too large.")


def test_every_try_has_the_same_bytes():
    central, errand = Central(), Errand(files={"a.jpg": b"1" * 100})
    central.plan = [None, answer(503, "x"), None, answer(500, "x")]
    for _ in range(2):
        with pytest.raises(ServerAway):
            run(central, errand.go)
    assert run(central, errand.go).state is State.SENT
    assert len({(body, kind) for body, kind, _, _ in central.posts}) == 1
    assert errand.known.tries == 3


def test_a_form_that_changed_since_is_not_sent():
    central, errand = Central(), Errand()
    errand.xml += b" "
    with pytest.raises(Declined, match="changed"):
        run(central, errand.go)
    assert central.posts == []


@pytest.mark.parametrize("qop", [True, False])
def test_kobo_with_digest(qop):
    kobo, errand = Kobo(qop=qop), Errand(files={"a.jpg": b"1"})
    found = run(kobo, lambda address: errand.go(address, LOGIN))
    assert found.state is State.SENT
    assert [method for method, _, _ in kobo.requests] == ["HEAD", "HEAD", "POST"], "later requests carry it at once"
    assert all(b"pass:word" not in str(headers).encode() for _, _, headers in kobo.requests)


def test_a_nonce_that_is_too_old_is_replaced_and_the_post_repeated():
    kobo, errand = Kobo(), Errand(files={"a.jpg": b"1"})
    kobo.life = 1
    assert run(kobo, lambda address: errand.go(address, LOGIN)).state is State.SENT
    assert [method for method, _, _ in kobo.requests] == ["HEAD", "HEAD", "POST", "POST"]
    assert kobo.posts[0][0] == kobo.posts[1][0]


def test_kobos_exact_duplicate_counts_as_sent_and_other_content_as_a_conflict():
    kobo = Kobo()
    assert run(kobo, lambda address: Errand().go(address, LOGIN)).state is State.SENT
    assert run(kobo, lambda address: Errand().go(address, LOGIN)).state is State.SENT
    assert len(kobo.posts) == 2
    other = Errand(filled("Somebody else", instance=INSTANCE))
    assert run(kobo, lambda address: other.go(address, LOGIN)).state is State.CONFLICT


@pytest.mark.parametrize("login", [None, Login("fieldworker", "wrong"), Login("nobody", "pass:word")])
def test_who_is_not_let_in_sends_nothing(login):
    kobo, errand = Kobo(), Errand()
    with pytest.raises(NotAdmitted):
        run(kobo, lambda address: errand.go(address, login))
    assert errand.steps == []
    assert len(kobo.requests) <= 2, "a wrong password is not tried again and again"


def test_a_wrong_key_in_the_address(caplog):
    errand = Errand()
    with pytest.raises(OpenRosaFault) as fault:
        run(Central(), errand.go, f"/v1/key/{'z' * 64}/projects/1")
    assert isinstance(fault.value, NotAdmitted)
    assert "zzz" not in str(fault.value)


def test_nothing_secret_is_logged_or_told(caplog):
    caplog.set_level(logging.DEBUG)
    central = Central()
    central.plan = [None, answer(404, "Not found.")]
    errand = Errand()
    run(central, errand.go)
    told = errand.known.reason + repr(LOGIN) + repr(errand.known)
    with pytest.raises(ServerAway) as fault:
        asyncio.run(Errand().go(f"http://127.0.0.1:1/v1/key/{KEY}/projects/1"))
    told += str(fault.value)
    told += "".join(record.getMessage() for record in caplog.records if record.name != "aiohttp.access")
    assert KEY not in told
    assert "pass:word" not in told
    assert INSTANCE not in told


def test_head_may_name_another_address_of_the_same_server_only():
    central, errand = Central(), Errand()
    central.plan = [web.Response(status=204, headers=VERSION | {"Location": f"{central.prefix}/submission?deviceID=x"})]
    assert run(central, errand.go).state is State.SENT
    assert next(path for method, path, _ in central.requests if method == "POST").endswith("?deviceID=x")
    central.plan = [web.Response(status=204, headers=VERSION | {"Location": "http://elsewhere.example/submission"})]
    with pytest.raises(NotOpenRosa, match=r"elsewhere\.example"):
        run(central, Errand(filled()).go)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "ftp://x",
        "http://",
        "http://user:pass@x/",
        "https://x/?a=b",
        "http://x:0",
        "http://x y",
        "http://[::1",
        "file:///x",
    ],
)
def test_what_is_no_address_is_refused_without_telling_what_it_held(address):
    with pytest.raises(NotOpenRosa) as fault:
        Connection(address)
    assert "pass" not in str(fault.value).replace("password", "")
