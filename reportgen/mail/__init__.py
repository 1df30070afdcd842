"""Reports to inboxes: who gets what, the message, the outbox, the transports."""
