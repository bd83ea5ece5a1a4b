// SPDX-License-Identifier: MIT
#include "object.hpp"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

#include "handle.hpp"
#include "log.hpp"
#include "verify.hpp"

extern "C" {
extern const char bee_object[]; // object.S
extern const char bee_object_end[];
}

namespace bee {

namespace {

Fault lacks(const std::string &what)
{
	return {EINVAL, "the BPF object has no " + what + ": build bpf/ and native/ together"};
}

} // namespace

Outcome Object::open(const char *types_path)
{
	hand_programs_over();
	const LogCapture log;
	LIBBPF_OPTS(bpf_object_open_opts, options, .object_name = "bee",
		    .btf_custom_path = types_path);
	const auto bytes = static_cast<std::size_t>(bee_object_end - bee_object);
	object_.reset(bpf_object__open_mem(bee_object, bytes, &options));
	if (!object_)
		return Fault{errno,
			     "the BPF object in the addon cannot be read: " + log.reason(errno)};
	if (!types())
		return lacks("BTF");
	return {};
}

Outcome Object::find_map(const char *name, bpf_map *&map) const
{
	map = bpf_object__find_map_by_name(object_.get(), name);
	if (!map)
		return lacks(std::string("map ") + name);
	return {};
}

Outcome Object::find_section(const char *name, std::span<std::byte> &bytes) const
{
	bpf_map *map = nullptr;
	if (Outcome fault = find_map(name, map))
		return fault;
	std::size_t size = 0;
	// libbpf hands out its own copy as const, and its skeletons write to the same bytes until
	// load.
	void *value = const_cast<void *>(bpf_map__initial_value(map, &size));
	if (!value)
		return lacks(std::string("section ") + name);
	bytes = {static_cast<std::byte *>(value), size};
	return {};
}

Outcome Object::renew(const char *section) const
{
	bpf_map *map = nullptr;
	std::span<std::byte> bytes;
	if (Outcome fault = find_map(section, map))
		return fault;
	if (Outcome fault = find_section(section, bytes))
		return fault;
	// Its map is frozen. Programs name a map by a descriptor, so another one takes its place.
	LIBBPF_OPTS(bpf_map_create_opts, options, .map_flags = bpf_map__map_flags(map));
	const Descriptor fresh(bpf_map_create(bpf_map__type(map), "bee.rodata",
					      bpf_map__key_size(map), bpf_map__value_size(map),
					      bpf_map__max_entries(map), &options));
	constexpr std::uint32_t key = 0;
	if (!fresh || bpf_map_update_elem(fresh.get(), &key, bytes.data(), BPF_ANY) ||
	    bpf_map_freeze(fresh.get()) || dup3(fresh.get(), bpf_map__fd(map), O_CLOEXEC) < 0)
		return Fault{errno, std::string("section ") + section +
					    " cannot be renewed: " + describe(errno)};
	return {};
}

Outcome Object::set_number(const char *section, const char *name, std::uint64_t value) const
{
	const int id = btf__find_by_name_kind(types(), section, BTF_KIND_DATASEC);
	const btf_type *type = id > 0 ? btf__type_by_id(types(), id) : nullptr;
	const btf_var_secinfo *entry = type ? btf_var_secinfos(type) : nullptr;
	for (int left = type ? btf_vlen(type) : 0; left; left--, entry++) {
		const btf_type *variable = btf__type_by_id(types(), entry->type);
		if (std::strcmp(btf__name_by_offset(types(), variable->name_off), name) != 0)
			continue;
		std::span<std::byte> bytes;
		if (Outcome fault = find_section(section, bytes))
			return fault;
		const bool number = entry->size == 1 || entry->size == 2 || entry->size == 4 ||
				    entry->size == 8;
		if (!number || entry->offset + entry->size > bytes.size())
			return Fault{EINVAL,
				     std::string(name) + " in " + section + " is no number"};
		if (entry->size < sizeof(value) && value >> (8U * entry->size))
			return Fault{ERANGE,
				     std::string(name) + " in " + section + " is too small"};
#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the first bytes of a number must be its low ones"
#endif
		std::memcpy(bytes.data() + entry->offset, &value, entry->size);
		return {};
	}
	return lacks(std::string("variable ") + name + " in " + section);
}

} // namespace bee
