"""XPath for forms: parsed to interned trees, compiled to closures, evaluated over one class of node."""

from kiosk.forms.xpath.coercion import DateTimeValue, DateValue, Value
from kiosk.forms.xpath.compiler import (
    compile_boolean,
    compile_expression,
    compile_nodes,
    compile_number,
    compile_string,
    compile_written,
)
from kiosk.forms.xpath.document import read_document
from kiosk.forms.xpath.environment import Environment, Resolved, Scope, Services, Table
from kiosk.forms.xpath.nodes import Kind, Node, document_order, string_value
from kiosk.forms.xpath.parser import parse
from kiosk.forms.xpath.printing import printed
from kiosk.forms.xpath.references import Reference, calls_of, references_of
from kiosk.forms.xpath.syntax import (
    Arithmetic,
    Call,
    Comparison,
    Expression,
    Filter,
    Logic,
    Negation,
    Number,
    Path,
    Step,
    Test,
    Text,
    Union,
    Variable,
)

__all__ = [
    "Arithmetic", "Call", "Comparison", "DateTimeValue", "DateValue", "Environment", "Expression", "Filter", "Kind",
    "Logic", "Negation", "Node", "Number", "Path", "Reference", "Resolved", "Scope", "Services", "Step", "Table",
    "Test", "Text", "Union", "Value", "Variable", "calls_of", "compile_boolean", "compile_expression", "compile_nodes",
    "compile_number", "compile_string", "compile_written", "document_order", "parse", "printed", "read_document",
    "references_of", "string_value",
]  # fmt: skip
