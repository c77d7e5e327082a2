"""What the tests of help sessions share."""
