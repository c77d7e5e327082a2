"""Open Referral HSDS 3: services of a pack for other directories, and theirs for a pack."""
