"""Reading the XML of forms and instances: nothing is fetched, no entity is expanded, and prefixes are kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import ParseError, XMLParser
from xml.parsers import expat

from kiosk.forms.errors import FormError, Place

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

XFORMS: Final = "http://www.w3.org/2002/xforms"
XHTML: Final = "http://www.w3.org/1999/xhtml"
JAVAROSA: Final = "http://openrosa.org/javarosa"
OPENROSA: Final = "http://openrosa.org/xforms"
ODK: Final = "http://www.opendatakit.org/xforms"
MOST_BYTES: Final = 64 * 1024 * 1024
"""Of one form or list; a national list of 100,000 villages has some 10 MB."""
_MOST_DEEP: Final = 120
"""What a session does at each level of a form takes up to five calls, and Python allows 1,000 in each other."""
MOST_PIECES: Final = 3_000_000
"""Tags of a form or rows of a list: what is small on disk may still fill the memory."""
_PIECE: Final = 64 * 1024
_PREFIX: Final = re.compile(rb"xmlns:([A-Za-z_][\w.-]*)\s*=\s*(?:\"([^\"<&]*)\"|'([^'<&]*)')")


class _RootReached(Exception):
    """The document's own element begins: there is no more that could declare an entity."""


def parse_markup(xml: bytes, what: str = "form") -> Element:
    """The root element of a document. Raises FormError for what is no XML, too big, or declares entities."""
    if len(xml) > MOST_BYTES:
        message = f"the {what} has {len(xml) // 1_000_000} MB; at most {MOST_BYTES // 1_000_000} MB can be used"
        raise FormError(message)
    refuse_crowds(xml, b"<", what)
    xml = xml.lstrip()
    _refuse_entities(xml, what)
    parser = XMLParser()  # noqa: S314 - as above
    try:
        parser.feed(xml)
        root: Element = parser.close()
    except (ParseError, ValueError, LookupError) as error:
        message = f"the {what} is not well-formed XML: {error}"
        raise FormError(message) from error
    _refuse_depth(root, what)
    return root


def refuse_crowds(content: bytes, marks: bytes, what: str) -> None:
    """Raise FormError for content with more pieces than any form has; each begins with one of `marks`."""
    if sum(content.count(mark) for mark in (marks[index : index + 1] for index in range(len(marks)))) > MOST_PIECES:
        message = f"the {what} has more than {MOST_PIECES // 1_000_000} million parts"
        raise FormError(message)


def prefixes(xml: bytes) -> dict[str, str]:
    """The namespace of each prefix that the document declares anywhere; the first declaration counts."""
    found: dict[str, str] = {}
    for match in _PREFIX.finditer(xml):
        address = match[2] if match[2] is not None else match[3]
        found.setdefault(match[1].decode("utf-8", "replace"), address.decode("utf-8", "replace"))
    return found


def local(tag: str) -> str:
    """A tag's name without its namespace."""
    return tag.rpartition("}")[2]


def namespace(tag: str) -> str:
    """A tag's namespace, or nothing."""
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""


def _refuse_entities(xml: bytes, what: str) -> None:
    parser = expat.ParserCreate()

    def refuse(*_declaration: object) -> int:
        message = f"the {what} declares entities or refers to other documents; write its text out instead"
        raise FormError(message, Place(expression="<!DOCTYPE …>"))

    def stop(*_element: object) -> None:
        raise _RootReached

    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    parser.StartElementHandler = stop
    try:
        for start in range(0, len(xml), _PIECE):
            parser.Parse(xml[start : start + _PIECE], False)
        parser.Parse(b"", True)
    except _RootReached:
        return
    except (expat.ExpatError, ValueError, LookupError) as error:
        message = f"the {what} is not well-formed XML: {error}"
        raise FormError(message) from error


def _refuse_depth(root: Element, what: str) -> None:
    level = [root]
    depth = 0
    while level:
        depth += 1
        if depth > _MOST_DEEP:
            message = f"the {what} nests elements more than {_MOST_DEEP} deep"
            raise FormError(message, Place(node=local(root.tag)))
        level = [child for element in level for child in element]
