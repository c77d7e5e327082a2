"""Drafts: what a citizen has typed and not sent yet, as an encrypted journal that ends with the visit."""
