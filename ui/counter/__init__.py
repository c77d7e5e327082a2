"""The counter: where an officer signs in, calls and serves."""
