"""The waiting list of an office: tickets, counters, numbers, who is next and how long it takes."""

from kiosk.queue.roll_forward import Forecast, forecast

__all__ = ["Forecast", "forecast"]
