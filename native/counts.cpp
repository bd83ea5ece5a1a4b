// SPDX-License-Identifier: MIT
#include "counts.hpp"

#include <cerrno>

namespace bee {

Outcome Counts::open(const Object &object, const std::vector<Kind> &kinds)
{
	const btf *types = object.types();
	const int id = btf__find_by_name_kind(types, "bee_count", BTF_KIND_STRUCT);
	if (id < 0)
		return Fault{EINVAL, "the BPF object has no struct bee_count"};
	bpf_map *map = nullptr;
	if (Outcome fault = object.find_map("counts", map))
		return fault;
	const btf_type *type = btf__type_by_id(types, id);
	const std::size_t columns = btf_vlen(type);
	// One u64 after the other, so that a row can be read as an array.
	if (type->size != columns * sizeof(std::uint64_t) || bpf_map__value_size(map) != type->size)
		return Fault{EINVAL, "struct bee_count holds something else than 64-bit counters"};
	const int cpus = libbpf_num_possible_cpus();
	if (cpus < 0)
		return Fault{-cpus, "the number of CPUs cannot be read: " + describe(cpus)};

	table_ = {};
	keys_.clear();
	for (std::size_t column = 0; column < columns; column++)
		table_.columns.emplace_back(
			btf__name_by_offset(types, btf_members(type)[column].name_off));
	for (const Kind &kind : kinds) {
		keys_.push_back(kind.number);
		table_.rows.push_back({kind.name, std::vector<std::uint64_t>(columns)});
	}
	scratch_.resize(columns * static_cast<std::size_t>(cpus));
	map_ = bpf_map__fd(map);
	return {};
}

void Counts::read()
{
	if (map_ < 0)
		return;
	const std::size_t columns = table_.columns.size();
	for (std::size_t row = 0; row < keys_.size(); row++) {
		if (bpf_map_lookup_elem(map_, &keys_[row], scratch_.data()))
			continue;
		std::vector<std::uint64_t> &values = table_.rows[row].values;
		values.assign(columns, 0);
		for (std::size_t index = 0; index < scratch_.size(); index++)
			values[index % columns] += scratch_[index];
	}
}

} // namespace bee
