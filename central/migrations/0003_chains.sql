-- The chain of each source (kiosk.chain), and when an event came here: nullable, so that an older server goes on
-- writing meanwhile, and no row is touched. Chains are filled in afterwards, in steps.

ALTER TABLE events ADD COLUMN chain bytea;
ALTER TABLE events ADD COLUMN received bigint;

CREATE TABLE signed_heads (
    office text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    fits boolean NOT NULL,
    sequence integer NOT NULL,
    chain bytea NOT NULL,
    signature bytea NOT NULL,
    PRIMARY KEY (office, source, fits)
);
