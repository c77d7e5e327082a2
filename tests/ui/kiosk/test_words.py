"""What the pages say, derived from facts."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from kiosk.catalogue.loading import load_pack
from kiosk.equipment import PrinterState
from kiosk.ports import LinkState
from kiosk.queue import Forecast
from kiosk.text import Translations
from ui.kiosk import sentences
from ui.kiosk.catalogue_model import choice_tiles, closed_series, service_lines, topic_tiles
from ui.kiosk.frame_model import FrameFacts, frame_shown
from ui.kiosk.paper_words import Doubt, PaperFacts
from ui.kiosk.printing import Paper, PaperTicket, paper_lines, recorded
from ui.kiosk.reading import in_breaths
from ui.kiosk.service_model import ServiceFacts, WaitFacts, service_shown
from ui.kiosk.ticket_model import TicketFacts, ticket_shown

PACK = load_pack(Path(__file__).parents[3] / "assets" / "packs" / "harbour")
TICKET = TicketFacts(
    label="D 047",
    series="D",
    series_name="Family and identity",
    wait=Forecast(10, 20),
    called_to="",
    from_time="10:52",
    to_time="11:02",
    known_at="10:42",
    code="",
    unsent=False,
    paper=PaperFacts(Paper.PRINTED),
)
FRAME = FrameFacts(office="Harbour Street", time="10:42", link=LinkState.CONNECTED)


def plain(text):
    return text.replace("\u2066", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("paper", "kind", "noted", "doubt", "have"),
    [
        (Paper.PRINTING, "calm", False, Doubt.NONE, "I have my ticket"),
        (Paper.PRINTED, "done", False, Doubt.NONE, "I have my ticket"),
        (Paper.FAILED, "care", True, Doubt.FAILED, "I have noted my number"),
        (Paper.UNKNOWN, "care", True, Doubt.UNKNOWN, "Yes, I have it"),
    ],
)
def test_the_paper_is_told_as_it_is(paper, kind, noted, doubt, have):
    facts = PaperFacts(paper)
    shown = ticket_shown(replace(TICKET, paper=facts))
    assert (shown.paper_kind, shown.doubt, shown.have, facts.noted) == (kind, doubt, have, noted)
    assert recorded(paper) == ("unknown" if paper is Paper.PRINTING else paper.value)


def test_the_last_of_a_roll_is_printed_and_looked_at():
    facts = PaperFacts(Paper.PRINTED, PrinterState.PAPER_LOW)
    assert (facts.doubt, facts.noted) == (Doubt.LOW, False)
    assert "nearly used up" in ticket_shown(replace(TICKET, paper=facts)).paper_more


@pytest.mark.parametrize("printer", list(PrinterState))
def test_every_failure_says_that_the_number_counts(printer):
    shown = ticket_shown(replace(TICKET, paper=PaperFacts(Paper.FAILED, printer)))
    assert shown.paper_more == "Note your number. It counts without paper."


@pytest.mark.parametrize("paper", list(Paper))
def test_without_a_printer_there_is_no_word_of_paper_and_no_second_try(paper):
    shown = ticket_shown(replace(TICKET, paper=PaperFacts(paper, has_printer=False)))
    assert (shown.paper, shown.paper_kind, shown.doubt) == ("This kiosk does not print", "note", Doubt.NONE)
    assert shown.have == "I have noted my number"
    assert shown.paper_more.startswith("Note your number.")
    assert (shown.prints_again, shown.printing) == (False, False)
    assert recorded(Paper.SAVED) == "saved"
    frame = frame_shown(replace(FRAME, has_printer=False, printer=PrinterState.FAULT))
    assert frame.printer == "This kiosk does not print. Note your number."


@pytest.mark.parametrize("wait", [Forecast(10, 20), None])
def test_a_code_that_leads_nowhere_yet_says_so(wait):
    shown = ticket_shown(replace(TICKET, wait=wait, code="image://qr/x", unsent=True))
    assert shown.as_of.endswith("The page behind the code works once the link is back.")
    assert "Point" not in shown.as_of


def test_a_ticket_tells_range_clock_times_and_age():
    shown = ticket_shown(TICKET)
    assert shown.range == "10 to 20 minutes"
    assert plain(shown.clock_times) == "Probably called between 10:52 and 11:02"
    assert plain(shown.as_of) == "As known at 10:42."
    assert plain(ticket_shown(replace(TICKET, wait=Forecast(0, 5))).clock_times) == "Probably called before 11:02"
    assert "Point your phone" in ticket_shown(replace(TICKET, code="image://qr/x")).as_of


def test_a_called_ticket_says_where_to_go_and_no_wait():
    shown = ticket_shown(replace(TICKET, called_to="3", wait=None))
    assert plain(shown.range) == "Go to counter 3 now"
    assert (shown.clock_times, shown.as_of, shown.called) == ("", "", True)


def test_without_a_counter_there_is_no_estimate():
    shown = ticket_shown(replace(TICKET, wait=None))
    assert shown.range == "No counter is open yet"
    assert shown.clock_times == ""


@pytest.mark.parametrize("printer", list(PrinterState))
@pytest.mark.parametrize("link", list(LinkState))
def test_the_strip_says_sentences_in_every_state(link, printer):
    shown = frame_shown(replace(FRAME, link=link, printer=printer, pending=3))
    assert shown.link.endswith(".")
    assert shown.printer.endswith(".")
    assert shown.linked is (link is not LinkState.CUT_OFF)
    assert bool(shown.waiting) is (link is LinkState.CUT_OFF)
    assert shown.worried is (not shown.linked or not shown.prints)


def test_the_strip_tells_since_when():
    never = frame_shown(replace(FRAME, link=LinkState.CUT_OFF, pending=2))
    assert (never.link, never.link_icon) == ("No link to the counters yet. Tickets work.", "cloud-slash")
    assert never.waiting
    shown = frame_shown(replace(FRAME, link=LinkState.CUT_OFF, since="10:31"))
    assert plain(shown.link) == "No link to the counters since 10:31. Tickets work."


@pytest.mark.parametrize("language", PACK.languages)
def test_every_service_page_is_whole(language):
    waits = WaitFacts(Forecast(5, 15), 3, 2)
    for service in PACK.services:
        shown = service_shown(ServiceFacts(service, PACK.agency(service.agency), language, waits))
        assert len(shown.facts) == 3, service.id
        assert all(line.strong and line.soft for line in (*shown.facts, *shown.bring)), service.id
        assert shown.title == service.title.get(language)
        assert shown.agency, service.id


def test_the_choice_for_a_ticket_is_short_and_every_topic_leads_somewhere():
    assert [tile.service for tile in choice_tiles(PACK, "en")] == [one.id for one in PACK.services if one.often]
    assert len(choice_tiles(structs.replace(PACK, services=PACK.services[:1]), "en")) == 1, "a pack that names none"
    assert all(PACK.services_about(tile.topic) for tile in topic_tiles(PACK, "ar"))
    rows = service_lines(PACK.services[:3], PACK, "en")
    assert [row.last for row in rows] == [False, False, True]


def test_a_stopped_series_is_named_with_its_reason_unless_all_are_for_the_same():
    letters = {service.series for service in PACK.services}
    assert [(row.series, row.note) for row in closed_series(PACK, "en", {"D": "full"})] == [("D", "full")]
    assert closed_series(PACK, "en", dict.fromkeys(letters, "closed")) == []
    assert len(closed_series(PACK, "en", {letter: letter for letter in letters})) == len(letters)


def test_dates_keep_their_digits_in_every_language():
    day = datetime.date(2026, 11, 3)
    assert sentences.written_date(day, "en") == "3 November 2026"
    assert sentences.written_date(day, "ar") == "3 نوفمبر 2026"


def test_paper_says_the_code_only_where_there_is_one():
    ticket = PaperTicket("j", "D 047", "Family", "Register a birth", "Harbour", Forecast(10, 20), "", "en", "10:42")
    words = Translations({})
    assert len(paper_lines(ticket, words)) == 2
    assert "10 to 20 minutes" in paper_lines(ticket, words)[0]
    assert "phone" in paper_lines(replace(ticket, follow_url="https://x/t/1"), words)[-1]
    cut_off = replace(ticket, follow_url="https://x/t/1", cut_off=True)
    assert paper_lines(cut_off, words)[-1] == "The page behind the code works once the link is back."


@pytest.mark.parametrize("count", [0, 1, 12, 13, 40])
def test_a_page_is_read_in_few_breaths_and_whole(count):
    texts = [f"sentence {number}" for number in range(count)]
    breaths = in_breaths(texts)
    assert len(breaths) <= 12
    assert ". ".join(breaths) == ". ".join(texts)
