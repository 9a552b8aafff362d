"""Q-method: what viewpoints people share, from how each of them sorted the same statements.

`analysis` computes (numpy, nothing else), `sorts_file` reads sorts from CSV. After Brown, S. R.,
Political Subjectivity, 1980; figures agree with R's `qmethod` 1.8 (tests/data/qmethod).
"""
