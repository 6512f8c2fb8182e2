"""Where people are: one module or folder for each channel, all of them speaking `bot.channels.base`."""
