"""The look of the pages that the hub serves comes from the theme's tokens, and from nowhere else."""

import re

import pytest

from central.page_style import Look
from central.server_parts import ASSETS
from kiosk.errors import DataFault


def test_every_colour_and_size_of_type_comes_from_the_look():
    css = Look(ASSETS).css
    used = set(re.findall(r"var\(--([\w-]+)\)", css))
    given = set(re.findall(r"--([\w-]+):", css))
    assert used <= given
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", (ASSETS / "web" / "ticket.css").read_text())


@pytest.mark.parametrize("tokens", [None, "{", "{}", '{"themes": {}, "series": {"items": {}}}'])
def test_a_look_that_cannot_be_read_is_told(tmp_path, tokens):
    (tmp_path / "theme").mkdir()
    if tokens is not None:
        (tmp_path / "theme" / "tokens.json").write_text(tokens)
    with pytest.raises(DataFault, match="Install Shopfront again"):
        Look(tmp_path)
