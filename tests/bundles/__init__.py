"""Parcels as every format wrote them, brought in for ever after.

`format-1/` holds them, the computers that open them (`*.desk.json`: keys, settings and log, in no
database's shape) and what came of it (`expected.json`). They were made once by `make.py`. A new
format gets a folder of its own; what is frozen stays as it is.
"""
