// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <bpf/btf.h>

#include "fault.hpp"

namespace bee {

/** What the running kernel has, as it describes itself in its BTF: neither its version nor its
 * configuration is asked, since distributions change both. */
class Kernel {
public:
	/** Fails where nothing of ours could be loaded, with a sentence that says what is missing.
	 */
	Outcome read();

	/** bpf_rdonly_cast (6.2) halves the walk of a path. */
	bool can_cast() const { return has_function("bpf_rdonly_cast"); }
	bool has_tracepoint(std::string_view name) const;

private:
	bool has_function(const char *name) const;

	struct Free {
		void operator()(btf *types) const { btf__free(types); }
	};
	std::unique_ptr<btf, Free> types_;
};

/** The name that a tracepoint with the same arguments had before; empty if it never had another. */
std::string_view former_tracepoint(std::string_view name);

} // namespace bee
