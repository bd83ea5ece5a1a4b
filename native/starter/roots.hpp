// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace bee {

/** Whether nobody but root can change a file or folder, or what its name leads to: those above it
 * are root's alone, too. The name holds no link and ends with no slash. */
bool is_roots_to_the_top(const std::string &path);

/** The same for all that is in a folder, but not for the folder itself. */
bool holds_roots_alone(const std::string &path);

/** Where a name leads to in the end, or nothing. */
std::string real(const char *path);

} // namespace bee
