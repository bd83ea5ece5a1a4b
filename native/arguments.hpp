// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <napi.h>

#include "privileges.hpp"
#include "settings.hpp"

namespace bee {

/** Reads the options of configure(). False if a TypeError that names the bad one is pending. */
bool read_settings(const Napi::Value &argument, const std::vector<std::string> &kinds,
		   Settings &settings);

/** Reads who to become; leaves `becoming` empty for undefined. False if a TypeError is pending. */
bool read_becoming(const Napi::Value &argument, std::optional<Becoming> &becoming);

} // namespace bee
