"""What Shopfront knows and decides: no Qt, no SQL, no sockets."""
