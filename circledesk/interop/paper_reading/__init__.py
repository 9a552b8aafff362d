"""Photographs and scans of sheets that come back: which sheet it is, and what is marked on it.

- pictures: a file's bytes as a grey picture, refused in words where they are none
- marks: the corner marks on it, each with its four points
- straighten: the page laid straight by its marks, and what bent paper shifts
- ink: how much of a box is written on
- judging: what that means for a row: empty, marked, or for a person to look at
- sheets: all of this for one picture

numpy, Pillow and zxing-cpp are imported by `sheets` alone and what it calls: import it late.
"""
