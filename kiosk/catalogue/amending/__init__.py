"""An office's own changes to its signed pack: proposed by one officer, approved by another, laid over what is shown."""
