"""The SQLite adapter: the only place that knows how a device keeps its log on disk."""
