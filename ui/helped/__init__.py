"""The citizen's side of help from a person: the call, the session and its end, for any screen that a citizen is at."""
