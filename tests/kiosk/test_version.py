"""The version is the one that pyproject.toml says."""

import tomllib
from pathlib import Path

from kiosk.version import program_version


def test_the_version_is_that_of_the_project():
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    assert program_version() == project["version"]
