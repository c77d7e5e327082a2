"""The tests: a package, so that no library that installs its own `tests` hides them from a program that they start."""
