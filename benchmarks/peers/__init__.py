"""The same work done with what people would use instead."""
