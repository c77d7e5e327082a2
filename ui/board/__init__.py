"""The board: who is called where, on a wall and aloud."""
