"""Results and refusals as JSON, there and back."""

import msgspec
import pytest

from kiosk.errors import Refused
from kiosk.ports import GrantAnswer
from kiosk.queue import answers
from kiosk.text import Text
from tests.kiosk.memory_device import MemoryDevice, Time


def travelled(refused: Refused) -> Refused:
    raw = msgspec.json.encode(answers.refusal(refused))
    return answers.refused(msgspec.json.decode(raw, type=GrantAnswer))


def test_a_refusal_travels_with_its_sentence():
    state = Text.of("state.serving")
    sent = Refused(Text.of("refused.wrong_state", label="A 001", state=state))
    found = travelled(sent)
    assert (found.code, str(found), found.text) == ("wrong_state", str(sent), sent.text)


def test_a_refusal_with_a_count_travels():
    sent = Refused(Text.of("refused.too_many_recalls", label="A 001", count=4))
    assert travelled(sent).text == sent.text


STRANGE = [
    None,
    {},
    {"code": "new_rule", "message": "Not on Sundays."},
    {"code": "new_rule", "message": "Not on Sundays.", "text": {"id": "refused.new_rule", "values": {}}},
    {"code": "x", "message": "Not on Sundays.", "text": {"id": "page.title", "values": {"label": "A"}}},
    {"code": "x", "message": "Not on Sundays.", "text": ["refused.no_labels"]},
    {"code": "x", "message": 7, "text": 7},
]


@pytest.mark.parametrize("error", STRANGE)
def test_a_refusal_of_a_newer_hub_is_told_in_its_words(error):
    found = answers.refused(GrantAnswer(ok=False, error=error))
    assert found.code == "by_hub"
    assert str(found) == f"The hub refused: {(error or {}).get('message', '')}"


@pytest.mark.parametrize("values", [None, [], 7, {"state": None}, {"state": {"id": "state.new"}}, {"state": [1]}])
def test_values_of_a_wrong_shape_do_no_harm(values):
    error = {"code": "wrong_state", "message": "", "text": {"id": "refused.wrong_state", "values": values}}
    found = answers.refused(GrantAnswer(ok=False, error=error))
    assert found.code == "wrong_state"
    assert str(found)


def test_results():
    office = MemoryDevice("hub", "hub", Time())
    office.serves = True
    subject = office.do("ticket.issue", {"service": "lost-card"}).subject
    row = {"label": "E 001", "service": "lost-card", "state": "waiting", "counter": None, "officer": None}
    ticket = office.queue.tickets[subject.removeprefix("ticket/")]
    assert answers.result(office.queue, subject) == {"ticket": ticket.id, "visit": ticket.visit} | row
    taken = office.do("counter.take", {"counter": 1, "officer": "priya"}).subject
    assert answers.result(office.queue, taken) == {
        "counter": "1", "officer": "priya", "on_break": False, "profile": None,
    }  # fmt: skip
    assert answers.result(office.queue, "labels/2026-11-21/E") == {}
    assert answers.result(office.queue, "ticket/nobody") == {}
