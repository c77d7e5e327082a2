"""The look: what QML is told is what tokens.json says, and its colours can be read."""

import itertools

import pytest
from PySide6.QtGui import QColor

from ui import tokens
from ui.tokens import Setting

CHANNEL_KNEE = 0.04045


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[-6:][at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= CHANNEL_KNEE else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


TEXT_PAIRS = [
    (theme, pair["text"], pair["on"], pair["needs"])
    for theme in tokens.THEMES
    for pair in tokens.tokens()["themes"][theme]["contrast"]["text"]
]
PART_PAIRS = [
    (theme, pair["part"], pair["on"], pair["needs"])
    for theme in tokens.THEMES
    for pair in tokens.tokens()["themes"][theme]["contrast"]["parts"]
    if not pair["part"].startswith("focus")
]


@pytest.mark.parametrize(("theme", "front", "back", "needs"), [*TEXT_PAIRS, *PART_PAIRS])
def test_a_pair_of_colours_has_the_contrast_it_needs(theme, front, back, needs) -> None:
    palette = tokens.colours(theme)
    assert contrast(palette[front], palette[back]) >= needs


@pytest.mark.parametrize("theme", tokens.THEMES)
def test_one_of_the_two_focus_rings_stands_out_on_every_ground(theme) -> None:
    palette = tokens.colours(theme)
    for ground in ("ground", "surface", "accent", "mend", "human"):
        rings = (palette["focusInner"], palette["focusOuter"])
        assert max(contrast(ring, palette[ground]) for ring in rings) >= 3


@pytest.mark.parametrize("theme", tokens.THEMES)
def test_the_letter_of_a_series_can_be_read_on_its_mark(theme) -> None:
    palette = tokens.colours(theme)
    letter = palette["onAccent" if theme == "light" else "onLamp"]
    assert all(contrast(letter, item["colour"]) >= 4.5 for item in tokens.series(theme).values())


def theme_of(stage):
    return stage.engine.singletonInstance("Shopfront.Kit", "Theme")


@pytest.mark.parametrize("theme", tokens.THEMES)
def test_qml_has_every_colour_of_the_tokens(stage, theme) -> None:
    stage.look.theme = theme
    told = theme_of(stage)
    for name, value in tokens.tokens()["themes"][theme]["colours"].items():
        # QML would take a property called onAccent for a handler.
        in_qml = f"inkOn{name[2:]}" if name.startswith("on") else name
        assert told.property(in_qml) == QColor(value), name


@pytest.mark.parametrize(("face", "step"), [*itertools.product(tokens.FACES, tokens.TEXT_STEPS)])
def test_qml_has_the_type_scale_of_the_tokens(stage, face, step) -> None:
    stage.look.choose(Setting(face=face, text_step=step))
    told = theme_of(stage)
    scale = tokens.tokens()["type"][face]
    factor = scale.get("steps", {}).get(step, 1)
    for name, size in scale["scale"].items():
        assert told.property(name) == pytest.approx(size["px"] * factor, abs=0.5), name


def test_the_desk_has_the_spaces_radii_and_strokes_of_the_tokens(stage) -> None:
    stage.look.face = "desk"
    told = theme_of(stage)
    space, radius, stroke = (tokens.tokens()[name]["desk_px"] for name in ("space", "radius", "stroke"))
    assert [told.property(name) for name in ("gapXs", "gapS", "gapM", "gapL", "gapXl")] == [
        space[name] for name in ("xs", "s", "m", "l", "xl")
    ]
    assert [told.property(name) for name in ("radiusSmall", "radius", "radiusCard", "radiusSheet")] == [
        radius[name] for name in ("small", "control", "card", "sheet")
    ]
    assert [told.property(name) for name in ("hair", "stroke", "strong")] == [
        stroke[name] for name in ("hair", "control", "strong")
    ]


def test_high_contrast_has_thicker_strokes_and_no_lips(stage) -> None:
    told = theme_of(stage)
    plain = told.property("stroke")
    assert told.property("lip") > 0
    stage.look.theme = "highContrast"
    factor = tokens.tokens()["stroke"]["high_contrast_factor"]
    assert told.property("stroke") == pytest.approx(plain * factor, abs=0.5)
    assert told.property("lip") == 0


def test_reduced_motion_stops_all_motion_and_no_waiting(stage) -> None:
    stage.look.reducedMotion = True
    told = theme_of(stage)
    assert [told.property(name) for name in ("releaseMs", "fadeMs", "moveMs")] == [0, 0, 0]
    assert told.property("toastMs") == tokens.tokens()["duration_ms"]["toast_stay"]


@pytest.mark.parametrize("step", tokens.TEXT_STEPS)
def test_kiosk_capitals_are_as_high_as_the_standards_ask(step) -> None:
    kiosk = tokens.tokens()["type"]["kiosk"]
    least = kiosk["least_cap_mm_largest" if step == "largest" else "least_cap_mm"]
    size = tokens.sizes(Setting(text_step=step))["type_caption"]
    assert size * tokens.tokens()["type"]["cap_height"] / kiosk["px_per_mm"] >= least


@pytest.mark.parametrize("field", ["face", "theme", "text_step"])
def test_an_unknown_choice_is_refused(stage, field) -> None:
    with pytest.raises(ValueError, match=f"{field} is one of"):
        stage.look.choose(Setting(**{field: "purple"}))


def test_only_arabic_turns_the_page_round(stage) -> None:
    told = theme_of(stage)
    assert not told.property("rtl")
    stage.look.language = "ar"
    assert told.property("rtl")
