"""The command line, one module a subject, and in `composition` what puts the parts of a program together.

The only place where `ui`, `local_db` and `central` meet; nothing but `main.py` imports it. `program.py` names every
command and its module.
"""
