// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include <napi.h>

#include "settings.hpp"

namespace bee {

/** Reads the options of configure(). False if a TypeError that names the bad one is pending. */
bool read_settings(const Napi::Value &argument, const std::vector<std::string> &kinds,
		   Settings &settings);

} // namespace bee
