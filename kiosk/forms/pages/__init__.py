"""A form as pages, apart from the engine and from any screen: what is asked together, in which order, and how far."""
