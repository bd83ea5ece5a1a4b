// SPDX-License-Identifier: MIT
#pragma once

namespace bee {

/** Takes all capabilities from the calling thread, the ambient ones with the permitted; a system
 * call alone, so that a signal handler may. Whether the kernel did. */
bool drop_capabilities();

} // namespace bee
