"""`/openrosa`: what ODK Collect asks of a server. Answers are OpenRosa's XML, refusals too."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from litestar import Request, Response, Router, get, post, route
from litestar.exceptions import HTTPException
from litestar.params import FromPath

from central.openrosa.gatekeeping import NotKnown
from central.openrosa.gatekeeping import Request as Claim
from central.openrosa.listings import ListedForm, MediaFile, write_forms, write_manifest
from central.openrosa.posted import MOST_POST, PostRefused, Room, boundary_of, read_post
from central.openrosa.wording import CONTENT_TYPE, LIMIT_HEADER, VERSION, VERSION_HEADER, envelope
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from litestar.connection import ASGIConnection
    from litestar.handlers.base import BaseRouteHandler

    from central.openrosa.gatekeeping import Gatekeeper
    from central.openrosa.published import PublishedForm, PublishedForms
    from central.openrosa.receiving import Receiving

_log = logging.getLogger(__name__)

PATH: Final = "/openrosa"
_KINDS: Final = {"xml": "text/xml", "csv": "text/csv", "png": "image/png", "jpg": "image/jpeg", "svg": "image/svg+xml"}
_FAULT_OF_OURS: Final = 500


def openrosa_routes(gatekeeper: Gatekeeper, forms: PublishedForms, receiving: Receiving, public_address: str) -> Router:
    """All routes; `public_address` is where the server is reached from outside, empty where that is not known."""
    return Router(
        PATH,
        route_handlers=[
            _form_list(forms, public_address),
            *_form_files(forms, public_address),
            *_submission(receiving),
        ],
        guards=[_admission(gatekeeper)],
        opt={"open": True},
        include_in_schema=False,
        request_max_body_size=None,  # counted while it is read, so that the refusal is OpenRosa's
        exception_handlers={
            NotKnown: _answer_not_known,
            PostRefused: _answer_refused,
            HTTPException: _answer_http,
            Exception: _answer_failure,
        },
        response_headers={VERSION_HEADER: VERSION, LIMIT_HEADER: str(MOST_POST)},
    )


def _form_list(forms: PublishedForms, public_address: str) -> Any:  # noqa: ANN401 - handlers have no common type
    @get("/formList")
    async def form_list(request: Request[Any, Any, Any]) -> Response[bytes]:
        base = _base(request, public_address)
        wanted = request.query_params.get("formID", "")
        found = await asyncio.to_thread(forms.all)
        listed = [_listed(base, form) for form in found if not wanted or form.form_id == wanted]
        return _xml(write_forms(listed))

    return form_list


def _form_files(forms: PublishedForms, public_address: str) -> list[Any]:
    @get("/form")
    async def form(request: Request[Any, Any, Any]) -> Response[bytes]:
        return _xml((await _found(forms, request)).xml)

    @get("/manifest")
    async def manifest(request: Request[Any, Any, Any]) -> Response[bytes]:
        found, base = await _found(forms, request), _base(request, public_address)
        identity = quote(found.form_id, safe="")
        return _xml(
            write_manifest(
                [
                    MediaFile(name, hash_, f"{base}/media/{quote(name, safe='')}?form={identity}")
                    for name, hash_ in sorted(found.hashes.items())
                ]
            )
        )

    @get("/media/{name:str}")
    async def media(request: Request[Any, Any, Any], name: FromPath[str]) -> Response[bytes]:
        content = (await _found(forms, request)).media.get(name)
        if content is None:
            raise PostRefused(404, "The form has no such file.")
        kind = _KINDS.get(name.rpartition(".")[2].lower(), "application/octet-stream")
        return Response(content, media_type=kind)

    return [form, manifest, media]


def _submission(receiving: Receiving) -> list[Any]:
    room = Room()

    @route("/submission", http_method=["HEAD"], status_code=204)
    async def preflight() -> Response[None]:
        return Response(None, status_code=204)

    @post("/submission")
    async def submit(request: Request[Any, Any, Any]) -> Response[bytes]:
        boundary = boundary_of(request.headers.get("content-type", ""))
        with room.held(request.headers.get("content-length", "")):
            posted = await read_post(request.stream(), boundary)
            answer = await asyncio.to_thread(receiving.take, posted)
        return _xml(envelope(answer.sentence), answer.status)

    return [preflight, submit]


def _admission(gatekeeper: Gatekeeper) -> Any:  # noqa: ANN401 - a guard
    async def admit(connection: ASGIConnection[Any, Any, Any, Any], _handler: BaseRouteHandler) -> None:
        scope = connection.scope
        path = (scope.get("raw_path") or b"").decode("ascii", "replace")
        query = scope["query_string"].decode("ascii", "replace")
        claim = Claim(
            method=str(scope.get("method", "GET")),
            target=f"{path}?{query}" if query else path,
            authorization=connection.headers.get("authorization", ""),
            secure=_scheme(connection) == "https",
        )
        connection.state.field_device = await asyncio.to_thread(gatekeeper.admit, claim)

    return admit


async def _found(forms: PublishedForms, request: Request[Any, Any, Any]) -> PublishedForm:
    found = await asyncio.to_thread(forms.get, request.query_params.get("form", ""))
    if found is None:
        raise PostRefused(404, "There is no such form.")
    return found


def _listed(base: str, form: PublishedForm) -> ListedForm:
    identity = quote(form.form_id, safe="")
    return ListedForm(
        form_id=form.form_id,
        name=form.title,
        version=form.version,
        hash=form.hash,
        download_url=f"{base}/form?form={identity}",
        manifest_url=f"{base}/manifest?form={identity}" if form.media else "",
    )


def _base(request: Request[Any, Any, Any], public_address: str) -> str:
    """The address that the device itself used; the public one where it came over that."""
    host = request.headers.get("x-forwarded-host") or request.headers.get("host", "")
    if public_address and (not host or public_address.rstrip("/").endswith(f"//{host}")):
        return f"{public_address.rstrip('/')}{PATH}"
    return f"{_scheme(request)}://{host}{PATH}"


def _scheme(connection: ASGIConnection[Any, Any, Any, Any]) -> str:
    """As a proxy in front says; only the device itself could lie here, and only about its own password."""
    said = connection.headers.get("x-forwarded-proto", "").partition(",")[0].strip().lower()
    return said if said in {"http", "https"} else str(connection.scope.get("scheme", "http"))


def _xml(body: bytes, status: int = 200) -> Response[bytes]:
    return Response(body, status_code=status, media_type=CONTENT_TYPE)


def _refusal(status: int, sentence: str, headers: dict[str, str] | None = None) -> Response[bytes]:
    """A refusal as Collect shows it. Exception handlers get no headers from the router."""
    every = {VERSION_HEADER: VERSION, LIMIT_HEADER: str(MOST_POST)} | (headers or {})
    body = envelope(sentence, "error" if status < _FAULT_OF_OURS else "failure")
    return Response(body, status_code=status, media_type=CONTENT_TYPE, headers=every)


def _answer_not_known(_request: Request[Any, Any, Any], error: NotKnown) -> Response[bytes]:
    return _refusal(401, "This device is not known here. Check its name and password.", {
        "WWW-Authenticate": error.challenge
    })  # fmt: skip


def _answer_refused(_request: Request[Any, Any, Any], error: PostRefused) -> Response[bytes]:
    return _refusal(error.status, str(error))


def _answer_http(_request: Request[Any, Any, Any], error: HTTPException) -> Response[bytes]:
    # WORKAROUND: Litestar 2.25 calls a sender who has gone a fault of the server; nobody hears the answer
    if error.status_code >= _FAULT_OF_OURS and "disconnect" not in error.detail:
        return _failed(error)
    return _refusal(error.status_code, "There is nothing like that at this address.")


def _answer_failure(_request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    if isinstance(error, DataFault):
        _log.error("a post of a field device could not be kept: %s", error)
        return _refusal(503, "The server can't keep this now. Nothing was kept; send it again later.")
    return _failed(error)


def _failed(error: Exception) -> Response[bytes]:
    _log.error("a request of a field device failed", exc_info=error)
    return _refusal(500, "The server failed at this. Nothing is confirmed; send it again later.")
