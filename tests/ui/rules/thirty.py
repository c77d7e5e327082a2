"""The thirty rules: their words, the tests that keep each beside the walk over every page, and what is left."""

from __future__ import annotations

from dataclasses import dataclass

J, FORMS, KIT, KIOSK = "tests/journeys/", "tests/ui/forms/", "tests/ui/kit/", "tests/ui/kiosk/"


@dataclass(frozen=True)
class Rule:
    """A rule. `left` is what is not kept, or what only a measurement can tell."""

    number: int
    words: str
    tests: tuple[str, ...] = ()
    left: str = ""


RULES = (
    Rule(1, "Every control is at least 12.7 × 12.7 mm on the panel", (), "measure on the real panel"),
    Rule(2, "At least 2.54 mm between neighbouring controls"),
    Rule(
        3,
        "Every control lies 380–1,220 mm above the floor; a button lowers the screen",
        (J + "test_kiosk_ease.py::test_one_touch_moves_everything_down_and_one_brings_it_back",),
        "measure where it stands, and set `screen_floor_mm` and `screen_inches`",
    ),
    Rule(
        4,
        "Sans serif; capitals at least 4.8 mm, 7.4 mm at the largest step",
        (KIT + "test_tokens.py::test_kiosk_capitals_are_as_high_as_the_standards_ask",),
        "measure on the real panel",
    ),
    Rule(
        5,
        "No text is clipped, elided or scrolls sideways, also in words that are 40 % longer",
        (J + "test_kiosk_pages.py::test_no_line_is_cut_where_a_page_goes_on",),
    ),
    Rule(
        6,
        "Text 4.5:1, control edges and focus 3:1; high contrast 10:1",
        (
            KIT + "test_tokens.py::test_a_pair_of_colours_has_the_contrast_it_needs",
            KIT + "test_tokens.py::test_one_of_the_two_focus_rings_stands_out_on_every_ground",
        ),
    ),
    Rule(
        7,
        "Colour is never the only sign of state, error or choice",
        (FORMS + "test_widgets.py::test_an_error_stands_at_the_box_and_is_heard",),
    ),
    Rule(8, "Back and Continue are visible without scrolling"),
    Rule(
        9,
        "Acts on release; sliding off cancels",
        (
            KIT + "test_press.py::test_it_acts_on_release",
            KIT + "test_press.py::test_sliding_off_cancels",
            FORMS + "test_rules.py::test_sliding_off_cancels_everywhere",
        ),
    ),
    Rule(
        10,
        "Nothing needs dragging, two fingers, long press or double tap",
        (FORMS + "test_rules.py::test_no_widget_has_a_literal_colour_size_or_a_long_press",),
        "a signature is drawn; whoever does not draw types the name",
    ),
    Rule(
        11,
        "Two quick taps submit once",
        (
            KIT + "test_press.py::test_two_quick_taps_are_one",
            J + "test_kiosk_ticket.py::test_an_impatient_finger_gets_one_ticket",
        ),
    ),
    Rule(
        12,
        "Pressed in the next frame; after 1 s a named busy state",
        (KIT + "test_press.py::test_a_busy_button_is_named_after_a_second_and_deaf",),
    ),
    Rule(
        13,
        "One question per page, with Back, one heading of its own, and Continue",
        (KIOSK + "test_flow.py::test_no_way_back_from",),
    ),
    Rule(14, "Controls say what they do; never “OK” or an icon alone"),
    Rule(
        15,
        "Continue is never disabled; facts are text",
        (FORMS + "test_widgets.py::test_a_fact_is_text_and_no_box",),
    ),
    Rule(16, "Optional is said in words", (FORMS + "test_widgets.py::test_optional_is_said_in_words",)),
    Rule(
        17,
        "Nothing is asked twice; Back and forward keep answers",
        (
            KIOSK + "test_flow.py::test_back_keeps_what_was_typed",
            J + "test_kiosk_form.py::test_back_keeps_every_answer_and_so_does_another_language",
        ),
    ),
    Rule(
        18,
        "Validation on Continue only, never while typing",
        (
            FORMS + "test_form_model.py::test_continue_says_what_is_missing_and_typing_never_does",
            FORMS + "test_numbers.py::test_typing_answers_at_once_and_complains_only_when_asked",
        ),
    ),
    Rule(
        19,
        "On error a summary first, focused and announced; each entry leads to its field, in the same words",
        (J + "test_kiosk_form.py::test_errors_are_told_first_focused_spoken_and_lead_to_the_question",),
    ),
    Rule(
        20,
        "Typed values stay; messages say how to mend; no “invalid”, “please”, “sorry”, “oops”, codes",
        (FORMS + "test_dates.py::test_a_day_that_does_not_exist_is_no_answer_and_stays_typed",),
    ),
    Rule(
        21,
        "Check your answers before every irreversible act; Change returns straight to it",
        (J + "test_kiosk_form.py::test_change_leads_to_the_answer_and_straight_back",),
    ),
    Rule(
        22,
        "Confirmation: reference, what happens next, printed on request, honest when offline",
        (
            J + "test_kiosk_form_leaving.py::test_cut_off_the_reference_stands_and_the_page_says_that_it_waits",
            J + "test_kiosk_ticket.py::test_cut_off_from_the_hub_it_gives_its_own_letter_and_says_so",
        ),
    ),
    Rule(
        23,
        "Each fault has a page that says what happened to the answers and where else to go",
        (
            J + "test_kiosk_ticket.py::test_a_printer_without_paper_says_so_and_the_number_counts",
            J + "test_kiosk_form_leaving.py::test_a_killed_kiosk_asks_before_it_shows_anything",
            FORMS + "test_handing_in.py::test_a_camera_that_fails_says_where_to_go",
        ),
    ),
    Rule(
        24,
        "Idle 3 min, then 45 s seen and heard; one touch continues, ten times",
        (
            J + "test_kiosk_visit.py::test_silence_asks_and_one_touch_carries_on",
            KIOSK + "test_idle.py::test_a_touch_carries_on_as_often_as_one_likes",
        ),
    ),
    Rule(
        25,
        "End, idle or Exit wipes the visit",
        (
            J + "test_kiosk_visit.py::test_nobody_there_wipes_the_visit",
            J + "test_kiosk_form_leaving.py::test_the_end_of_the_visit_leaves_nothing",
            "tests/faults/test_drafts.py::test_nobodys_words_are_left_on_a_disk_or_in_a_log",
        ),
    ),
    Rule(
        26,
        "Exit now is at one place on every page and clears the screen in one touch",
        (J + "test_kiosk_visit.py::test_exit_now_clears_the_screen_in_one_touch",),
    ),
    Rule(
        27,
        "Help, language, text size and sound are at one place; mid-visit nothing is lost",
        (
            J + "test_kiosk_ticket.py::test_switching_the_language_in_the_middle_loses_nothing",
            J + "test_kiosk_visit.py::test_text_size_and_colours_change_in_the_middle",
        ),
    ),
    Rule(
        28,
        "Everything works by keys alone; focus order is reading order, visible, never trapped",
        (
            J + "test_kiosk_by_ear.py::test_a_ticket_is_taken_by_ear_alone",
            J + "test_kiosk_by_ear.py::test_help_and_back_have_keys_of_their_own",
            "tests/ui/rules/test_keyboard_walk.py::test_the_keyboard_keeps_the_rules",
            J + "test_kiosk_ticket.py::test_keys_alone_take_a_ticket",
            KIT + "test_press.py::test_tab_walks_on_and_shows_the_ring",
        ),
        "tried with the keys of a keyboard; a person who uses a keypad has not tried it",
    ),
    Rule(
        29,
        "Everything shown can be heard, in the same language; any action interrupts; repeat works",
        (
            J + "test_kiosk_by_ear.py::test_a_ticket_is_taken_by_ear_alone",
            J + "test_kiosk_by_ear.py::test_every_page_speaks_its_own_language",
            J + "test_kiosk_by_ear.py::test_a_key_cuts_short_and_the_volume_does_not",
            J + "test_kiosk_visit.py::test_the_page_is_read_aloud_until_somebody_touches",
        ),
        "how well espeak-ng is understood in each language was judged by nobody who speaks it",
    ),
    Rule(
        30,
        "Private text is spoken only to a headset; volume falls back after each visit",
        (
            J + "test_kiosk_by_ear.py::test_what_is_private_is_for_a_headset",
            J + "test_kiosk_by_ear.py::test_a_key_cuts_short_and_the_volume_does_not",
            J + "test_kiosk_keyboard.py::test_by_keypad_and_ear_a_word_is_typed_whose_letters_only_a_headset_hears",
            KIOSK + "test_guide.py::test_the_voice_keeps_what_is_private_from_the_room",
        ),
        "measure the loudness, and that the jack is noticed, with the real headset",
    ),
)
KNOWN: dict[tuple[str, int], str] = {}
"""By page and rule of the walk: what is not kept yet, and why."""
