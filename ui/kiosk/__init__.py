"""The kiosk face: what each page shows and does. Pages follow the table in flow.py."""
