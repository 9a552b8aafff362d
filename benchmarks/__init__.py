"""Each claim of speed against its raw baseline, in one run: `make bench`."""
