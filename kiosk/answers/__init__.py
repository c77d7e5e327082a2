"""Answers: plain-language articles and services, found by what people write, in any language of the pack."""
