// SPDX-License-Identifier: MIT
#pragma once

namespace bee {

/** Makes CAP_BPF and CAP_PERFMON ambient, for the next program, and lets all others go. Null, or
 * why it cannot. No program will gain any by exec from now on. */
const char *hand_on();

/** What bee-top looks at, and nothing that makes node or libraries of it load or write files. */
char **kept_environment();

} // namespace bee
