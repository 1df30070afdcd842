"""Reports to inboxes: message, outbox, transports."""
