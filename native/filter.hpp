// SPDX-License-Identifier: MIT
#pragma once

#include "fault.hpp"

namespace bee {

/**
 * Lets all threads of the process, from now on, do no system calls but those that Node, capture,
 * the screen and files take. What starts a program, makes a socket, loads BPF or is made for
 * looking into other processes is refused with EPERM; what is not known here does not exist
 * (ENOSYS), so that the C library falls back to what is. Files stay as the user may, /proc among
 * them: a filter sees no names. Needs no_new_privs.
 */
Outcome filter_calls();

} // namespace bee
