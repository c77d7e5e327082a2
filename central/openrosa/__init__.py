"""OpenRosa, the HTTP interface of field data collection: forms from and submissions to others, and the other way."""
