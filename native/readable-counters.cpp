// SPDX-License-Identifier: MIT
#include "readable-counters.hpp"

#include <cerrno>

#include <linux/bpf.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "no-capabilities.hpp"
#include "thread.hpp"

namespace bee {

Outcome require_readable_counters()
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
	if (const int error = thread.start("bee-probe", attempt, &refused))
		return Fault{error, "no thread for trying it: " + describe(error) + more_threads};
	thread.join();
	if (refused)
		return Fault{EOPNOTSUPP, "this kernel lets nobody read counters without CAP_BPF; "
					 "Linux 5.19 does"};
	return {};
}

} // namespace bee
