"""What Sopan keeps: synchronous SQL on one thread, sealed where it is personal, the same on SQLite and PostgreSQL."""
