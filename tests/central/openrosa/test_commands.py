"""The commands of the command line against a running server: what they print, their exit codes, and no secrets."""

import base64
import json
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from click.testing import CliRunner
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

import main
from central.openrosa.collect_settings import settings_code
from kiosk import founding
from kiosk import identity as identities
from kiosk.forms.encryption.submission import encrypt
from tests.central.openrosa.stage import filled, xform
from ui.command_line.options import ASSETS

ROOT = Path(__file__).resolve().parents[3]


def run(*arguments, lines=""):
    result = CliRunner().invoke(main.cli, [str(one) for one in arguments], input=lines)
    assert "Traceback" not in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


@pytest.fixture
def login(server, tmp_path):
    file = tmp_path / "login"
    file.write_text(f"{server.login.user}\n{server.login.password}\n")
    return file


def test_pull_and_push(server, login, tmp_path):
    result = run("forms", "pull", server.url, "--to", tmp_path / "forms", "--login", login)
    assert result.exit_code == 0, result.output
    assert "site-visit (version 2): new, site-visit.xml" in result.output
    done = tmp_path / "visit.xml"
    done.write_bytes(filled(photos=("a.jpg",)))
    (tmp_path / "a.jpg").write_bytes(b"JPEG")
    result = run("forms", "push", done, "--to", server.url, "--login", login)
    assert (result.exit_code, result.output) == (0, f"{done}: sent\n")
    assert server.read(server.submissions()[0]) == (done.read_bytes(), {"a.jpg": b"JPEG"})


def test_the_password_may_be_asked_for(server, tmp_path):
    lines = f"{server.login.user}\n{server.login.password}\n"
    result = run("forms", "pull", server.url, "--to", tmp_path, "--login", "-", lines=lines)
    assert result.exit_code == 0
    assert server.login.password not in result.output


def test_without_credentials_one_sentence_says_so(server, tmp_path):
    result = run("forms", "pull", server.url, "--to", tmp_path / "none")
    assert result.exit_code == 1
    assert "wants a name and a password" in result.output
    assert not (tmp_path / "none").exists()


def test_an_address_may_come_from_a_file_and_its_key_is_not_told(tmp_path):
    address = tmp_path / "address"
    address.write_text("http://127.0.0.1:1/v1/key/secretsecret/projects/1\n")
    result = run("forms", "pull", f"@{address}", "--to", tmp_path / "none")
    assert result.exit_code == 1
    assert "secretsecret" not in result.output
    result = run("forms", "pull", address.read_text().strip(), "--to", tmp_path / "none")
    assert "@FILE" in result.output
    assert "secretsecret" not in result.output


def test_a_server_that_is_away_and_an_address_that_is_none(tmp_path):
    assert run("forms", "pull", "http://127.0.0.1:1", "--to", tmp_path).exit_code == 1
    result = run("forms", "push", tmp_path / "x.xml", "--to", "http://a:b@host")
    assert result.exit_code == 1
    assert "may not hold a name or password" in result.output


@pytest.mark.parametrize("password", [None, "correct horse"])
def test_decrypt(tmp_path, password):
    key = rsa.generate_private_key(65537, 2048)
    kinds = serialization
    lock = kinds.BestAvailableEncryption(password.encode()) if password else kinds.NoEncryption()
    pem = tmp_path / "key.pem"
    pem.write_bytes(key.private_bytes(kinds.Encoding.PEM, kinds.PrivateFormat.PKCS8, lock))
    public = key.public_key().public_bytes(kinds.Encoding.DER, kinds.PublicFormat.SubjectPublicKeyInfo)
    xml = filled(instance="uuid:77", photos=("a.jpg",))
    made = encrypt(xml, {"a.jpg": b"JPEG"}, base64.b64encode(public).decode())
    (tmp_path / "form.xml").write_bytes(made.xml)
    for name, content in made.files.items():
        (tmp_path / name).write_bytes(content)
    result = run(
        "forms", "decrypt", tmp_path / "form.xml", "--key", pem, "--to", tmp_path / "clear", lines=f"{password}\n"
    )
    assert result.exit_code == 0, result.output
    assert (tmp_path / "clear" / "uuid_77" / "submission.xml").read_bytes() == xml
    assert (tmp_path / "clear" / "uuid_77" / "a.jpg").read_bytes() == b"JPEG"
    bad = run("forms", "decrypt", tmp_path / "a.jpg.enc", "--key", pem, "--to", tmp_path / "no", lines=f"{password}\n")
    assert bad.exit_code == 1
    assert run("forms", "decrypt", tmp_path / "form.xml", "--key", tmp_path / "none", "--to", tmp_path).exit_code == 1


def test_phones(tmp_path):
    assert run("office", "phone", "add", "--data", tmp_path, "tablet").exit_code == 1, "there is no office"
    made = founding.new_office(ASSETS / "packs" / "harbour", name="", code="", timezone="UTC")
    identities.save(tmp_path, founding.as_started(made, "https://office.example", "", ""))
    result = run("office", "phone", "add", "--data", tmp_path, "tablet", "--qr")
    assert result.exit_code == 0, result.output
    assert "server https://office.example/openrosa, name tablet, password " in result.output
    assert "█" in result.output
    assert run("office", "phone", "list", "--data", tmp_path).output == "tablet\n"
    assert run("office", "phone", "add", "--data", tmp_path, "bad name").exit_code == 1
    assert run("office", "phone", "remove", "--data", tmp_path, "tablet").exit_code == 0
    assert run("office", "phone", "remove", "--data", tmp_path, "tablet").exit_code == 1


def test_the_qr_code_holds_what_collect_reads():
    found = json.loads(
        zlib.decompress(base64.b64decode(settings_code("https://x/openrosa", "tablet", "pw", "Harbour")))
    )
    assert found["general"]["server_url"] == "https://x/openrosa"
    assert (found["general"]["username"], found["general"]["password"]) == ("tablet", "pw")
    assert found["project"]["name"] == "Harbour"


def test_a_command_loads_no_window_and_no_server(tmp_path):
    code = (
        "import sys, main\nfrom click.testing import CliRunner\n"
        f"r = CliRunner().invoke(main.cli, ['forms', 'pull', 'http://127.0.0.1:1', '--to', {str(tmp_path)!r}])\n"
        "assert r.exit_code == 1, r.output\n"
        "print([m for m in ('PySide6', 'litestar', 'uvicorn', 'pyxform') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_a_form_that_is_given_stands_for_the_list(server, login, tmp_path):
    done, form = tmp_path / "visit.xml", tmp_path / "form.xml"
    done.write_bytes(filled())
    form.write_bytes(xform())
    result = run("forms", "push", done, "--to", server.url, "--form", form, "--login", login)
    assert result.exit_code == 0, result.output
