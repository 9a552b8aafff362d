"""The team of three computers, for what carries parcels between them."""

from tests.sync.conftest import team, template

__all__ = ["team", "template"]
