// SPDX-License-Identifier: MIT
#include "kinds.hpp"

#include <algorithm>
#include <cerrno>

namespace bee {

Outcome read_kinds(const Object &object, std::vector<Kind> &kinds)
{
	const btf *types = object.types();
	const int id = btf__find_by_name_kind(types, "bee_kind", BTF_KIND_ENUM);
	if (id < 0)
		return Fault{
			EINVAL,
			"the BPF object has no enum bee_kind: build bpf/ and native/ together"};
	const btf_type *type = btf__type_by_id(types, id);
	kinds.clear();
	for (int index = 0; index < btf_vlen(type); index++) {
		const struct btf_enum &value = btf_enum(type)[index];
		const std::string_view name = btf__name_by_offset(types, value.name_off);
		if (name != "bee_kind_end") // it counts them
			kinds.push_back({std::string(name), static_cast<std::uint32_t>(value.val)});
	}
	std::sort(kinds.begin(), kinds.end(),
		  [](const Kind &a, const Kind &b) { return a.number < b.number; });
	return {};
}

const Kind *kind_of_program(const std::vector<Kind> &kinds, std::string_view program)
{
	const Kind *longest = nullptr;
	for (const Kind &kind : kinds) {
		const bool fits = program.starts_with(kind.name) &&
				  program.substr(kind.name.size()).starts_with("__");
		if (fits && (!longest || kind.name.size() > longest->name.size()))
			longest = &kind;
	}
	return longest;
}

} // namespace bee
