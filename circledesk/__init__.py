"""CircleDesk: learning circles across a library's branches, on old PCs and with little internet."""

__version__ = "0.1.0"
