"""The Telegram Bot API as a channel. Only this folder imports `telegram`, and nobody pays for that without a token."""
