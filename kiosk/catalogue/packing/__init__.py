"""Packs on their way to an office: checked, built into one file, signed, compared, taken apart again."""
