"""What whoever looks after an office's machines is shown of them: a page, the same as JSON, and figures for monitors."""
