# `make` alone says what there is.

SWIFT ?= swift
# Where the build goes; two at once need two.
BUILD ?= .build
# How long the fuzzers of syntax, compiler and segments run, and the first seed of all.
FUZZ_SECONDS ?= 1200
FUZZ_SEED ?= 1
# Tests that need no database.
QUICK = AddressRangesTests|ArchitectureTests|CompiledFormTests|HuntFilesTests|HuntModelTests|KQLPlanTests|KQLSyntaxTests|SQLTextTests|SegmentsTests

.DEFAULT_GOAL := help
.PHONY: help packages build demo check test golden fuzz bench

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

packages: ## Install the system packages that are missing (apt)
	@scripts/install-system-packages

build: packages ## Build the harrier binary, optimised
	$(SWIFT) build -c release --product harrier --scratch-path $(BUILD)

demo: build ## Hunt through two recorded cases and deliver what was found (under a minute, once built)
	$(BUILD)/release/harrier demo

check: packages ## Build everything and run the tests that need no database (seconds, once built)
	$(SWIFT) test --scratch-path $(BUILD) --filter '$(QUICK)'

test: packages ## Run every test, on a PostgreSQL of their own (minutes)
	$(SWIFT) test --scratch-path $(BUILD)

golden: packages ## Rewrite the golden files; the review is the diff
	HARRIER_RECORD=1 $(SWIFT) test --scratch-path $(BUILD) --filter KQLToSQLTests

fuzz: packages ## Look for crashes, hangs, bad SQL and functions that raise (FUZZ_SECONDS each for syntax, the compiler and segments; functions take an hour or more)
	$(SWIFT) build -c release --product harrier-fuzz --scratch-path $(BUILD)
	$(BUILD)/release/harrier-fuzz syntax --seconds $(FUZZ_SECONDS) --seed $(FUZZ_SEED)
	$(BUILD)/release/harrier-fuzz compile --seconds $(FUZZ_SECONDS) --seed $(FUZZ_SEED)
	$(BUILD)/release/harrier-fuzz segments --seconds $(FUZZ_SECONDS) --seed $(FUZZ_SEED)
	$(BUILD)/release/harrier-fuzz functions --seed $(FUZZ_SEED)

bench: build ## Measure: compiler, ingest, sealing, growth, the founding hunt (docs/performance.md)
	$(BUILD)/release/harrier bench --format table
