"""Functions of numbers: those of XPath 1.0 §4.4 and ODK's powers, logarithms, angles, rounding and extremes."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal
from math import floor, isfinite, isnan, nan
from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.coercion import Value, number_of_text, to_number
from kiosk.forms.xpath.functions.registry import eager, lazy
from kiosk.forms.xpath.nodes import string_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.forms.xpath.compiling import Compiler
    from kiosk.forms.xpath.environment import Environment
    from kiosk.forms.xpath.nodes import Node
    from kiosk.forms.xpath.syntax import Call

_MOST_DIGITS: Final = 300


def each_number(values: Iterable[Value], environment: Environment) -> list[float]:
    """All values as numbers, each node of a node-set by itself."""
    zone = environment.services.zone
    found: list[float] = []
    for value in values:
        if isinstance(value, list):
            found.extend(number_of_text(string_value(node), zone) for node in value)
        else:
            found.append(to_number(value, zone))
    return found


@lazy("number", "number", 0, 1)
def number(compiler: Compiler, call: Call) -> Callable[[Environment], float]:
    """number(value), or that of the context node."""
    if call.arguments:
        return compiler.number(call.arguments[0])
    return lambda environment: number_of_text(string_value(environment.node), environment.services.zone)


@eager("int", "number", "N")
def whole(value: float) -> float:
    """int(value): without its fraction."""
    return float(int(value)) if isfinite(value) else value


@eager("floor", "number", "N")
def lower(value: float) -> float:
    """floor(value)"""
    return float(math.floor(value)) if isfinite(value) else value


@eager("ceiling", "number", "N")
def upper(value: float) -> float:
    """ceiling(value)"""
    return float(math.ceil(value)) if isfinite(value) else value


@eager("abs", "number", "N")
def absolute(value: float) -> float:
    """abs(value)"""
    return abs(value)


@eager("round", "number", "NN", least=1)
def rounded(value: float, digits: float = 0.0) -> float:
    """round(value, digits): half away from zero, on the decimal that the number prints as."""
    if isnan(digits):
        return nan
    if not isfinite(value):
        return value
    places = floor(max(-_MOST_DIGITS, min(_MOST_DIGITS, digits)))
    if places == 0:
        size = floor(abs(value))
        return math.copysign(size + (abs(value) - size >= 0.5), value)  # noqa: PLR2004 - half
    exact = Decimal(repr(value))
    exponent = exact.as_tuple().exponent
    if isinstance(exponent, int) and -exponent <= places:
        return value
    return float(exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)) if -places < 20 + exact.adjusted() else 0.0


@eager("pi", "number")
def pi() -> float:
    """pi()"""
    return math.pi


@eager("pow", "number", "NN")
@eager("power", "number", "NN")
def power(value: float, exponent: float) -> float:
    """pow(value, exponent)"""
    if isnan(exponent) or (abs(value) == 1 and math.isinf(exponent)):
        return nan
    try:
        return math.pow(value, exponent)
    except OverflowError:
        odd = exponent % 2 == 1
        return -math.inf if value < 0 and odd else math.inf
    except ValueError:
        return math.inf if value == 0 else nan


def _guarded(function: Callable[..., float]) -> Callable[..., float]:
    def guarded(*values: float) -> float:
        try:
            return function(*values)
        except OverflowError:
            return math.inf
        except ValueError:
            return nan

    return guarded


def _logarithm(function: Callable[[float], float]) -> Callable[[float], float]:
    return lambda value: -math.inf if value == 0 else _guarded(function)(value)


for _name, _function in {
    "sqrt": _guarded(math.sqrt),
    "exp": _guarded(math.exp),
    "exp10": _guarded(lambda value: math.pow(10.0, value)),
    "log": _logarithm(math.log),
    "log10": _logarithm(math.log10),
    "sin": _guarded(math.sin),
    "cos": _guarded(math.cos),
    "tan": _guarded(math.tan),
    "asin": _guarded(math.asin),
    "acos": _guarded(math.acos),
    "atan": _guarded(math.atan),
}.items():
    eager(_name, "number", "N")(_function)
eager("atan2", "number", "NN")(_guarded(math.atan2))


@eager("sum", "number", "L", environment=True)
def total(environment: Environment, nodes: list[Node]) -> float:
    """sum(nodes): not a number if one of them is none."""
    return float(sum(each_number([nodes], environment)))


@eager("avg", "number", "L", environment=True)
def average(environment: Environment, nodes: list[Node]) -> float:
    """avg(nodes)"""
    found = each_number([nodes], environment)
    return sum(found) / len(found) if found else nan


@eager("max", "number", "V*", least=1, environment=True)
def largest(environment: Environment, *values: Value) -> float:
    """max(value, …): not a number if one of them is none, or there are none."""
    found = each_number(values, environment)
    return nan if not found or any(map(isnan, found)) else max(found)


@eager("min", "number", "V*", least=1, environment=True)
def smallest(environment: Environment, *values: Value) -> float:
    """min(value, …): as max."""
    found = each_number(values, environment)
    return nan if not found or any(map(isnan, found)) else min(found)


@eager("random", "number", environment=True)
def random(environment: Environment) -> float:
    """random(): from 0 up to 1."""
    return environment.services.random()
