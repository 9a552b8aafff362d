"""The commands, one small file a group. Each has `fill(parser)`, which adds its words and options.

A group's file is imported only when its word is on the command line, and services only when a
command runs: `circledesk --help` reads no database code.
"""
