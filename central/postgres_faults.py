"""From what PostgreSQL says to what an operator can do, as a DataFault."""

import psycopg
from psycopg.conninfo import conninfo_to_dict

from kiosk.errors import DataFault

_CURES = {
    "28": "{where} does not let this user in ({error}). Check the user and the password in its address.",
    "3D": "{where} does not exist. Create the database, or mend its address.",
    "42": "{where} does not have our tables, or this user may not use them ({error}). Check the address.",
    "53": "{where} is out of disk space or connections ({error}). Nothing was changed. Free some, then try again.",
    "55": "{where} has something in use that is not given back ({error}). Nothing of this step was changed. Try again.",
    "40": "{where} was busy with the same records ({error}). Nothing was changed. Try again.",
}
"""By the first two letters of the SQLSTATE, its class (PostgreSQL manual, appendix A)."""

_REFUSALS = {"password authentication failed": "28", "no password supplied": "28", "does not exist": "3D"}
"""libpq gives no SQLSTATE for a connection that was refused, only its text."""


def checked_address(address: str) -> str:
    """The address itself; raises DataFault, without repeating what may hold a password, where it is none."""
    try:
        conninfo_to_dict(address)
    except psycopg.Error:
        message = (
            "That is not the address of a PostgreSQL database. It looks like"
            " postgresql://user:password@db.example:5432/shopfront."
        )
        raise DataFault(message) from None
    return address


def place(address: str) -> str:
    """The address in words, without the password."""
    parts = conninfo_to_dict(address)
    return f"The PostgreSQL database {parts.get('dbname') or ''!r} at {parts.get('host') or 'this machine'}"


def fault_of(address: str, error: psycopg.Error) -> DataFault:
    """What went wrong with the database, in words that say how to mend it."""
    text = " ".join(str(error).split())
    state = (error.sqlstate or "")[:2] or next((code for words, code in _REFUSALS.items() if words in text), "")
    cure = _CURES.get(state)
    if cure is None and isinstance(error, psycopg.OperationalError):
        cure = "{where} does not answer ({error}). Start it, or mend its address; then try again."
    return DataFault((cure or "{where} cannot be used: {error}").format(where=place(address), error=text))
