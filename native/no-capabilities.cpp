// SPDX-License-Identifier: MIT
#include "no-capabilities.hpp"

#include <array>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace bee {

bool drop_capabilities()
{
	__user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
	const std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> none{};
	return syscall(SYS_capset, &header, none.data()) == 0;
}

} // namespace bee
