"""Pictures of every page in every language, theme and text size: a sheet for each, and HTML to look through them."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from ui.citizen_pages.combination import UPRIGHT, WIDE, Combination
from ui.citizen_pages.stage import until
from ui.tokens import TEXT_STEPS, THEMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from ui.citizen_pages.register import CitizenPage
    from ui.citizen_pages.stage import Stage
    from ui.citizen_pages.stages import Stages

_SMALL: Final = {UPRIGHT: (216, 384), WIDE: (320, 180)}
_GAP: Final = 12
_CAPTION: Final = 22
_SETTLING: Final = 4
_STYLE: Final = """
:root { color-scheme: light dark; font-family: system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 130rem; padding: 0 1rem; }
nav { columns: 14rem; margin-bottom: 2rem; }
img { max-width: 100%; height: auto; border: 1px solid #8888; }
"""


def write_sheets(
    stages: Stages,
    pages: Sequence[CitizenPage],
    languages: Sequence[str],
    folder: Path,
    told: Callable[[str], object],
    *,
    size: tuple[int, int] = UPRIGHT,
) -> Path:
    """Write a PNG for each page and an index.html; returns that. `told` hears of each page that is done."""
    folder.mkdir(parents=True, exist_ok=True)
    names = []
    for number, page in enumerate(pages, 1):
        name = f"{re.sub(r'[^a-z0-9]+', '-', page.name.casefold()).strip('-')}.png"
        _sheet(page, stages, languages, size).save(str(folder / name))
        names.append((page.name, name))
        told(f"{number} of {len(pages)}: {page.name}")
    index = folder / "index.html"
    index.write_text(_index(names, languages), encoding="utf-8")
    return index


def _sheet(page: CitizenPage, stages: Stages, languages: Sequence[str], size: tuple[int, int]) -> QImage:
    wide, high = _SMALL[size]
    columns = [(theme, step) for theme in THEMES for step in TEXT_STEPS]
    sheet = QImage(
        _GAP + (wide + _GAP) * len(columns),
        _GAP + (high + _CAPTION + _GAP) * len(languages),
        QImage.Format.Format_RGB32,
    )
    sheet.fill(QColor("#d8dcdc"))
    painter = QPainter(sheet)
    painter.setFont(QFont("IBM Plex Sans", 10))
    stage = page.open(stages)
    for row, language in enumerate(languages):
        for column, (theme, step) in enumerate(columns):
            page.dress(stage, Combination(language, theme, step, size))
            x, y = _GAP + column * (wide + _GAP), _GAP + row * (high + _CAPTION + _GAP)
            drawn = picture(stage).scaled(
                wide, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(x, y + _CAPTION, drawn)
            painter.drawText(x, y + _CAPTION - 6, f"{language} · {theme} · {step}")
    painter.end()
    return sheet


def picture(stage: Stage) -> QImage:
    """The window as it looks once everything lies where it stays and every image is there."""
    for _ in range(_SETTLING):
        stage.window.grabWindow()
        QCoreApplication.processEvents()
    until(lambda: not _loading(stage.window.contentItem()), "an image")
    return stage.window.grabWindow()


def _loading(item: QQuickItem) -> bool:
    """Whether an image below is read on another thread; those that failed have been told by Qt."""
    if not item.isVisible():
        return False
    waits = item.inherits("QQuickImage") and item.property("asynchronous") and not item.property("source").isEmpty()
    return bool(waits and item.property("progress") < 1) or any(map(_loading, item.childItems()))


def _index(names: Sequence[tuple[str, str]], languages: Sequence[str]) -> str:
    entries = "".join(f'<a href="#{file}">{html.escape(name)}</a><br>' for name, file in names)
    sections = "".join(
        f'<section id="{file}"><h2>{html.escape(name)}</h2>'
        f'<a href="{file}"><img src="{file}" loading="lazy" alt="{html.escape(name)} in every way"></a></section>'
        for name, file in names
    )
    said = f"{len(names)} pages, {len(languages)} languages, {len(THEMES)} themes, {len(TEXT_STEPS)} text sizes."
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Every page</title><style>{_STYLE}</style>'
        f"<h1>Every page</h1><p>{said}</p><nav>{entries}</nav>{sections}</html>"
    )
