"""The plain password over real TLS, as ODK Central takes it, and a certificate that nobody vouches for."""

import asyncio
import base64
import datetime
import ipaddress
import ssl

import aiohttp.connector
import pytest
from aiohttp.test_utils import TestServer as Listening
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from central.openrosa.admission import Login
from central.openrosa.connection import Connection
from central.openrosa.faults import NotAdmitted, NotOpenRosa
from central.openrosa.pulling import Outcome, pull
from tests.central.openrosa.fake_servers import Central, answer


class CentralForStaff(Central):
    """ODK Central for a web user: Basic without a challenge, 403 until then."""

    prefix = "/v1/projects/1"
    wanted = f"Basic {base64.b64encode(b'me@example.org:pw').decode()}"

    def refused(self, request):
        given = request.headers.get("Authorization")
        if given is None:
            return answer(403, "The authenticated actor does not have rights to perform that action.", {})
        return (
            None if given == self.wanted else answer(401, "Could not authenticate with the provided credentials.", {})
        )


@pytest.fixture(scope="module")
def contexts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "both.pem"
    kinds = serialization
    private = key.private_bytes(kinds.Encoding.PEM, kinds.PrivateFormat.PKCS8, kinds.NoEncryption())
    pem.write_bytes(private + made.public_bytes(kinds.Encoding.PEM))
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(pem)
    return server, ssl.create_default_context(cafile=str(pem))


def fetch(central, context, folder, login):
    async def inside():
        server = Listening(central.app())
        await server.start_server(ssl=context)
        try:
            central.base = f"https://127.0.0.1:{server.port}"
            async with Connection(central.base + central.prefix, login) as connection:
                return await pull(connection, folder)
        finally:
            await server.close()

    return asyncio.run(inside())


def test_central_takes_name_and_password_over_tls(contexts, tmp_path, monkeypatch):
    server, trusting = contexts
    monkeypatch.setattr(aiohttp.connector, "_SSL_CONTEXT_VERIFIED", trusting)
    central = CentralForStaff()
    (found,) = fetch(central, server, tmp_path, Login("me@example.org", "pw"))
    assert found.outcome is Outcome.NEW
    asked = ["Authorization" in headers for _, _, headers in central.requests]
    assert asked == [False] + [True] * (len(asked) - 1), "after the first refusal it is sent at once"
    with pytest.raises(NotAdmitted, match="does not know that name and password"):
        fetch(CentralForStaff(), server, tmp_path, Login("me@example.org", "wrong"))


def test_a_certificate_that_is_not_trusted_gets_nothing(contexts, tmp_path):
    central = CentralForStaff()
    with pytest.raises(NotOpenRosa, match="certificate"):
        fetch(central, contexts[0], tmp_path, Login("me@example.org", "pw"))
    assert central.requests == []
