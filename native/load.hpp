// SPDX-License-Identifier: MIT
#pragma once

#include "object.hpp"
#include "programs.hpp"
#include "settings.hpp"

namespace bee {

/**
 * Loads the (opened) object with these settings. libbpf gives up a whole object for one program
 * that the kernel refuses, so that program is left out, its reason kept, and all is opened and
 * loaded again, at most once for each program; when nothing is refused there is one load. A Fault
 * is what concerns everything: maps, missing privileges (EPERM), no BTF.
 */
Outcome load(Object &object, Programs &programs, const Settings &settings);

} // namespace bee
