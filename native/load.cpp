// SPDX-License-Identifier: MIT
#include "load.hpp"

#include <cerrno>
#include <utility>
#include <memory>

#include <unistd.h>

#include "ahead.hpp"
#include "descriptors.hpp"
#include "kernel.hpp"
#include "kernel-types.hpp"
#include "log.hpp"
#include "prepare.hpp"
#include "privilege.hpp"
#include "signals.hpp"
#include "verify.hpp"

namespace bee {

namespace {

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

/** Whether what was made ahead can become what is asked for. */
bool fits(const Settings &settings)
{
	const Settings by_itself;
	return settings.vital_bytes == by_itself.vital_bytes &&
	       settings.bulk_bytes == by_itself.bulk_bytes;
}

/** Has the verifier look at the programs; all are refused to who has no right to load any. */
Outcome verify(Verification &verification, Programs &programs)
{
	const int denied = verification.run(programs);
	if (denied && !may_load_programs())
		return forbidden(denied);
	return {};
}

/** What is left to do with an object that was loaded ahead. */
Outcome finish(Ahead &ahead, const Object &object, Programs &programs, const Settings &settings)
{
	if (Outcome fault = prepare(object, programs, settings, ahead.types))
		return fault;
	if (Outcome fault = require_descriptors(object, programs, true))
		return fault;
	for (const char *section : {".rodata", ".rodata.sensitive", ".rodata.environment"})
		if (Outcome fault = object.renew(section))
			return fault;
	return verify(ahead.verification, programs);
}

Outcome load_at_once(Object &object, Programs &programs, const Settings &settings)
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
		const int error = [&object, &verification] {
			// A signal makes the verifier give up with EAGAIN, which would pass for a
			// refusal.
			const SignalsBlocked blocked;
			const Verification::Taking taking(verification, object.get());
			return -bpf_object__load(object.get());
		}();
		if (!error)
			return verify(verification, programs);
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
}

} // namespace

Outcome load(Object &object, Programs &programs, const Settings &settings)
{
	std::unique_ptr<Ahead> ahead = take_ahead();
	if (ahead && !fits(settings))
		ahead.reset();
	if (ahead)
		object = std::move(ahead->object);
	if (Outcome fault = ahead ? finish(*ahead, object, programs, settings)
				  : load_at_once(object, programs, settings))
		return fault;
	const Program *dispatch = programs.find("dispatch");
	if (dispatch && dispatch->reason)
		programs.refuse_handlers("dispatch is not there: " + *dispatch->reason);
	if (Outcome fault = fill_scope(object, "scope_pids", settings.pids))
		return fault;
	return fill_scope(object, "scope_uids", settings.uids);
}

} // namespace bee
