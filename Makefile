# CircleDesk: every way to work with it. `make run` and `make test` need nothing else than
# Debian's python3 (3.11 or newer), python3-venv and make; the rest is installed here.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SYSTEM := $(VENV)/.system
TOOLS := .venv-tools
PEERS := .venv-peers
OUT ?= out
HOURS ?= 1

# What Qt needs offscreen, then with a screen; what the tests read papers and codes with.
APT := python3-venv libgl1 libegl1 libxkbcommon0 libglib2.0-0 libdbus-1-3 libfontconfig1 \
       libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 \
       libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
APT_TEST := poppler-utils zbar-tools gnome-keyring dbus
APT_SERVER := postgresql
# What the packages bring along for screens and take apart.
APT_PACKAGE := binutils chrpath xz-utils nsis

export PYTHONDONTWRITEBYTECODE =
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: run test check bench screens handbook-pictures test-long setup system lock translations clean audit bill peers update \
  package package-deb package-tarball package-portable package-tree try-package

run: setup
	@packaging/run.sh $(BIN) $(OUT)

test: setup $(VENV)/.system-test check
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist worksteal

test-long: setup $(VENV)/.system-test
	HOURS=$(HOURS) QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 tests/sync tests/documents tests/interop tests/services

check: setup
	$(BIN)/ruff format --check circledesk tests benchmarks packaging
	$(BIN)/ruff check circledesk tests benchmarks packaging
	$(BIN)/mypy
	$(BIN)/python -m pytest tests/test_architecture.py

bench: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

# The same work done with openpyxl, morango and, where it is installed, LibreOffice.
peers: setup $(PEERS)/.ready
	PEERS=$(PEERS)/bin/python $(BIN)/python -m benchmarks.peers

$(PEERS)/.ready: benchmarks/peers/requirements.lock
	$(PYTHON) -m venv $(PEERS)
	$(PEERS)/bin/python -m pip install --quiet --require-hashes -r benchmarks/peers/requirements.lock
	@touch $@

# Every tab and dialog of the organizer's desk and of a branch's, on the demo's two databases; then
# the organizer's in the dark and in Kiswahili, and the branch's on the smallest screen.
PICTURES := QT_QPA_PLATFORM=offscreen $(BIN)/circledesk --data $(OUT)/demo/
screens: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/circledesk demo --out $(OUT)/demo >/dev/null
	rm -rf $(OUT)/screens && mkdir -p $(OUT)/screens
	cp -r $(OUT)/demo/windows/. $(OUT)/screens/
	$(PICTURES)organizer screens --out $(OUT)/screens/dark --theme dark
	$(PICTURES)organizer --language sw screens --out $(OUT)/screens/kiswahili
	$(PICTURES)branch screens --out $(OUT)/screens/small --size 1024x600
	$(MAKE) handbook-pictures

# Those of the handbook, in its languages, on a day that stays the same: a picture that looks as
# the one there does is left alone.
HANDBOOK := docs/manual/pictures
THAT_DAY := CIRCLEDESK_NOW=2026-09-16T10:00:00+03:00 QT_QPA_PLATFORM=offscreen $(BIN)/circledesk
handbook-pictures: setup
	$(THAT_DAY) demo --out $(OUT)/handbook >/dev/null
	for language in en sw; do for desk in organizer branch; do \
	  $(THAT_DAY) --data $(OUT)/handbook/$$desk --language $$language screens --handbook \
	    --size 1024x600 --parcels $(OUT)/handbook/downloads --out $(HANDBOOK)/$$language || exit 1; \
	done; done

setup: $(READY)

$(READY): requirements.lock pyproject.toml | $(SYSTEM)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --config-settings editable_mode=compat -e .
	$(BIN)/python -m compileall -q circledesk
	@touch $(READY)

$(SYSTEM):
	@packaging/system.sh $(APT)
	@mkdir -p $(VENV) && touch $(SYSTEM)

# The tests start a PostgreSQL of their own where Debian's package is; where it cannot be had, they
# leave out what needs it and say so at their end.
$(VENV)/.system-test: | $(SYSTEM)
	@packaging/system.sh $(APT_TEST)
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || packaging/system.sh $(APT_SERVER) || \
	  echo "PostgreSQL is not here: its tests will be left out." >&2
	@touch $@

# Known weaknesses in what is pinned, as far as a service that knows them can be reached.
audit: $(TOOLS)/.ready
	$(BIN)/python packaging/audit.py $(TOOLS)/bin/pip-audit requirements.lock

# What the program is made of: a bill of materials (CycloneDX) and the licences of its parts.
bill: setup $(TOOLS)/.ready
	@mkdir -p dist
	$(TOOLS)/bin/cyclonedx-py environment $(VENV) --pyproject pyproject.toml --output-reproducible \
	  --spec-version 1.6 -o dist/environment.json
	$(BIN)/python packaging/parts.py bill dist/environment.json dist/circledesk.cdx.json
	$(BIN)/python packaging/parts.py licences dist/THIRD-PARTY.txt
	@rm dist/environment.json

$(TOOLS)/.ready: packaging/tools.lock $(READY)
	$(PYTHON) -m venv $(TOOLS)
	$(TOOLS)/bin/python -m pip install --quiet --require-hashes -r packaging/tools.lock
	@touch $@

# Collects the texts into each language's catalogue, carries the glossary's terms in, compiles.
translations: setup
	$(BIN)/python resources/translations/update.py

# All packages that can be built here, into dist/: Debian package, tarball, portable folder. What
# Windows needs is built on Windows (docs/packaging.md); its two scripts are compiled here by a test.
PACKAGER := build/package-venv
TREE := build/tree/.ready
FROZEN_BY := $(addprefix packaging/, circledesk.spec common.py elf.py freeze.py parts.py start.py linux)
SOURCES = $(shell git ls-files circledesk resources docs/manual $(FROZEN_BY))
package: package-deb package-tarball package-portable bill

package-deb package-tarball package-portable: package-%: $(TREE)
	nice $(PACKAGER)/bin/python packaging/$*.py

package-tree: $(TREE)

$(TREE): $(SOURCES) pyproject.toml $(PACKAGER)/.ready | setup
	$(BIN)/python packaging/parts.py licences build/THIRD-PARTY.txt
	nice $(PACKAGER)/bin/python packaging/freeze.py
	@touch $@

$(PACKAGER)/.ready: packaging/requirements.lock | $(SYSTEM)
	@packaging/system.sh $(APT_PACKAGE)
	@packaging/shared_python.sh $(PYTHON)
	$(PYTHON) -m venv $(PACKAGER)
	$(PACKAGER)/bin/python -m pip install --quiet --require-hashes -r packaging/requirements.lock
	@touch $@

# A signed update for sticks, of the version that was packed: make update KEY=the makers' private key.
update: $(TREE)
	@mkdir -p dist
	$(BIN)/python packaging/sign_update.py sign "$(KEY)" build/tree/circledesk/versions/* \
	  "dist/circledesk-$$(cat build/tree/circledesk/current)-$$(uname -m).circledesk-update"

# The packages in a bare Debian of their own, offline, as a plain user. Needs root and debootstrap.
try-package: package
	packaging/system.sh debootstrap
	packaging/try_package.sh

# Pins every dependency with its hashes; names no registry. Needs uv.
lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
	  --generate-hashes --no-annotate --no-header --no-emit-index-url --quiet -o requirements.lock
	uv pip compile packaging/tools.in --universal --python-version 3.11 \
	  --generate-hashes --no-annotate --no-header --no-emit-index-url --quiet -o packaging/tools.lock
	uv pip compile pyproject.toml --group package -c requirements.lock --universal --python-version 3.11 \
	  --generate-hashes --no-annotate --no-header --no-emit-index-url --quiet -o packaging/requirements.lock

clean:
	rm -rf $(VENV) $(TOOLS) $(PEERS) $(OUT) build dist
