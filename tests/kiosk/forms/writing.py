"""Forms written for tests: the model, the binds and the body in a few lines."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.forms.session import FormSession, compile_form

NOW = datetime(2026, 3, 5, 17, 30, tzinfo=UTC)
SEED = b"a seed for tests, no secret here"


def xform(nodes: str, model: str = "", body: str = "", *, attributes: str = 'id="test" version="3"') -> bytes:
    """A form whose primary instance is `data`; `model` has binds, lists, texts and actions."""
    return (
        '<?xml version="1.0"?><h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
        'xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms" '
        'xmlns:orx="http://openrosa.org/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema">'
        f"<h:head><h:title>A test</h:title><model><instance><data {attributes}>{nodes}</data></instance>{model}"
        f"</model></h:head><h:body>{body}</h:body></h:html>"
    ).encode()


def started(
    nodes: str, model: str = "", body: str = "", resources: dict[str, bytes] | None = None, **opening: object
) -> FormSession:
    """A session on such a form, with a clock that stands still."""
    return compile_form(xform(nodes, model, body), resources).start(
        **{"now": NOW, "zone": "Pacific/Auckland", "seed": SEED, **opening}  # type: ignore[arg-type]
    )


def value(session: FormSession, ref: str) -> str:
    """The value at a reference."""
    return session.state(ref).value


def bind(ref: str, **properties: str) -> str:
    """A bind; `type_` and `constraint_msg` stand for names that Python cannot write."""
    names = {"type_": "type", "constraint_msg": "jr:constraintMsg", "required_msg": "jr:requiredMsg",
             "preload": "jr:preload", "params": "jr:preloadParams"}  # fmt: skip
    written = "".join(f' {names.get(name, name)}="{_escaped(text)}"' for name, text in properties.items())
    return f'<bind nodeset="{ref}"{written}/>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
