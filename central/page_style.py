"""The look of the pages that the hub serves: a style sheet from the theme's tokens, and the awning as SVG."""

from __future__ import annotations

import base64
import re
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING, Any, Final

import msgspec

from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PAGE_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
"""What every page for citizens is sent with; its own `Content-Security-Policy` comes with it."""
_THEMES: Final = {
    "light": ":root{{{0}}}",
    "dark": "@media (prefers-color-scheme:dark){{:root{{{0}}}}}",
    "highContrast": "@media (prefers-contrast:more){{:root{{{0}}}}}",
}
_COLOURS: Final = (
    "ground", "surface", "ink", "inkSoft", "line", "edge", "accent", "accentPressed", "onAccent", "accentText",
    "awningA", "awningB", "lamp", "lampTint", "lampText", "care", "careTint", "careText", "mend", "mendText", "onMend",
    "done", "doneText", "sunk", "chart1", "chart2", "chart3", "chart4", "chartBand", "focusOuter", "focusInner",
)  # fmt: skip
AWNING: Final = (
    '<svg class="awning" aria-hidden="true" focusable="false"><defs>'
    '<pattern id="w" width="80" height="35" patternUnits="userSpaceOnUse">'
    '<path class="one" d="M0 0h40v16a20 19 0 0 1-40 0z"/><path class="other" d="M40 0h40v16a20 19 0 0 1-40 0z"/>'
    '</pattern></defs><rect width="100%" height="35" fill="url(#w)"/></svg>'
)
FOOT: Final = (
    '<svg class="foot" aria-hidden="true" focusable="false"><defs>'
    '<pattern id="f" width="26" height="14" patternUnits="userSpaceOnUse"><circle cx="13" cy="0" r="12"/></pattern>'
    '</defs><rect width="100%" height="14" fill="url(#f)"/></svg>'
)

_ICONS: Final = {
    "leave": "door-open", "more": "clock-countdown", "back": "arrow-u-up-left", "old": "cloud-slash", "sound": "bell",
    "person": "hand-waving", "answer": "chat-text", "service": "storefront", "well": "check-circle", "out": "prohibit",
    "warn": "warning", "server": "hard-drives", "away": "briefcase",
}  # fmt: skip
_POINTS: Final = frozenset({"back"})
"""These are mirrored where people read from the right."""
_DRAWING: Final = re.compile(r"<svg[^>]*>(.*)</svg>\s*", re.DOTALL)
_SHAPES: Final = {
    "circle": '<circle class="shape" cx="24" cy="24" r="22"/>',
    "square": '<rect class="shape" x="4" y="4" width="40" height="40" rx="5"/>',
    "diamond": '<path class="shape" d="M24 1 47 24 24 47 1 24z"/>',
    "hexagon": '<path class="shape" d="M24 1 44 12v24L24 47 4 36V12z"/>',
    "pentagon": '<path class="shape" d="M24 2 46 19l-8 26H10L2 19z"/>',
    "octagon": '<path class="shape" d="M15 2h18l13 13v18L33 46H15L2 33V15z"/>',
}


class Look:
    """Style sheet, script and series marks, made once from the assets; raises DataFault where they can't be used.

    `sheets` follow each other; a page without a `script` may run none.
    """

    def __init__(self, assets: Path, sheets: Sequence[str] = ("ticket.css",), script: str | None = "ticket.js") -> None:
        try:
            found: dict[str, Any] = msgspec.json.decode((assets / "theme" / "tokens.json").read_bytes())
            self._series: dict[str, dict[str, Any]] = found["series"]["items"]
            colours = [self._theme(name, found["themes"][name]["colours"]) for name in _THEMES]
            web = assets / "web"
            self.css = "".join([*colours, *((web / name).read_text(encoding="utf-8") for name in sheets)])
            self.script = (web / script).read_text(encoding="utf-8") if script else ""
            self._icons = {name: _drawing(assets / "icons" / "bold" / f"{file}.svg") for name, file in _ICONS.items()}
        except (OSError, msgspec.DecodeError, KeyError, ValueError) as error:
            message = f"The look in {assets} cannot be read ({error}). Install Shopfront again."
            raise DataFault(message) from error

    @property
    def policy(self) -> str:
        """What the page may load and run (CSP 3): this style, this script and its own server, known by their hash."""
        script = f"script-src {_source(self.script)}; connect-src 'self'; " if self.script else ""
        return (
            f"default-src 'none'; style-src {_source(self.css)}; {script}"
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )

    def icon(self, name: str) -> str:
        """A small picture beside words."""
        kind = "icon points" if name in _POINTS else "icon"
        return (
            f'<svg class="{kind}" viewBox="0 0 256 256" fill="currentColor" aria-hidden="true" focusable="false">'
            f"{self._icons[name]}</svg>"
        )

    def series_class(self, letter: str) -> str:
        """The class that gives a series its colour; empty for a letter of a device's own."""
        return f"series-{letter}" if letter in self._series else ""

    def mark(self, letter: str) -> str:
        """The series' shape with its letter, as SVG."""
        shape = _SHAPES[self._series[letter]["shape"] if letter in self._series else "pentagon"]
        return (
            f'<svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">{shape}'
            f'<text x="24" y="31">{escape(letter)}</text></svg>'
        )

    def _theme(self, name: str, colours: dict[str, str]) -> str:
        values = "".join(f"--{colour}:{colours[colour]};" for colour in _COLOURS) + "--series:var(--accent);"
        series = "".join(f".series-{letter}{{--series:{item[name]}}}" for letter, item in self._series.items())
        rules = _THEMES[name].format(values)
        if name == "light":
            return f"{rules}{series}"
        return f"{rules}{rules.partition('{')[0]}{{{series}}}"


def _source(text: str) -> str:
    return f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'"


def _drawing(path: Path) -> str:
    found = _DRAWING.fullmatch(path.read_text(encoding="utf-8"))
    if found is None:
        message = f"{path.name} is no picture"
        raise ValueError(message)
    return found[1]
