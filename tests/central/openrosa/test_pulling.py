"""Fetching forms: checked, complete, and as they were where something goes wrong."""

import asyncio

import msgspec
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer as Listening
from hypothesis import given
from hypothesis import strategies as st

from central.openrosa import pulling
from central.openrosa.admission import Login
from central.openrosa.connection import Connection
from central.openrosa.faults import NotOpenRosa, OpenRosaFault, ServerAway
from central.openrosa.listings import ListedForm, MediaFile, read_forms, read_manifest, write_forms, write_manifest
from central.openrosa.pulling import Outcome, pull
from kiosk.forms.file_names import file_stem, is_plain
from tests.central.openrosa.fake_servers import Central, Kobo, Portal
from tests.central.openrosa.stage import LOGO, SITE, xform


def fetch(server, folder, login=None):
    async def inside():
        async with Listening(server.app()) as listening:
            server.base = f"http://127.0.0.1:{listening.port}"
            async with Connection(server.base + getattr(server, "prefix", ""), login) as connection:
                return await pull(connection, folder)

    return asyncio.run(inside())


def gets(server, word: str) -> int:
    return sum(word in path for _, path, _ in server.requests)


@pytest.fixture
def central():
    return Central()


def test_a_form_comes_with_all_its_files_and_lies_as_in_a_pack(central, tmp_path):
    (found,) = fetch(central, tmp_path)
    assert (found.form_id, found.outcome, found.missing) == ("site-visit", Outcome.NEW, ())
    assert (tmp_path / "site-visit.xml").read_bytes() == xform()
    assert {path.name: path.read_bytes() for path in (tmp_path / "site-visit-media").iterdir()} == {
        "site.csv": SITE,
        "logo.png": LOGO,
    }
    assert {path.name for path in tmp_path.iterdir()} <= {
        "site-visit.xml",
        "site-visit-media",
        "openrosa.json",
        ".pulling",
    }


def test_kobo_gives_the_same_with_digest(tmp_path):
    (found,) = fetch(Kobo(), tmp_path, Login("fieldworker", "pass:word"))
    assert found.outcome is Outcome.NEW


def test_what_did_not_change_is_not_fetched_again(central, tmp_path):
    fetch(central, tmp_path)
    central.requests.clear()
    (found,) = fetch(central, tmp_path)
    assert found.outcome is Outcome.SAME
    assert (gets(central, ".xml"), gets(central, "/media/")) == (0, 0)


def test_a_changed_hash_is_fetched_again(central, tmp_path):
    fetch(central, tmp_path)
    central.forms["site-visit"] = xform(title="Site visit, new")
    central.media["site.csv"] = b"site,label\n9,New\n"
    central.requests.clear()
    (found,) = fetch(central, tmp_path)
    assert found.outcome is Outcome.CHANGED
    assert b"new" in (tmp_path / "site-visit.xml").read_bytes()
    assert (tmp_path / "site-visit-media" / "site.csv").read_bytes() == b"site,label\n9,New\n"
    assert gets(central, "/media/logo.png") == 0


def test_a_file_that_is_gone_there_goes_here_and_is_told_where_the_form_needs_it(central, tmp_path):
    fetch(central, tmp_path)
    del central.media["site.csv"], central.media["logo.png"]
    (found,) = fetch(central, tmp_path)
    assert (found.outcome, found.missing) == (Outcome.CHANGED, ("site.csv",))
    assert list((tmp_path / "site-visit-media").iterdir()) == []


def test_a_file_that_was_deleted_here_comes_again(central, tmp_path):
    fetch(central, tmp_path)
    (tmp_path / "site-visit-media" / "site.csv").unlink()
    fetch(central, tmp_path)
    assert (tmp_path / "site-visit-media" / "site.csv").read_bytes() == SITE


def test_an_entity_list_is_compared_with_the_hash_of_before_only(central, tmp_path):
    central.entities, central.hashes = {"site.csv"}, {"site.csv": "md5:00000000000000000000000000000001"}
    assert fetch(central, tmp_path)[0].outcome is Outcome.NEW
    central.requests.clear()
    assert fetch(central, tmp_path)[0].outcome is Outcome.SAME
    assert gets(central, "/media/site.csv") == 0
    central.hashes = {"site.csv": "md5:00000000000000000000000000000002"}
    assert fetch(central, tmp_path)[0].outcome is Outcome.CHANGED
    assert gets(central, "/media/site.csv") == 1


@pytest.mark.parametrize("which", ["site-visit", "site.csv"])
def test_other_bytes_than_the_list_says_are_not_taken(central, tmp_path, which):
    fetch(central, tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    central.hashes = {which: "md5:00000000000000000000000000000000"}
    (found,) = fetch(central, tmp_path)
    assert found.outcome is Outcome.FAILED
    assert "hash" in found.reason
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_one_form_that_fails_holds_up_no_other(central, tmp_path):
    central.forms = {"bad": b"<html>no form", "good": xform("good")}
    outcomes = {one.form_id: one.outcome for one in fetch(central, tmp_path)}
    assert outcomes == {"bad": Outcome.FAILED, "good": Outcome.NEW}


@pytest.mark.parametrize(
    "name", ["../../up.csv", "/etc/x", "a/b.csv", "..", ".bashrc", "a\\b", "C:x", "nul.csv", "x" * 130]
)
def test_a_name_that_leaves_the_folder_is_refused(central, tmp_path, name):
    central.media = {name: b"x"}
    (found,) = fetch(central, tmp_path / "forms")
    assert (found.outcome, "not safe" in found.reason) == (Outcome.FAILED, True)
    assert {path.name for path in tmp_path.iterdir()} == {"forms"}


def test_forms_with_strange_ids_get_files_of_their_own(central, tmp_path):
    central.forms = {"a:b": xform("a:b"), "a_b": xform("a_b"), "A_B": xform("A_B"), "..": xform("..")}
    found = fetch(central, tmp_path)
    files = [one.file for one in found]
    assert len({file.casefold() for file in files}) == 4
    assert all((tmp_path / file).is_file() and is_plain(file) for file in files)
    assert fetch(central, tmp_path)[0].outcome is Outcome.SAME


def test_a_file_that_is_too_large_is_not_taken(central, tmp_path, monkeypatch):
    monkeypatch.setattr(pulling, "MOST_MEDIA", 10)
    (found,) = fetch(central, tmp_path)
    assert found.outcome is Outcome.FAILED
    assert not (tmp_path / "site-visit.xml").exists()


def test_after_a_failure_in_the_middle_only_the_rest_is_fetched(central, tmp_path):
    central.plan = [None, None, None, None, web.Response(status=503)]
    with pytest.raises(ServerAway):
        fetch(central, tmp_path)
    assert not (tmp_path / "site-visit.xml").exists()
    fetch(central, tmp_path)
    assert (gets(central, "/media/site.csv"), gets(central, "/media/logo.png")) == (1, 2)


@pytest.mark.parametrize("portal", [Portal(), Portal(204), Portal(511), Portal(302, {"Location": "/login"})])
def test_a_sign_in_page_is_no_list(portal, tmp_path):
    with pytest.raises(OpenRosaFault):
        fetch(portal, tmp_path)


@pytest.mark.parametrize(
    "body",
    [b"", b"<html/>", b"<xforms", b'<!DOCTYPE x [<!ENTITY a "b">]><xforms>&a;</xforms>', b"<manifest/>", b"{}"],
)
def test_what_is_no_list_is_refused(body):
    with pytest.raises(NotOpenRosa):
        read_forms(body)


def test_an_address_that_leads_away_gets_no_password(tmp_path):
    kobo, elsewhere = Kobo(), Kobo()

    async def inside():
        async with Listening(kobo.app()) as listening, Listening(elsewhere.app()) as other:
            kobo.base = f"http://127.0.0.1:{other.port}"
            login = Login("fieldworker", "pass:word")
            async with Connection(f"http://127.0.0.1:{listening.port}", login) as connection:
                return await pull(connection, tmp_path)

    with pytest.raises(OpenRosaFault, match="wants credentials too"):
        asyncio.run(inside())
    assert not [1 for _, _, headers in elsewhere.requests if "Authorization" in headers]


texts = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=20)


@given(st.lists(st.builds(ListedForm, texts, texts, texts, texts.map(str.lower), texts, texts)))
def test_a_list_of_forms_reads_back(forms):
    assert read_forms(write_forms(forms)) == forms


@given(st.lists(st.builds(MediaFile, texts.filter(is_plain), texts.map(str.lower), texts, st.booleans())))
def test_a_manifest_reads_back(files):
    unique = list({file.filename.casefold(): file for file in files}.values())
    assert read_manifest(write_manifest(unique)) == unique


@given(st.text())
def test_any_form_gets_a_plain_name(form_id):
    assert is_plain(f"{file_stem(form_id)}.xml")


def test_the_state_is_readable_by_people(central, tmp_path):
    fetch(central, tmp_path)
    state = msgspec.json.decode((tmp_path / "openrosa.json").read_bytes())
    assert state["site-visit"]["media"].keys() == {"site.csv", "logo.png"}
