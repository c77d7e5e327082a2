"""How long sealed contents are kept, what is due, and how they are erased on every node while the log still verifies."""
