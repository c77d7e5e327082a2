"""The table of functions: how many arguments each takes, what it gives, and how a call becomes a closure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from kiosk.forms.errors import FormError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.xpath.coercion import Value
    from kiosk.forms.xpath.compiling import Compiler, Result
    from kiosk.forms.xpath.environment import Environment
    from kiosk.forms.xpath.syntax import Call

    Closure = Callable[[Environment], Value]
    Build = Callable[[Compiler, Call], Closure]

Plain = TypeVar("Plain", bound="Callable[..., Value]")
FUNCTIONS: Final[dict[str, Function]] = {}


@dataclass(frozen=True, slots=True)
class Function:
    """A function: its name, the type of its result, the least and the most arguments, and what makes its closure."""

    name: str
    result: Result
    least: int
    most: int | None
    build: Build

    def check(self, call: Call) -> None:
        """Refuse a call with too few or too many arguments."""
        count = len(call.arguments)
        if count >= self.least and (self.most is None or count <= self.most):
            return
        if self.most is None:
            wanted = f"at least {self.least}"
        else:
            wanted = str(self.least) if self.least == self.most else f"{self.least} to {self.most}"
        plural = "argument" if wanted.endswith(" 1") or wanted == "1" else "arguments"
        message = f"{self.name}() takes {wanted} {plural}, not {count}"
        raise FormError(message)


def lazy(name: str, result: Result, least: int = 0, most: int | None = None) -> Callable[[Build], Build]:
    """Register a function that makes its own closure, for instance because it may not need all of its arguments."""

    def register(build: Build) -> Build:
        FUNCTIONS[name] = Function(name, result, least, most, build)
        return build

    return register


def eager(
    name: str, result: Result, kinds: str = "", least: int | None = None, *, environment: bool = False
) -> Callable[[Plain], Plain]:
    """Register a plain function of converted arguments.

    `kinds` has a letter for each: S string, N number, B boolean, V as it is, L nodes; `*` repeats the last one.
    With `environment` the function is given that first.
    """
    endless = kinds.endswith("*")
    kinds = kinds.removesuffix("*")
    least = len(kinds) if least is None else least

    def register(plain: Plain) -> Plain:
        def build(compiler: Compiler, call: Call) -> Closure:
            getters = [
                compiler.as_kind(argument, kinds[min(index, len(kinds) - 1)])
                for index, argument in enumerate(call.arguments)
            ]
            return _with_environment(plain, getters) if environment else _closure(plain, getters)

        FUNCTIONS[name] = Function(name, result, least, None if endless else len(kinds), build)
        return plain

    return register


def _closure(plain: Callable[..., Value], getters: list[Callable[[Environment], Any]]) -> Closure:
    """The call as a closure; a few arguments are written out because that is twice as fast."""
    if not getters:
        return lambda _environment: plain()
    first = getters[0]
    if len(getters) == 1:
        return lambda environment: plain(first(environment))
    second = getters[1]
    if len(getters) == 2:  # noqa: PLR2004 - see above
        return lambda environment: plain(first(environment), second(environment))
    return lambda environment: plain(*[getter(environment) for getter in getters])


def _with_environment(plain: Callable[..., Value], getters: list[Callable[[Environment], Any]]) -> Closure:
    return lambda environment: plain(environment, *[getter(environment) for getter in getters])
