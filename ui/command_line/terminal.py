"""What commands say and ask at a terminal, beside their output."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def say(sentence: str) -> None:
    """Tell whoever sits here; not part of the output."""
    click.echo(sentence, err=True)


def passphrase(question: str) -> str:
    """Typed unseen at a terminal; of a pipe the next line."""
    if sys.stdin.isatty():
        return str(click.prompt(question, hide_input=True, err=True))
    return sys.stdin.buffer.readline().decode(errors="replace").rstrip("\r\n")


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """A line that tells how far a long work is; nothing where no terminal is."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as shown:
        tasks: dict[str, Any] = {}

        def tell(step: str, done: int, total: int) -> None:
            if step not in tasks:
                tasks[step] = shown.add_task(step)
            shown.update(tasks[step], completed=done, total=total or None)

        yield tell
