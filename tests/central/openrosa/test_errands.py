"""Our client against our server: whole errands, cut cables, encrypted forms."""

import base64
import json
from contextlib import ExitStack

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from central.openrosa.admission import Login
from central.openrosa.errands import address_from, login_from, pull_forms, push_files
from central.openrosa.faults import NotAdmitted, ServerAway
from kiosk.errors import DataFault
from kiosk.forms.encryption.cipher import private_key
from kiosk.forms.encryption.submission import decrypt
from kiosk.forms.sent_xml import read_sent_xml
from tests.central.openrosa.stage import SITE, Server, Source, filled, xform

PHOTO = bytes(range(256)) * 2000


@pytest.fixture(scope="module")
def keys():
    made = rsa.generate_private_key(65537, 2048)
    kind = serialization
    public = made.public_key().public_bytes(kind.Encoding.DER, kind.PublicFormat.SubjectPublicKeyInfo)
    pem = made.private_bytes(kind.Encoding.PEM, kind.PrivateFormat.PKCS8, kind.NoEncryption())
    return base64.b64encode(public).decode(), pem


def finished(folder, **more):
    photos = more.pop("photos", ("tree.jpg",))
    folder.mkdir(exist_ok=True)
    path = folder / "visit.xml"
    path.write_bytes(filled(photos=photos, **more))
    for name in photos:
        (folder / name).write_bytes(PHOTO)
    return path


def test_forms_come_and_finished_ones_go(server, tmp_path):
    report = pull_forms(server.url, server.login, tmp_path / "forms")
    assert report.well
    assert (tmp_path / "forms" / "site-visit.xml").read_bytes() == xform()
    assert (tmp_path / "forms" / "site-visit-media" / "site.csv").read_bytes() == SITE
    path = finished(tmp_path / "done")
    (path.parent / "stranger.jpg").write_bytes(b"not named by the form")
    report = push_files(server.url, server.login, [path], [])
    assert (report.well, report.lines) == (True, [f"{path}: sent"])
    assert server.read(server.submissions()[0]) == (path.read_bytes(), {"tree.jpg": PHOTO})
    assert push_files(server.url, server.login, [path], []).well
    assert len(server.submissions()) == 1


@pytest.mark.parametrize("way", ["requests", "answers"])
def test_a_cable_that_is_cut_in_the_middle_costs_nothing(server, tmp_path, way):
    """A real TCP cut: half a post out, or the whole post out and the answer lost."""
    cable, path = server.cable(), finished(tmp_path / "done")
    address = f"{cable.url}/openrosa"
    cable.drop_answer_after(1_000_000)
    push_files(address, server.login, [], [])
    until_the_post = 1_000_000 - cable.answers.left
    if way == "requests":
        cable.answers.left = None
        cable.drop_request_after(200_000)
    else:
        cable.drop_answer_after(until_the_post + 20)
    forms = tmp_path / "visit-form.xml"
    forms.write_bytes(xform())
    with pytest.raises(ServerAway):
        push_files(address, server.login, [path], [forms])
    (kept,) = [json.loads(one.read_text()) for one in path.parent.glob("*.push.json")]
    assert kept["state"] == "queued"
    assert len(server.submissions()) == (0 if way == "requests" else 1)
    assert push_files(address, server.login, [path], [forms]).well
    (found,) = server.submissions()
    assert server.read(found) == (path.read_bytes(), {"tree.jpg": PHOTO})
    assert found.others == ()


def test_a_cut_cable_while_forms_come_leaves_none_half(server, tmp_path):
    cable, folder = server.cable(), tmp_path / "forms"
    cable.drop_answer_after(3_000)
    with pytest.raises(ServerAway):
        pull_forms(f"{cable.url}/openrosa", server.login, folder)
    for path in folder.glob("*.xml") if folder.exists() else ():
        assert path.read_bytes() in {xform(), xform("plain", "", title="Plain &amp; simple")}
    assert pull_forms(f"{cable.url}/openrosa", server.login, folder).well
    assert (folder / "site-visit-media" / "site.csv").read_bytes() == SITE


def test_a_form_with_a_key_is_sent_encrypted_and_only_its_owner_reads_it(tmp_path, keys):
    public, pem = keys
    with ExitStack() as stack:
        folder = tmp_path / "server"
        folder.mkdir()
        server = Server(folder, stack, {"visit.xml": Source(xform(key=public))})
        path = finished(tmp_path / "done", name="Hidden Person")
        assert push_files(server.url, server.login, [path], []).well
        first = {one.name: one.read_bytes() for one in (path.parent / "visit.xml.encrypted").iterdir()}
        assert push_files(server.url, server.login, [path], []).well
        assert first == {one.name: one.read_bytes() for one in (path.parent / "visit.xml.encrypted").iterdir()}
        xml, files = server.read(server.submissions()[0])
        assert b"Hidden" not in xml
        assert set(files) == {"submission.xml.enc", "tree.jpg.enc"}
        found = decrypt(xml, files.__getitem__, private_key(pem))
        assert (found.xml, found.files, found.vouched) == (path.read_bytes(), {"tree.jpg": PHOTO}, True)
        clear = server.post(filled())
        assert clear.status_code == 400, "a form with a key is not taken in clear"
        assert len(server.submissions()) == 1


def test_a_form_that_nobody_knows_is_not_sent_in_clear(server, tmp_path, keys):
    path = finished(tmp_path / "done", form_id="elsewhere")
    report = push_files(server.url, server.login, [path], [])
    assert not report.well
    assert "--form" in report.lines[0]
    assert list(path.parent.glob("*.push.json")) == []


def test_a_conflict_is_told_and_stays(server, tmp_path):
    server.post(filled("first", instance="uuid:1"))
    path = finished(tmp_path / "done", name="second", instance="uuid:1")
    for _ in range(2):
        report = push_files(server.url, server.login, [path], [])
        assert not report.well
        assert "conflict" in report.lines[0]


def test_what_is_no_finished_form_holds_up_no_other(server, tmp_path):
    good = finished(tmp_path / "done")
    bad = tmp_path / "bad.xml"
    bad.write_bytes(b"<junk/>")
    report = push_files(server.url, server.login, [bad, tmp_path / "none.xml", good], [])
    assert not report.well
    assert report.lines[2] == f"{good}: sent"


def test_a_wrong_password_is_told(server, tmp_path):
    with pytest.raises(NotAdmitted, match="name and password"):
        pull_forms(server.url, Login("phone-1", "wrong"), tmp_path)


def test_credentials_come_from_files(tmp_path):
    file = tmp_path / "login"
    file.write_text("name\npass word \n")
    login = login_from(file)
    assert (login.user, login.password) == ("name", "pass word")
    assert "pass" not in repr(login)
    file.write_text("https://x/v1/key/abc\n")
    assert address_from(f"@{file}") == "https://x/v1/key/abc"
    assert address_from("https://x") == "https://x"
    with pytest.raises(DataFault, match="second"):
        login_from(file)
    with pytest.raises(DataFault):
        address_from(f"@{tmp_path / 'none'}")


def test_the_xml_that_we_send_names_its_files():
    said = read_sent_xml(filled(photos=("a.jpg", "b.jpg"), replaces="uuid:0", instance="uuid:1"))
    assert {"a.jpg", "b.jpg"} <= said.values
    assert (said.instance_id, said.deprecated_id, said.encrypted) == ("uuid:1", "uuid:0", False)
