"""Packs that were sent are unpacked beside the one in use, which stays whatever is wrong with them."""

import hashlib
import shutil

import msgspec
import pytest

from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.packing.keys import make_key, public_text, read_key
from kiosk.catalogue.packing.members import members
from kiosk.catalogue.packing.pack_file import Label, _archived, build, sign
from kiosk.errors import DataFault
from local_db.pack_shelf import PackShelf
from tests.small_pack import edit, signed, small_pack


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """The program's own pack, and the key of a publisher."""
    folder = tmp_path_factory.mktemp("office")
    make_key(folder / "key")
    small_pack(folder)
    return folder


@pytest.fixture
def file(office, tmp_path):
    """Makes the signed file of another version."""

    def make(version="1.1", pack="harbour"):
        home = tmp_path / version / "harbour"
        shutil.copytree(office / "harbour", home)
        edit(home, version=version, id=pack)
        raw = signed(home, office / "key")
        shutil.rmtree(tmp_path / version)
        return raw

    return make


@pytest.fixture
def shelf(office, tmp_path):
    return PackShelf(tmp_path / "content", office / "harbour", [public_text(read_key(office / "key"))])


def name_of(raw):
    return hashlib.sha256(raw).hexdigest()


def test_a_pack_is_put_and_then_used_in_one_step(file, office, shelf):
    assert (shelf.folder, shelf.in_use) == (office / "harbour", "")
    raw = file()
    pack = shelf.put(raw)
    assert (pack.version, shelf.in_use) == ("1.1", "")
    name = name_of(raw)
    shelf.use(name)
    assert shelf.load() == pack == load_pack(shelf.folder)
    assert shelf.folder == shelf.at(name)
    shelf.use("")
    assert shelf.load().version == load_pack(office / "harbour").version


def test_the_one_before_stays_and_older_ones_go(file, office, shelf):
    names = []
    for version in ("1.1", "1.2", "1.3"):
        raw = file(version)
        shelf.put(raw)
        names.append(name_of(raw))
        shelf.use(names[-1])
    assert [shelf.at(name).is_dir() for name in names] == [False, True, True]


def test_one_that_is_not_in_use_yet_stays_while_another_is_taken(file, office, shelf):
    names = []
    for version in ("1.1", "1.2", "1.3"):
        raw = file(version)
        shelf.put(raw)
        names.append(name_of(raw))
    for name in names:
        shelf.use(name)
        assert shelf.in_use == name
    with pytest.raises(DataFault, match=r"not in .* any more"):
        shelf.use(names[0])
    assert shelf.in_use == names[2]


def test_what_is_refused_leaves_nothing(file, office, shelf, tmp_path):
    good = file()
    shelf.put(good)
    shelf.use(name_of(good))
    before = sorted(tmp_path.rglob("*"))
    bad = {
        "cut": (good[:-1000], "cut or changed"),
        "other": (file(pack="airport"), "this office has 'harbour'"),
        "broken": (_without_services(office), "there is no service"),
        "unsigned": (build(office / "harbour", load_pack(office / "harbour")), "not signed"),
    }
    for raw, words in bad.values():
        with pytest.raises(DataFault, match=words):
            shelf.put(raw)
    assert sorted(tmp_path.rglob("*")) == before
    assert shelf.load().version == "1.1"


def test_a_pack_that_was_damaged_on_the_disk_gives_way_to_the_programs_own(file, office, shelf):
    raw = file()
    shelf.put(raw)
    shelf.use(name_of(raw))
    (shelf.folder / "pack.toml").write_text("", encoding="utf-8")
    assert shelf.load() == load_pack(office / "harbour")
    assert shelf.in_use == ""


def test_a_pointer_that_points_elsewhere_is_not_followed(office, shelf, tmp_path):
    (tmp_path / "content").mkdir()
    for odd in ("../../..", "é", "a" * 64, ""):
        (tmp_path / "content" / "current").write_bytes(odd.encode())
        assert shelf.folder == office / "harbour"


def _without_services(office):
    files = {name: content for name, content in members(office / "harbour").items() if "services/" not in name}
    archive = _archived(files)
    label = Label("harbour", "1.2", len(archive), hashlib.sha256(archive).hexdigest())
    said = b"shopfront-pack 1\n" + msgspec.json.encode(label)
    return sign(said + b"\nunsigned\n" + archive, read_key(office / "key"))
