"""Everything Sopan says: dates in words, the catalogue of prompts, and the finished messages."""
