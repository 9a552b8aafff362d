"""Where the packed program starts; the checkout's is `python -m circledesk`."""

import sys

from circledesk.__main__ import main

sys.exit(main())
