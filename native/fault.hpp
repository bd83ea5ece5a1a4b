// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace bee {

/** Why something could not be done. `error` is a positive errno, `what` a sentence for a person. */
struct Fault {
	int error;
	std::string what;
};

/** Empty when it went well. */
using Outcome = std::optional<Fault>;

/** "Operation not permitted"; takes errno of either sign and libbpf's own numbers. */
std::string describe(int error);

/** "EPERM"; "EBPF" for numbers that only libbpf knows. */
std::string symbol(int error);

} // namespace bee
