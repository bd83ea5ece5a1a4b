// SPDX-License-Identifier: MIT
#pragma once

#include "fault.hpp"

namespace bee {

/**
 * Lets all threads of the process, from now on, do no system calls but those that Node, capture,
 * the screen and files take. Whatever starts a program, makes a socket, looks into other processes
 * or loads BPF is refused with EPERM; what is not known here does not exist (ENOSYS), so that the C
 * library falls back to what is. Needs no_new_privs.
 */
Outcome filter_calls();

} // namespace bee
