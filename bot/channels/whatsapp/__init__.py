"""The WhatsApp Business Cloud API as a channel; limits and codes as Meta's pages gave them in November 2026."""
