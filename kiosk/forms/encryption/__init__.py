"""ODK form encryption: a submission that only the holder of the form's private key can read."""
