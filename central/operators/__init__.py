"""What whoever looks after an office's machines is told: a page, the same as JSON, and figures for monitors."""
