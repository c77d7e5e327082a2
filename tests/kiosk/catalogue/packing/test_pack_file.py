"""A pack as one file: the same bytes from the same folder, and nothing but what its publisher signed."""

import hashlib
import io
import os
import stat
import zipfile

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.packing.content import content_of, unpack
from kiosk.catalogue.packing.difference import difference
from kiosk.catalogue.packing.keys import make_key, public_text, read_key, read_public
from kiosk.catalogue.packing.pack_file import build, opened, opened_label, sign
from kiosk.errors import DataFault


def refused(raw, publisher, words):
    with pytest.raises(DataFault, match=words):
        opened(raw, [publisher.public])


def wrapped(archive, key):
    """An archive of somebody's own, as a signed file."""
    label = {"pack": "harbour", "version": "9", "size": len(archive), "sha256": hashlib.sha256(archive).hexdigest()}
    return sign(b"shopfront-pack 1\n" + msgspec.json.encode(label) + b"\nunsigned\n" + archive, key)


def zipped(*entries):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for entry, content in entries:
            archive.writestr(entry, content)
    return target.getvalue()


def plain(name, mode=stat.S_IFREG | 0o644, kind=zipfile.ZIP_STORED):
    entry = zipfile.ZipInfo(name)
    entry.external_attr, entry.compress_type = mode << 16, kind
    return entry


def test_the_same_folder_gives_the_same_bytes(copy, tmp_path):
    pack = load_pack(copy)
    first = build(copy, pack)
    for file in copy.rglob("*"):
        os.utime(file, (1, 1))
    (copy / ".hidden").write_text("x")
    (copy / "forms" / "~$birth.xlsx").write_text("x")
    assert build(copy, pack) == first
    again = tmp_path / "again"
    unpack(opened(first, None).members, again)
    assert build(again, load_pack(again)) == first
    assert load_pack(again) == pack


def test_only_the_publishers_key_opens_it(copy, publisher, tmp_path):
    raw = publisher.file(copy)
    assert opened(raw, [publisher.public]).label.pack == "harbour"
    make_key(tmp_path / "other")
    other = read_public(tmp_path / "other.pub")
    assert opened(raw, [other, publisher.public]).label.version == "2026.11"
    with pytest.raises(DataFault, match="not signed by this office's publisher"):
        opened(raw, [other])
    with pytest.raises(DataFault, match="trusts no publisher"):
        opened(raw, [])
    refused(build(copy, load_pack(copy)), publisher, "is not signed")
    resigned = sign(raw, read_key(tmp_path / "other"))
    refused(resigned, publisher, "not signed by")
    assert opened_label(resigned, [other]) == opened_label(raw, [publisher.public])


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_changed_or_cut_file_is_refused(data, small):
    raw, publisher = small
    if data.draw(st.booleans()):
        at = data.draw(st.integers(0, len(raw) - 1))
        broken = raw[:at] + bytes([raw[at] ^ data.draw(st.integers(1, 255))]) + raw[at + 1 :]
    else:
        broken = raw[: data.draw(st.integers(0, len(raw) - 1))]
    with pytest.raises(DataFault):
        opened(broken, [publisher.public])


@pytest.fixture
def small(copy, publisher):
    for file in (copy / "forms").rglob("*"):
        if file.is_file() and file.name not in {"birth.xlsx", "change-address.xlsx"}:
            file.unlink()
    return publisher.file(copy), publisher


def test_a_signed_file_is_not_believed_what_it_unpacks_to(publisher):
    for name in (
        "../evil.toml",
        "/etc/x.toml",
        "a\\..\\b.toml",
        "con.toml",
        "services/.hidden.toml",
        "a//b.toml",
        "x.sh",
    ):
        refused(wrapped(zipped((plain(name), b"x")), publisher.key), publisher, "cannot be a file of a pack")
    link = plain("pack.toml", stat.S_IFLNK | 0o777)
    refused(wrapped(zipped((link, b"/etc/passwd")), publisher.key), publisher, "a link")
    bomb = zipped((plain("pack.toml", kind=zipfile.ZIP_DEFLATED), bytes(10_000_000)))
    assert len(bomb) < 20_000
    refused(wrapped(bomb, publisher.key), publisher, "packed")
    twice = zipped((plain("pack.toml"), b"x"), (plain("Pack.toml"), b"y"))
    refused(wrapped(twice, publisher.key), publisher, "twice")
    many = zipped(*((plain(f"f{number}.txt"), b"") for number in range(5_001)))
    refused(wrapped(many, publisher.key), publisher, "at most 5000")
    refused(wrapped(b"no archive", publisher.key), publisher, "broken")


def test_entries_that_share_their_bytes_are_a_bomb(publisher):
    archive = zipped((plain("a.txt"), bytes(20_000)), (plain("b.txt"), b""))
    with zipfile.ZipFile(io.BytesIO(archive)) as found:
        first = found.infolist()[0]
    directory = archive.index(b"PK\x01\x02", 20_000)
    entry = archive[directory : directory + 46 + len("a.txt")]
    assert entry.endswith(b"a.txt")
    more = b"".join(entry[:-5] + f"{letter}.txt".encode() for letter in "cdefgh")
    end = archive.index(b"PK\x05\x06")
    count = (2 + 6).to_bytes(2, "little")
    size = (end - directory + len(more)).to_bytes(4, "little")
    tail = archive[end : end + 8] + count + count + size + archive[end + 16 :]
    refused(wrapped(archive[:end] + more + tail, publisher.key), publisher, "broken|more than there is")
    assert first.file_size == 20_000


def test_a_label_with_more_than_it_should_have_is_refused(publisher):
    raw = wrapped(zipped((plain("pack.toml"), b"x")), publisher.key)
    head, label, _, archive = raw.split(b"\n", 3)
    odd = b"\n".join((head, label[:-1] + b',"run":"it"}', b"unsigned", archive))
    with pytest.raises(DataFault, match="does not say what it is"):
        sign(odd, publisher.key)
    refused(b"", publisher, "no pack")
    refused(b"PK\x03\x04" * 100, publisher, "no pack")


def test_a_version_without_an_order_is_not_built(copy):
    pack = msgspec.structs.replace(load_pack(copy), version="spring")
    with pytest.raises(DataFault, match="no version of a pack"):
        build(copy, pack)


def test_a_key_is_never_written_over(tmp_path):
    make_key(tmp_path / "key")
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600
    with pytest.raises(DataFault, match="never written over"):
        make_key(tmp_path / "key")
    assert public_text(read_key(tmp_path / "key")) == read_public(tmp_path / "key.pub")
    (tmp_path / "bad").write_text("ed25519:AAAA")
    with pytest.raises(DataFault, match="no publisher's key"):
        read_public(tmp_path / "bad")
    with pytest.raises(DataFault, match="no private key"):
        read_key(tmp_path / "key.pub")


def test_the_difference_is_told_sentence_by_sentence(copy, publisher, tmp_path):
    (tmp_path / "before.pack").write_bytes(publisher.file(copy))
    before, old = content_of(tmp_path / "before.pack")
    fine = copy / "services" / "pay-fine.toml"
    title = before.service("pay-fine").title.en
    fine.write_text(fine.read_text(encoding="utf-8").replace(f'en = "{title}"', 'en = "Pay it"', 1), encoding="utf-8")
    (copy / "services" / "lost-card.toml").unlink()
    (copy / "forms" / "feedback.xlsx").unlink()
    publisher.file(copy, "2026.12")
    after, new = content_of(copy)
    lost = before.service("lost-card").title.en
    assert difference(before, after, (old, new)) == [
        "version 2026.11 → 2026.12",
        f"- service lost-card: {lost}",
        "~ service pay-fine",
        f"    title.en: “{title}” → “Pay it”",
        "- file forms/feedback.xlsx",
    ]
    assert difference(before, before) == []
