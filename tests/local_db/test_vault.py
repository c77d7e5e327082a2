"""The vault of a laptop in its folder: what opens it, what does not, and that nothing is lost by trying."""

import logging
import shutil
from contextlib import closing

import msgspec
import pytest

from kiosk.entities import ENTITIES
from kiosk.errors import DataFault
from kiosk.field.lock import WAITS, FieldLock, NotUnlocked, Tries
from kiosk.forms.ports import HeldKey
from local_db.keystore import SystemKeystore, is_trusted
from local_db.sqlite_log import SqliteEventLog
from local_db.vault import FolderVault
from local_db.vault_header import Cost

CHEAP = Cost(64, 1, 1)
WORDS = "kahawai onion lantern forty"


class MemoryKeystore:
    """A keystore of this test."""

    def __init__(self):
        self.held = {}

    def get(self, name):
        return self.held.get(name)

    def put(self, name, secret):
        self.held[name] = secret

    def drop(self, name):
        self.held.pop(name, None)


@pytest.fixture
def vault(tmp_path):
    folder = tmp_path / "laptop"
    folder.mkdir()
    made = FolderVault(folder, None, CHEAP)
    key = made.make(WORDS)
    with closing(made.open(key)) as inside:
        inside.keep_secret("token", b"CANARY")
    SqliteEventLog(folder / "log.db", ENTITIES, key=key.hex()).close()
    return made


def files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def token(vault, passphrase=WORDS):
    key = vault.unwrap(passphrase)
    if key is None:
        return None
    with closing(vault.open(key)) as inside:
        return inside.secret("token")


def test_only_the_passphrase_opens_it_and_a_new_one_takes_its_place(vault):
    assert vault.exists
    assert token(vault) == b"CANARY"
    before = files(vault.folder)
    assert token(vault, "kahawai onion lantern fifty") is None
    assert files(vault.folder) == before
    assert not any(b"CANARY" in content or WORDS.encode() in content for content in before.values())
    vault.change(vault.unwrap(WORDS), "another long passphrase")
    assert token(vault) is None
    assert token(vault, "another long passphrase") == b"CANARY"


def test_a_keystore_holds_the_other_half(tmp_path):
    keystore = MemoryKeystore()
    key = FolderVault(tmp_path, keystore, CHEAP).make(WORDS)
    assert FolderVault(tmp_path, keystore, CHEAP).unwrap(WORDS) == key
    for without in (None, MemoryKeystore()):  # the disk in another machine
        with pytest.raises(DataFault, match="keystore of this machine"):
            FolderVault(tmp_path, without, CHEAP).unwrap(WORDS)
    (name,) = keystore.held
    keystore.held[name] = "00" * 32
    assert FolderVault(tmp_path, keystore, CHEAP).unwrap(WORDS) is None


def test_only_keystores_of_the_platform_are_trusted():
    from keyring.backends import SecretService, fail, null

    assert is_trusted(SecretService.Keyring())
    assert not is_trusted(fail.Keyring())
    assert not is_trusted(null.Keyring())
    plain = type("PlaintextKeyring", (), {"__module__": "keyrings.alt.file"})()
    assert not is_trusted(plain)

    class Locked:
        def get_password(self, _service, _name):
            raise RuntimeError(WORDS)

    with pytest.raises(DataFault, match=f"does not answer .{WORDS}"):
        SystemKeystore(Locked()).get("x")


@pytest.mark.parametrize("harm", [b"", b"{}", b"\x00" * 400, "changed"])
def test_one_damaged_file_of_two_is_mended_and_two_are_told(vault, harm, caplog):
    path = vault.folder / "vault.json"
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b'"passes": 1', b'"passes": 2') if harm == "changed" else harm)
    with caplog.at_level(logging.WARNING):
        assert token(vault) == b"CANARY"
    assert "vault.spare was put in its place" in caplog.text
    assert path.read_bytes() == whole
    for name in ("vault.json", "vault.spare"):
        (vault.folder / name).write_bytes(b"{" if harm == "changed" else harm)
    before = files(vault.folder)
    lock = FieldLock(vault)
    with pytest.raises(DataFault, match=r"vault.json is damaged.*Nothing was changed"):
        lock.unlock(WORDS)
    assert files(vault.folder) == before


def test_a_vault_of_another_folder_is_told(vault, tmp_path):
    other = FolderVault(tmp_path, None, CHEAP)
    other.make(WORDS)
    shutil.copy(tmp_path / "vault.json", vault.folder)
    assert token(vault) == b"CANARY"  # the spare is of this folder
    for name in ("vault.json", "vault.spare"):
        shutil.copy(tmp_path / name, vault.folder)
    with pytest.raises(DataFault, match="do not belong together"):
        vault.unwrap(WORDS)


def test_a_missing_vault_is_no_reason_to_begin_anew(vault):
    for name in ("vault.json", "vault.spare"):
        (vault.folder / name).unlink()
    before = files(vault.folder)
    with pytest.raises(DataFault, match=r"vault.json is missing.*Nothing was changed"):
        _ = vault.exists
    assert files(vault.folder) == before


def test_a_making_that_was_cut_short_is_begun_again(tmp_path):
    (tmp_path / "vault.db").write_bytes(b"half of one")
    vault = FolderVault(tmp_path, None, CHEAP)
    assert not vault.exists
    assert vault.make(WORDS) == vault.unwrap(WORDS)


@pytest.mark.parametrize("name", ["log.db", "vault.db"])
def test_a_half_copied_database_is_told_and_left(vault, name):
    path = vault.folder / name
    key = vault.unwrap(WORDS)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    before = files(vault.folder)
    opens = {"log.db": lambda: SqliteEventLog(path, ENTITIES, key=key.hex()), "vault.db": lambda: vault.open(key)}
    with pytest.raises(DataFault, match=r"is damaged \(.*restore it from a backup"):
        opens[name]()
    assert {name: files(vault.folder)[name] for name in before} == before


def test_tries_outlast_a_restart_and_lost_ones_are_the_most(vault):
    lock = FieldLock(vault)
    for _ in range(3):
        with pytest.raises(NotUnlocked):
            lock.unlock("some other passphrase")
    assert 0 < FieldLock(FolderVault(vault.folder, None, CHEAP)).seconds_left() <= WAITS[0]
    (vault.folder / "vault.tries").write_bytes(b"")
    assert FieldLock(vault).seconds_left() > WAITS[-2]
    vault.keep_tries(Tries())
    assert FieldLock(vault).unlock(WORDS)


def test_keys_of_drafts_are_inside(vault):
    with closing(vault.open(vault.unwrap(WORDS))) as inside:
        inside.put("ab", HeldKey(b"k" * 32, 0, b"t" * 16))
        inside.note("ab", 7, b"u" * 16)
        assert inside.drafts() == ["ab"]
        assert inside.wrapping_key() == inside.wrapping_key()
    with closing(vault.open(vault.unwrap(WORDS))) as inside:
        assert inside.get("ab") == HeldKey(b"k" * 32, 7, b"u" * 16)
        inside.drop("ab")
        assert (inside.get("ab"), inside.drafts()) == (None, [])


@pytest.mark.parametrize("cut", ["nowhere", "marked", "before the files"])
def test_wiping_goes_on_where_it_was_cut_off(vault, cut):
    keystore = MemoryKeystore()
    vault = FolderVault(vault.folder, keystore, CHEAP)
    vault.make(WORDS)
    (vault.folder / "blobs" / "aa").mkdir(parents=True)
    (vault.folder / "blobs" / "aa" / "name").write_bytes(b"sealed")
    if cut == "marked":
        (vault.folder / "wiped.json").write_bytes(msgspec.json.encode({"at": "2026-11-22T10:00:00Z", "why": "So."}))
    else:
        vault.destroy_key("So.")
        assert not {"vault.json", "vault.spare", "vault.db", "vault.tries"} & files(vault.folder).keys()
    if cut == "nowhere":
        vault.remove_files()
    with pytest.raises(DataFault, match=r"was wiped on .* UTC: .* So\. To set it up anew"):
        _ = FolderVault(vault.folder, keystore, CHEAP).exists
    assert keystore.held == {}
    assert [path.name for path in vault.folder.iterdir()] == ["wiped.json"]
