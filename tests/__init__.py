"""Tests: behaviour through public doors."""

# How long to wait for what must come, before it is taken to hang; no measure of speed.
PATIENCE = 900.0
