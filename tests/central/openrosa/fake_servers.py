"""Small servers that keep the documented rules of ODK Central and KoboToolbox, and a sign-in page."""

import email
import email.policy
import re
import secrets

from aiohttp import web

from central.openrosa.wording import RESPONSE
from tests.central.openrosa.stage import LOGO, SITE, md5, xform

VERSION = {"X-OpenRosa-Version": "1.0", "X-OpenRosa-Accept-Content-Length": "100000000"}
KEY = "k" * 64


def answer(status: int, message: str, headers: dict[str, str] | None = None) -> web.Response:
    text = f'<OpenRosaResponse xmlns="{RESPONSE}"><message nature="">{message}</message></OpenRosaResponse>'
    return web.Response(
        text=text, status=status, content_type="text/xml", headers=VERSION if headers is None else headers
    )


def instance_of(xml: bytes) -> str:
    return re.search(rb"instanceID>([^<]*)<", xml)[1].decode()


def parts_of(body: bytes, kind: str) -> dict[str, bytes]:
    """The parts by name, read by another parser than the product's."""
    message = email.message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + body, policy=email.policy.HTTP)
    assert not message.defects, message.defects
    found = {}
    for part in message.iter_parts():
        name = re.search(r'; name="([^"]*)"', str(part["Content-Disposition"]))[1]
        found[name.encode("utf-8", "surrogateescape").decode()] = part.get_payload(decode=True)
    return found


class Fake:
    """What both have in common; `plan` holds answers that are given instead, one after the other."""

    def __init__(self) -> None:
        self.submissions: dict[str, tuple[bytes, dict[str, bytes]]] = {}
        self.posts: list[tuple[bytes, str, list[str], dict[str, str]]] = []
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self.plan: list[web.Response | None] = []
        self.limit = 100_000_000
        self.forms = {"site-visit": xform()}
        self.media = {"site.csv": SITE, "logo.png": LOGO}
        self.hashes: dict[str, str] = {}
        self.entities: set[str] = set()
        self.base = ""

    def app(self) -> web.Application:
        app = web.Application(client_max_size=200_000_000)
        app.router.add_route("*", "/{path:.*}", self.handle)
        return app

    async def handle(self, request: web.Request) -> web.Response:  # noqa: PLR0911 - a rule each
        body = await request.read()
        self.requests.append((request.method, request.path_qs, dict(request.headers)))
        if request.method == "POST":
            self.posts.append((body, request.headers.get("Content-Type", ""), [], dict(request.headers)))
        if self.plan and (planned := self.plan.pop(0)) is not None:
            return web.Response(status=planned.status, body=planned.body, headers=planned.headers)
        if request.headers.get("X-OpenRosa-Version") != "1.0" or "Date" not in request.headers:
            return answer(400, "An expected header field was missing.", {})
        refused = self.refused(request)
        if refused is not None:
            return refused
        path = request.path.removeprefix(self.prefix)
        if path == "/submission":
            if request.method == "HEAD":
                return web.Response(status=204, headers=VERSION | {"X-OpenRosa-Accept-Content-Length": str(self.limit)})
            if len(body) > self.limit:
                return answer(413, "Too large.")
            return await self.submit(request)
        return self.file(path)

    prefix = ""

    def refused(self, request: web.Request) -> web.Response | None:
        return None

    async def submit(self, request: web.Request) -> web.Response:
        parts = parts_of(self.posts[-1][0], self.posts[-1][1])
        xml = parts.pop("xml_submission_file", None)
        if xml is None:
            return answer(400, "Required multipart POST field xml_submission_file missing.")
        follows = parts.pop("*isIncomplete*", None) is not None
        self.posts[-1][2].extend([*parts, *(["…"] if follows else [])])
        return self.took(instance_of(xml), xml, parts)

    def took(self, instance: str, xml: bytes, files: dict[str, bytes]) -> web.Response:
        raise NotImplementedError

    def hash(self, name: str) -> str:
        return self.hashes.get(name) or md5(self.media[name])

    def file(self, path: str) -> web.Response:
        base = f"{self.base}{self.prefix}"
        if path == "/formList":
            rows = "".join(
                f"<xform><formID>{one}</formID><name>{one}</name><version>2</version>"
                f"<hash>{self.hashes.get(one) or md5(xml)}</hash><downloadUrl>{base}/forms/{one}.xml</downloadUrl>"
                f"<manifestUrl>{base}/forms/{one}/manifest</manifestUrl></xform>"
                for one, xml in self.forms.items()
            )
            text = f'<xforms xmlns="http://openrosa.org/xforms/xformsList">{rows}<xforms-group/></xforms>'
            return web.Response(text=text, content_type="text/xml", headers=VERSION)
        if path.endswith("/manifest"):
            kind = ' type="entityList"'
            rows = "".join(
                f"<mediaFile{kind if name in self.entities else ''}><filename>{name}</filename>"
                f"<hash>{self.hash(name)}</hash><downloadUrl>{base}/media/{name}</downloadUrl></mediaFile>"
                for name in self.media
            )
            text = f'<manifest xmlns="http://openrosa.org/xforms/xformsManifest">{rows}</manifest>'
            return web.Response(text=text, content_type="text/xml", headers=VERSION)
        name = path.rpartition("/")[2]
        found = self.media.get(name) if "/media/" in path else self.forms.get(name.removesuffix(".xml"))
        return answer(404, "Not found.") if found is None else web.Response(body=found, headers=VERSION)


class Central(Fake):
    """ODK Central, for an app user: the key is in the path; its refusals before the form carry no version."""

    prefix = f"/v1/key/{KEY}/projects/1"

    def refused(self, request):
        if not request.path.startswith(self.prefix):
            return answer(403, "The authenticated actor does not have rights to perform that action.", {})
        return None

    def took(self, instance, xml, files):
        known = self.submissions.get(instance)
        if known is not None and known[0] != xml:
            return answer(409, "A submission already exists with this ID, but with different XML.")
        self.submissions[instance] = (xml, (known[1] if known else {}) | files)
        return answer(201, "full submission upload was successful!")


class Kobo(Fake):
    """KoboToolbox with digest: 202 for an exact duplicate."""

    def __init__(self, *, qop: bool = True) -> None:
        super().__init__()
        self.user, self.password, self.qop = "fieldworker", "pass:word", qop
        self.nonces: dict[str, int] = {}
        self.life = 1000

    def refused(self, request):
        found = dict(
            (name, quoted or plain)
            for name, quoted, plain in re.findall(
                r'(\w+)=(?:"([^"]*)"|([^\s,]+))', request.headers.get("Authorization", "")
            )
        )
        nonce = found.get("nonce", "")
        if nonce in self.nonces and found.get("opaque") == "op" and found.get("uri") == request.path_qs:
            first = md5(f"{found['username']}:kobo:{self.password}".encode())[4:]
            second = md5(f"{request.method}:{found['uri']}".encode())[4:]
            middle = f"{nonce}:{found['nc']}:{found['cnonce']}:auth" if self.qop else nonce
            good = found["response"] == md5(f"{first}:{middle}:{second}".encode())[4:]
            if good and found["username"] == self.user:
                count = int(found["nc"], 16) if self.qop else self.nonces[nonce] + 1
                if count > self.nonces[nonce] and count <= self.life:
                    self.nonces[nonce] = count
                    return None
                return self.challenge(stale=True)
        return self.challenge()

    def challenge(self, *, stale: bool = False):
        nonce = secrets.token_hex(8)
        self.nonces[nonce] = 0
        qop = ', qop="auth"' if self.qop else ""
        header = (
            f'Digest realm="kobo", nonce="{nonce}", opaque="op", algorithm=MD5{qop}{", stale=true" if stale else ""}'
        )
        return answer(401, "Authentication credentials were not provided.", VERSION | {"WWW-Authenticate": header})

    def took(self, instance, xml, files):
        known = self.submissions.get(instance)
        if known is not None and known[0] != xml:
            return answer(409, "Submission with this instance ID already exists.")
        if known is not None and files.keys() <= known[1].keys():
            return answer(202, "Duplicate submission")
        self.submissions[instance] = (xml, (known[1] if known else {}) | files)
        return answer(201, "Successful submission.")


class Portal:
    """The sign-in page of a network: answers everything."""

    def __init__(self, status: int = 200, headers: dict[str, str] | None = None) -> None:
        self.status, self.headers = status, headers or {}

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self.handle)
        return app

    async def handle(self, _request: web.Request) -> web.Response:
        page = "<html><body>Please sign in to the network</body></html>"
        return web.Response(text=page, status=self.status, content_type="text/html", headers=self.headers)
