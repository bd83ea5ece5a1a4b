// SPDX-License-Identifier: MIT
#include "prepare.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

#include <unistd.h>

namespace bee {

namespace {

Outcome set_ring(const Object &object, const char *map_name, const char *constant,
		 std::size_t bytes)
{
	bpf_map *map = nullptr;
	if (Outcome fault = object.find_map(map_name, map))
		return fault;
	const auto entries = static_cast<std::uint32_t>(bytes);
	const bool same = bpf_map__max_entries(map) == entries; // as it must be after load
	if (const int error = same ? 0 : bpf_map__set_max_entries(map, entries))
		return Fault{-error, std::string("the size of ring ") + map_name +
					     " cannot be set: " + describe(error)};
	return object.set_constant(constant, bytes);
}

/** Our own process, until whoami tells better; right unless we live in a PID namespace. */
Outcome set_self(const Object &object)
{
	const auto self = static_cast<std::uint64_t>(getpid());
	if (!object.set_number(".bss", "self_tgid", self))
		return {};
	return object.set_number(".data", "self_tgid", self);
}

/** struct bee_shared: a program that serves several kinds, and their bits. */
struct Shared {
	std::array<char, 48> program;
	std::uint64_t kinds;
};

/** One bit for each kind of which any program is wanted. */
std::uint64_t wanted_kinds(const Programs &programs)
{
	std::uint64_t wanted = 0;
	for (const Program &program : programs.all())
		if (!program.kind.empty() && !program.reason)
			wanted |= std::uint64_t{1} << (program.number % 64U);
	return wanted;
}

/** One bit for each kind that comes of everybody. */
std::uint64_t learnt_kinds(const std::vector<Kind> &kinds, const std::vector<std::string> &names)
{
	std::uint64_t learnt = 0;
	for (const Kind &kind : kinds)
		if (std::find(names.begin(), names.end(), kind.name) != names.end())
			learnt |= std::uint64_t{1} << (kind.number % 64U);
	return learnt;
}

/** Copies a table that the other side made into its section; an empty one leaves it as it is. */
Outcome set_table(const Object &object, const char *section, const char *what,
		  const std::vector<std::byte> &tables)
{
	std::span<std::byte> bytes;
	if (Outcome fault = object.find_section(section, bytes))
		return fault;
	if (tables.empty())
		return {};
	if (tables.size() != bytes.size())
		return Fault{EINVAL, std::string(what) + " have " + std::to_string(tables.size()) +
					     " bytes instead of " + std::to_string(bytes.size())};
	std::copy(tables.begin(), tables.end(), bytes.begin());
	return {};
}

/** Tells the shared programs which kinds are wanted, and leaves out those that serve none of them.
 */
Outcome share(const Object &object, Programs &programs, const std::vector<Kind> &kinds)
{
	const std::uint64_t wanted = wanted_kinds(programs);
	std::span<std::byte> bytes;
	if (Outcome fault = object.find_section(".rodata.shared", bytes))
		return fault;
	if (bytes.size() % sizeof(Shared))
		return Fault{EINVAL, "struct bee_shared is not what this addon was built for"};
	for (; !bytes.empty(); bytes = bytes.subspan(sizeof(Shared))) {
		Shared shared{};
		std::memcpy(&shared, bytes.data(), sizeof(shared));
		const std::string_view name(shared.program.data(),
					    strnlen(shared.program.data(), shared.program.size()));
		Program *program = programs.find(name);
		if (!program)
			continue;
		program->serves.clear();
		for (const Kind &kind : kinds)
			if (shared.kinds >> (kind.number % 64U) & 1U)
				program->serves.push_back(kind.name);
		if (!program->reason && !(shared.kinds & wanted))
			program->reason = "no kind needs it";
	}
	return object.set_constant("kinds_on", wanted);
}

/**
 * Tracepoints come and go. A program whose own one is not there is left out: libbpf would find that
 * out too, but give up the whole object for it, and look through all modules first, which takes
 * more than CAP_BPF.
 */
void find_tracepoints(const Object &object, Programs &programs, const KernelTypes &types)
{
	for (Program &program : programs.all()) {
		std::string_view name(bpf_program__section_name(
			bpf_object__find_program_by_name(object.get(), program.name.c_str())));
		constexpr std::string_view section = "tp_btf/";
		if (!name.starts_with(section) || program.reason)
			continue;
		name.remove_prefix(section.size());
		if (!types.tracepoint(name))
			program.reason = "this kernel has no tracepoint " + std::string(name);
	}
}

} // namespace

Outcome prepare(const Object &object, Programs &programs, const Settings &settings,
		const KernelTypes &types)
{
	find_tracepoints(object, programs, types);
	if (Outcome fault = set_ring(object, "vital", "vital_bytes", settings.vital_bytes))
		return fault;
	if (Outcome fault = set_ring(object, "bulk", "bulk_bytes", settings.bulk_bytes))
		return fault;
	if (Outcome fault = object.set_constant("reader_polls", settings.low_latency))
		return fault;
	if (Outcome fault = object.set_constant("scope_by_pid", !settings.pids.empty()))
		return fault;
	if (Outcome fault = object.set_constant("scope_by_uid", !settings.uids.empty()))
		return fault;
	if (Outcome fault = object.set_constant("can_cast", types.can_cast()))
		return fault;
	std::vector<Kind> kinds;
	if (Outcome fault = read_kinds(object, kinds))
		return fault;
	if (Outcome fault =
		    object.set_constant("kinds_learnt", learnt_kinds(kinds, settings.learnt)))
		return fault;
	if (Outcome fault = share(object, programs, kinds))
		return fault;
	if (Outcome fault = set_self(object))
		return fault;
	if (Outcome fault = set_table(object, ".rodata.sensitive", "the tables of sensitive paths",
				      settings.sensitive))
		return fault;
	if (Outcome fault =
		    set_table(object, ".rodata.environment",
			      "the patterns of environment variables", settings.environment))
		return fault;
	programs.select(object);
	return {};
}

} // namespace bee
