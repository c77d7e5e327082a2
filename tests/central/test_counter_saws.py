"""What an officer saw, told at a counter: through the hub to whoever answers, and the answer back to everybody."""

import httpx
import pytest

from central.saw_link import SawLink
from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.field import saw
from kiosk.forms.submissions.sealing import new_identity
from kiosk.queue.hub import RECIPIENT
from kiosk.staff.officer import LEAD, added
from tests.central.office import QUEUE, STAFF, batch, connected, event, until
from tests.central.test_field import AROHA, aroha, office, raws  # noqa: F401 - the fixtures

CASE = QUEUE.replace("queue", "case")
GLOSSY = "People bring a glossy photo of Grace Pomare"


class Counter:
    """A counter at which somebody sits; its sync runs over a cable."""

    def __init__(self, bench, hub, number, officer):
        self.cable = bench.cable(hub)
        self.node, self.sync = bench.device("counter", hub, over=self.cable)
        self.blobs = bench.forms(self.node).blobs
        self.officer, self.number = officer, number
        assert until(lambda: connected(self.sync))
        assert until(lambda: officer in self.read(lambda queue: queue.officers), self.node)
        self.node.act("counter.take", {"counter": number, "officer": officer}).result(20)
        self.link = SawLink(self.node, self.blobs, hub.token("counter", self.node.device.uuid), lambda: self.cable.url)
        bench.at_end(self.link.close)

    def read(self, view):
        return self.node.read(view)

    def do(self, act, **args):
        return self.node.act(act, {"officer": self.officer} | args).result(20)

    def reports(self):
        return self.link.reports(self.officer).result(20).reports

    def mine(self):
        return self.read(lambda queue: queue.field.saws_of(self.officer))


@pytest.fixture
def counters(bench, office):  # noqa: F811
    """Priya serves, and Ruth runs the office."""
    bench.secret, recipient = new_identity()
    people = {"priya": [], "ruth": [LEAD]}
    drafts = [added(one, one.title(), "1111", (), roles) for one, roles in people.items()]
    office.node.write(drafts, STAFF).result(20)
    own = office.node.device.uuid
    office.node.write([Draft(RECIPIENT, f"device/{own}", {"recipient": recipient})], QUEUE).result(20)
    found = {who: Counter(bench, office, number, who) for number, who in (("1", "priya"), ("2", "ruth"))}
    for one in found.values():
        assert until(lambda one=one: recipient in one.read(lambda queue: queue.devices[own].recipient), one.node)
    return found


def test_told_cut_off_read_answered_and_withdrawn(office, counters):  # noqa: F811
    priya, ruth = counters["priya"], counters["ruth"]
    priya.cable.cut()
    told = priya.link.tell("priya", "renew-passport", "papers", GLOSSY).result(20)["saw"]
    assert [one.id for one in priya.mine()] == [told]
    with pytest.raises(Refused) as cut_off:
        priya.reports()
    assert cut_off.value.code == "saws_need_hub"
    assert ruth.reports() == ()
    priya.cable.restore()
    assert until(lambda: not priya.blobs.unsent() and not priya.node.status().pending)
    (report,) = ruth.reports()
    assert (report.saw, report.officer, report.words, report.at_counter) == (told, "Priya", GLOSSY, True)
    assert priya.reports() == (report,), "one's own, too"
    assert b"glossy" not in raws(office.node, CASE)
    assert priya.blobs.size(priya.mine()[0].words) is None, "the counter keeps nothing of it"
    said = {"said": "The wrong photo", "did": "The sheet says it", "by": "Jo Marsh"}
    with pytest.raises(Refused) as not_hers:
        priya.do("saw.answer", saws=[told], **said)
    assert not_hers.value.code == "saw_only"
    ruth.do("saw.answer", saws=[told], **said)
    assert until(lambda: saw.answered(priya.read(lambda queue: tuple(queue.field.replies.values()))) == {told})
    (reply,) = priya.read(lambda queue: tuple(queue.field.replies.values()))
    assert (reply.did, reply.by, reply.service) == ("The sheet says it", "Jo Marsh", "renew-passport")
    ruth.do("reply.withdraw", reply=reply.id)
    assert until(lambda: not saw.answered(priya.read(lambda queue: tuple(queue.field.replies.values()))))


def test_one_of_the_field_is_read_settled_and_opened_again(counters, aroha):  # noqa: F811
    ruth = counters["ruth"]
    assert until(lambda: aroha.node.read(lambda queue: "aroha" in queue.officers), aroha.node)
    aroha.field.tell_saw("lost-card", "wait", "Too long").result(20)
    assert until(aroha.settled, aroha.node)
    (report,) = ruth.reports()
    assert (report.officer, report.at_counter, report.settled) == ("Aroha", False, False)
    assert counters["priya"].reports() == (), "nobody else's"
    seen = lambda: aroha.node.read(lambda queue: queue.field.saws_of("aroha")[0])  # noqa: E731 - it changes
    with pytest.raises(Refused):
        ruth.do("saw.settle_told_here", saw=report.saw)
    ruth.do("saw.settle", saw=report.saw)
    assert ruth.reports()[0].settled
    assert until(lambda: seen().settled, aroha.node)
    ruth.do("saw.settle", saw=report.saw, done=False)
    assert until(lambda: not seen().settled, aroha.node)


def test_nobody_reads_or_tells_for_somebody_who_does_not_sit_there(office, counters):  # noqa: F811
    priya = counters["priya"]
    with pytest.raises(Refused) as elsewhere:
        priya.link.tell("ruth", "", "other", "not mine").result(20)
    assert elsewhere.value.code == "edit_not_here"
    device = priya.node.device.uuid
    for who, role in (("ruth", "counter"), ("priya", "kiosk"), ("nobody", "counter")):
        assert office.ask("GET", f"/saws/{who}", role=role, device=device).status_code == 403
    assert httpx.get(f"{office.url}/saws/priya").status_code == 401


@pytest.mark.parametrize(
    ("role", "stream", "kind"),
    [
        ("kiosk", CASE, saw.TOLD),
        ("kiosk", CASE, saw.ERASED),
        ("field", CASE, saw.TAKEN_BACK),
        ("counter", CASE, saw.ERASED),
        ("counter", CASE, saw.SETTLED),
        ("counter", AROHA, saw.TOLD),
    ],
)
def test_whose_word_is_not_taken(office, role, stream, kind):  # noqa: F811
    forged = event(1, "d1", type=kind, subject="saw/aroha.one", stream=stream, data={"day": "2026-11-21"})
    answer = office.send(batch(forged), role=role, device="d1").json()
    assert len(answer["quarantined"]) == 1
