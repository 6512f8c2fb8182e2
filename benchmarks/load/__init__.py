"""The side of the load: a chat platform with people on it, in one process, so light that it is never the limit."""
