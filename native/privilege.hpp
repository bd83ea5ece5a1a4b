// SPDX-License-Identifier: MIT
#pragma once

namespace bee {

/** Whether this thread has what tracing programs need: CAP_BPF and CAP_PERFMON, or CAP_SYS_ADMIN.
 */
bool may_load_programs();

} // namespace bee
