"""One module for each step; released ones are never changed, save to make them safer to run."""
