-- Hashes over the events of an office in the order of its feeds (kiosk.merkle), 256 in a tile; a tile of level 0 says
-- where its first event is.

CREATE TABLE tiles (
    office text COLLATE "C" NOT NULL,
    level integer NOT NULL,
    number integer NOT NULL,
    first_xid xid8,
    first_position bigint,
    hashes bytea NOT NULL,
    PRIMARY KEY (office, level, number)
);
CREATE INDEX tiles_by_first ON tiles (office, first_xid, first_position) WHERE level = 0;
CREATE INDEX events_in_order ON events (office, xid, position);
