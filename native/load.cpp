// SPDX-License-Identifier: MIT
#include "load.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "handle.hpp"
#include "kernel.hpp"
#include "kernel-types.hpp"
#include "log.hpp"
#include "privilege.hpp"
#include "signals.hpp"
#include "verify.hpp"

namespace bee {

namespace {

Outcome set_ring(const Object &object, const char *map_name, const char *constant,
		 std::size_t bytes)
{
	bpf_map *map = nullptr;
	if (Outcome fault = object.find_map(map_name, map))
		return fault;
	if (const int error = bpf_map__set_max_entries(map, static_cast<std::uint32_t>(bytes)))
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

Outcome fill_scope(const Object &object, const char *name, const std::vector<std::uint32_t> &ids)
{
	bpf_map *map = nullptr;
	if (Outcome fault = object.find_map(name, map))
		return fault;
	constexpr std::uint8_t wanted = 1;
	for (const std::uint32_t id : ids)
		if (bpf_map_update_elem(bpf_map__fd(map), &id, &wanted, BPF_ANY))
			return Fault{errno, std::string(name) + " does not take " +
						    std::to_string(id) + ": " + describe(errno)};
	return {};
}

/** For what is open a moment only: types, attempts, and what the thread waits on. */
constexpr std::size_t spare_descriptors = 24;

/** A limit that is too low would be met anywhere, and be told as anything: so it is looked at
 * first. Node has raised it already as far as it may. */
Outcome require_descriptors(const Object &object, const Programs &programs)
{
	std::size_t needed = spare_descriptors;
	const bpf_map *map = nullptr;
	bpf_object__for_each_map (map, object.get())
		needed++;
	for (const Program &program : programs.all())
		if (!program.reason) // itself, and its link
			needed += program.role == Program::Role::handler ? 1 : 2;
	rlimit limit{};
	const Descriptor first_free(open("/", O_PATH | O_CLOEXEC));
	if (getrlimit(RLIMIT_NOFILE, &limit) || limit.rlim_cur == RLIM_INFINITY)
		return {};
	const std::size_t most = limit.rlim_cur;
	const auto used = first_free ? static_cast<std::size_t>(first_free.get()) : most;
	if (used + needed <= most)
		return {};
	return Fault{
		EMFILE,
		"load: only " + std::to_string(most) + " files may be open at once here, and " +
			std::to_string(std::min(used, most) + needed) +
			" are needed: raise the limit (ulimit -n 1024, or LimitNOFILE= of a service)"};
}

Fault forbidden(int error)
{
	if (may_load_programs())
		return {error,
			"load: the kernel refuses BPF to this process although it has the capabilities (" +
				describe(error) +
				"): a container, seccomp filter or kernel lockdown forbids it; run it on the host"};
	return {error, "load: the kernel refuses BPF to this user (" + describe(error) +
			       "): it needs root, or CAP_BPF and CAP_PERFMON; run it with sudo"};
}

} // namespace

Outcome load(Object &object, Programs &programs, const Settings &settings)
{
	if (!object)
		if (Outcome fault = object.open())
			return fault;
	if (Outcome fault = require_descriptors(object, programs))
		return fault;
	KernelTypes types;
	const bool shortened = types.read(object.types());
	if (Outcome fault = require_kernel(types))
		return fault;
	const std::string path = types.path();
	if (shortened && access(path.c_str(), R_OK))
		return Fault{errno, "load: /proc is not there, by which types are handed on: mount "
				    "it (mount -t proc proc /proc)"};
	if (shortened)
		object.close();
	for (;;) {
		if (!object)
			if (Outcome fault = object.open(shortened ? path.c_str() : nullptr))
				return fault;
		if (Outcome fault = prepare(object, programs, settings, types))
			return fault;
		const LogCapture log;
		Verification verification(types);
		const int error = [&object] {
			// A signal makes the verifier give up with EAGAIN, which would pass for a
			// refusal.
			const SignalsBlocked blocked;
			return -bpf_object__load(object.get());
		}();
		if (!error) {
			const int denied = verification.run(programs);
			if (denied && !may_load_programs())
				return forbidden(denied);
			break;
		}
		object.close();
		// Of one program EPERM may be the kernel's policy (LSM programs); without the
		// capabilities it is ours.
		Program *culprit = programs.find(log.culprit());
		const bool denied = error == EPERM || error == EACCES;
		if (denied && (!culprit || !may_load_programs()))
			return forbidden(error);
		if (!culprit || culprit->reason)
			return Fault{error, "load: the kernel refuses the BPF object: " +
						    log.reason(error)};
		culprit->reason = log.reason(error);
	}
	const Program *dispatch = programs.find("dispatch");
	if (dispatch && dispatch->reason)
		programs.refuse_handlers("dispatch is not there: " + *dispatch->reason);
	if (Outcome fault = fill_scope(object, "scope_pids", settings.pids))
		return fault;
	return fill_scope(object, "scope_uids", settings.uids);
}

} // namespace bee
