"""An officer out of the office: the day's stops, the people met there, and what is kept until there is a network."""
