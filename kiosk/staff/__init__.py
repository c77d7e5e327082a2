"""Officers: who they are, and how they sign in at a counter."""
