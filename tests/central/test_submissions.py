"""A form on its way: from a kiosk over the hub to central, its state on the ticket's page, and its end."""

import httpx
import pytest

from central.draft_link import HubLockers
from central.enrolling import enrol
from central.throttle import MOST_WRONG
from kiosk.errors import HubRefused, HubUnreachable
from kiosk.forms.submissions.desk import Sending, Submissions
from kiosk.forms.submissions.submission import Blob
from tests.central.office import KEYS, OFFICE, connected, issue, until

CONTENT = b"sealed bytes " * 30_000
LOCKER = "ab" * 32


def wait(future):
    return future.result(20)


def desk(bench, node):
    return Submissions(node, bench.forms(node).blobs, lambda _agencies: ["age1"])


def sent(bench, node, identity="s1", ticket="", contents=(CONTENT,)):
    submissions = desk(bench, node)
    blobs = tuple(Blob(submissions.blobs.put(content), len(content)) for content in contents)
    day = node.office.day(node.clock.now_ms())
    return wait(submissions.send(identity, Sending(form="address", version="1", day=day, blobs=blobs, ticket=ticket)))


def status(bench, node, identity="s1"):
    found = desk(bench, node).get(identity)
    return found.status.value if found else None


def test_a_submission_is_received_once_every_byte_is_there(bench, hub):
    cable = bench.cable(hub)
    kiosk, sync = bench.device("kiosk", hub, over=cable)
    counter, _ = bench.device("counter", hub)
    assert until(lambda: connected(sync))
    cable.cut()
    reference = sent(bench, kiosk, contents=(CONTENT, b"photo")).reference
    assert status(bench, kiosk) == "sent"
    assert status(bench, hub.node) is None
    cable.restore()
    assert until(lambda: status(bench, hub.node) == "received")
    assert until(lambda: status(bench, counter) == "received")
    assert desk(bench, counter).find(reference.lower()).id == "s1"
    assert status(bench, kiosk) == "sent"  # a kiosk does not read the stream of cases
    assert bench.forms(kiosk).blobs.unsent() == []


def test_an_event_without_its_bytes_is_sent_and_not_received(bench, hub):
    kiosk, _ = bench.device("kiosk", hub)
    day = kiosk.office.day(kiosk.clock.now_ms())
    wait(desk(bench, kiosk).send("s1", Sending(form="f", version="1", day=day, blobs=(Blob("a" * 64, 5),))))
    assert until(lambda: status(bench, hub.node) == "sent")
    sent(bench, kiosk, "s2")
    assert until(lambda: status(bench, hub.node, "s2") == "received")
    assert status(bench, hub.node) == "sent"


def test_a_hub_that_starts_again_notes_what_had_arrived(bench):
    node = bench.node("hub", serving=True)
    sent(bench, node)
    assert status(bench, node) == "sent"
    bench.hub(node)
    assert until(lambda: status(bench, node) == "received")


def test_erasing_deletes_the_bytes_on_every_server_and_the_log_still_verifies(bench):
    central = bench.hub()
    node = bench.node("hub")
    enrolled = enrol(central.url, KEYS.hub_code, "hub", "hub of the office")
    bench.sync(node, central.url, enrolled.token)
    hub = bench.hub(node, serving=False)
    counter, _ = bench.device("counter", hub)
    name = sent(bench, counter).blobs[0].sha256
    assert until(lambda: bench.forms(central.node).blobs.size(name) is not None)
    assert until(lambda: status(bench, counter) == "received")

    wait(desk(bench, counter).erase("s1", "priya"))
    for server in (hub.node, central.node):
        blobs = bench.forms(server).blobs
        assert until(lambda blobs=blobs: blobs.is_erased(name) and blobs.size(name) is None, server)
        assert desk(bench, server).get("s1").erased
        assert server.log.verify().faults == ()
    assert hub.ask("GET", f"/blob/{name}", "counter").json()["code"] == "erased"


def test_the_tickets_page_shows_how_far_its_forms_are_and_nothing_else(bench, hub):
    kiosk, _ = bench.device("kiosk", hub)
    counter, _ = bench.device("counter", hub)
    ticket = issue(kiosk)["ticket"]
    reference = sent(bench, kiosk, ticket=ticket).reference
    shown = "-".join((reference[:4], reference[4:8], reference[8:]))

    def page(language="en"):
        return httpx.get(f"{hub.url}/t/{ticket}?lang={language}").text

    assert until(lambda: "Received" in page())
    assert shown in page()
    assert "address" not in page()
    assert until(lambda: status(bench, counter) == "received")
    wait(desk(bench, counter).step("s1", "start", "priya"))
    assert until(lambda: "In progress" in page())
    assert shown in page("ar")
    wait(desk(bench, counter).erase("s1", "priya", "asked"))
    assert until(lambda: "the person whom it is about asked for it" in page())
    assert "priya" not in page()
    other = issue(kiosk)["ticket"]
    assert until(lambda: httpx.get(f"{hub.url}/t/{other}").status_code == 200)
    assert shown not in httpx.get(f"{hub.url}/t/{other}").text


def test_the_page_that_is_followed_hears_of_it_at_once(bench, hub):
    """Of the case alone: nothing happens in the queue meanwhile."""
    ticket = issue(hub.node)["ticket"]
    before = hub.node.log.count(OFFICE.queue_stream)
    with httpx.stream("GET", f"{hub.url}/t/{ticket}/live", timeout=10) as live:  # less than its sign of life
        lines = live.iter_lines()
        next(line for line in lines if line.startswith("data"))
        sent(bench, hub.node, ticket=ticket)
        assert next(line for line in lines if "Received" in line)
    assert hub.node.log.count(OFFICE.queue_stream) == before


# drafts at the hub


def lockers(hub, role="kiosk", device="d1"):
    return HubLockers(hub.url, hub.token(role, device))


def refused(code, act, *args):
    with pytest.raises(HubRefused) as told:
        act(*args)
    assert told.value.code == code


def test_a_draft_is_kept_handed_out_taken_over_and_thrown_away(hub):
    one, two = lockers(hub), lockers(hub, "counter", "d2")
    big = bytes(range(256)) * 4096 * 8
    assert one.keep(LOCKER, 0, big, 30).generation == 1
    taken = two.open(LOCKER)
    assert (taken.generation, taken.sealed) == (2, big)
    refused("taken_over", one.keep, LOCKER, 1, b"older", 30)
    refused("taken_over", one.clear, LOCKER, 1)
    two.keep(LOCKER, 2, b"newer", 30)
    two.clear(LOCKER, 2)
    refused("not_found", one.open, LOCKER)
    refused("too_large", one.keep, LOCKER, 0, bytes(17 * 1024 * 1024 + 1), 30)


def test_a_key_is_kept_for_the_device_that_brought_it(hub):
    one, two = lockers(hub), lockers(hub, "kiosk", "d2")
    one.keep_key("cd", b"sealed")
    assert one.key("cd") == b"sealed"
    assert two.key("cd") is None
    two.drop_key("cd")
    assert one.key("cd") == b"sealed"
    one.drop_key("cd")
    assert one.key("cd") is None
    refused("too_large", one.keep_key, "cd", bytes(1025))


def test_who_guesses_is_slowed_down_and_others_are_not(hub):
    guessing, honest = lockers(hub), lockers(hub, "kiosk", "d2")
    honest.keep(LOCKER, 0, b"sealed", 30)
    for number in range(MOST_WRONG):
        refused("not_found", guessing.open, f"{number:064x}")
    refused("too_many_tries", guessing.open, LOCKER)
    assert honest.open(LOCKER).sealed == b"sealed"


def test_only_those_who_fill_in_forms_keep_drafts(hub):
    for role in ("board", "hub"):
        refused("wrong_role", lockers(hub, role).open, LOCKER)
        refused("wrong_role", lockers(hub, role).key, "cd")
    refused("not_enrolled", HubLockers(hub.url, "d1.kiosk." + "A" * 43).open, LOCKER)
    refused("bad_request", lockers(hub).open, "not-hexadecimal")


def test_a_hub_that_is_away(bench, hub):
    cable = bench.cable(hub)
    cable.cut()
    with pytest.raises(HubUnreachable):
        HubLockers(cable.url, hub.token()).open(LOCKER)
