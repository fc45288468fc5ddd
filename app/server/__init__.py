"""The hub: a backend of one's own that speaks NEC ID, Face AiDee and the access panel's upload (ASGI)."""
