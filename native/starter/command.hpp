// SPDX-License-Identifier: MIT
#pragma once

namespace bee {

/**
 * Whether a command line, its own name first, is that of the bee-top that this program lies in,
 * with nothing in it that whoever typed it could have changed: what node is made to run, with which
 * options, and all files of it, which nobody but root may write. Another node than one of root's is
 * replaced by one, a link by what it leads to. Null if so, else why not.
 */
const char *may_hand_on(char **words);

} // namespace bee
