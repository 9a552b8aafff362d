"""What services return: frozen dataclasses of plain values, and nothing that can load lazily.

Windows, papers, the command line and other people's formats all read these; none of them ever
holds a database row. Field names are those of the command line's JSON.
"""
