"""Reads XML into nodes; whatever defines an entity or wants something fetched is refused."""

from __future__ import annotations

from typing import Final
from xml.parsers import expat

from kiosk.forms.errors import FormError, Place
from kiosk.forms.xpath.nodes import XML_NAMESPACE, Kind, Node

MAX_BYTES: Final = 64 * 1024 * 1024
MAX_ELEMENTS_DEEP: Final = 1000
XMLNS_NAMESPACE: Final = "http://www.w3.org/2000/xmlns/"


def read_document(xml: str | bytes, *, compact: bool = False) -> Node:
    """Read a document. A compact one keeps neither white space between elements nor comments, and has leaves.

    Raises FormError where the XML is malformed, larger than 64 MiB, nested deeper than 1,000 elements, or
    declares entities.
    """
    if len(xml) > MAX_BYTES:
        message = f"The document is larger than {MAX_BYTES // 1024 // 1024} MiB"
        raise FormError(message)
    reader = _Reader(compact)
    try:
        reader.parser.Parse(xml, True)
    except expat.ExpatError as error:
        message = f"Line {error.lineno}, column {error.offset + 1}: {expat.ErrorString(error.code)}"
        raise FormError(message) from None
    except (ValueError, LookupError) as error:
        message = f"The document is not XML: {error}"
        raise FormError(message) from None
    return reader.document


class _Reader:
    def __init__(self, compact: bool) -> None:
        self.compact = compact
        self.document = self.node = Node(Kind.DOCUMENT)
        self.pieces: list[str] = []
        self.scopes: list[dict[str, str]] = [{"xml": XML_NAMESPACE, "xmlns": XMLNS_NAMESPACE}]
        self.parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.ordered_attributes = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.pieces.append
        parser.StartCdataSectionHandler = self.flush
        parser.EndCdataSectionHandler = self.flush
        parser.CommentHandler = self.comment
        parser.ProcessingInstructionHandler = self.instruction
        parser.StartDoctypeDeclHandler = self.doctype
        parser.EntityDeclHandler = self.entity
        parser.ExternalEntityRefHandler = self.external
        parser.UnparsedEntityDeclHandler = self.entity
        self.depth = 0

    def start(self, name: str, attributes: list[str]) -> None:
        self.flush()
        self.depth += 1
        if self.depth > MAX_ELEMENTS_DEEP:
            message = f"The document is nested deeper than {MAX_ELEMENTS_DEEP} elements"
            raise FormError(message, Place(node=name))
        pairs = list(zip(attributes[::2], attributes[1::2], strict=True))
        scope = self.scopes[-1]
        declared = {key[6:]: uri for key, uri in pairs if key == "xmlns" or key.startswith("xmlns:")}
        self.scopes.append({**scope, **declared} if declared else scope)
        prefix, local = _split(name)
        node = Node(Kind.ELEMENT, local, self.uri(prefix), prefix)
        if pairs:
            node.attributes = [self.attribute(node, key, text) for key, text in pairs]
        self.node = self.node.append(node)

    def attribute(self, owner: Node, key: str, text: str) -> Node:
        if key == "xmlns" or key.startswith("xmlns:"):
            return Node(Kind.NAMESPACE, key[6:], "", "", text, owner)
        prefix, local = _split(key)
        return Node(Kind.ATTRIBUTE, local, self.uri(prefix) if prefix else "", prefix, text, owner)

    def uri(self, prefix: str) -> str:
        found = self.scopes[-1].get(prefix)
        if found is None and prefix:
            message = f"The prefix {prefix} is not declared"
            raise FormError(message)
        return found or ""

    def end(self, _name: str) -> None:
        node = self.node
        if self.compact and not node.children:
            node.text = "".join(self.pieces)
            self.pieces.clear()
        else:
            self.flush()
        if self.compact and node.children and all(child.kind == Kind.TEXT for child in node.children):
            node.text = "".join(child.text for child in node.children)
            node.children = ()
        self.scopes.pop()
        self.depth -= 1
        self.node = node.parent or self.document

    def flush(self) -> None:
        """Make a text node of what has been read; CDATA sections stay apart from the text around them."""
        if not self.pieces:
            return
        text = "".join(self.pieces)
        self.pieces.clear()
        if self.node.kind == Kind.ELEMENT and not (self.compact and not text.strip()):
            self.node.append(Node(Kind.TEXT, text=text))

    def comment(self, text: str) -> None:
        self.flush()
        if not self.compact:
            self.node.append(Node(Kind.COMMENT, text=text))

    def instruction(self, target: str, text: str) -> None:
        self.flush()
        if not self.compact:
            self.node.append(Node(Kind.INSTRUCTION, target, text=text))

    def doctype(self, name: str, *_identifiers: object) -> None:
        self.node.append(Node(Kind.DOCTYPE, name))

    def entity(self, name: str, *_rest: object) -> None:
        message = f"The document declares the entity {name}; entities are not taken"
        raise FormError(message)

    def external(self, *_rest: object) -> int:
        message = "The document refers to something outside itself; nothing is fetched"
        raise FormError(message)


def _split(name: str) -> tuple[str, str]:
    prefix, _, local = name.rpartition(":")
    return prefix, local
