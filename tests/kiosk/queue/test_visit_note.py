"""Notes of a visit: what they may say, which state of one stands, whose they are, and when they have had their time."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.assist import handover_record
from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue.visit_note import (
    MOST,
    VisitNote,
    is_known,
    is_over,
    later,
    note_text,
    of_call,
    of_ticket,
    opened_here,
    read_by,
    together,
)
from kiosk.visit_notes import NoteTable, VisitNotes
from tests.kiosk.queue.helping import HelpingOffice
from tests.kiosk.story import MINUTE

NOTE = VisitNote(id="n1", about="v", text="Passport seen", counter="1", written=1)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Passport \n seen\t ", "Passport seen"),
        ("<b>x</b> &amp; {0}", "<b>x</b> &amp; {0}"),
        ("a\u202eb\u2066c\u0000d\ufeff", "abcd"),
        ("رأت الجواز", "رأت الجواز"),
        ("क्\u200dष", "क्\u200dष"),
        ("x" * MOST, "x" * MOST),
    ],
)
def test_words_are_one_line_of_what_can_be_seen(typed, kept):
    assert note_text(typed) == kept == note_text(kept)


@pytest.mark.parametrize("typed", ["", " \n\t", "\u202e\u2066", "x" * (MOST + 1), "x" * 1_000_000])
def test_nothing_and_too_much_is_refused(typed):
    with pytest.raises(Refused):
        note_text(typed)


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["", "1", "2"])), min_size=1, max_size=6), st.randoms())
def test_the_state_that_stands_does_not_depend_on_who_is_heard_first(changes, order):
    states = [msgspec.structs.replace(NOTE, changes=one, changed_at=where) for one, where in changes]
    mixed = list(states)
    order.shuffle(mixed)
    ends = []
    for sequence in (states, mixed, mixed + states):
        found = sequence[0]
        for one in sequence:
            found = later(found, one)
        ends.append(found)
    assert len(set(ends)) == 1
    assert ends[0].struck == (max(states, key=lambda one: one.changes).changes % 2 == 1)


@pytest.fixture
def hub():
    """Priya sits at counter 1, whose device is `c1`."""
    office = HelpingOffice()
    office.sit("1", "priya")
    return office.hub


def issued(hub, **more):
    return hub.do("ticket.issue", {"service": "renew-passport", **more}).subject.partition("/")[2]


def test_a_note_follows_its_visit_and_ends_with_it(hub):
    first = issued(hub)
    visit = of_ticket(hub.queue, first)
    assert is_known(hub.queue, visit)
    second = issued(hub, visit=visit)
    assert of_ticket(hub.queue, second) == visit

    def over(minutes, day=hub.day):
        return is_over(hub.queue, visit, day, hub.time.ms + round(minutes * MINUTE))

    hub.do("ticket.left", {"ticket": first})
    assert not over(60), "the other service is still to come"
    assert over(0, "2030-01-01")
    hub.do("ticket.left", {"ticket": second})
    assert not over(1), "it may be taken back"
    assert over(2)
    assert not is_over(hub.queue, "not-heard-of", hub.day, hub.time.ms)


def test_whoever_did_not_hear_the_call_may_come_back_to_it(hub):
    ticket = issued(hub)
    hub.do("ticket.call", {"counter": "1", "ticket": ticket})
    hub.do("ticket.no_show", {"ticket": ticket})
    late = hub.queue.rules.late_minutes * MINUTE
    assert not is_over(hub.queue, of_ticket(hub.queue, ticket), hub.day, hub.time.ms + late - 1)
    assert is_over(hub.queue, of_ticket(hub.queue, ticket), hub.day, hub.time.ms + late)


def test_a_counter_may_read_of_whom_it_has_before_it_and_of_nobody_else(hub):
    mine, _other = issued(hub), issued(hub)
    assert read_by(hub.queue, "c1") == frozenset()
    hub.do("ticket.call", {"counter": "1", "ticket": mine})
    visit = of_ticket(hub.queue, mine)
    assert read_by(hub.queue, "c1") == together(hub.queue, visit) == {visit}
    assert read_by(hub.queue, "elsewhere") == frozenset()
    hub.do("ticket.serve", {"ticket": mine})
    hub.do("ticket.transfer", {"ticket": mine, "service": "lost-card"})
    assert read_by(hub.queue, "c1") == frozenset()


def test_a_note_of_a_session_goes_with_the_ticket_that_is_taken_then():
    office = HelpingOffice()
    office.sit("1", "priya")
    called = office.call(service="renew-passport")
    office.answer(called)
    queue, about = office.hub.queue, f"help/{called}"
    assert of_call(queue, queue.help_calls[called]) == about
    assert read_by(queue, "c1") == {about}
    assert is_known(queue, about)
    office.do(office.desks["1"], "help.pass", help=called, counter="1")
    assert read_by(queue, "c1") == frozenset()
    office.do(office.kiosk, "help.ticket", help=called)
    ticket = queue.help_calls[called].ticket
    visit = of_ticket(queue, ticket)
    assert together(queue, visit) == {visit, about}
    assert not is_over(queue, about, office.hub.day, office.time.ms + 60 * MINUTE)
    office.do(office.hub, "ticket.left", ticket=ticket)
    assert is_over(queue, about, office.hub.day, office.time.ms + 60 * MINUTE)


def test_whoever_opened_a_packet_reads_what_was_noted_before(hub):
    ticket = issued(hub)
    packet = "handover/" + "a" * 32
    hub.write(Draft(handover_record.MADE, packet, {"day": hub.day, "ticket": ticket, "until": hub.time.ms + MINUTE}))
    assert opened_here(hub.queue, "hub") == ""
    hub.write(Draft(handover_record.OPENED, packet, {"counter": "1", "officer": "priya"}))
    visit = of_ticket(hub.queue, ticket)
    assert opened_here(hub.queue, "hub") == visit
    assert read_by(hub.queue, "hub") == {visit}
    assert read_by(hub.queue, "another") == frozenset()


def test_what_the_hub_lost_is_unsent_again():
    notes, sent = VisitNotes(), []
    notes.keep(NOTE)
    notes.connect(sent.append)
    assert notes.unsent == (NOTE,)
    notes.heard(NoteTable("hub 1", "1"))
    notes.given(NOTE, "hub 1")
    assert notes.unsent == ()
    notes.keep(NOTE.changed("2"))
    assert sent == [NOTE.changed("2")] == list(notes.unsent)
    notes.heard(NoteTable("hub 1", "2", (NOTE.changed("2"),)))
    assert notes.unsent == ()
    notes.heard(NoteTable("hub 2", "1"))
    assert notes.unsent == (NOTE.changed("2"),)
    notes.heard(NoteTable("hub 2", "2", (NOTE,)))
    assert notes.known["n1"].struck, "an older state changes nothing"
