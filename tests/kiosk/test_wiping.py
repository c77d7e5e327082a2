"""An order to wipe counts once, and only from a server that the laptop knows."""

from central.signing_key import SigningKey
from kiosk.queue.hub import SHUT_OUT, EnrolledDevice, keys_of_servers
from kiosk.wiping import OF_OFFICE, Wiping, is_order, order_for


def test_an_order_is_for_one_device_of_one_office_by_a_key_that_is_known():
    key, other = SigningKey.new(), SigningKey.new()
    order = order_for("HBR", "laptop", key)
    keys = [other.public_text, key.public_text]
    assert is_order(order, "HBR", "laptop", keys)
    for told, office, device, known in (
        (order, "HBR", "another", keys),
        (order, "ABC", "laptop", keys),
        (order, "HBR", "laptop", [other.public_text, "", "nonsense"]),
        (order, "HBR", "laptop", []),
        ("ä" + order, "HBR", "laptop", keys),
        ("", "HBR", "laptop", keys),
        ("A" * 10_000, "HBR", "laptop", keys),
    ):
        assert not is_order(told, office, device, known)


def test_keys_of_servers_are_theirs_and_of_none_that_was_shut_out():
    devices = [
        EnrolledDevice("a", role="hub", key="now", former=("before",)),
        EnrolledDevice("b", role="hub", key="x", standing=SHUT_OUT),
        EnrolledDevice("c", role="counter", key="y"),
    ]
    assert keys_of_servers(devices) == ["now", "before"]


def test_it_is_obeyed_once():
    done = []
    wiping = Wiping(lambda order: order == "good", done.append, lambda: done.append("ended"))
    for order in ("bad", "good", "good"):
        wiping.heard(order)
    assert done == [OF_OFFICE, "ended"]
