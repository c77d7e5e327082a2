"""From the XML of a form to its definition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.action_table import ACTIONS, actions_of
from kiosk.forms.definition.bind_table import binds_of
from kiosk.forms.definition.control_table import ControlTable, repeat_paths
from kiosk.forms.definition.dependencies import Dependencies, readers_of, view_readers
from kiosk.forms.definition.expression_table import ExpressionTable
from kiosk.forms.definition.facts import facts
from kiosk.forms.definition.graph import graph_of
from kiosk.forms.definition.labels import texts_of
from kiosk.forms.definition.markup import local, parse_markup, prefixes
from kiosk.forms.definition.model import NOTHING, Bind, Control, FormDefinition, Forms, Graph, Remark
from kiosk.forms.definition.node_table import NodeTable
from kiosk.forms.definition.secondary import secondary_instances
from kiosk.forms.errors import FormError, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

    from kiosk.forms.definition.schema import Schema

_STANDARD_PREFIXES: Final = {
    "h": "http://www.w3.org/1999/xhtml",
    "jr": "http://openrosa.org/javarosa",
    "orx": "http://openrosa.org/xforms",
    "odk": "http://www.opendatakit.org/xforms",
    "xsd": "http://www.w3.org/2001/XMLSchema",
}


def read_form(xml: bytes) -> FormDefinition:
    """The definition of a form. Raises FormError for what no session could be started on."""
    root = parse_markup(xml)
    model, body = _parts(root)
    instances = [child for child in model if local(child.tag) == "instance"]
    primary = next((element for element in instances if not element.get("src") and len(element)), None)
    if primary is None:
        message = "the form has no primary instance"
        raise FormError(message, Place(node="model"))
    namespaces = {**_STANDARD_PREFIXES, **prefixes(xml)}
    table = NodeTable(primary[0], repeat_paths(body), namespaces)
    return _Reading(root, model, body, table).definition(
        namespaces, [element for element in instances if element is not primary]
    )


class _Reading:
    """One form while it is read."""

    def __init__(self, root: Element, model: Element, body: Element, table: NodeTable) -> None:
        self._root, self._model, self._body, self._table = root, model, body, table
        self._expressions = ExpressionTable()
        self._remarks: list[Remark] = []

    # Long because a definition has many tables, each of which is named once.
    def definition(self, namespaces: dict[str, str], instances: list[Element]) -> FormDefinition:
        schema = self._table.schema
        elements = [child for child in self._model if local(child.tag) == "bind"]
        bind_paths = {name: element.get("nodeset", "") for element in elements if (name := element.get("id"))}
        binds = binds_of(elements, schema, self._expressions, self._remarks)
        controls = ControlTable(self._body, schema, bind_paths, self._expressions, self._remarks)
        texts, languages = texts_of(self._model, self._expressions)
        model_actions = [(child, NOTHING) for child in self._model if local(child.tag) in ACTIONS]
        actions = actions_of([*model_actions, *controls.actions], bind_paths, schema, self._expressions, self._remarks)
        attributes = {schema.nodes[number].name: value for number, value in self._table.start.attributes}
        graph = self._graph(schema, binds, controls.controls, texts)
        lists = secondary_instances(instances)
        self._remarks += _unasked(binds, controls.controls, schema)
        self._remarks += _undeclared(self._expressions.texts(), {one.name for one in lists})
        return FormDefinition(
            title=_title(self._root),
            form_id=attributes.get("id", ""),
            version=attributes.get("version", ""),
            body_classes=tuple(self._body.get("class", "").split()),
            namespaces=namespaces,
            nodes=self._table.nodes,
            binds=binds,
            controls=controls.controls,
            body=controls.body,
            expressions=self._expressions.texts(),
            start=self._table.start,
            templates=self._table.templates,
            texts=texts,
            languages=languages,
            actions=actions,
            instances=lists,
            graph=graph,
            remarks=tuple(self._remarks),
            submission=_submission(self._model),
        )

    def _graph(
        self,
        schema: Schema,
        binds: tuple[Bind, ...],
        controls: tuple[Control, ...],
        texts: dict[str, dict[str, Forms]],
    ) -> Graph:
        expressions = self._expressions.texts()
        dependencies = Dependencies(schema, expressions, self._remarks)
        outputs = _outputs(texts.values())
        readers = list(readers_of(binds, controls, dependencies))
        views = list(view_readers(binds, controls, outputs, expressions, dependencies))
        return graph_of(readers, views, schema, expressions)


def _parts(root: Element) -> tuple[Element, Element]:
    """Model and body, wherever they stand."""
    model = next((element for element in root.iter() if local(element.tag) == "model"), None)
    body = next((element for element in root if local(element.tag) == "body"), None)
    if model is None or body is None:
        message = f"the document is no XForm: it has no {'model' if model is None else 'body'}"
        raise FormError(message, Place(node=local(root.tag)))
    return model, body


def _unasked(binds: Iterable[Bind], controls: Iterable[Control], schema: Schema) -> Iterator[Remark]:
    """Conditions for answers that nobody is asked for; required is often copied to calculations, and is harmless."""
    asked = {control.node for control in controls}
    for bind in binds:
        if bind.node not in asked and bind.constraint != NOTHING:
            yield Remark("a constraint has no effect without a question", schema.nodes[bind.node].path)


def _undeclared(expressions: Iterable[str], declared: set[str]) -> Iterator[Remark]:
    """Lists that expressions ask for and the form does not have."""
    for text in expressions:
        for reference in facts(text).references:
            if reference.instance is not None and reference.instance not in declared:
                yield Remark("an expression asks for an instance that the form does not declare", "", text)
                break


def _title(root: Element) -> str:
    title = next((element for element in root.iter() if local(element.tag) == "title"), None)
    return "" if title is None else " ".join("".join(title.itertext()).split())


def _submission(model: Element) -> dict[str, str]:
    found = next((child for child in model if local(child.tag) == "submission"), None)
    return {} if found is None else {local(name): value for name, value in found.attrib.items()}


def _outputs(languages: Iterable[dict[str, Forms]]) -> dict[str, tuple[int, ...]]:
    """The numbers of the expressions whose values stand in each text, in any language."""
    found: dict[str, set[int]] = {}
    for texts in languages:
        for text_id, forms in texts.items():
            numbers = {part for parts in forms.values() for part in parts if isinstance(part, int)}
            if numbers:
                found.setdefault(text_id, set()).update(numbers)
    return {text_id: tuple(sorted(numbers)) for text_id, numbers in found.items()}
