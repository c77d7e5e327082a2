"""A form that an officer fills in with somebody: at a counter, or in the field."""
