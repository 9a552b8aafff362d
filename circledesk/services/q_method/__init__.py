"""Q-method: what viewpoints people share, from how each of them sorted the same statements.

`extraction` finds factors and `analysis` says what they are (numpy, nothing else); `sorts_file`
reads sorts from CSV; `studies` and `sorts` keep them, `reading` and `finding` tell in words.
After Brown, S. R., Political Subjectivity, 1980; figures agree with R's `qmethod` 1.8
(tests/data/qmethod).
"""
