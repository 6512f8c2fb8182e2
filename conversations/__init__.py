"""The conversation core: pure, standard library only, no I/O, no clock, no platform, no text that people are shown."""
