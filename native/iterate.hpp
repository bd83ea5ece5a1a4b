// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include <bpf/libbpf.h>

#include "fault.hpp"
#include "queue.hpp"

namespace bee {

/** Runs an iterator program once, from begin to end, and puts its records into the queue; adds
 * their number to `records`. */
Outcome run_iterator(const bpf_program *program, Queue &queue, std::uint64_t &records);

} // namespace bee
