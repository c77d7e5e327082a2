"""Forms made from a seed: as many questions, calculations, repeats and rows as a benchmark wants."""

import random
from collections.abc import Iterable, Iterator
from itertools import pairwise

_HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>{name}</h:title><model><instance>'
    '<data id="{name}" version="1">{nodes}<meta><instanceID/></meta></data></instance>{more}{binds}'
    '<bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/></model></h:head>'
    "<h:body>{body}</h:body></h:html>"
)
_STREETS = ("Harbour", "Station", "Mill", "Church", "Orchard", "Quay", "Garden", "Bridge")


def _form(name: str, nodes: Iterable[str], binds: Iterable[str], body: Iterable[str], more: str = "") -> bytes:
    return _HEAD.format(name=name, nodes="".join(nodes), binds="".join(binds), body="".join(body), more=more).encode()


def flat(count: int, seed: int = 1) -> bytes:
    """Questions one after another: texts, whole numbers with limits, choices; some depend on an earlier number."""
    chance = random.Random(seed)
    names = [f"q{number}" for number in range(count)]
    binds, body = [], []
    for number, name in enumerate(names):
        kind = ("string", "int", "select1")[number % 3]
        more = ""
        if kind == "int":
            more = f' constraint=". &gt;= 0 and . &lt; {chance.randint(100, 900)}" jr:constraintMsg="A number in range"'
        if number > 9 and number % 5 == 0:
            earlier = number - 1 - (number - 2) % 3
            more += f" relevant=\"/data/q{earlier} &gt; {chance.randint(1, 50)} or /data/q{earlier} = ''\""
        if number % 4 == 0:
            more += ' required="true()"'
        binds.append(f'<bind nodeset="/data/{name}" type="{"string" if kind == "select1" else kind}"{more}/>')
        body.append(_question(name, kind, f"Question {number + 1}: {chance.choice(_STREETS)} Street"))
    return _form(f"flat{count}", (f"<{name}/>" for name in names), binds, body)


def _question(name: str, kind: str, label: str) -> str:
    if kind != "select1":
        return f'<input ref="/data/{name}"><label>{label}</label></input>'
    items = "".join(f"<item><label>{one}</label><value>{one.lower()}</value></item>" for one in _STREETS[:4])
    return f'<select1 ref="/data/{name}"><label>{label}</label>{items}</select1>'


def chain(count: int) -> bytes:
    """Calculations of which each adds to the one before: one answer goes through all of them."""
    names = [f"c{number}" for number in range(count + 1)]
    binds = ['<bind nodeset="/data/c0" type="int"/>']
    binds += [
        f'<bind nodeset="/data/{name}" type="int" calculate="/data/{before} + 1"/>' for before, name in pairwise(names)
    ]
    return _form(f"chain{count}", (f"<{name}/>" for name in names), binds, [_question("c0", "int", "First")])


def fan(count: int) -> bytes:
    """One answer that decides on the relevance of all other questions."""
    names = [f"f{number}" for number in range(count)]
    binds = ['<bind nodeset="/data/open" type="string"/>']
    binds += [f'<bind nodeset="/data/{name}" type="string" relevant="/data/open = \'yes\'"/>' for name in names]
    body = [_question(name, "string", name) for name in ("open", *names)]
    return _form(f"fan{count}", (f"<{name}/>" for name in ("open", *names)), binds, body)


def repeats() -> bytes:
    """A repeat with a sum outside and a price within."""
    binds = [
        '<bind nodeset="/data/thing/price" type="int"/><bind nodeset="/data/thing/amount" type="int"/>',
        '<bind nodeset="/data/thing/cost" type="int" calculate="../price * ../amount"/>',
        '<bind nodeset="/data/thing/note" relevant="../price &gt; 100"/>',
        '<bind nodeset="/data/total" type="int" calculate="sum(/data/thing/price)"/>',
    ]
    body = '<group ref="/data/thing"><label>Thing</label><repeat nodeset="/data/thing">' + "".join(
        f'<input ref="/data/thing/{name}"><label>{name}</label></input>' for name in ("price", "amount", "note")
    )
    nodes = '<thing jr:template=""><price/><amount>1</amount><cost/><note/></thing><total/>'
    return _form("repeats", [nodes], binds, [body, "</repeat></group>"])


def towns(rows: int, seed: int = 1) -> tuple[bytes, dict[str, bytes]]:
    """A region that filters a list of towns in a CSV file, with that file."""
    more = '<instance id="towns" src="jr://file-csv/towns.csv"/>'
    binds = ['<bind nodeset="/data/region" type="string"/><bind nodeset="/data/town" type="string"/>']
    binds.append(
        '<bind nodeset="/data/name" type="string" calculate="instance(\'towns\')/root/item[name = /data/town]/label"/>'
    )
    body = [
        '<input ref="/data/region"><label>Region</label></input><select1 ref="/data/town"><label>Town</label>',
        "<itemset nodeset=\"instance('towns')/root/item[region = /data/region]\">",
        '<value ref="name"/><label ref="label"/></itemset></select1>',
    ]
    form = _form("towns", ["<region/><town/><name/>"], binds, body, more)
    return form, {"towns.csv": "\n".join(_town_rows(rows, seed)).encode()}


def _town_rows(rows: int, seed: int) -> Iterator[str]:
    chance = random.Random(seed)
    yield "name,label,region,district"
    for number in range(rows):
        street = chance.choice(_STREETS)
        yield f"t{number},{street} {number},r{chance.randrange(200)},d{chance.randrange(2000)}"
