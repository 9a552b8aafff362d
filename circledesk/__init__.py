"""CircleDesk: learning circles across a library's branches, on old PCs and with little internet."""

__version__ = "0.1.0"

import os

# numpy's tables here are small: threads of its own would cost memory, and sum in another order
# where a computer has more cores.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
