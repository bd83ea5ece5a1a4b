# Everything that is built: BPF objects, addon, bundle. `npm start` and `npm test` come here through
# source/tools/set-up.sh, which installs what this needs. Silent when nothing changed.
MAKEFLAGS += --silent --no-print-directory

# The packaged Node and the tools of node_modules come first, as they do in npm's scripts.
# Debian keeps bpftool in /usr/sbin, which is not on the PATH of a user.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH):/usr/sbin:/sbin

# What the bundle can hold: everything but the tools, and those that make it.
SOURCES := source/tools/build-bundle.ts $(wildcard source/tools/bundle/*.ts) \
	$(shell find source -path source/tools -prune -o -name '*.ts' -print -o -name '*.tsx' -print)
SCRIPTS := bin/bee-top $(wildcard source/tools/*.sh test/vm/*.sh) .ci/run share/completions/bee-top.bash
GENERATORS := $(addprefix source/tools/,generate-layout.ts write-readme.ts write-manual.ts write-completions.ts)

.PHONY: all bpf native bundle clean lint typecheck format generate check-generated sanitize
all: bpf native bundle

bpf:
	$(MAKE) -C bpf

native: bpf
	$(MAKE) -C native

bundle: distribution/bee-top.js

distribution/bee-top.js: $(SOURCES) package.json package-lock.json
	echo 'bundle    $@'
	node source/tools/build-bundle.ts

clean:
	$(MAKE) -C bpf clean
	$(MAKE) -C native clean
	rm -rf distribution

lint:
	biome check
	shellcheck $(SCRIPTS)
	mandoc -T lint -W error share/man/bee-top.1
	$(MAKE) -C bpf lint
	$(MAKE) -C native lint

typecheck:
	tsc --noEmit

format:
	biome check --write
	clang-format -i $(wildcard bpf/*.[ch] bpf/kernel/*.[ch] bpf/kinds/*.[ch] native/*.[ch]pp)

# The files that are made from others and checked in.
generate: bpf
	for generator in $(GENERATORS); do node $$generator || exit; done

check-generated: bpf
	for generator in $(GENERATORS); do node $$generator --check || exit; done

sanitize: bpf
	$(MAKE) -C native sanitize-test
	native/sanitize.sh test/native/smoke.ts
	native/sanitize.sh test/native/dropped.ts
	native/sanitize.sh test/native/hostile.ts
