"""Asks expressions of small documents at a fixed moment, for the tests beside it."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.forms import evaluate

NOW = datetime(2026, 3, 5, 17, 30, tzinfo=UTC)
ZONE = "America/Phoenix"  # seven hours behind, all year

GARDEN = """<garden xmlns:g="urn:garden" kind="kitchen">
<bed id="b1" g:sun="yes"><plant>leek</plant><rows>4</rows></bed>
<bed id="b2"><plant>chard</plant><rows>12</rows><!-- shade --><plant>kale</plant></bed>
<shed><?lock code?>tools<g:box/></shed>
<empty/><sown>2026-02-11</sown>
</garden>"""


def ask(expression: str, xml: str = GARDEN, at: str = "/", zone: str = ZONE) -> object:
    """The value of an expression."""
    return evaluate(expression, xml, at, now=NOW, zone=zone)


def said(expression: str, xml: str = GARDEN, at: str = "/", zone: str = ZONE) -> str:
    """The value of an expression as a string, whatever it is."""
    return str(ask(f"string({expression})", xml, at, zone))
