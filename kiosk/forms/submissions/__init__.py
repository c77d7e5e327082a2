"""Submissions: a finished form, frozen, sealed, named by an event, and what becomes of it."""
