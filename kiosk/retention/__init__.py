"""How long sealed contents are kept, what is due, and how it is erased on every node while the log still verifies."""
