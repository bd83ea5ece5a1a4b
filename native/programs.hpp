// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kinds.hpp"
#include "object.hpp"

namespace bee {

/** A BPF program, and what became of it. Its name says what it is: `<kind>__<hook>`, `<what several
 * kinds share>__<hook>`, `dispatch`, or `whoami`. */
struct Program {
	enum class Role {
		hook,    // attached by itself
		handler, // of sys_exit: entered by a tail call from `dispatch`
		dispatch,
		iterator, // run once at the start
		tick,     // run once a second
		whoami,   // run once before that
	};

	std::string name;
	std::string kind;                // empty if it serves several kinds, or all
	std::uint32_t number = 0;        // of the kind
	std::vector<std::string> serves; // the kinds that share it, where it has none of its own
	std::string hook;
	Role role = Role::hook;
	bool attached = false;             // or was run, for what is run once
	std::optional<std::string> reason; // why it is not loaded or not attached
};

class Programs {
public:
	/** All programs of the object; those of other kinds than `chosen` are switched off. */
	void read(const Object &object, const std::vector<Kind> &kinds,
		  const std::optional<std::vector<std::string>> &chosen);

	/** Tells the object which programs to load: those without a reason not to. */
	void select(const Object &object);

	Program *find(std::string_view name);
	/** Why no handler can run, if `dispatch` is not there. */
	void refuse_handlers(const std::string &reason);

	std::vector<Program> &all() { return all_; }
	const std::vector<Program> &all() const { return all_; }

private:
	std::vector<Program> all_;
};

} // namespace bee
