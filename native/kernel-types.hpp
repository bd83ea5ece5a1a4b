// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include <bpf/btf.h>
#include <linux/bpf.h>

#include "handle.hpp"

namespace bee {

/**
 * The running kernel's types (/sys/kernel/btf/vmlinux), read once. libbpf compares the name of each
 * type that we use with those of all structs of the kernel, which takes longer than the verifier:
 * so it gets a copy of the same numbers in which only those have names that we may mean.
 */
class KernelTypes {
public:
	/** False if they cannot be read or shortened; then the rest is left to libbpf, but for
	 * can_cast and the tracepoints, which are looked up the slow way. */
	bool read(const btf *ours);

	/** Where libbpf finds the copy (its `btf_custom_path`) while this lives. */
	std::string path() const { return "/proc/self/fd/" + std::to_string(copy_.get()); }
	/** Whether the kernel describes its types at all. */
	bool present() const { return present_; }
	/** bpf_rdonly_cast (6.2) halves the walk of a path; BTF lists it as a function. */
	bool can_cast() const { return cast_ != 0; }
	/** Its number; 0 if there is none. */
	std::uint32_t cast() const { return cast_; }
	/** bpf_loop (5.17); hardly a program of ours does without. */
	bool can_loop() const { return can_loop_; }
	/** The type that a program of tp_btf attaches to, also where the kernel has it by a former
	 * name; 0 if there is no such tracepoint. */
	std::uint32_t tracepoint(std::string_view name) const;
	/** The same for a program of iter. */
	std::uint32_t iterator(std::string_view name) const;

private:
	void read_slowly();
	void note_function(std::string_view name, std::uint32_t id);
	using Ids = std::map<std::string, std::uint32_t, std::less<>>;
	std::uint32_t find(const Ids &ids, std::string_view name, bpf_attach_type type) const;

	Descriptor copy_;
	bool present_ = false;
	std::uint32_t cast_ = 0;
	bool can_loop_ = false;
	bool known_ = false;
	Ids tracepoints_;
	Ids iterators_;
};

} // namespace bee
