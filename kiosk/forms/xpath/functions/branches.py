"""true, false, not, boolean, and those that may not look at all of their arguments: if, coalesce, once, choose."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

from kiosk.forms.xpath.coercion import Value, to_boolean, to_number, to_string
from kiosk.forms.xpath.functions.registry import eager, lazy
from kiosk.forms.xpath.nodes import string_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.xpath.compiling import Compiler
    from kiosk.forms.xpath.environment import Environment
    from kiosk.forms.xpath.syntax import Call

    Closure = Callable[[Environment], Value]


@eager("true", "boolean")
def true() -> bool:
    """true()"""
    return True


@eager("false", "boolean")
def false() -> bool:
    """false()"""
    return False


@eager("not", "boolean", "B")
def negated(value: bool) -> bool:
    """not(value)"""
    return not value


@eager("boolean", "boolean", "B")
def boolean(value: bool) -> bool:
    """boolean(value)"""
    return value


@eager("boolean-from-string", "boolean", "V")
def boolean_from_string(value: Value) -> bool:
    """boolean-from-string(text): true for `true` and 1, and for nothing else."""
    return to_string(value) in ("true", "1")


@lazy("if", "any", 3, 3)
@lazy("choose", "any", 3, 3)
def branch(compiler: Compiler, call: Call) -> Closure:
    """if(condition, then, otherwise): the other branch is not looked at."""
    condition = compiler.boolean(call.arguments[0])
    then, otherwise = compiler.value(call.arguments[1]), compiler.value(call.arguments[2])
    return lambda environment: then(environment) if condition(environment) else otherwise(environment)


@lazy("coalesce", "any", 1)
def coalesce(compiler: Compiler, call: Call) -> Closure:
    """coalesce(first, …): the first that is not empty, as it is."""
    options = [compiler.value(argument) for argument in call.arguments]

    def coalesced(environment: Environment) -> Value:
        value: Value = ""
        for option in options:
            value = option(environment)
            if not _is_empty(value):
                return _first(value)
        return "" if isinstance(value, list) else value

    return coalesced


def _is_empty(value: Value) -> bool:
    if isinstance(value, float):
        return isnan(value)
    return not to_string(value)


def _first(value: Value) -> Value:
    return string_value(value[0]) if isinstance(value, list) else value


@lazy("once", "string", 1, 1)
def once(compiler: Compiler, call: Call) -> Closure:
    """once(value): the answer that the evaluated node has already, or else the value."""
    value = compiler.string(call.arguments[0])
    return lambda environment: string_value(environment.origin) or value(environment)


@eager("depend", "any", "V*", least=1)
def depend(first: Value, *_others: Value) -> Value:
    """depend(value, …): the value; the others only say what it depends on."""
    return first


@eager("checklist", "boolean", "NNV*", least=2)
def checklist(least: float, most: float, *items: Value) -> bool:
    """checklist(least, most, item, …): how many hold lies between; -1 is no bound."""
    return _within(sum(holds for item in items for holds in _each(item)), least, most)


@lazy("weighted-checklist", "boolean", 2)
def weighted_checklist(compiler: Compiler, call: Call) -> Closure:
    """weighted-checklist(least, most, item, weight, …): the weights of those that hold, added up."""
    least, most = (compiler.number(argument) for argument in call.arguments[:2])
    items = [compiler.value(argument) for argument in call.arguments[2::2]]
    weights = [compiler.value(argument) for argument in call.arguments[3::2]]

    def holds(environment: Environment) -> bool:
        total = 0.0
        for item, weight in zip(items, weights, strict=False):
            checked, numbers = _each(item(environment)), _numbers(weight(environment), environment)
            total += sum(number for held, number in zip(checked, numbers, strict=False) if held)
        return _within(total, least(environment), most(environment))

    return holds


def _each(value: Value) -> list[bool]:
    if isinstance(value, list):
        return [bool(string_value(node)) for node in value]
    return [to_boolean(value)]


def _numbers(value: Value, environment: Environment) -> list[float]:
    zone = environment.services.zone
    if isinstance(value, list):
        return [to_number(string_value(node), zone) for node in value]
    return [to_number(value, zone)]


def _within(total: float, least: float, most: float) -> bool:
    return (least < 0 or total >= least) and (most < 0 or total <= most)
