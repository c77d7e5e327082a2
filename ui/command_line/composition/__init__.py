"""Puts together what the commands run: a device, a server, the log of either, and what they hand to one another.

A module imports what it puts together, and is itself imported only by the function that needs it.
"""
