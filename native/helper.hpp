// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "fault.hpp"
#include "handle.hpp"

namespace bee {

/**
 * Starts bee-help, which opens for this process what it is no longer allowed to itself (see
 * helper/main.cpp), and ends when `socket` is closed.
 */
Outcome start_helper(const std::string &program, const std::vector<std::string> &templates,
		     Descriptor &socket);

/** What it opens for a request. Its errno, or ETIMEDOUT, EPIPE where it does not answer. */
Outcome ask_helper(int socket, const std::string &request, Descriptor &opened);

} // namespace bee
