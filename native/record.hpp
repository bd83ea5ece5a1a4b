// SPDX-License-Identifier: MIT
// All that native code knows of a record: when it was, how long it is. bpf/event.h asserts the
// latter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace bee {

inline constexpr std::size_t record_size_offset = 12;
inline constexpr std::size_t min_record_bytes = record_size_offset + sizeof(std::uint32_t);
inline constexpr std::size_t max_record_bytes = std::size_t{64}
						<< 10U; // strings have 16-bit offsets

/** CLOCK_BOOTTIME in ns. */
inline std::uint64_t record_time(const std::byte *record)
{
	std::uint64_t at = 0;
	std::memcpy(&at, record, sizeof(at));
	return at;
}

/** Bytes, without the padding behind it. */
inline std::size_t record_size(const std::byte *record)
{
	std::uint32_t size = 0;
	std::memcpy(&size, record + record_size_offset, sizeof(size));
	return size;
}

/** What a record takes in the queue, so that each starts aligned. */
inline std::size_t padded_size(std::size_t size)
{
	return (size + 7) & ~std::size_t{7};
}

} // namespace bee
