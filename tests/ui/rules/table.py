"""The thirty rules: how each is checked, what is not kept yet and why, and the table of pages and rules."""

from __future__ import annotations

from dataclasses import dataclass

import tests.ui.rules.looking  # noqa: F401 - brings the rules of pages
from tests.ui.rules.rule import PAGE_RULES
from ui.citizen_pages.register import PAGES


@dataclass(frozen=True)
class Rule:
    """A rule: its words, the tests that keep it beside the walk over every page, and what no test can tell."""

    number: int
    words: str
    tests: tuple[str, ...] = ()
    left: str = ""


J, U = "tests/journeys/", "tests/ui/"
RULES = (
    Rule(1, "Every control is at least 12.7 × 12.7 mm on the panel", left="to be measured on the real panel"),
    Rule(2, "At least 2.54 mm between neighbouring controls"),
    Rule(
        3,
        "Every control lies 380–1,220 mm above the floor; a button lowers the screen",
        left="to be measured where the kiosk stands (setting screen_floor_mm); there is no button to lower the screen yet",
    ),
    Rule(
        4,
        "Sans serif; capitals at least 4.8 mm, 7.4 mm at the largest step",
        (U + "kit/test_tokens.py::test_kiosk_capitals_are_as_high_as_the_standards_ask",),
        left="to be measured on the real panel",
    ),
    Rule(5, "No text is clipped, elided or scrolls sideways, also in words that are 40 % longer",
         (J + "test_kiosk_pages.py::test_no_line_is_cut_where_a_page_goes_on",)),
    Rule(6, "Text 4.5:1, control edges and focus 3:1, high contrast 10:1",
         (U + "kit/test_tokens.py::test_a_pair_of_colours_has_the_contrast_it_needs",
          U + "kit/test_tokens.py::test_one_of_the_two_focus_rings_stands_out_on_every_ground")),
    Rule(7, "Colour is never the only sign of state, error or choice",
         (U + "forms/test_widgets.py::test_an_error_stands_at_the_box_and_is_heard",)),
    Rule(8, "Back and Continue are visible without scrolling"),
    Rule(9, "Acts on release; sliding off cancels", (U + "forms/test_rules.py::test_sliding_off_cancels_everywhere",)),
    Rule(10, "Nothing needs dragging, two fingers, long press or double tap",
         (U + "forms/test_rules.py::test_no_widget_has_a_literal_colour_size_or_a_long_press",)),
    Rule(11, "Two quick taps submit once"),
    Rule(12, "Pressed in the next frame; after 1 s a named busy state"),
    Rule(13, "One question per page, with Back, one heading of its own, and Continue"),
    Rule(14, "Controls say what they do; never “OK” or an icon alone"),
    Rule(15, "Continue is never disabled; facts are text",
         (U + "forms/test_widgets.py::test_a_fact_is_text_and_no_box",)),
    Rule(16, "Optional is said in words", (U + "forms/test_widgets.py::test_optional_is_said_in_words",)),
    Rule(17, "Nothing is asked twice; Back and forward keep answers"),
    Rule(18, "Validation on Continue only",
         (U + "forms/test_form_model.py::test_continue_says_what_is_missing_and_typing_never_does",)),
    Rule(19, "On error a summary first, focused and announced; each entry leads to its field",
         (U + "forms/test_form_model.py::test_the_summary_leads_to_the_question",)),
    Rule(20, "Typed values stay; messages say how to mend; no “invalid”, “please”, “sorry”, “oops”",
         (U + "forms/test_dates.py::test_a_day_that_does_not_exist_is_no_answer_and_stays_typed",)),
    Rule(21, "Check your answers before every irreversible act; Change returns straight to it"),
    Rule(22, "Confirmation: reference, what happens next, printed on request, honest when offline"),
    Rule(23, "Each fault has a page that says what happened to the answers and where else to go"),
    Rule(24, "Idle 3 min, then 45 s seen and heard; one touch continues, ten times"),
    Rule(25, "End, idle or Exit wipes the visit"),
    Rule(26, "Exit now is at one place on every page and clears the screen in one touch"),
    Rule(27, "Help, language, text size and sound at one place; mid-visit nothing is lost"),
    Rule(28, "Everything works by keys alone; focus order is reading order, never trapped",
         (U + "forms/test_rules.py::test_keys_reach_every_control_in_reading_order_and_come_out_again",)),
    Rule(29, "Everything shown can be heard, in the same language; any action interrupts; repeat works"),
    Rule(30, "Private text is spoken only to a headset; volume falls back after each visit",
         left="there is no headset yet: what is read aloud is heard by everybody near"),
)  # fmt: skip
KNOWN: dict[tuple[str, int], str] = {}
"""By page and rule: what is not kept yet, and why."""
