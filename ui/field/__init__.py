"""The field officer's laptop: the day's stops, the people met there, and what is kept until there is a network."""
