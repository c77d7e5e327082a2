"""Pages as they were last looked at and found good, as small pictures; a page that has changed is looked at again.

A picture is so small that another machine's way to draw letters does not matter: each of its points is the mean colour
of 20 × 20 pixels. `python -m tests.ui.rules --pictures` renews them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageChops
from PySide6.QtGui import QImage

from ui.citizen_pages.combination import UPRIGHT, WIDE, Combination
from ui.citizen_pages.contact_sheet import picture
from ui.citizen_pages.register import PAGES

if TYPE_CHECKING:
    from ui.citizen_pages.stages import Stages

FOLDER: Final = Path(__file__).parent / "pictures"
POINT: Final = 20
"""Pixels of a page to a point of a picture."""
NEAR: Final = 2
"""Points on a side of what is compared: a word that moved by a line is larger."""
MOST: Final = 26
"""By how much the mean of so many points may differ in a colour, of 255."""

CHOSEN: Final = {
    "Welcome": Combination(),
    "Home": Combination("en", size=WIDE),
    "Find: found": Combination("ar", "light", "largest", UPRIGHT),
    "Service": Combination("vi", "dark", "standard", WIDE),
    "Checklist": Combination("hi", "light", "large", UPRIGHT),
    "Question: passed over": Combination("mi", "highContrast", "standard", UPRIGHT),
    "Appointment": Combination(),
    "Text size": Combination("zh_CN", "light", "standard", UPRIGHT),
    "Board": Combination("en", "light", "standard", WIDE),
}
"""One page of each kind; between them every language, theme, text size and orientation."""
_BY_NAME: Final = {page.name: page for page in PAGES}


def taken(stages: Stages, name: str) -> Image.Image:
    """How a chosen page looks now."""
    page = _BY_NAME[name]
    stage = page.open(stages)
    page.dress(stage, CHOSEN[name])
    return small(picture(stage))


def small(image: QImage) -> Image.Image:
    """The mean colours of a page."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    size = (plain.width(), plain.height())
    whole = Image.frombuffer("RGBX", size, bytes(plain.constBits()), "raw", "BGRX", plain.bytesPerLine(), 1)
    return whole.convert("RGB").resize((size[0] // POINT, size[1] // POINT), Image.Resampling.BOX)


def file_of(name: str) -> Path:
    """Where the picture of a page is kept."""
    return FOLDER / f"{name.casefold().replace(': ', '-').replace(' ', '-')}.png"


def difference(one: Image.Image, other: Image.Image) -> int:
    """The greatest difference of a colour anywhere, of 255, over a few points each; 255 for another size."""
    if one.size != other.size:
        return 255
    apart = ImageChops.difference(one, other)
    means = apart.resize((apart.width // NEAR, apart.height // NEAR), Image.Resampling.BOX)
    return max(most for _, most in means.getextrema())


def renew(stages: Stages) -> None:
    """Keep every chosen page as it looks now."""
    FOLDER.mkdir(exist_ok=True)
    for name in CHOSEN:
        taken(stages, name).save(file_of(name), optimize=True)
