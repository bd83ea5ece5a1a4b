// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bee {

/** What a session watches and how much memory it may use. Bounds are checked where it is filled in.
 */
struct Settings {
	static constexpr std::size_t max_scope = 64;
	static constexpr std::uint32_t max_pid = 1U << 22U; // PID_MAX_LIMIT
	static constexpr std::uint32_t max_uid = UINT32_MAX - 1;
	static constexpr std::size_t min_ring_bytes = std::size_t{64} << 10U;
	static constexpr std::size_t max_ring_bytes = std::size_t{256} << 20U;
	static constexpr std::size_t min_queue_bytes = std::size_t{1} << 20U;
	static constexpr std::size_t max_queue_bytes = std::size_t{1} << 30U;
	static constexpr int max_drain_every_ms = 1000;

	std::optional<std::vector<std::string>> kinds; // none: all
	std::vector<std::string> learnt;               // of everyone, whatever pids and uids say
	std::vector<std::uint32_t> pids;               // empty: everyone
	std::vector<std::uint32_t> uids;
	std::size_t vital_bytes = std::size_t{2} << 20U;
	std::size_t bulk_bytes = std::size_t{8} << 20U;
	std::size_t queue_bytes = std::size_t{32} << 20U;
	std::size_t backlog_bytes = std::size_t{8} << 20U; // the vital ring's own, beside the queue
	int drain_every_ms = 50;
	bool low_latency = false; // the drain thread polls, and nobody wakes it
	bool measure_latency = false;
	std::vector<std::byte> sensitive;   // struct sensitive_tables; empty: no path is
	std::vector<std::byte> environment; // struct env_pattern[]; empty: no name is told
};

} // namespace bee
