"""The classic design, version 1, drawn as when it was issued: its bytes never change."""
