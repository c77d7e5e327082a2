"""The PostgreSQL schema, step by step (Alembic with plain SQL); each is safe beside a server of the release before."""
