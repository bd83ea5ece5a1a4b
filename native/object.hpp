// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>

#include "fault.hpp"

namespace bee {

struct DestroyLink {
	void operator()(bpf_link *link) const { bpf_link__destroy(link); }
};
using Link = std::unique_ptr<bpf_link, DestroyLink>;

/** The BPF object that is embedded in the addon, opened. What it lacks is a Fault with its name:
 * nothing is skipped. */
class Object {
public:
	/** `types_path`: a file with the kernel's types, instead of /sys/kernel/btf/vmlinux. */
	Outcome open(const char *types_path = nullptr);
	void close() { object_.reset(); }

	explicit operator bool() const { return object_ != nullptr; }
	bpf_object *get() const { return object_.get(); }
	const btf *types() const { return bpf_object__btf(object_.get()); }

	Outcome find_map(const char *name, bpf_map *&map) const;
	/** Before load, or before renew: the bytes of a section that libbpf made a map of, such as
	 * ".rodata". */
	Outcome find_section(const char *name, std::span<std::byte> &bytes) const;

	/** After load: has the kernel read this section as it is now, and not as it was then.
	 * Programs that are loaded later have the new one, for good. */
	Outcome renew(const char *section) const;

	/** Before load, or before renew: sets a number (1, 2, 4 or 8 bytes) that stands in the
	 * section, by its name.
	 */
	Outcome set_number(const char *section, const char *name, std::uint64_t value) const;
	Outcome set_constant(const char *name, std::uint64_t value) const
	{
		return set_number(".rodata", name, value);
	}

private:
	struct Close {
		void operator()(bpf_object *object) const { bpf_object__close(object); }
	};
	std::unique_ptr<bpf_object, Close> object_;
};

} // namespace bee
