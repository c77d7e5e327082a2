"""The queue: tickets, counters, labels, who is next, and how long it takes."""
