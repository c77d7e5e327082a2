"""The functions of XPath 1.0, XForms 1.1 and ODK, by family; importing a family registers its functions."""

from kiosk.forms.xpath.functions import (
    branches,
    dates,
    digests,
    geometry,
    nodesets,
    numbers,
    selections,
    shuffling,
    texts,
    xforms,
)
from kiosk.forms.xpath.functions.registry import FUNCTIONS

__all__ = [
    "FUNCTIONS",
    "branches",
    "dates",
    "digests",
    "geometry",
    "nodesets",
    "numbers",
    "selections",
    "shuffling",
    "texts",
    "xforms",
]
