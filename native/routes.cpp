// SPDX-License-Identifier: MIT
#include "routes.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <set>
#include <string_view>

namespace bee {

namespace {

/** struct bee_route; its layout is compared with the object's BTF. */
struct Route {
	std::array<char, 48> program;
	std::uint32_t count;
	std::array<std::uint16_t, 14> numbers;
};

bool same_layout(const btf *types)
{
	struct Member {
		const char *name;
		std::size_t offset;
	};
	static constexpr std::array<Member, 3> members{{{"program", offsetof(Route, program)},
							{"count", offsetof(Route, count)},
							{"numbers", offsetof(Route, numbers)}}};
	const int id = btf__find_by_name_kind(types, "bee_route", BTF_KIND_STRUCT);
	const btf_type *type = id > 0 ? btf__type_by_id(types, id) : nullptr;
	if (!type || type->size != sizeof(Route) || btf_vlen(type) != members.size())
		return false;
	const btf_member *member = btf_members(type);
	return std::all_of(members.begin(), members.end(), [&](const Member &expected) {
		const bool same =
			member->offset == 8 * expected.offset &&
			!std::strcmp(btf__name_by_offset(types, member->name_off), expected.name);
		member++;
		return same;
	});
}

/** SYSCALL_NUMBERS, X32_FIRST and the WANTED_* of bpf/syscall.h. */
constexpr std::uint32_t syscall_numbers = 1024;
constexpr std::uint32_t x32_first = 512;
constexpr std::uint8_t wanted_native = 1;
constexpr std::uint8_t wanted_compat = 2;

/** A handler of a native call serves its x32 double too. */
Outcome add_doubles(const Object &object, std::set<std::uint32_t> &numbers)
{
	std::span<std::byte> natives;
	if (Outcome fault = object.find_section(".rodata.x32", natives))
		return fault;
	for (std::uint32_t index = 0; index < natives.size() / sizeof(std::uint16_t); index++) {
		std::uint16_t native = 0;
		std::memcpy(&native, natives.data() + index * sizeof(native), sizeof(native));
		if (numbers.contains(native))
			numbers.insert(x32_first + index);
	}
	return {};
}

struct Handler {
	Program *program;
	int fd;
	std::set<std::uint32_t> numbers;
	std::size_t group; // equal for handlers that share a number
};

bool share_a_number(const Handler &a, const Handler &b)
{
	return std::any_of(a.numbers.begin(), a.numbers.end(),
			   [&](std::uint32_t number) { return b.numbers.count(number); });
}

/** The loaded handlers in the order of kinds, with their groups. */
Outcome collect(const Object &object, Programs &programs, std::vector<Handler> &handlers)
{
	std::span<std::byte> bytes;
	if (Outcome fault = object.find_section(".rodata.routes", bytes))
		return fault;
	if (!same_layout(object.types()) || bytes.size() % sizeof(Route))
		return Fault{EINVAL, "struct bee_route is not what this addon was built for"};
	for (Program &program : programs.all()) {
		if (program.role != Program::Role::handler || program.reason)
			continue;
		Handler handler{&program, -1, {}, handlers.size()};
		handler.fd = bpf_program__fd(
			bpf_object__find_program_by_name(object.get(), program.name.c_str()));
		for (std::size_t offset = 0; offset < bytes.size(); offset += sizeof(Route)) {
			Route route{};
			std::memcpy(&route, bytes.data() + offset, sizeof(route));
			const std::string_view name(
				route.program.data(),
				strnlen(route.program.data(), route.program.size()));
			const std::size_t count =
				std::min<std::size_t>(route.count, route.numbers.size());
			if (name == program.name)
				handler.numbers.insert(route.numbers.begin(),
						       route.numbers.begin() + count);
		}
		if (Outcome fault = add_doubles(object, handler.numbers))
			return fault;
		handlers.push_back(std::move(handler));
	}
	std::sort(handlers.begin(), handlers.end(), [](const Handler &a, const Handler &b) {
		return a.program->number < b.program->number;
	});
	for (std::size_t later = 1; later < handlers.size(); later++)
		for (std::size_t earlier = 0; earlier < later; earlier++) {
			if (!share_a_number(handlers[earlier], handlers[later]))
				continue;
			const std::size_t from = handlers[later].group;
			for (Handler &handler : handlers)
				if (handler.group == from)
					handler.group = handlers[earlier].group;
		}
	return {};
}

Outcome put(const bpf_map *array, std::uint32_t key, const Handler &handler)
{
	if (!bpf_map_update_elem(bpf_map__fd(array), &key, &handler.fd, BPF_ANY))
		return {};
	return Fault{errno, handler.program->name + " cannot stand at " + bpf_map__name(array) +
				    "[" + std::to_string(key) + "]: " + describe(errno)};
}

/** Opens the door of `dispatch` to these numbers. */
Outcome want(const Object &object, const std::set<std::uint32_t> &numbers)
{
	bpf_map *map = nullptr;
	if (Outcome fault = object.find_map(".data.wanted", map))
		return fault;
	std::array<std::uint8_t, syscall_numbers> wanted{};
	if (bpf_map__value_size(map) != wanted.size())
		return Fault{EINVAL, "wanted_calls is not what this addon was built for"};
	for (const std::uint32_t number : numbers)
		if (number < 2 * syscall_numbers)
			wanted[number % syscall_numbers] |=
				number < syscall_numbers ? wanted_native : wanted_compat;
	constexpr std::uint32_t key = 0;
	if (!bpf_map_update_elem(bpf_map__fd(map), &key, wanted.data(), BPF_ANY))
		return {};
	return Fault{errno, "the table of wanted calls cannot be filled: " + describe(errno)};
}

} // namespace

Outcome fill_routes(const Object &object, Programs &programs)
{
	bpf_map *on_exit = nullptr;
	bpf_map *after = nullptr;
	std::vector<Handler> handlers;
	if (Outcome fault = object.find_map("on_exit", on_exit))
		return fault;
	if (Outcome fault = object.find_map("after", after))
		return fault;
	if (Outcome fault = collect(object, programs, handlers))
		return fault;
	std::set<std::uint32_t> taken;
	for (auto handler = handlers.begin(); handler != handlers.end(); handler++) {
		handler->program->attached = !handler->numbers.empty();
		if (handler->numbers.empty())
			handler->program->reason = "no route leads to it";
		for (const std::uint32_t number : handler->numbers)
			if (taken.insert(number).second)
				if (Outcome fault = put(on_exit, number, *handler))
					return fault;
		const auto next =
			std::find_if(handler + 1, handlers.end(), [&](const Handler &other) {
				return other.group == handler->group;
			});
		if (next != handlers.end())
			if (Outcome fault = put(after, handler->program->number, *next))
				return fault;
	}
	return want(object, taken);
}

} // namespace bee
