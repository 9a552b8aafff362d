"""Bundles between devices: read -> plan (pure) -> show -> apply.

`keys` and `keystore` hold who this PC is; `wire` is a change as a line, `container` the file's
outer form, `bundle` writes and reads the file; `export` picks what a recipient lacks, `held`
collects what a plan needs to know, `plan` decides without touching anything, `apply` writes.
"""
