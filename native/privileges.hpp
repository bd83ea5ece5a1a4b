// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include <sys/types.h>

#include "fault.hpp"

namespace bee {

/** Who the process becomes. */
struct Becoming {
	uid_t uid = 0;
	gid_t gid = 0;
	std::vector<gid_t> groups; // beside gid
};

/**
 * Gives up in every thread what only the start needed: user and groups, if others are named, all
 * capabilities, gaining any by exec (no_new_privs), and all system calls but those that capture,
 * screen and files take (filter.hpp). There is no way back. A fault may leave the calling thread
 * half way: the process should end then.
 */
Outcome drop_privileges(const std::optional<Becoming> &becoming);

} // namespace bee
