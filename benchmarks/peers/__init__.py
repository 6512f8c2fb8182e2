"""The same conversation as other libraries' own documents would write it; each module is one bot, started by `-m`."""
