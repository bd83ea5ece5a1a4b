// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <deque>

#include "handle.hpp"
#include "queue.hpp"
#include "record.hpp"

namespace bee {

/**
 * Records that left a ring in their order although the queue has no room for them: an extension of
 * that ring, which therefore does not overflow so soon. One thread's own. Its memory exists only
 * while it is needed.
 */
class Backlog {
public:
	/** In bytes, rounded down to whole chunks of the queue; less than one is none. */
	void set_bound(std::size_t bytes) { max_chunks_ = bytes / Queue::chunk_bytes; }

	/** False if the bound is reached or memory is out. `size` is that of the record, at most
	 * max_record_bytes. */
	bool push(const std::byte *record, std::size_t size)
	{
		const std::size_t padded = padded_size(size);
		if (chunks_.empty() || Queue::chunk_bytes - chunks_.back().end < padded) {
			if (chunks_.size() >= max_chunks_)
				return false;
			Mapping memory(Queue::chunk_bytes, PROT_READ | PROT_WRITE,
				       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
			if (!memory)
				return false;
			chunks_.push_back({std::move(memory)});
		}
		Chunk &newest = chunks_.back();
		std::memcpy(newest.memory.at(newest.end), record, size);
		newest.end += padded;
		bytes_ += padded;
		peak_ = std::max(peak_, bytes_);
		return true;
	}

	bool empty() const { return bytes_ == 0; }
	std::size_t bytes() const { return bytes_; }
	std::size_t peak() const { return peak_; }

	/** The oldest record; only if there is one. */
	const std::byte *record() const { return chunks_.front().memory.at(chunks_.front().begin); }
	void pop()
	{
		Chunk &oldest = chunks_.front();
		const std::size_t padded = padded_size(record_size(record()));
		oldest.begin += padded;
		bytes_ -= padded;
		if (oldest.begin == oldest.end)
			chunks_.pop_front();
	}

private:
	struct Chunk {
		Mapping memory;
		std::size_t begin = 0;
		std::size_t end = 0;
	};

	std::deque<Chunk> chunks_;
	std::size_t max_chunks_ = 0;
	std::size_t bytes_ = 0;
	std::size_t peak_ = 0;
};

} // namespace bee
