"""The demo: a whole office on one machine, and the tour that drives it through a service day."""
