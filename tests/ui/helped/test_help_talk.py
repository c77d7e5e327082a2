"""A help session as data: what a helper may change of it, whatever they send; the consent's words and their name."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from kiosk.assist.frames import AskFill, Card, CheckItem, Declined, Fill, Joined, Look, Point, Quick, Said
from kiosk.assist.help_call import HelpCall, HelpStatus
from ui.helped import help_receipt, help_words
from ui.helped.help_shown import CONSENT, Now, Outlook, consent_lines, shown_of, state_of
from ui.helped.help_talk import MOST_KEPT, Talk, heard, said

WORDS = {"help-1": "359d9e121bc1a9a8"}
NAMES = st.text("ab", min_size=1, max_size=2)
FRAMES = st.one_of(
    st.builds(Joined, NAMES),
    st.builds(Point, NAMES),
    st.builds(Card, NAMES),
    st.builds(CheckItem, NAMES, NAMES, st.booleans()),
    st.builds(AskFill, NAMES),
    st.builds(Fill, NAMES, NAMES),
    st.builds(Declined, NAMES),
    st.builds(Look, NAMES, NAMES),
    st.builds(Said, NAMES, NAMES),
    st.builds(Quick, NAMES, st.sampled_from(["yes", "no-such-reply"])),
)


@given(st.lists(FRAMES, max_size=30))
def test_a_helper_alone_types_nothing_and_allows_themselves_nothing(frames):
    talk = Talk()
    for frame in frames:
        before, talk = talk, heard(talk, frame)
        assert heard(talk, frame).lines == talk.lines, "what comes twice is one message"
        assert (talk.allowed, talk.filled, talk.typed_by_helper, talk.seen) == ("", None, (), ())
        assert talk.messages >= before.messages
    assert len({item.id for item in talk.papers}) == len(talk.papers)


def test_what_was_handed_over_comes_back_with_a_finger_on_it_and_nothing_else_does():
    talk = Talk(allowed="a")
    assert heard(talk, Declined("b")) == talk
    back = heard(talk, Declined("a"))
    assert (back.allowed, back.pointed, back.news.kind) == ("", "a", "declined")


def test_no_session_grows_without_end():
    talk = Talk()
    for number in range(MOST_KEPT + 5):
        talk = said(heard(talk, Said(str(number), "words")), Said(str(number), "words"))
    assert len(talk.lines) == MOST_KEPT


def test_other_words_of_the_consent_have_another_name():
    words = "\n".join([*consent_lines()[0], *consent_lines()[1], help_words.can_do()])
    assert WORDS[CONSENT] == hashlib.sha256(words.encode()).hexdigest()[:16], "new words want a new CONSENT here"


def called(**how):
    return HelpCall(id="01-23456789", day="2026-11-22", counter="4", name="Priya Raman", **how)


def test_who_cannot_be_heard_is_told_so():
    call = called()
    told = {
        "network": Outlook(rings=3, free=2, unheard=True),
        "No counter": Outlook(),
        "Nobody is free": Outlook(rings=3),
        "ringing": Outlook(rings=3, free=2),
    }
    for words, look in told.items():
        shown = shown_of(call, Talk(), Now(outlook=look, place=True, rings_back=True))
        assert words in f"{shown.title} {shown.line}"
        assert shown.offers_ticket == (words != "ringing")
        assert shown.offers_callback == (words in {"No counter", "Nobody is free"})


def test_who_sits_elsewhere_is_not_said_to_be_at_a_counter_or_to_come():
    for elsewhere, told in ((False, ("Staff at counter", "may walk over")), (True, ("in another place", "Nothing is"))):
        now = Now(office="Harbour Street", outlook=Outlook(elsewhere=elsewhere))
        for status, words in zip((HelpStatus.ANSWERED, HelpStatus.DECLINED), told, strict=True):
            assert words in shown_of(called(status=status), Talk(), now).line
        assert shown_of(called(status=HelpStatus.ANSWERED), Talk(), now).may_come != elsewhere


def test_only_who_was_shown_what_is_seen_is_joined():
    assert state_of(called(status=HelpStatus.JOINED)) == "beside", "somebody came, and sees nothing"
    assert state_of(called(status=HelpStatus.JOINED, consent="help-1.en")) == "joined"
    assert state_of(called(status=HelpStatus.ANSWERED, callback=True)) == "callback"
    assert state_of(called(status=HelpStatus.ENDED)) == ""


def test_a_receipt_names_questions_and_says_that_nothing_was_typed():
    many = tuple(f"Question {number}" for number in range(20))
    receipt = help_receipt.Receipt("01-23456789", "Priya", "4", "10:42", "10:47", "citizen", seen=many)
    told = "\n".join(fact.words for fact in help_receipt.facts(receipt))
    assert "Question 11" in told
    assert "Question 12" not in told
    assert "They typed nothing." in told
    assert receipt.reference == "23456789"
