"""Small forms for pages, written as XForms in a few words."""

import datetime as dt

from kiosk.forms.pages.filling import Filling
from kiosk.forms.session import compile_form

NOW = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)
HEAD = '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">'


def form_of(nodes: str, binds: str, body: str):
    """Compile a form of these parts."""
    model = f'<model><instance><data id="made" version="1">{nodes}</data></instance>{binds}</model>'
    return compile_form(
        f"{HEAD}<h:head><h:title>Made</h:title>{model}</h:head><h:body>{body}</h:body></h:html>".encode()
    )


def filling_of(nodes: str, binds: str, body: str) -> Filling:
    """Begin such a form."""
    form = form_of(nodes, binds, body)
    return Filling(form, form.start(now=NOW, zone="UTC"))


def asked(ref: str, label: str = "", appearance: str = "") -> str:
    """A text question."""
    look = f' appearance="{appearance}"' if appearance else ""
    return f'<input ref="{ref}"{look}><label>{label or ref}</label></input>'


def grouped(ref: str, label: str, *inside: str, appearance: str = "") -> str:
    """A group."""
    look = f' appearance="{appearance}"' if appearance else ""
    return f'<group ref="{ref}"{look}><label>{label}</label>{"".join(inside)}</group>'


def ticked(ref: str) -> str:
    """A declaration."""
    return f'<trigger ref="{ref}"><label>True</label></trigger>'


def household() -> Filling:
    """A name; whether others move along, and who; how to answer; a declaration."""
    people = '<group ref="/data/home/who"><label>Person</label><repeat nodeset="/data/home/who">'
    people += f"{asked('/data/home/who/given')}{asked('/data/home/who/age')}</repeat></group>"
    return filling_of(
        "<you><name/><mail/></you><home><others/><who><given/><age/></who></home><end><how/><why/></end><sure/>",
        '<bind nodeset="/data/you/name" required="true()"/>'
        '<bind nodeset="/data/home/who" relevant="/data/home/others = \'yes\'"/>'
        '<bind nodeset="/data/home/who/given" required="true()"/>'
        '<bind nodeset="/data/end/why" relevant="/data/end/how = \'other\'"/>'
        '<bind nodeset="/data/sure" required="true()"/>',
        grouped("/data/you", "You", asked("/data/you/name"), asked("/data/you/mail"))
        + grouped("/data/home", "Home", asked("/data/home/others"), people)
        + grouped("/data/end", "End", asked("/data/end/how"), asked("/data/end/why"))
        + ticked("/data/sure"),
    )
