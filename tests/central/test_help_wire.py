"""Nothing that is not shareable is in any byte that the counter receives, nor in what the hub holds for it."""

import base64
from urllib.parse import quote

import pytest

from central.help_room import Seat
from kiosk.assist import choosing as choosing_rule
from kiosk.assist import sharing
from kiosk.assist.frames import Offered, Said, SeenField
from kiosk.assist.sharing import Given, offered, seen_page
from tests.assist.live_office import HelpOffice
from tests.assist.recorder import Recorder, found_in
from tests.central.office import until
from tests.kiosk.forms.pages.written import filling_of

CLASSES = ("shareable", "sensitive", "secret", "")
WORDS = {name: f"Kanari{name or 'private'}Ümlaut-4711" for name in CLASSES}
HIDDEN = [word for name, word in WORDS.items() if name != "shareable"]
CHOICES = {name: f"Kanariwahl{name or 'private'}" for name in CLASSES}
TOLD = [CHOICES["shareable"], CHOICES["sensitive"]]
STAYS = [CHOICES["secret"], CHOICES[""], "Kanariort"]
"""Choices of questions that are nobody's but the citizen's, and those of a list that a private answer cuts."""


def choosing():
    """A page with a choice question of each class, and one whose list a private answer cuts."""
    towns = "".join(f"<item><region>{one}</region><name>t{one}</name><label>Kanariort</label></item>" for one in "ab")
    nodes = "<g>" + "".join(f"<c{number}/>" for number in range(4)) + "<town/></g>"
    binds = f'<instance id="towns"><root>{towns}</root></instance>' + "".join(
        f'<bind xmlns:s="urn:shopfront:xforms" nodeset="/data/g/{node}" s:sharing="{name}"/>'
        for node, name in (*((f"c{number}", name) for number, name in enumerate(CLASSES)), ("town", "shareable"))
    )
    asked = "".join(
        f'<select1 ref="/data/g/c{number}"><label>Which{number}</label>'
        f"<item><label>{CHOICES[name]}</label><value>a</value></item></select1>"
        for number, name in enumerate(CLASSES)
    )
    asked += '<select1 ref="/data/g/town"><label>Town</label>'
    asked += "<itemset nodeset=\"instance('towns')/root/item[region = /data/g/c3]\">"
    asked += '<value ref="name"/><label ref="label"/></itemset></select1>'
    body = f'<group ref="/data/g" appearance="field-list"><label>All</label>{asked}</group>'
    filling = filling_of(nodes, binds, body)
    filling.answer("/data/g/c3", "a")
    return filling


def choices():
    """The page, and all choices that a helper gets to whatever they look for."""
    filling = choosing()
    found = []
    for node in ("c0", "c1", "c2", "c3", "town"):
        ref = f"/data/g/{node}"
        published = offered(filling, ref, "en")
        found.append(Offered(ref, "", *(published.find("") if published else ())))
    return [seen_page(filling, "Form", "Service"), *found]


def page(*, focus: int = 0):
    """A page with a question of each class, answered, wrong, and repeated in every label."""
    echo = "".join(f'<output value="/data/g/q{number}"/>' for number in range(4))
    binds = "".join(
        f'<bind xmlns:s="urn:shopfront:xforms" nodeset="/data/g/q{number}" s:sharing="{name}"'
        ' constraint="string-length(.) &gt; 99"/>'
        for number, name in enumerate(CLASSES)
    )
    asked = "".join(f'<input ref="/data/g/q{number}"><label>Ask {echo}</label></input>' for number in range(4))
    nodes = "<g>" + "".join(f"<q{number}/>" for number in range(4)) + "</g>"
    body = f'<group ref="/data/g" appearance="field-list"><label>All {echo}</label>{asked}</group>'
    filling = filling_of(nodes, binds, body)
    for number, name in enumerate(CLASSES):
        filling.answer(f"/data/g/q{number}", WORDS[name])
    wrong = frozenset(f"/data/g/q{number}" for number in range(4))
    return seen_page(filling, "Form", "Service", given=Given(focus=f"/data/g/q{focus}", faulty=wrong))


@pytest.fixture
def held(monkeypatch):
    """What the hub put down for either side."""
    kept, tell = [], Seat.tell
    monkeypatch.setattr(Seat, "tell", lambda seat, what: (kept.append((seat.side, what)), tell(seat, what))[1])
    return kept


def filled_in(office, recorder, held) -> tuple[bytes, bytes]:
    """Somebody fills a page in and is helped: all that the counter has received so far, and what was held for it."""
    kiosk, helper = office.live()
    pages = [*(page(focus=number) for number in range(4)), *choices()]
    kiosk.send(*pages, Said("1", "Kanaribird"))
    assert helper.hears(*pages, Said("1", "Kanaribird"))
    office.kiosk.act("help.end", help=office.help, by="citizen")
    assert helper.is_("ended")
    kept = [what for side, what in held if side == "helper" and isinstance(what, bytes)]
    return b"\0".join(recorder.heard), b"\0".join(kept)


def test_a_canary_is_in_no_byte_that_the_counter_receives(bench, hub, held, monkeypatch):
    recorder = Recorder(hub.port)
    bench.at_end(recorder.close)
    office = HelpOffice(bench, hub, all_of_counter=recorder.url)
    for stream in filled_in(office, recorder, held):
        assert found_in(stream, [*HIDDEN, *STAYS]) == []
        assert found_in(stream, TOLD) == TOLD
        assert found_in(stream, ["Kanaribird", WORDS["shareable"]]) == ["Kanaribird", WORDS["shareable"]]
    # where the allow-list is broken they all sing, so the recorder hears them
    monkeypatch.setattr(sharing, "_class", lambda _classes, _state: "shareable")
    monkeypatch.setattr(choosing_rule, "_may_cut", lambda _reference, _classes: True)
    assert until(lambda: not office.kiosk.call(office.help).is_open)
    office.begin()
    for stream in filled_in(office, recorder, held):
        assert found_in(stream, [*HIDDEN, *STAYS]) == [*HIDDEN, *STAYS]


@pytest.mark.parametrize("name", ["sensitive", "secret", "private"])
def test_a_frame_that_shows_a_value_of_another_class_cannot_be_made(name):
    with pytest.raises(ValueError, match="shows no value"):
        SeenField("/data/x", "", "filled", name, value="x")


def test_disguises_are_seen_through():
    word = WORDS["secret"]
    streams = [word.encode(), base64.b64encode(b"ab" + word.encode()), quote(word).encode()]
    streams += [word.encode("utf-16-le"), word.encode().hex().encode(), b"x" + base64.b64encode(word.encode()) + b"y"]
    for stream in streams:
        assert found_in(b"..." + stream + b"...", HIDDEN) == [word]
