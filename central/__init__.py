"""What speaks over a network: the client and sync of a device, the server of a hub, the PostgreSQL log."""
