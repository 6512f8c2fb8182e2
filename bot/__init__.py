"""Sopan's shell: everything around the conversations that touches a clock, a disk, a network or a platform."""
