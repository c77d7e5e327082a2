"""Forms written as XForms XML: what is wrong with them, by line."""

from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

from kiosk.forms.authoring.expressions import expression_fault
from kiosk.forms.authoring.fault import Fault, Spot, shown
from kiosk.forms.authoring.media import is_plain_name, media_of

DEEPEST = 200
_MEDIA_ADDRESS = ("jr://images/", "jr://audio/", "jr://video/", "jr://file/", "jr://file-csv/")


_EXPRESSIONS = ("relevant", "calculate", "constraint", "required", "readonly")


class _Reading:
    """One pass over the markup: where binds and media stand, and nothing expanded or fetched."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.lines: dict[str, int] = {}
        self.media: list[tuple[str, int]] = []
        self.expressions: list[tuple[str, str, int]] = []
        self.texts: dict[str, dict[str, int]] = {}
        self.root = ""
        self._depth = 0
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = self._doctype
        self.parser.CharacterDataHandler = self._text
        self.parser.buffer_text = True

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self.root = self.root or name
        if self._depth > DEEPEST:
            raise _Hostile(self._fault("too-deep", f"Elements are nested more than {DEEPEST} deep.", "Flatten them."))
        line = self.parser.CurrentLineNumber
        node = attributes.get("nodeset") or attributes.get("ref") or ""
        if node and name.endswith(" bind"):
            self.lines[node] = line
        elif node:
            self.lines.setdefault(node, line)
        if name.endswith(" translation"):
            self.texts.setdefault(attributes.get("lang", ""), {})
        elif name.endswith(" text") and self.texts:
            self.texts[next(reversed(self.texts))][attributes.get("id", "")] = line
        self.expressions += [(key, attributes[key], line) for key in _EXPRESSIONS if attributes.get(key)]
        if name.endswith((" output", " setvalue")) and (value := attributes.get("value")):
            self.expressions.append(("value", value, line))
        if (source := attributes.get("src", "")).startswith("jr://"):
            self.media.append((source, line))

    def _end(self, _name: str) -> None:
        self._depth -= 1

    def _text(self, text: str) -> None:
        if text.strip().startswith(_MEDIA_ADDRESS):
            self.media.append((text.strip(), self.parser.CurrentLineNumber))

    def _doctype(self, *_parts: object) -> None:
        problem = "The XML declares a document type or entities, which a form never needs."
        raise _Hostile(self._fault("entities", problem, "Remove the <!DOCTYPE …> part."))

    def _fault(self, code: str, problem: str, mend: str) -> Fault:
        return Fault(code, problem, mend, Spot(line=self.parser.CurrentLineNumber))


class _Hostile(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.problem)
        self.fault = fault


def xml_faults(raw: bytes, file: Path) -> tuple[list[Fault], dict[str, int]]:
    """Return the faults of XForms XML that reading it shows, and the line of each node that it binds."""
    reading = _Reading()
    try:
        reading.parser.Parse(raw, True)
    except _Hostile as error:
        return [error.fault], {}
    except expat.ExpatError as error:
        problem = f"This is not well-formed XML: {expat.ErrorString(error.code)}."
        return [Fault("not-xml", problem, "Mend the markup at this line.", Spot(line=error.lineno))], {}
    except (ValueError, LookupError) as error:
        return [Fault("not-xml", f"The XML can't be read: {shown(str(error))}.", "Save it as UTF-8.")], {}
    if not reading.root.endswith(" html") and reading.root != "html":
        root = shown(reading.root.rpartition(" ")[2])
        problem = f"The XML begins with <{root}>, not with <h:html>, so it is no form."
        return [Fault("no-form", problem, "Give the XForms XML of a form.", Spot(line=1))], {}
    return [*_expressions(reading), *_media(reading, file), *_translations(reading)], reading.lines


def _translations(reading: _Reading) -> Iterator[Fault]:
    lines = {text: line for texts in reversed(reading.texts.values()) for text, line in texts.items()}
    for language, texts in reading.texts.items():
        for text in lines.keys() - texts.keys():
            problem = f"The text “{shown(text)}” is missing in {shown(language)}."
            mend = "Add it to that translation."
            yield Fault("no-translation", problem, mend, Spot(line=lines[text]), "warning")


def _expressions(reading: _Reading) -> Iterator[Fault]:
    for name, text, line in reading.expressions:
        if fault := expression_fault(name, text, Spot(line=line)):
            yield fault


def _media(reading: _Reading, file: Path) -> Iterator[Fault]:
    media = media_of(file)
    for address, line in reading.media:
        folder, _slash, name = address.removeprefix("jr://").partition("/")
        if folder == "instance" or name == "-":
            continue
        if not is_plain_name(name):
            problem = f"“{shown(address)}” is not the plain name of a file."
            yield Fault("media-path", problem, "Write jr://file/NAME without any path.", Spot(line=line))
        elif name not in media.files:
            mend = f"Put it into the folder {media.folder.name} beside the form."
            yield Fault("no-media", f"The file “{shown(name)}” is not there.", mend, Spot(line=line))
