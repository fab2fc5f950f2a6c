# make site: builds the program and the site. make test: runs every test. make fuzz: a long fuzz run,
# SECONDS=600 for each reader of input. make bench: measures builds beside cp, Hugo and Pagefind, on
# generated canons of SIZES such as 1000x8, then the search beside Pagefind's, on CANONS: folders, and
# sizes too.
# They first install the Debian packages that the machine lacks, or say which they are.

PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libstemmer-dev pkg-config
# The checker of HTML runs on Java, whichever there is.
JAVA := $(if $(shell command -v java),,default-jre-headless)
TEST_PACKAGES := chromium parallel python3 python3-venv $(JAVA)
SERVERS := nginx caddy
JOBFRAME := .build/release/jobframe
PYTHON := .build-browser/bin/python
SIZES := 1000x8
CANONS := canon 1000x8

.PHONY: site test fuzz bench screenshots program packages test-packages

site: program
	@$(JOBFRAME) build

test: program .build-browser/ready .build-browser/servers/ready
	@Tests/run $(JOBFRAME) $(PYTHON)

fuzz: packages
	@Tests/Fuzzing/run $(SECONDS)

bench: program .build-bench/ready
	@PYTHONPYCACHEPREFIX=.build-bench/cache .build-bench/bin/python \
	  Tests/Benchmark/build_benchmark.py --jobframe $(JOBFRAME) $(SIZES)
	@PYTHONPYCACHEPREFIX=.build-bench/cache .build-bench/bin/python \
	  Tests/Benchmark/search_benchmark.py --jobframe $(JOBFRAME) $(CANONS)

# The README's pictures of the committed site.
screenshots: .build-browser/ready
	@PYTHONPYCACHEPREFIX=.build-browser/cache $(PYTHON) Tests/Browser/screenshots.py

program: packages
	@.github/scripts/set-up-merging
	@echo "building the program (the first time takes a minute or two)" >&2
	@swift build --quiet -c release --product jobframe \
	  --explicit-target-dependency-import-check error

# The Python packages of the browser tests and of the benchmark, made anew when their list has changed.
.build-browser/ready: Tests/Browser/requirements.txt
.build-bench/ready: Tests/Benchmark/requirements.txt Tests/Browser/requirements.txt
.build-browser/ready .build-bench/ready: | test-packages
	@echo "installing Python packages into $(@D)" >&2
	@rm -rf $(@D)
	@/usr/bin/python3 -m venv $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --requirement $< || \
	  { echo "pip could not install them: give it a network or a PIP_FIND_LINKS folder," \
	    "then run make again" >&2; exit 1; }
	@touch $@

# The servers of the browser tests, unpacked and not installed: so no service begins, and no rights are
# needed. The tests say which are missing.
.build-browser/servers/ready: .build-browser/ready
	@echo "fetching the servers of the browser tests" >&2
	@rm -rf $(@D) && mkdir -p $(@D) && cd $(@D) && { \
	  for server in $(SERVERS); do \
	    apt-get download -qq $$server 2>/dev/null || echo "no $$server to be had" >&2; \
	  done; \
	  for package in *.deb; do [ ! -e $$package ] || dpkg-deb --extract $$package .; done; \
	  rm -f *.deb; }
	@touch $@

packages:
	@$(call install,$(PACKAGES))

test-packages:
	@$(call install,$(TEST_PACKAGES))

define install
missing=""; \
for package in $(1); do \
  dpkg-query --show --showformat='$${Status}' $$package 2>/dev/null \
    | grep -q 'ok installed' || missing="$$missing $$package"; \
done; \
[ -z "$$missing" ] && exit 0; \
if [ "$$(id -u)" = 0 ]; then sudo=""; \
elif sudo -n true 2>/dev/null; then sudo="sudo"; \
else echo "these Debian packages are missing; run: sudo apt-get install$$missing" >&2; exit 1; \
fi; \
echo "installing$$missing" >&2; \
export DEBIAN_FRONTEND=noninteractive; \
$$sudo apt-get update -qq && \
$$sudo apt-get install -qq --no-install-recommends $$missing >/dev/null
endef
