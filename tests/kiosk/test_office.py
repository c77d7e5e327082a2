"""The office and the device in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.office import STREAMS_BY_ROLE, Device, Office, device_of, streams_of
from tests.kiosk.story import NINE

OFFICE = Office(code="HBR", name={"en": "Harbour Street", "ar": "شارع الميناء"})

DAYS = [
    ("UTC", "2026-11-21", "09:00"),
    ("Pacific/Auckland", "2026-11-21", "22:00"),
    ("Pacific/Kiritimati", "2026-11-21", "23:00"),
    ("Pacific/Pago_Pago", "2026-11-20", "22:00"),
    ("Asia/Riyadh", "2026-11-21", "12:00"),
]


@pytest.mark.parametrize(("zone", "day", "time"), DAYS)
def test_the_day_is_the_offices_own(zone, day, time):
    office = Office(code="X", name={}, timezone=zone)
    assert office.day(NINE) == day
    assert office.local(NINE).strftime("%H:%M") == time


def test_the_day_changes_at_the_offices_midnight():
    office = Office(code="X", name={}, timezone="Pacific/Auckland")
    two_hours = 2 * 3600 * 1000
    assert office.day(NINE + two_hours - 1) == "2026-11-21"
    assert office.day(NINE + two_hours) == "2026-11-22"


@pytest.mark.parametrize(
    ("language", "title"), [("ar", "شارع الميناء"), ("en", "Harbour Street"), ("mi", "Harbour Street")]
)
def test_its_name(language, title):
    assert OFFICE.title(language) == title


def test_an_office_without_a_name_has_its_code():
    assert Office(code="HBR", name={}).title("en") == "HBR"


@given(st.uuids(), st.integers(1, 99))
def test_a_source_names_its_device(uuid, epoch):
    device = Device(uuid=str(uuid), role="kiosk", name="x", epoch=epoch)
    assert device_of(device.source) == str(uuid)


@pytest.mark.parametrize(
    "source", ["", "urn:other:device:a:1", "urn:shopfront:device:a", "https://example.org/a:b:c:d"]
)
def test_a_source_of_another_form_is_its_own_device(source):
    assert device_of(source) == source


@pytest.mark.parametrize("role", STREAMS_BY_ROLE)
def test_only_staff_machines_hold_the_officers(role):
    streams = streams_of(OFFICE, role)
    assert OFFICE.queue_stream in streams
    assert (OFFICE.staff_stream in streams) == (role in {"counter", "field", "hub"})


def test_an_unknown_role_has_no_streams():
    with pytest.raises(KeyError):
        streams_of(OFFICE, "visitor")
