"""GeoJSON as a list: one row a feature, its geometry in ODK's notation. RFC 7946."""

from __future__ import annotations

import json
from typing import Any, Final

import msgspec

from kiosk.forms.definition.characters import without_control
from kiosk.forms.definition.markup import refuse_crowds
from kiosk.forms.definition.model import ChoiceTable
from kiosk.forms.errors import FormError, Place
from kiosk.forms.xpath.coercion import number_text

_LINES: Final = ("LineString", "Polygon")


def table_of_geojson(name: str, content: bytes) -> ChoiceTable:
    """Columns of a FeatureCollection: `geometry`, the properties, and `id` where the feature has one itself."""
    refuse_crowds(content, b"[{,", f"list {name}")
    try:
        document: Any = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, ValueError) as error:
        message = f"the list is not valid JSON: {error}"
        raise FormError(message, Place(node=name)) from error
    except RecursionError as error:
        message = "the list nests values too deeply"
        raise FormError(message, Place(node=name)) from error
    features = document.get("features") if isinstance(document, dict) else None
    if not isinstance(features, list) or document.get("type") != "FeatureCollection":
        message = "the list is JSON, but not a GeoJSON FeatureCollection"
        raise FormError(message, Place(node=name))
    rows = [_row(feature, name, number) for number, feature in enumerate(features, 1)]
    names = tuple(dict.fromkeys(column for row in rows for column in row))
    return ChoiceTable("root", "item", names, tuple([row.get(column) for row in rows] for column in names))


def _row(feature: Any, name: str, number: int) -> dict[str, str]:  # noqa: ANN401 - any JSON
    if not isinstance(feature, dict):
        message = "a feature of the list is not an object"
        raise FormError(message, Place(node=name, row=number))
    row = {"geometry": _geometry(feature.get("geometry"), name, number)}
    properties = feature.get("properties")
    for key, value in (properties if isinstance(properties, dict) else {}).items():
        row[key] = _text(value)
    if "id" in feature:
        row["id"] = _text(feature["id"])
    return row


def _geometry(geometry: Any, name: str, number: int) -> str:  # noqa: ANN401 - any JSON
    if geometry is None:
        return ""
    try:
        kind, coordinates = geometry["type"], geometry["coordinates"]
        if kind == "Point":
            return _position(coordinates)
        if kind in _LINES:
            line = coordinates[0] if kind == "Polygon" else coordinates
            return "; ".join(_position(point) for point in line)
    except (KeyError, IndexError, TypeError, ValueError) as error:
        message = "the geometry of a feature cannot be read"
        raise FormError(message, Place(node=name, row=number)) from error
    message = f"a feature is a {kind}; a choice can be a Point, a LineString or a Polygon"
    raise FormError(message, Place(node=name, row=number))


def _position(point: list[float]) -> str:
    longitude, latitude = (_text(float(part)) for part in point[:2])
    return f"{latitude} {longitude} 0 0"


def _text(value: Any) -> str:  # noqa: ANN401 - any JSON
    if isinstance(value, str):
        return without_control(value)
    if isinstance(value, bool) or value is None:
        return "" if value is None else str(value).lower()
    if isinstance(value, float):
        return number_text(value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)
