"""Help at the kiosk: somebody is called, joins by consent, sees what is shared and no more, types where they may."""

import pytest

from kiosk.assist.frames import (
    Allowed,
    AskFill,
    Bye,
    Card,
    CheckItem,
    Confirmed,
    Declined,
    Fill,
    Handed,
    Joined,
    Look,
    NotTaken,
    Offered,
    Point,
    Said,
    Seen,
    Stopped,
)
from kiosk.assist.help_call import HelpStatus
from kiosk.forms.drafts.records import By
from kiosk.keypad import KeypadKey
from tests.assist.pair import MemorySessions, cut, pair
from tests.journeys.by_ear import Jack, Listener, Pad
from tests.journeys.form_filling import Person
from tests.journeys.kiosk_forms import filling_in
from tests.journeys.kiosk_stage import PACK, Cut, running
from ui.citizen_pages import form_states

pytestmark = pytest.mark.usefixtures("qapp")

DESK, OFFICER, NAME, COUNTER = "desk", "priya", "Priya Raman", "4"
CANARY, STREET = "Zebrafinchling", "12 Tui Lane"
ANSWERS = {**form_states.ANSWERS, "full_name": CANARY, "payments": "no"}
ANSWER = PACK.answers[0]
SECONDS = 15


class Office:
    """The counter, as far as the kiosk's own node can play it."""

    def __init__(self, kiosk, ends=None):
        self.kiosk, self.node = kiosk, kiosk.node
        self.heard = []
        if ends is not None:
            ends.on_frame(self.heard.append)

    def sit(self):
        told = {"counter": COUNTER, "officer": OFFICER, "name": NAME}
        self.node.grant("take", "counter.take", told, DESK).result(SECONDS)

    def call(self):
        """The one call of the day."""
        return self.node.read(lambda queue: next(iter(queue.help_calls.values()), None))

    def status(self):
        found = self.call()
        return found.status if found is not None else None

    def answer(self):
        self.kiosk.until(lambda: self.status() is HelpStatus.CALLING)
        told = {"help": self.call().id, "counter": COUNTER, "officer": OFFICER}
        self.node.grant("answer", "help.answer", told, DESK).result(SECONDS)

    def seen(self):
        """The last page that the helper saw."""
        found = [frame for frame in self.heard if isinstance(frame, Seen)]
        return found[-1] if found else None

    def field(self, name):
        page = self.seen()
        return next((one for one in page.fields if one.ref.endswith(f"/{name}")), None) if page else None

    def hears(self, kind):
        self.kiosk.until(lambda: any(isinstance(frame, kind) for frame in self.heard), kind.__name__)
        return next(frame for frame in reversed(self.heard) if isinstance(frame, kind))


def ask(kiosk, kind="talk"):
    kiosk.touch("help.help")
    kiosk.touch(f"help.{kind}")
    kiosk.see("help.strip")


def joined(kiosk, office, helper):
    """From the call to the yes."""
    office.sit()
    ask(kiosk)
    office.answer()
    assert "Priya would like to join you" in plain(kiosk.see("sheet.helpConsent").property("title"))
    assert office.seen() is None, "nothing is shown before somebody says yes"
    kiosk.touch("consent.yes")
    helper.send(Joined(NAME, "", COUNTER))
    kiosk.until(lambda: kiosk.model.help.state == "joined")
    kiosk.until(lambda: office.seen() is not None)


def plain(words):
    return str(words).translate({mark: None for mark in (0x2066, 0x2068, 0x2069)})


def test_a_helper_sees_what_is_shared_points_writes_and_types_where_they_may(tmp_path, qtbot):
    own, helper = pair()
    with filling_in(tmp_path, qtbot, live=MemorySessions(own)) as at:
        kiosk, person, office = at.kiosk, Person(at, ANSWERS), Office(at.kiosk, helper)
        person.open("change-address")
        person.type(person.asked()[0], CANARY)
        joined(kiosk, office, helper)
        kiosk.until(lambda: office.field("full_name").status == "filled")
        assert (office.field("full_name").value, office.seen().page) == ("", "Form")
        helper.send(Point(person.asked()[0]))
        kiosk.until(lambda: person.form.questions.row(0).asked.property("pointedBy") == "Priya")
        kiosk.touch("help.news.open")
        kiosk.until(lambda: kiosk.see(person.asked()[0]).property("activeFocus"))
        go_to(person, "street")
        street = person.asked()[0]
        may_they_type(kiosk, office, helper, street)
        let_them_type(kiosk, office, helper, street, person)
        helper.send(Said("1", "<b>Write it</b> as on your bill."))
        kiosk.until(lambda: kiosk.model.help.said)
        kiosk.touch("help.news.open")
        kiosk.touch("help.reply.thank-you")
        kiosk.touch("help.own")
        kiosk.write("bill")
        kiosk.touch("help.send")
        assert office.hears(Said).text == "bill"
        kiosk.touch("help.talk.close")
        helper.send(Card(ANSWER.id))
        kiosk.until(lambda: kiosk.model.help.newsButton == "Read it")
        kiosk.touch("help.news.open")
        assert kiosk.see("sheet.helpCard").property("title") == ANSWER.title.en
        kiosk.touch("help.stop")
        kiosk.see("sheet.helpReceipt")
        told = [row.title for row in kiosk.model.help.lessons.rows]
        assert told == ["To type an answer", "To choose an answer", ANSWER.title.en]
        assert isinstance(office.heard[-1], Bye)
        assert office.hears(Stopped)
        call = office.call()
        assert (call.status, call.ended_by, call.typed_by_helper, call.messages) == (HelpStatus.ENDED, "citizen", 3, 3)
        assert call.consent.startswith("help-1")
        receipt = plain(" ".join(row.words for row in kiosk.model.help.facts.rows))
        assert "Priya at counter 4" in receipt
        assert CANARY not in str(office.heard)
        assert STREET not in receipt
        kiosk.touch("help.receipt.print")
        kiosk.until(lambda: kiosk.model.help.paper == "printed")
        kiosk.touch("help.receipt.done")
        kiosk.until(lambda: not kiosk.sees("sheet.helpReceipt"))
        assert not [text for text in kiosk.texts() if "<b>" in text or text == "bill"]
        assert person.form.filling.state(street).value == STREET, "the form is as it was"
        assert not kiosk.sees(f"{person.asked()[0]}.hand")
        assert given_by(at, kiosk, STREET) == (By.HELPER, OFFICER)


def go_to(person, name):
    """Page after page, without a finger: other journeys go that way."""
    while not person.asked()[0].endswith(f"/{name}"):
        for row in list(person.form.questions.rows):
            row.asked.answer(ANSWERS.get(row.ref.rpartition("/")[2], ""))
        person.form.goOn()
        assert not person.form.errors, person.asked()


def may_they_type(kiosk, office, helper, street):
    helper.send(Fill(street, "uninvited"))
    helper.send(AskFill("/data/not/there"))
    assert not office.hears(Allowed).yes
    helper.send(AskFill(street))
    kiosk.touch("fill.yes")
    kiosk.until(lambda: office.hears(Allowed).yes)
    helper.send(Fill(street, STREET))
    kiosk.until(lambda: kiosk.see("fill.typed").property("text") == STREET)
    kiosk.touch("fill.yes")
    assert office.hears(Confirmed).yes
    kiosk.until(lambda: office.field("street").by == "helper")


def let_them_type(kiosk, office, helper, street, person):
    """The citizen hands boxes over by themselves: tried after all, taken back, typed; then one of choices."""
    hand = f"{street}.hand"
    assert plain(kiosk.see(hand).property("text")) == "Let Priya type this"
    kiosk.touch(hand)
    assert office.hears(Handed) == Handed(street, yes=True)
    assert "You let Priya type this" in plain(kiosk.see(f"{street}.handed").property("text"))
    helper.send(Declined(street))
    kiosk.until(lambda: "asks you to try it" in kiosk.model.help.newsLine)
    assert not kiosk.sees(f"{street}.handed")
    assert "Touch the box" in kiosk.see("helper.how").property("text")
    kiosk.touch("help.news.open")
    kiosk.until(lambda: kiosk.see(street).property("activeFocus"))
    kiosk.touch(hand)
    kiosk.touch(hand)
    assert office.hears(Handed) == Handed(street, yes=False)
    helper.send(Fill(street, "too late"))
    assert office.hears(NotTaken) == NotTaken(street, "over")
    kiosk.touch(hand)
    helper.send(Fill(street, "\u202e"))
    kiosk.until(lambda: office.hears(NotTaken).why == "value")
    assert person.form.filling.state(street).value == STREET
    helper.send(Fill(street, STREET))
    kiosk.until(lambda: kiosk.see("fill.typed").property("text") == STREET)
    kiosk.touch("fill.yes")
    go_to(person, "others")
    others = person.asked()[0]
    kiosk.touch(f"{others}.hand")
    helper.send(Look(others, "ye"))
    assert [(one.value, one.label) for one in office.hears(Offered).choices] == [("yes", "Yes")]
    helper.send(Fill(others, "perhaps"))
    kiosk.until(lambda: office.hears(NotTaken) == NotTaken(others, "choice"))
    helper.send(Fill(others, "no"))
    kiosk.until(lambda: kiosk.see("fill.typed").property("text") == "No")
    kiosk.touch("fill.yes")
    kiosk.until(lambda: office.field("others").by == "helper")


def given_by(at, kiosk, value):
    draft = kiosk.model.forms._ready.keeper.draft
    entries = at.desk.drafts.records(draft).result(SECONDS).entries
    last = next(entry for entry in reversed(entries) if value.encode() in getattr(entry.what, "body", b""))
    return last.by, last.who


def test_a_no_shows_nothing_and_the_exit_ends_everything(tmp_path, qtbot):
    own, helper = pair()
    with running(tmp_path, qtbot, live=MemorySessions(own)) as kiosk:
        office = Office(kiosk, helper)
        office.sit()
        kiosk.touch("welcome.en")
        ask(kiosk)
        office.answer()
        kiosk.touch("consent.no")
        kiosk.until(lambda: office.status() is HelpStatus.DECLINED)
        kiosk.until(lambda: kiosk.model.help.state == "declined")
        assert not own.sent
        kiosk.touch("help.exit")
        kiosk.page("Welcome")
        kiosk.until(lambda: office.status() is HelpStatus.WITHDRAWN)
        assert kiosk.model.help.state == ""


def test_what_is_not_right_is_taken_out_and_the_exit_wipes_the_session(tmp_path, qtbot):
    own, helper = pair()
    pad, jack = Pad(), Jack()
    with filling_in(tmp_path, qtbot, keypad=pad, headset=jack, live=MemorySessions(own)) as at:
        kiosk, person, office = at.kiosk, Person(at, ANSWERS), Office(at.kiosk, helper)
        person.open("change-address")
        go_to(person, "street")
        street = person.asked()[0]
        joined(kiosk, office, helper)
        ear = Listener(kiosk, pad)
        ear.hear(lambda: jack.plug(True))
        assert "You let Priya type an answer" in ear.choose("Let Priya type this")
        assert office.hears(Handed) == Handed(street, yes=True)
        assert "You type it yourself" in ear.press(KeypadKey.SELECT)
        assert office.hears(Handed) == Handed(street, yes=False)
        helper.send(AskFill(street))
        kiosk.touch("fill.yes")
        helper.send(Fill(street, CANARY))
        kiosk.touch("fill.no")
        assert not office.hears(Confirmed).yes
        assert person.form.filling.state(street).value == ""
        helper.send(Card("", "A card", CANARY))
        helper.send(CheckItem("1", CANARY))
        kiosk.until(lambda: kiosk.model.help.listed)
        kiosk.touch("help.exit")
        kiosk.page("Welcome")
        kiosk.until(lambda: office.status() is HelpStatus.ENDED)
        assert isinstance(office.heard[-1], Bye)
        assert not kiosk.sees("help.strip")
        assert not [text for text in kiosk.texts() if CANARY in text]
        assert kiosk.model.help._session.talk == type(kiosk.model.help._session.talk)()


def test_a_link_that_is_lost_ends_it_with_a_receipt(tmp_path, qtbot):
    own, helper = pair()
    with running(tmp_path, qtbot, live=MemorySessions(own)) as kiosk:
        office = Office(kiosk, helper)
        kiosk.touch("welcome.en")
        joined(kiosk, office, helper)
        cut(own, helper)
        kiosk.until(lambda: "interrupted" in kiosk.see("help.strip.line").property("text"))
        kiosk.model.help._session._away.timeout.emit()
        assert "lost" in kiosk.see("sheet.helpReceipt").property("line")
        kiosk.until(lambda: office.status() is HelpStatus.LOST)
        kiosk.touch("help.receipt.done")
        assert kiosk.model.page == "Home"


def test_cut_off_nobody_has_heard_it_and_that_is_said(tmp_path, qtbot):
    with running(tmp_path, qtbot, uplink=Cut()) as kiosk:
        kiosk.touch("welcome.en")
        ask(kiosk, "come")
        assert kiosk.see("sheet.helpCall").property("title") == "Nobody has heard it yet"
        kiosk.touch("help.carryOn")
        kiosk.touch("home.getTicket")
        kiosk.page("Choose")
        kiosk.touch("help.show")
        kiosk.touch("help.withdraw")
        kiosk.until(lambda: not kiosk.sees("help.strip"))


def test_where_nobody_is_free_a_ticket_keeps_the_place_of_the_call(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        office = Office(kiosk)
        kiosk.touch("welcome.en")
        kiosk.touch("home.getTicket")
        kiosk.touch("choose.renew-passport")
        kiosk.page("Service")
        ask(kiosk)
        kiosk.touch("help.ticket")
        kiosk.page("Ticket")
        kiosk.until(lambda: office.status() is HelpStatus.WITHDRAWN)
        call, ticket = office.call(), kiosk.node.read(lambda queue: next(iter(queue.tickets.values())))
        assert (call.ticket, ticket.queued) == (ticket.id, call.called_at)
        assert not kiosk.sees("help.strip")


def test_help_is_called_and_followed_by_ear_alone(tmp_path, qtbot):
    pad, jack = Pad(), Jack()
    own, helper = pair()
    with running(tmp_path, qtbot, keypad=pad, headset=jack, live=MemorySessions(own)) as kiosk:
        office, ear = Office(kiosk, helper), Listener(kiosk, pad)
        office.sit()
        ear.press(KeypadKey.SELECT)
        ear.choose("English")
        assert "How can we help you?" in ear.press(KeypadKey.HELP)
        assert "It is ringing" in ear.choose("Talk me through it here")
        before = ear.count
        office.answer()
        kiosk.until(lambda: "Priya would like to join you" in ear.since(before))
        assert "which page you are on" in ear.find("Yes, let Priya join") or "which page" in ear.since(before)
        ear.press(KeypadKey.SELECT)
        kiosk.until(lambda: kiosk.model.help.state == "joined")
        before = ear.count
        helper.send(Said("1", CANARY))
        kiosk.until(lambda: CANARY in kiosk.model.help.newsLine)
        assert CANARY not in ear.since(before), "what somebody writes is for a headset"
        jack.plug(True)
        helper.send(Said("2", STREET))
        kiosk.until(lambda: STREET in ear.since(before))
        ear.find("Stop sharing")
        assert "The help session is over" in ear.press(KeypadKey.SELECT)
