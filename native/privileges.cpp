// SPDX-License-Identifier: MIT
#include "privileges.hpp"

#include <array>
#include <cerrno>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "every-thread.hpp"
#include "filter.hpp"

namespace bee {

namespace {

const std::optional<Becoming> *target;

/** What the kernel is asked in each thread; the calls themselves, as the C library's would reach
 * for all threads at once. 0 or an errno. */
int drop_here()
{
	// While there is CAP_SETPCAP: without it no_new_privs alone has to do.
	for (unsigned long capability = 0; capability < 64; capability++)
		syscall(SYS_prctl, PR_CAPBSET_DROP, capability, 0, 0, 0);
	if (const std::optional<Becoming> &who = *target) {
		if (syscall(SYS_setgroups, who->groups.size(), who->groups.data()) ||
		    syscall(SYS_setresgid, who->gid, who->gid, who->gid) ||
		    syscall(SYS_setresuid, who->uid, who->uid, who->uid))
			return errno;
	}
	__user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
	const std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> none{};
	// The ambient ones go with the permitted.
	if (syscall(SYS_capset, &header, none.data()) ||
	    syscall(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
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
	target = &becoming;
	if (const int error = drop_here())
		return kept(error, describe(error));
	if (Outcome fault = on_every_thread([] { drop_here(); }))
		return kept(fault->error, fault->what);
	if (Outcome fault = filter_calls())
		return kept(fault->error, fault->what);
	return {};
}

} // namespace bee
