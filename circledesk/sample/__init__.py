"""The sample library: an invented library service and its season of circles."""
