// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace bee {

/** How long records took from their stamp to the drain thread: a histogram whose buckets are an
 * eighth of an octave wide, so off by 9 per cent at most. Written by one thread, read by any. */
class Latency {
public:
	static constexpr std::size_t parts = 8; // of an octave
	static constexpr std::size_t buckets = 64 * parts;

	void add(std::uint64_t ns)
	{
		counts_[bucket_of(ns)].fetch_add(1, std::memory_order_relaxed);
	}
	std::uint64_t count(std::size_t bucket) const
	{
		return counts_[bucket].load(std::memory_order_relaxed);
	}
	/** The least that falls into a bucket, in ns. */
	static std::uint64_t least(std::size_t bucket)
	{
		if (bucket < parts)
			return bucket;
		return (parts + bucket % parts) << (bucket / parts - 1);
	}

private:
	static std::size_t bucket_of(std::uint64_t ns)
	{
		if (ns < parts)
			return ns;
		const auto octave = static_cast<std::size_t>(std::bit_width(ns)) - 4; // of parts
		return (octave + 1) * parts + ((ns >> octave) & (parts - 1));
	}

	std::array<std::atomic<std::uint64_t>, buckets> counts_{};
};

} // namespace bee
