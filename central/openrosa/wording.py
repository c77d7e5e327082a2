"""What both ends of OpenRosa say: headers, and the envelope of every answer (OpenRosa Request API 1.0)."""

from __future__ import annotations

from email.utils import formatdate
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from kiosk.forms.definition.markup import local, namespace, parse_markup
from kiosk.forms.errors import FormError

VERSION_HEADER: Final = "X-OpenRosa-Version"
VERSION: Final = "1.0"
LIMIT_HEADER: Final = "X-OpenRosa-Accept-Content-Length"
"""Most bytes of one post that a server takes."""
XML_PART: Final = "xml_submission_file"
INCOMPLETE_PART: Final = "*isIncomplete*"
"""Says that more posts of the same submission follow; Collect sends it, and servers may look at it."""
CONTENT_TYPE: Final = "text/xml; charset=utf-8"
RESPONSE: Final = "http://openrosa.org/http/response"
_MOST_ENVELOPE: Final = 64 * 1024


def every_request() -> dict[str, str]:
    """The headers that each request has to carry; the date is that of now."""
    return {VERSION_HEADER: VERSION, "Date": formatdate(usegmt=True)}


def envelope(message: str, nature: str = "") -> bytes:
    """The body of an answer: a sentence for the person who sends."""
    told = f" nature={quoteattr(nature)}" if nature else ""
    body = f'<OpenRosaResponse xmlns="{RESPONSE}"><message{told}>{escape(message)}</message></OpenRosaResponse>'
    return f"<?xml version='1.0' encoding='UTF-8'?>\n{body}".encode()


def message_of(body: bytes) -> str | None:
    """The sentence in an envelope, which may be empty; None where the body is no envelope."""
    if len(body) > _MOST_ENVELOPE:
        return None
    try:
        root = parse_markup(body, "answer")
    except FormError:
        return None
    if local(root.tag) != "OpenRosaResponse" or namespace(root.tag) != RESPONSE:
        return None
    found = next((element for element in root if local(element.tag) == "message"), None)
    return "" if found is None else " ".join("".join(found.itertext()).split())
