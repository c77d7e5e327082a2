"""Figures of Shopfront, each measured on the real thing: real processes, a real disk, real HTTP."""
