"""A WhatsApp Business Cloud API on loopback, as strict as Meta's documentation says the real one is (November 2026)."""

from tests.servers.whatsapp.faults import Cut, Error, Garbage, Late
from tests.servers.whatsapp.people import Person
from tests.servers.whatsapp.server import WhatsAppServer
from tests.servers.whatsapp.world import Message

__all__ = ["Cut", "Error", "Garbage", "Late", "Message", "Person", "WhatsAppServer"]
