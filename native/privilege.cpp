// SPDX-License-Identifier: MIT
#include "privilege.hpp"

#include <array>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace bee {

bool may_load_programs()
{
	// The C library has no wrapper, and a library for one call is not worth it.
	__user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
	std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
	if (syscall(SYS_capget, &header, sets.data()))
		return false;
	const auto has = [&](unsigned capability) {
		return (sets[capability / 32].effective >> (capability % 32)) & 1U;
	};
	return has(CAP_SYS_ADMIN) || (has(CAP_BPF) && has(CAP_PERFMON));
}

} // namespace bee
