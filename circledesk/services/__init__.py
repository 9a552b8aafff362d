"""What people do, as verbs: each takes a session and plain values, runs one transaction, and
returns a frozen dataclass of `facts`. No Qt.
"""
