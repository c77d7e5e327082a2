"""The office that these tests work in."""

from tests.central.office import bench, hub

__all__ = ["bench", "hub"]
