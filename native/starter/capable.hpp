// SPDX-License-Identifier: MIT
#pragma once

namespace bee {

/**
 * Whether a command line, its own name first, is that of the bee-top that this program lies in,
 * with nothing in it that whoever typed it could have changed: what node is made to run, with which
 * options, and all files of it, which nobody but root may write. Another node than one of root's is
 * replaced by one. Null if so, else why not.
 */
const char *may_hand_on(char **words);

/** Makes CAP_BPF and CAP_PERFMON ambient, for the next program, and lets all others go. Null, or
 * why it cannot. No program will gain any by exec from now on. */
const char *hand_on();

/** What bee-top looks at, and nothing that makes node or libraries of it load or write files. */
char **kept_environment();

} // namespace bee
