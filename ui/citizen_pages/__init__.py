"""Every page that citizens see, each put into its state at once: what the rules are tested over, and the gallery."""
