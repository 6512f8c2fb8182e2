"""`sopan doctor`: what keeps this installation from working well, or soon will, and what to do about it."""
