// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <span>
#include <vector>

#include "handle.hpp"

namespace bee {

/**
 * A bounded queue of bytes between one writer and one reader, in chunks that exist only while they
 * are needed.
 *
 * The writer fills the free end of the newest chunk, and the reader copies what was committed, both
 * without the lock: committed bytes never change, the two ranges never meet, and only the reader
 * removes a chunk, never the newest. So the lock is held for a few instructions, once for a batch
 * and not for a record.
 */
class Queue {
public:
	static constexpr std::size_t chunk_bytes = std::size_t{256} << 10U;

	/** At least two chunks: the one that is written and one that is read. */
	void set_bound(std::size_t bytes);

	/**
	 * Writer: room for at least `at_least` bytes (at most a chunk), up to what is left of the
	 * chunk; empty if the bound is reached or memory is out. `beyond_bound` is for what cannot
	 * wait: the start and the end of a session.
	 */
	std::span<std::byte> borrow(std::size_t at_least, bool beyond_bound);
	/** Writer: hands over the first `bytes` of what was borrowed last. */
	void commit(std::size_t bytes);
	/** Writer: borrow and commit for a batch of whole records. False if memory is out. */
	bool push(std::span<const std::byte> records);
	/** Writer: sleeps until a chunk may be added, interrupt(), or the time is over. */
	void wait_for_room(std::chrono::milliseconds longest);

	/** Reader: copies committed bytes, whole batches in order; the number of bytes copied. */
	std::size_t take(std::span<std::byte> into);
	/** Reader: ends every present and future wait_for_room(). */
	void interrupt();
	/** Reader: what await() has called, by whichever thread hands over. Nothing is called while
	 * this is. */
	void on_arrival(std::function<void()> call);
	/** Reader: has it called once, as soon as there is something to take. */
	void await();

	std::size_t queued() const;
	std::size_t peak() const;

private:
	struct Chunk {
		Mapping memory;
		std::size_t begin = 0; // first byte that was not taken
		std::size_t end = 0;   // first byte that was not committed
	};

	/** How long memory outlives its use: a fresh chunk costs 70 us of page faults, twice the
	 * copying into it. */
	static constexpr std::chrono::seconds period{5};

	bool drop_taken_chunks();
	std::vector<Mapping> surplus();

	mutable std::mutex mutex_;
	std::condition_variable room_;
	std::deque<Chunk> chunks_;
	std::vector<Mapping> spare_;
	std::chrono::steady_clock::time_point period_began_;
	std::size_t most_chunks_ = 0;        // in use at once, in this period
	std::size_t most_chunks_before_ = 0; // and in the one before
	std::size_t max_chunks_ = 2;
	std::size_t queued_ = 0;
	std::size_t peak_ = 0;
	bool interrupted_ = false;
	bool awaited_ = false;
	std::function<void()> arrival_;
};

} // namespace bee
