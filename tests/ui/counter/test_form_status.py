"""The words beside a form: refusals that help an officer, and how far a form is."""

import pytest

from kiosk.erasure import Erasure
from kiosk.forms.drafts.records import By
from kiosk.forms.submissions.submission import Status, Submission
from kiosk.text import Text, Translations
from tests.kiosk.memory_device import OFFICE, harbour
from tests.kiosk.story import NINE
from ui.counter.form_status import chosen, sent_lines
from ui.counter.words import Words
from ui.staff_forms import form_sentences as say
from ui.staff_forms.form_outline import shortened

WORDS = Words("en", Translations({}), harbour(), OFFICE)
NAMES = {"priya": "Priya Raman"}


def submission(**other):
    known = {"reference": "BDFGHJKMNPQ", "service": "change-address", "status": Status.SENT, "sent": NINE}
    return Submission(id="s1", **(known | {"changed": NINE} | other))


@pytest.mark.parametrize("code", ["draft_code", "draft_not_kept", "draft_needs_hub", "draft_taken_over"])
def test_no_officer_is_sent_to_a_counter(code):
    sentence = say.mended(Text.of(f"refused.{code}"), lambda text: text.english())
    assert "counter" not in sentence
    assert sentence != Text.of(f"refused.{code}").english()


def test_other_refusals_keep_their_words():
    assert say.mended(Text.of("refused.too_many_tries"), lambda text: text.english()).startswith("Too many wrong codes")


@pytest.mark.parametrize(
    ("status", "verbs"),
    [
        (Status.SENT, "start ask decide withdraw"),
        (Status.IN_PROGRESS, "decide ask withdraw"),
        (Status.NEEDS_SOMETHING, "start decide withdraw"),
        (Status.DECIDED, "reopen"),
        (Status.WITHDRAWN, "reopen"),
    ],
)
def test_only_steps_that_are_allowed_are_offered(status, verbs):
    assert sent_lines([submission(status=status)], WORDS, NAMES)[0].verbs == verbs


def test_an_erased_form_offers_nothing_more():
    found = chosen(submission(erasure=Erasure(1)), WORDS, NAMES)
    assert (found["chosen_verbs"], found["chosen_erased"]) == ((), True)


def test_who_sent_it_and_who_had_it_last():
    line = sent_lines([submission(officer="priya", by="priya", others=("e2",))], WORDS, NAMES)[0]
    assert "Priya Raman" in line.line
    assert line.twice
    assert line.reference == "BDFG-HJKM-NPQ"


def test_who():
    assert [say.who(by, "") for by in (By.CITIZEN, By.OFFICER, By.HELPER)] == ["The citizen", "An officer", "A helper"]
    assert say.who(By.OFFICER, "Priya") == "Priya"


def test_long_answers_are_short_in_lists():
    assert len(shortened("x" * 500)) < 130
    assert shortened("a\nb") == "a b"
