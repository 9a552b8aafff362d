"""Other people's files: what comes in and goes out in formats that are not ours."""
