// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "fault.hpp"

namespace bee {

/** What the kernel says of the user, groups and capabilities of a thread of this process, as the
 * lines of its status; empty if it has ended. */
std::string standing_of(const std::string &thread);

/**
 * Runs `body` on every other thread until the standing of each is that of the calling one, those
 * included that begin meanwhile. `body` is run in a signal handler and may do system calls only.
 * ETIMEDOUT if a thread has not come round after two seconds.
 */
Outcome on_every_thread(void (*body)());

} // namespace bee
