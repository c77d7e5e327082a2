"""Strongly connected components of a graph, those that others need first (Tarjan 1972, without recursion)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def components(before: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Every component after all those that its vertices come after; `before` lists these for each vertex."""
    search = _Search(before)
    for vertex in range(len(before)):
        if search.index[vertex] < 0:
            yield from search.visit(vertex)


class _Search:
    """The state of one search: when a vertex was met, and the earliest that it leads back to."""

    def __init__(self, before: Sequence[Sequence[int]]) -> None:
        self._before = before
        self.index = [-1] * len(before)
        self._low = [0] * len(before)
        self._open = [False] * len(before)
        self._stack: list[int] = []
        self._met = 0

    def visit(self, start: int) -> Iterator[list[int]]:
        self._enter(start)
        work = [(start, iter(self._before[start]))]
        while work:
            vertex, rest = work[-1]
            for other in rest:
                if self.index[other] < 0:
                    self._enter(other)
                    work.append((other, iter(self._before[other])))
                    break
                if self._open[other]:
                    self._low[vertex] = min(self._low[vertex], self.index[other])
            else:
                work.pop()
                if work:
                    self._low[work[-1][0]] = min(self._low[work[-1][0]], self._low[vertex])
                if self._low[vertex] == self.index[vertex]:
                    yield self._close(vertex)

    def _enter(self, vertex: int) -> None:
        self.index[vertex] = self._low[vertex] = self._met
        self._met += 1
        self._stack.append(vertex)
        self._open[vertex] = True

    def _close(self, vertex: int) -> list[int]:
        component = []
        while True:
            other = self._stack.pop()
            self._open[other] = False
            component.append(other)
            if other == vertex:
                return component
