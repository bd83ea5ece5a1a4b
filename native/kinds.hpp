// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "object.hpp"

namespace bee {

/** A kind of record, as the object's `enum bee_kind` names and numbers it. */
struct Kind {
	std::string name;
	std::uint32_t number;
};

/** All kinds in the order of their numbers. */
Outcome read_kinds(const Object &object, std::vector<Kind> &kinds);

/** The kind whose program this is by its name, `<kind>__<hook>`; the longest if several fit, null
 * if none. */
const Kind *kind_of_program(const std::vector<Kind> &kinds, std::string_view program);

} // namespace bee
