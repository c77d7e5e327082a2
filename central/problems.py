"""Every refusal of the server in one shape: JSON with a stable word and a sentence that says how to mend it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException
from litestar.openapi.datastructures import ResponseSpec

from central.throttle import TooManyTries
from central.wire import Problem

if TYPE_CHECKING:
    from kiosk.errors import EventRefused, HubRefused

_log = logging.getLogger(__name__)

STATUS_BY_CODE: Final = {
    "bad_request": 400,
    "wrong_version": 400,
    "not_enrolled": 401,
    "not_signed": 401,
    "wrong_signature": 401,
    "stale_signature": 401,
    "replayed": 401,
    "unknown_code": 403,
    "code_used": 403,
    "code_expired": 403,
    "enrolment_refused": 403,
    "revoked": 403,
    "wrong_role": 403,
    "stream_not_granted": 403,
    "not_found": 404,
    "wrong_method": 405,
    "not_serving": 409,
    "taken_over": 409,
    "name_taken": 409,
    "wrong_offset": 409,
    "unknown_cursor": 410,
    "other_generation": 410,
    "erased": 410,
    "too_large": 413,
    "unsupported": 415,
    "wrong_range": 416,
    "wrong_hash": 422,
    "too_many_tries": 429,
    "internal_error": 500,
    "not_saved": 503,
    "too_busy": 503,
    "not_yet": 503,
}
"""The stable words, and the HTTP status (RFC 9110 §15) that each is sent with."""

_LEFT: Final = "client disconnected prematurely"
# WORKAROUND: Litestar 2.25 calls a sender who has gone a fault of the server; nobody hears the answer
_FAULT_OF_OURS: Final = 500
_UNKNOWN: Final = 401
_CODE_BY_STATUS: Final = {404: "not_found", 405: "wrong_method", 413: "too_large", 415: "unsupported"}
_SENTENCES: Final = {
    "not_found": "There is nothing at this address. See /openapi for what there is.",
    "wrong_method": "This address takes another method. See /openapi.",
    "too_large": "The request is too long. Send it in smaller parts.",
    "internal_error": "The hub failed at this request; its log says why. The request may be sent again.",
}
_DESCRIPTIONS: Final = {
    400: "The request cannot be read; the message names what to mend.",
    401: "The token is missing or not of this office, or the signature is missing, wrong, old or was here before.",
    403: "The code, role or stream is not allowed, or the device was shut out.",
    404: "There is no such thing here.",
    409: "Something else holds: another hub serves, another copy is live, the bytes held end elsewhere.",
    410: "The event to go on from is not known here: read from the start. Or the blob was erased.",
    413: "Too long: at most 500 events and 1 MiB a batch.",
    415: "The body is in a form that is not read here.",
    416: "The blob ends before that range.",
    422: "The bytes are not those that the name says; send them again from the start.",
    429: "Too many wrong codes; Retry-After says when to try again.",
    500: "The hub failed; the same request may be sent again.",
    503: "Not now; the same request may be sent again.",
}


def refusals(*statuses: int) -> dict[int, ResponseSpec]:
    """The refusals of a route, as the published description lists them; who has to say who they are may be shut out."""
    listed = sorted({*statuses, 403, 503} if _UNKNOWN in statuses else statuses)
    return {
        status: ResponseSpec(Problem, description=_DESCRIPTIONS[status], generate_examples=False) for status in listed
    }


def answer_hub_refused(_request: Request[Any, Any, Any], error: HubRefused) -> Response[Problem]:
    """A refusal by rule."""
    headers = {"WWW-Authenticate": "Bearer"} if STATUS_BY_CODE[error.code] == _UNKNOWN else {}
    if isinstance(error, TooManyTries):
        headers["Retry-After"] = str(error.wait_seconds)
    told = Problem(error.code, str(error), error.order)
    return Response(told, status_code=STATUS_BY_CODE[error.code], headers=headers)


def answer_event_refused(_request: Request[Any, Any, Any], error: EventRefused) -> Response[Problem]:
    """A body that is no batch of events."""
    return Response(Problem("bad_request", f"{str(error)[:1].upper()}{str(error)[1:]}."), status_code=400)


def answer_http(_request: Request[Any, Any, Any], error: HTTPException) -> Response[Problem]:
    """A refusal of the framework in our shape."""
    if isinstance(error, ValidationException):
        return Response(Problem("bad_request", _what_is_wrong(error)), status_code=400)
    if error.detail == _LEFT:
        return _gone()
    if error.status_code < _FAULT_OF_OURS:
        code = _CODE_BY_STATUS.get(error.status_code, "bad_request")
        sentence = _SENTENCES.get(code) or _unread(error)
        return Response(
            Problem(code, sentence),
            status_code=error.status_code,
            headers=error.headers,
        )
    return _failed(error)


def answer_failure(_request: Request[Any, Any, Any], error: Exception) -> Response[Problem]:
    """A fault of ours: told to the operator's log, never to the sender."""
    return _failed(error)


def _gone() -> Response[Problem]:
    _log.debug("a sender went away in the middle of a request")
    return Response(Problem("bad_request", "The request ends too early. Send it whole."), status_code=400)


def _failed(error: Exception) -> Response[Problem]:
    _log.error("a request failed", exc_info=error)
    return Response(Problem("internal_error", _SENTENCES["internal_error"]), status_code=500)


def _what_is_wrong(error: ValidationException) -> str:
    details = error.extra if isinstance(error.extra, list) else []
    found = [_detail(detail) for detail in details if isinstance(detail, dict)]
    return f"The request cannot be read. Mend {'; '.join(found)}." if found else _unread(error)


def _detail(detail: dict[str, Any]) -> str:
    key, message = str(detail.get("key") or "data"), str(detail.get("message"))
    if key != "data":
        return f"{key}: {message}"
    # WORKAROUND: Litestar 2.25 tells of a missing body as the KeyError that it met
    return "the body: it is empty, and takes a JSON object" if message == "'data'" else f"the body: {message}"


def _unread(error: HTTPException) -> str:
    return f"The request cannot be read: {_plain(error.detail)}."


def _plain(detail: str) -> str:
    """The framework's sentence without the status that it puts in front."""
    return detail.partition(": ")[2] if detail[:3].isdigit() else detail
