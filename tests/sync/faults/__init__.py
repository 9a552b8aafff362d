"""A disk that fails at the n-th write: a small preloaded library, and a server that forks."""
