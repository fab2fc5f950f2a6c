# make site: builds the program and the site. make test: runs every test.
# Both first install the Debian packages that the machine lacks, or say which they are.

PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev pkg-config
JOBFRAME := .build/release/jobframe

.PHONY: site test program packages

site: program
	@$(JOBFRAME) build

test: program
	@Tests/run $(JOBFRAME)

program: packages
	@echo "building the program (the first time takes a minute or two)" >&2
	@swift build --quiet -c release --product jobframe \
	  --explicit-target-dependency-import-check error

packages:
	@missing=""; \
	for package in $(PACKAGES); do \
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
