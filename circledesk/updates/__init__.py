"""New versions of the program by stick: one signed file, read, checked, laid beside the old one.

`parcel` is the file, `keys` says whose signature counts, `installing` lays a version beside the one
in use and makes it current. The launcher goes back by itself where its first start fails
(docs/packaging.md). Nothing here knows the database or Qt.
"""
