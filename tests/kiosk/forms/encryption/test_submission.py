"""ODK form encryption: the vector of the field, our own, round trips, and bytes that were changed."""

import base64
import csv
import hashlib
import io
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import DataFault
from kiosk.forms.encryption import manifest as manifests
from kiosk.forms.encryption.cipher import FileCiphers, Unreadable, needs_password, private_key, public_key
from kiosk.forms.encryption.opening import open_submission
from kiosk.forms.encryption.submission import decrypt, encrypt, key_of_form
from kiosk.forms.errors import FormError

VECTOR = Path(__file__).resolve().parents[5] / "shared" / "forms" / "encryption"
KEY = rsa.generate_private_key(65537, 2048)
OTHER = rsa.generate_private_key(65537, 2048)
PUBLIC = base64.b64encode(
    KEY.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
).decode()
XML = b"""<data id="visit" version="2024 <1>" xmlns:orx="http://openrosa.org/xforms"><name>Aroha</name>
<orx:meta><orx:instanceID>uuid:1f0a</orx:instanceID></orx:meta></data>""".replace(b"<1>", b"&lt;1&gt;")
FILES = {"tree.jpg": b"JPEG" * 100, "empty.bin": b"", "block.bin": b"x" * 16}

md5 = partial(hashlib.md5, usedforsecurity=False)


def pem(password: bytes | None = None) -> bytes:
    lock = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    return KEY.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)


@pytest.mark.skipif(
    not VECTOR.is_dir(), reason="the vector of the field is not part of the project: no folder beside it"
)
def test_a_submission_of_the_field_opens():
    def read(name: str) -> bytes:
        return (VECTOR / name).read_bytes()

    key = private_key(read("encrypted-form-key.pem"))
    xml = read("encrypted-form-submission.xml")
    found = decrypt(xml, lambda name: read(f"encrypted-form-{name}"), key)
    (row,) = csv.DictReader(io.StringIO(read("encrypted-form.csv.expected").decode()))
    assert f"<name>{row['name']}</name>" in found.xml.decode()
    assert f"<orx:instanceID>{row['meta-instanceID']}</orx:instanceID>" in found.xml.decode()
    assert found.vouched
    form = read("encrypted-form.xml")
    assert public_key(key_of_form(form)).public_numbers() == key.public_key().public_numbers()


OPENSSL = [
    "2a98e9a964617b42bb027e1dd7bc427e",
    "a9fc61b4fdde012d9dc86c37d7dec3df",
    "91ca277901989aeeb7041c9d59d7bdd545f08585a1a4a811ded401b11cb23a55",
]


def test_a_fixed_vector_of_our_own():
    """AES-256-CFB with the vectors stepped: worked out apart from the product with the openssl command."""
    ciphers = FileCiphers("uuid:vector", bytes(range(32)))
    found = [ciphers.encrypt(content).hex() for content in (b"first file", b"", b"third file, over one block")]
    assert found == OPENSSL


def test_the_vector_steps_one_byte_for_each_file_and_starts_over():
    key = b"k" * 32
    ciphers = FileCiphers("uuid:1", key)
    seed = bytearray(md5(b"uuid:1" + key).digest())
    for number in range(40):
        seed[number % 16] = (seed[number % 16] + 1) % 256
        expected = FileCiphers("other", key)
        expected._vector = bytearray(seed)
        expected._vector[0] = (expected._vector[0] - 1) % 256  # it goes up again before the file
        assert ciphers.encrypt(b"same") == expected.encrypt(b"same")


@settings(max_examples=15)
@given(st.dictionaries(st.text(st.characters(categories=("L", "N")), min_size=1), st.binary(max_size=600), max_size=20))
def test_what_was_encrypted_opens_to_the_same_bytes(files):
    made = encrypt(XML, files, PUBLIC)
    found = decrypt(made.xml, made.files.__getitem__, KEY)
    assert (found.xml, found.files, found.vouched) == (XML, files, True)


def test_nothing_in_clear_is_left_but_what_is_needed_to_deliver_it():
    made = encrypt(XML, FILES, PUBLIC)
    assert b"Aroha" not in made.xml
    said = manifests.read(made.xml)
    assert (said.form_id, said.version, said.instance_id) == ("visit", "2024 <1>", "uuid:1f0a")
    assert said.media_files == ("tree.jpg.enc", "empty.bin.enc", "block.bin.enc")
    assert list(made.files) == [*said.media_files, "submission.xml.enc"], "the form is encrypted last"
    assert all(len(content) % 16 == 0 for content in made.files.values())
    assert encrypt(XML, FILES, PUBLIC).xml != made.xml, "every submission has a key of its own"


def test_the_key_is_wrapped_with_sha_256_throughout():
    """Java's default, MGF1 with SHA-1, must not open it."""
    said = manifests.read(encrypt(XML, {}, PUBLIC).xml)
    wrapped = base64.b64decode(said.wrapped_key)
    wrong = padding.OAEP(mgf=padding.MGF1(hashes.SHA1()), algorithm=hashes.SHA256(), label=None)  # noqa: S303
    with pytest.raises(ValueError, match=r".*"):
        KEY.decrypt(wrapped, wrong)
    right = padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)
    assert len(KEY.decrypt(wrapped, right)) == 32


def test_the_signature_is_that_of_the_specification():
    """MD5 of lines: form, version, wrapped key, instance, each file and the form with the MD5 of its clear bytes."""
    said = manifests.read(encrypt(XML, FILES, PUBLIC).xml)
    lines = [said.form_id, said.version, said.wrapped_key, said.instance_id]
    lines += [f"{name}::{md5(content).hexdigest()}" for name, content in [*FILES.items(), ("submission.xml", XML)]]
    right = padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)
    signed = KEY.decrypt(base64.b64decode(said.signature), right)
    assert signed == md5("".join(f"{line}\n" for line in lines).encode()).digest()


def test_another_key_opens_nothing():
    made = encrypt(XML, FILES, PUBLIC)
    with pytest.raises(Unreadable, match="another key"):
        decrypt(made.xml, made.files.__getitem__, OTHER)


@pytest.mark.parametrize("name", ["tree.jpg.enc", "submission.xml.enc"])
def test_changed_bytes_are_noticed(name):
    made = encrypt(XML, FILES, PUBLIC)
    changed = dict(made.files)
    changed[name] = bytes([changed[name][0] ^ 1]) + changed[name][1:]
    with suppress(FormError):  # the form itself may be no XML any more
        assert not decrypt(made.xml, changed.__getitem__, KEY).vouched


def test_a_file_that_was_left_out_or_moved_is_noticed():
    made = encrypt(XML, FILES, PUBLIC)
    less = made.xml.replace(b"<media><file>tree.jpg.enc</file></media>", b"")
    with pytest.raises(FormError):
        decrypt(less, made.files.__getitem__, KEY)
    unsigned = made.xml.replace(manifests.read(made.xml).signature.encode(), b"")
    assert not decrypt(unsigned, made.files.__getitem__, KEY).vouched


@pytest.mark.parametrize("key", ["", "junk!", base64.b64encode(b"junk").decode(), PUBLIC[:-8]])
def test_what_is_no_public_key_is_refused(key):
    with pytest.raises(FormError, match="base64RsaPublicKey"):
        encrypt(XML, {}, key)


def test_an_encrypted_submission_is_not_encrypted_again():
    with pytest.raises(FormError, match="already"):
        encrypt(encrypt(XML, {}, PUBLIC).xml, {}, PUBLIC)


@pytest.mark.parametrize("xml", [XML, b"<data/>", b"", b'<data id="a" encrypted="yes"/>'])
def test_what_is_not_encrypted_is_not_opened(xml):
    with pytest.raises(FormError):
        decrypt(xml, FILES.__getitem__, KEY)


def test_private_keys():
    assert private_key(pem()).public_key().public_numbers() == KEY.public_key().public_numbers()
    assert private_key(pem(b"secret"), b"secret").key_size == 2048
    assert (needs_password(pem()), needs_password(pem(b"secret")), needs_password(b"junk")) == (False, True, False)
    for content, password in (
        (b"junk", None),
        (pem(b"secret"), None),
        (pem(b"secret"), b"wrong"),
        (pem(), b"needless"),
    ):
        with pytest.raises(DataFault):
            private_key(content, password)


def test_an_officer_opens_a_folder(tmp_path):
    made = encrypt(XML, FILES, PUBLIC)
    for name, content in made.files.items():
        (tmp_path / name).write_bytes(content)
    manifest = tmp_path / "form.xml"
    manifest.write_bytes(made.xml)
    opened = open_submission(manifest, KEY, tmp_path / "clear")
    assert opened.folder.parent == tmp_path / "clear"
    assert {path.name: path.read_bytes() for path in opened.folder.iterdir()} == FILES | {"submission.xml": XML}
    (tmp_path / "tree.jpg.enc").write_bytes(made.files["block.bin.enc"])
    with pytest.raises(FormError):
        open_submission(manifest, KEY, tmp_path / "again")
    assert not (tmp_path / "again").exists()
    (tmp_path / "tree.jpg.enc").unlink()
    with pytest.raises(DataFault, match=r"tree\.jpg\.enc"):
        open_submission(manifest, KEY, tmp_path / "again")


@pytest.mark.parametrize("name", ["../up", "/etc/x", "a/b"])
def test_a_name_that_leaves_the_folder_is_not_written(tmp_path, name):
    made = encrypt(XML, {name: b"x"}, PUBLIC)
    (tmp_path / "form.xml").write_bytes(made.xml)
    with pytest.raises(FormError, match="no name of a file"):
        open_submission(tmp_path / "form.xml", KEY, tmp_path / "clear")
    assert {path.name for path in tmp_path.iterdir()} == {"form.xml"}
