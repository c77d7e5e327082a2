"""The settings of ODK Collect as the QR code holds that it scans when a project is added."""

from __future__ import annotations

import base64
import zlib

import msgspec


def settings_code(address: str, user: str, password: str, project: str) -> str:
    """The text of the QR code: JSON, deflated (RFC 1950), in base64."""
    general = {"protocol": "odk_default", "server_url": address, "username": user, "password": password}
    whole = {"general": general, "admin": {}, "project": {"name": project}}
    return base64.b64encode(zlib.compress(msgspec.json.encode(whole), 9)).decode("ascii")
