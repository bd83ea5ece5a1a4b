// SPDX-License-Identifier: MIT
#include "privileges.hpp"

#include <array>
#include <cerrno>

#include <linux/capability.h>
#include <linux/bpf.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "every-thread.hpp"
#include "filter.hpp"
#include "thread.hpp"

namespace bee {

namespace {

const std::optional<Becoming> *target;

bool drop_capabilities()
{
	__user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
	const std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> none{};
	// The ambient ones go with the permitted.
	return syscall(SYS_capset, &header, none.data()) == 0;
}

/**
 * Whether a thread without capabilities may read a map that it holds: before Linux 5.19 not where
 * unprivileged BPF is off, and then all counters would stand still at what they were.
 */
bool counters_stay_readable()
{
	bool refused = true;
	const auto attempt = [](void *answer) -> void * {
		bpf_attr nothing{};
		nothing.map_fd = static_cast<__u32>(-1);
		if (drop_capabilities() &&
		    syscall(SYS_bpf, BPF_MAP_LOOKUP_ELEM, &nothing, sizeof(nothing)) &&
		    errno != EPERM)
			*static_cast<bool *>(answer) = false;
		return nullptr;
	};
	Thread thread;
	return thread.start("bee-probe", attempt, &refused) == 0 && (thread.join(), !refused);
}

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
	if (!counters_stay_readable())
		return kept(EOPNOTSUPP, "this kernel lets nobody read counters without CAP_BPF; "
					"Linux 5.19 does");
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
