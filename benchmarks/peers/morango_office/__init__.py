"""A Django application for `morango_round.py`: who may sync, and what is synced."""
