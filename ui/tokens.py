"""The values of the look: read from assets/theme, scaled for one face, theme and text step."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

THEME_PATH: Final = Path(__file__).parent.parent / "assets" / "theme"
FACES: Final = ("kiosk", "desk", "board")
THEMES: Final = ("light", "dark", "highContrast")
TEXT_STEPS: Final = ("standard", "large", "largest")
RIGHT_TO_LEFT: Final = frozenset({"ar"})
TALL_SCRIPTS: Final = frozenset({"ar", "hi"})
_THIN: Final = 3
# Only these strokes grow in high contrast: a focus ring is already drawn at full strength.
_GROWING_STROKES: Final = frozenset({"hair", "control", "strong"})


@dataclass(frozen=True, slots=True)
class Setting:
    """What a person or a device chose: everything that the look depends on."""

    face: str = "kiosk"
    theme: str = "light"
    text_step: str = "standard"
    language: str = "en"
    reduced_motion: bool = False
    zoom: float = 1.0
    touch: bool = False
    """A desk that is also worked with a finger: what is pressed there is larger."""


@cache
def tokens() -> dict[str, Any]:
    """The whole of tokens.json."""
    return _read("tokens.json")


@cache
def measures() -> dict[str, Any]:
    """The sizes of single parts, by face."""
    return _read("measures.json")


def colours(theme: str) -> dict[str, str]:
    """Colour name to "#RRGGBB" or, with alpha, "#AARRGGBB".

    `paper` is the white under a code that a camera reads, the same in every theme.
    """
    themes = tokens()["themes"]
    return {**themes[theme]["colours"], "paper": themes["light"]["colours"]["surface"]}


def series(theme: str) -> dict[str, dict[str, str]]:
    """Series letter to its shape and colour."""
    items = tokens()["series"]["items"]
    return {letter: {"shape": item["shape"], "colour": item[theme]} for letter, item in items.items()}


def states(theme: str) -> dict[str, dict[str, str]]:
    """Ticket state to its icon and colour."""
    palette = tokens()["themes"][theme]["colours"]
    items = tokens()["states"]["items"]
    return {name: {"icon": item["icon"], "colour": palette[item["colour"]]} for name, item in items.items()}


def sizes(setting: Setting) -> dict[str, float]:
    """Every length in pixels by name: type, spaces, radii, strokes, targets and parts."""
    lengths = {
        **_type_sizes(setting),
        **_spaces(setting.face),
        **_radii(setting.face),
        **_strokes(setting),
        **_targets(setting),
        **_parts(setting),
    }
    return {name: _whole(length * setting.zoom) for name, length in lengths.items()}


def line_heights(language: str) -> dict[str, float]:
    """Line heights as multiples of the type size.

    `text` holds for Latin and Chinese text in this language, `tall` for Arabic and Devanagari in any; a heading is
    `tighter` by so much. `natural` is what the Latin font gives by itself.
    """
    ratios = tokens()["type"]["line_height"]
    code = language.partition("_")[0]
    text = ratios["latin"] if code in TALL_SCRIPTS else ratios.get(code, ratios["latin"])
    return {
        "natural": ratios["latin"],
        "text": text,
        "tall": ratios["ar"],
        "tighter": ratios["latin"] - ratios["heading"],
    }


def durations(setting: Setting) -> dict[str, int]:
    """Milliseconds by name; motion is 0 where it is reduced, waiting is not."""
    values = tokens()["duration_ms"]
    moving = {name: values["reduced" if setting.reduced_motion else name] for name in ("release", "fade", "move")}
    return {**moving, "toast": values["toast_stay"], "busy": values["busy_named_after"]}


def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((THEME_PATH / name).read_text(encoding="utf-8"))
    return content


def _type_sizes(setting: Setting) -> dict[str, float]:
    face = tokens()["type"][setting.face]
    factor = face.get("steps", {}).get(setting.text_step, 1.0)
    return {f"type_{name}": size["px"] * factor for name, size in face["scale"].items()}


def _px_per_mm() -> float:
    # The board is drawn on the kiosk's grid: its own pixels are too coarse for millimetres.
    density: float = tokens()["type"]["kiosk"]["px_per_mm"]
    return density


def _group(name: str, face: str) -> dict[str, float]:
    group = tokens()[name]
    if face == "desk":
        return dict(group["desk_px"])
    return {key: mm * _px_per_mm() for key, mm in group["kiosk_mm"].items()}


def _spaces(face: str) -> dict[str, float]:
    return {f"space_{name}": length for name, length in _group("space", face).items() if name != "page"}


def _radii(face: str) -> dict[str, float]:
    return {f"radius_{name}": length for name, length in _group("radius", face).items()}


def _strokes(setting: Setting) -> dict[str, float]:
    strokes = _group("stroke", setting.face)
    if setting.theme == "highContrast":
        factor = tokens()["stroke"]["high_contrast_factor"]
        strokes = {name: width * (factor if name in _GROWING_STROKES else 1) for name, width in strokes.items()}
    return {f"stroke_{name}": max(1, width) for name, width in strokes.items()}


def _targets(setting: Setting) -> dict[str, float]:
    target = tokens()["target"]
    if setting.face == "desk":
        desk = target["desk_px"] | (measures()["touch"] if setting.touch else {})
        return {
            "target_minimum": desk["minimum"],
            "target_gap": 0,
            "target_button": desk["button"],
            "target_tile": 120,
        }
    kiosk = target["kiosk_px"]
    return {
        "target_minimum": kiosk["minimum"],
        "target_gap": kiosk["gap"],
        "target_button": kiosk["primary"],
        "target_tile": kiosk["tile"],
    }


def _parts(setting: Setting) -> dict[str, float]:
    by_finger = measures()["touch"] if setting.touch else {}
    parts = {f"part_{name}": by_finger.get(name, size) for name, size in measures()[setting.face].items()}
    if setting.theme == "highContrast":
        # No tints and no lips: a black page has no darker tone to stand on.
        parts["part_lip"] = 0
    return parts


def _whole(length: float) -> float:
    """Whole pixels so that edges stay sharp; thin strokes keep their half pixel."""
    return float(round(length)) if length > _THIN else round(length * 2) / 2
