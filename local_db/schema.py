"""How a database file says that it is ours, and of which age. Apart from the migrations, which load much more."""

APPLICATION_ID = 0x53484F50
"""`PRAGMA application_id` of our files: "SHOP"."""

SCHEMA = 4
"""`PRAGMA user_version` of a file with every migration."""
