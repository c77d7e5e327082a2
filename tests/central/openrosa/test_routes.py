"""The server as ODK Collect meets it, over real HTTP."""

import base64
import re
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from central.openrosa.listings import read_forms, read_manifest
from central.openrosa.received import submission_id
from central.openrosa.wording import message_of
from kiosk.forms.submissions.submission import Status
from tests.central.office import until
from tests.central.openrosa.stage import LOGO, SITE, filled, md5, xform

INSTANCE = "uuid:2d0e7e9a-6a3c-4a39-8f0e-0d8b6a7f1c11"


def said(answer):
    assert answer.headers["X-OpenRosa-Version"] == "1.0"
    assert answer.headers["X-OpenRosa-Accept-Content-Length"].isdecimal()
    found = message_of(answer.content)
    assert found is not None, answer.text
    return found


def test_the_list_leads_to_every_byte(server):
    listed = {form.form_id: form for form in read_forms(server.ask("GET", "/formList").content)}
    assert set(listed) == {"site-visit", "plain"}
    visit = listed["site-visit"]
    assert (visit.name, visit.version, visit.hash) == ("Site visit", "2", md5(xform()))
    assert visit.download_url.startswith(f"http://127.0.0.1:{server.port}/openrosa/")
    path = visit.download_url.removeprefix(server.url)
    assert server.ask("GET", path).content == xform()
    files = read_manifest(server.ask("GET", visit.manifest_url.removeprefix(server.url)).content)
    held = {file.filename: server.ask("GET", file.download_url.removeprefix(server.url)).content for file in files}
    assert held == {"site.csv": SITE, "logo.png": LOGO}
    assert {file.filename: file.hash for file in files} == {"site.csv": md5(SITE), "logo.png": md5(LOGO)}
    assert listed["plain"].manifest_url == ""
    assert listed["plain"].name == "Plain & simple"


def test_addresses_are_those_that_the_phone_used(server):
    headers = {"Host": "office.example", "X-Forwarded-Proto": "https"}
    answer = server.ask("GET", "/formList", headers=headers)
    assert all(form.download_url.startswith("https://office.example/openrosa/") for form in read_forms(answer.content))


@pytest.mark.parametrize("path", ["/form?form=other", "/manifest?form=other", "/media/x.png?form=site-visit"])
def test_what_is_not_there_is_refused_as_openrosa(server, path):
    answer = server.ask("GET", path)
    assert answer.status_code == 404
    assert said(answer)


def test_the_limit_is_told_before_anything_is_sent(server):
    answer = server.ask("HEAD", "/submission")
    assert answer.status_code == 204
    assert answer.headers["X-OpenRosa-Accept-Content-Length"] == str(60 * 1024 * 1024)
    assert answer.headers["X-OpenRosa-Version"] == "1.0"
    assert "Date" in answer.headers


def test_a_submission_becomes_one_like_any_other(server):
    xml = filled(photos=("tree.jpg",))
    answer = server.post(xml, {"tree.jpg": b"JPEG of a tree"})
    assert (answer.status_code, said(answer)) == (201, "Received.")
    (found,) = server.submissions()
    assert (found.form, found.version, len(found.blobs)) == ("site-visit", "2", 2)
    assert server.read(found) == (xml, {"tree.jpg": b"JPEG of a tree"})
    assert until(lambda: server.submissions()[0].status is Status.RECEIVED, server.node)


def test_nothing_of_it_can_be_read_on_the_server(server):
    instance = "uuid:93f1c1de-0000-4000-8000-00000badf00d"
    server.post(filled("Wiremu Unmistakable", instance=instance, photos=("wiremu.jpg",)), {"wiremu.jpg": b"PIXELS" * 9})
    kept = server.on_disk()
    for word in (b"Unmistakable", b"wiremu.jpg", b"PIXELS", instance.encode()):
        assert word not in kept


def test_the_same_again_is_a_duplicate(server):
    xml = filled(photos=("a.jpg",))
    assert [server.post(xml, {"a.jpg": b"one"}).status_code for _ in range(3)] == [201, 202, 202]
    assert len(server.submissions()) == 1


def test_the_same_at_the_same_time_is_one_submission(server):
    xml, ready = filled(photos=("a.jpg",)), threading.Barrier(6)

    def send(_number):
        ready.wait()
        return server.post(xml, {"a.jpg": b"one"}).status_code

    with ThreadPoolExecutor(6) as phones:
        assert sorted(phones.map(send, range(6))) == [201, 202, 202, 202, 202, 202]
    (found,) = server.submissions()
    assert found.others == ()


def test_other_contents_under_the_same_id_are_a_conflict(server):
    assert server.post(filled("A", instance=INSTANCE)).status_code == 201
    answer = server.post(filled("B", instance=INSTANCE))
    assert answer.status_code == 409
    assert "instanceID" in said(answer)
    (found,) = server.submissions()
    assert b"<name>A</name>" in server.read(found)[0]


def test_several_posts_are_one_submission(server):
    xml = filled(photos=("a.jpg", "b.jpg", "c.jpg"))
    assert server.post(xml, {"a.jpg": b"1"}, follows=True).status_code == 201
    assert server.submissions() == []
    assert server.post(xml, {"b.jpg": b"2"}, follows=True).status_code == 201
    assert server.post(xml, {"a.jpg": b"1"}, follows=True).status_code == 201
    assert server.post(xml, {"c.jpg": b"3"}).status_code == 201
    (found,) = server.submissions()
    assert server.read(found) == (xml, {"a.jpg": b"1", "b.jpg": b"2", "c.jpg": b"3"})
    assert server.post(xml, {"a.jpg": b"1"}, follows=True).status_code == 202


def test_the_posts_of_a_submission_have_one_form(server):
    assert server.post(filled("A", instance=INSTANCE, photos=("a",)), {"a": b"1"}, follows=True).status_code == 201
    assert server.post(filled("B", instance=INSTANCE, photos=("b",)), {"b": b"2"}).status_code == 409
    assert server.submissions() == []


def test_an_attachment_that_comes_later_is_kept_beside_the_first_set(server):
    xml = filled(photos=("a.jpg", "b.jpg"))
    assert server.post(xml, {"a.jpg": b"1"}).status_code == 201
    assert server.post(xml, {"b.jpg": b"2"}).status_code == 201
    (found,) = server.submissions()
    assert len(found.others) == 1
    late = found.other_blobs[0].sha256
    assert server.read(found)[1] == {"a.jpg": b"1"}
    assert server.read(type("Late", (), {"blobs": [type("Blob", (), {"sha256": late})]}))[1] == {
        "a.jpg": b"1",
        "b.jpg": b"2",
    }


def test_a_file_that_the_form_does_not_name_is_not_kept(server):
    xml = filled(photos=("a.jpg",))
    assert server.post(xml, {"a.jpg": b"1", "taken-back.jpg": b"2"}).status_code == 201
    (found,) = server.submissions()
    assert server.read(found)[1] == {"a.jpg": b"1"}
    assert sorted(server.blobs.unsent()) == sorted(blob.sha256 for blob in found.blobs)


def test_an_edit_replaces_the_whole(server):
    first, second = "uuid:1", "uuid:2"
    assert server.post(filled("A", instance=first)).status_code == 201
    edit = filled("B", instance=second, replaces=first)
    assert [server.post(edit).status_code for _ in range(2)] == [201, 202]
    status = {one.id: one.status for one in server.submissions()}
    assert status[submission_id(first)] is Status.WITHDRAWN
    assert status[submission_id(second)] in {Status.SENT, Status.RECEIVED}


def test_an_edit_of_what_was_edited_meanwhile_is_a_conflict(server):
    server.post(filled("A", instance="uuid:1"))
    server.post(filled("B", instance="uuid:2", replaces="uuid:1"))
    assert server.post(filled("C", instance="uuid:3", replaces="uuid:1")).status_code == 409
    assert server.post(filled("C", instance="uuid:3", replaces="uuid:2")).status_code == 201


def test_an_edit_of_what_nobody_sent_is_not_found(server):
    assert server.post(filled(replaces="uuid:never")).status_code == 404
    assert server.submissions() == []


def test_a_form_that_is_not_ours_is_not_found_and_an_old_version_is_taken(server):
    answer = server.post(filled(form_id="other"))
    assert answer.status_code == 404
    assert "other" in said(answer)
    assert server.post(filled(version="1")).status_code == 201
    assert server.submissions()[0].version == "1"


def test_who_is_not_known_learns_nothing(server):
    for method, path in (
        ("GET", "/formList"),
        ("GET", "/form?form=x"),
        ("HEAD", "/submission"),
        ("POST", "/submission"),
    ):
        answer = server.ask(method, path, auth=None)
        assert answer.status_code == 401, path
        assert answer.headers["WWW-Authenticate"].startswith('Digest realm="Shopfront", qop="auth", algorithm=MD5')
        assert answer.headers["X-OpenRosa-Version"] == "1.0"


def test_a_wrong_password_and_a_phone_that_was_shut_out(server):
    wrong = httpx.DigestAuth("phone-1", "guess")
    assert server.ask("GET", "/formList", auth=wrong).status_code == 401
    assert server.ask("GET", "/formList").status_code == 200
    server.devices.remove("phone-1")
    assert server.ask("GET", "/formList").status_code == 401


def test_the_password_in_clear_needs_encryption(server):
    basic = httpx.BasicAuth(server.login.user, server.login.password)
    assert server.ask("GET", "/formList", auth=basic).status_code == 401
    proxied = {"X-Forwarded-Proto": "https"}
    assert server.ask("GET", "/formList", auth=basic, headers=proxied).status_code == 200
    for pair in ("phone-1:wrong", "nobody:", "nobody:x", ":", "phone-1"):
        header = {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}
        assert server.ask("GET", "/formList", auth=None, headers=proxied | header).status_code == 401
    for junk in ("Basic", "Basic !!", "Digest", "Digest x", 'Digest username="phone-1"', "Bearer x", "\xff"):
        header = {"Authorization": junk.encode("latin-1")}
        assert server.ask("GET", "/formList", auth=None, headers=proxied | header).status_code == 401


def test_a_header_that_was_listened_to_is_worth_nothing(server):
    seen = []
    with httpx.Client(
        event_hooks={"request": [lambda request: seen.append(request.headers.get("authorization"))]}
    ) as web:
        auth = httpx.DigestAuth(server.login.user, server.login.password)
        assert web.get(f"{server.url}/formList", auth=auth).status_code == 200
    header = seen[-1]
    again = server.ask("GET", "/formList", auth=None, headers={"Authorization": header})
    assert again.status_code == 401
    assert "stale=true" in again.headers["WWW-Authenticate"]
    other = server.ask("POST", "/submission", auth=None, headers={"Authorization": header})
    assert other.status_code == 401


def test_the_pages_of_devices_are_as_they_were(server):
    assert httpx.get(f"http://127.0.0.1:{server.port}/health").status_code == 200
    paths = httpx.get(f"http://127.0.0.1:{server.port}/openapi").json()["paths"]
    assert not [path for path in paths if "openrosa" in path]
    assert re.match(r"http", server.url)
