#!/bin/sh
# PyInstaller takes Python's shared library along; Debian keeps it in a package of its own.
# Usage: shared_python.sh PYTHON
set -eu
if ! "$1" -c 'import ctypes, sysconfig; ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))' 2>/dev/null; then
  "$(dirname "$0")/system.sh" "lib$("$1" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')"
fi
