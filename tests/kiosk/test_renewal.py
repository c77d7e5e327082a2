"""What is published ends up shown, whatever comes in between; a pack is fetched and unpacked once."""

import logging
from concurrent.futures import Future
from types import SimpleNamespace

import pytest

from kiosk.catalogue.packing.release import Release
from kiosk.errors import DataFault
from kiosk.renewal import Renewal


class Shelf:
    """Packs by name, and which of them is in use."""

    def __init__(self):
        self.in_use, self.put_there = "", []

    def put(self, raw):
        self.put_there.append(raw.decode())
        return SimpleNamespace(version=raw.decode())

    def at(self, sha256):
        return sha256

    def use(self, sha256):
        self.in_use = sha256


class Store:
    """Files that have arrived; each holds its own name."""

    def __init__(self):
        self.arrived, self.fails = set(), False

    def size(self, name):
        return len(name) if name in self.arrived else None

    def read(self, name, _start, _length):
        if self.fails:
            message = "the disk"
            raise DataFault(message)
        return name.encode()

    def note_sent(self, name, *, forget):
        assert forget
        self.arrived.discard(name)


class Device:
    """A node that changes its pack when it is let."""

    def __init__(self):
        self.device, self.asked, self.listeners, self.published = SimpleNamespace(uuid="me"), [], [], None

    def subscribe(self, listener):
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def read(self, view):
        return view(SimpleNamespace(content=SimpleNamespace(of=lambda _uuid: self.published), amendments={}))

    def renew(self, pack, begin):
        self.asked.append((pack, begin, Future()))
        return self.asked[-1][-1]

    def let(self):
        """The step itself, for each that was asked for."""
        asked, self.asked = self.asked, []
        for _, begin, done in asked:
            begin()
            done.set_result(None)
        return [pack.version for pack, _, _ in asked]


@pytest.fixture
def town():
    device, shelf, store = Device(), Shelf(), Store()
    renewal = Renewal(device, shelf, store, at_once=True).start()

    def publish(name, *, arrives=True):
        device.published = Release(serial=1, pack="harbour", version=name, sha256=name, size=len(name))
        store.arrived |= {name} if arrives else set()
        device.listeners[0](SimpleNamespace(subjects={"content/x"}))
        settle()

    def settle():
        renewal._thread.submit(lambda: None).result(5)

    yield SimpleNamespace(device=device, shelf=shelf, store=store, renewal=renewal, publish=publish, settle=settle)
    renewal.stop()


def test_while_a_pack_is_taken_it_is_not_wanted_again(town):
    town.publish("one")
    assert town.renewal.missing() is None
    town.renewal.look()
    town.settle()
    assert town.device.let() == ["one"]
    assert town.shelf.put_there == ["one"]
    assert town.renewal.missing() is None


def test_what_is_published_while_another_is_taken_is_shown_in_the_end(town):
    town.publish("one")
    town.publish("two")
    assert town.device.let() == ["one", "two"]
    assert town.shelf.in_use == "two"


def test_a_way_back_while_another_is_taken_is_gone_in_the_end(town):
    town.publish("one")
    town.device.let()
    town.settle()
    town.publish("two")
    town.publish("one", arrives=False)
    assert town.device.let() == ["two"]
    town.settle()
    assert town.renewal.missing().sha256 == "one"
    town.store.arrived.add("one")
    town.renewal.look()
    town.settle()
    assert town.device.let() == ["one"]
    assert town.shelf.in_use == "one"


def test_a_disk_that_fails_condemns_no_pack(town):
    town.store.fails = True
    town.publish("one")
    assert (town.device.let(), town.renewal.problem) == ([], "")
    town.store.fails = False
    town.renewal.look()
    town.settle()
    assert town.device.let() == ["one"]


def test_errors_since_it_is_shown_are_counted_and_a_refusal_is_told(town):
    logging.getLogger("anything").error("before")
    assert town.renewal.health().errors == 1
    town.publish("one")
    town.device.let()
    logging.getLogger("anything").error("a page failed")
    health = town.renewal.health()
    assert (health.shows, health.wanted, health.errors, health.problem) == ("one", "one", 1, "")
    town.shelf.put = refuse
    town.publish("two")
    health = town.renewal.health()
    assert (health.shows, health.wanted, health.problem) == ("one", "two", "not signed")


def refuse(_raw):
    message = "not signed"
    raise DataFault(message)
