// SPDX-License-Identifier: MIT
#include "privileges.hpp"

#include <cerrno>

#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "every-thread.hpp"
#include "filter.hpp"
#include "no-capabilities.hpp"
#include "readable-counters.hpp"

namespace bee {

namespace {

/** Kept: a thread that comes round too late still asks for it. */
std::optional<Becoming> target;

/** What the kernel is asked in each thread; the calls themselves, as the C library's would reach
 * for all threads at once. 0 or an errno. */
int drop_here()
{
	// While there is CAP_SETPCAP: without it no_new_privs alone has to do.
	for (unsigned long capability = 0; capability < 64; capability++)
		syscall(SYS_prctl, PR_CAPBSET_DROP, capability, 0, 0, 0);
	if (target) {
		if (syscall(SYS_setgroups, target->groups.size(), target->groups.data()) ||
		    syscall(SYS_setresgid, target->gid, target->gid, target->gid) ||
		    syscall(SYS_setresuid, target->uid, target->uid, target->uid))
			return errno;
	}
	if (!drop_capabilities() || syscall(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return errno;
	return 0;
}

Fault kept(int error, const std::string &why)
{
	return {error, "privileges cannot be given up: " + why};
}

} // namespace

Outcome drop_privileges(const std::optional<Becoming> &becoming)
{
	if (Outcome fault = require_readable_counters())
		return kept(fault->error, fault->what);
	target = becoming;
	if (const int error = drop_here())
		return kept(error, describe(error));
	if (Outcome fault = on_every_thread([] { drop_here(); }))
		return kept(fault->error, fault->what);
	if (Outcome fault = filter_calls())
		return kept(fault->error, fault->what);
	return {};
}

} // namespace bee
