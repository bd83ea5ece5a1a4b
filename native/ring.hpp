// SPDX-License-Identifier: MIT
#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <linux/bpf.h>
#include <unistd.h>

#include "fault.hpp"
#include "handle.hpp"
#include "record.hpp"

namespace bee {

/**
 * The reading end of a BPF_MAP_TYPE_RINGBUF. libbpf's own reader stores the consumer position after
 * each record, which takes the cache line away from the traced processes each time, and cannot look
 * at a head without taking it.
 *
 * Layout (kernel/bpf/ringbuf.c): a page with the consumer's position, which is ours to write; a
 * page with the producer's; the data, twice in a row so that no record is split. Of the second copy
 * we map only what the longest record needs, because these pages count as our resident memory. A
 * record starts with a u32 length, whose two top bits say "busy" and "discarded", and a u32 of the
 * kernel's.
 *
 * Who commits a record looks at the consumer's position, and wakes the reader if that is where the
 * record starts. Records start at multiples of 8. So a reader that is awake, and will look again by
 * itself, tells a position that is one byte short: nobody ever wakes it, and no record has less
 * room. One that goes to sleep tells the whole of it.
 */
class Ring {
public:
	enum class Head { none, busy, record };

	Outcome map(int fd, std::size_t bytes);

	/** Bytes that were not consumed yet. Any thread. */
	std::uint64_t available() const { return load(producer_) - whole(load(consumer_)); }

	// The rest is for the one thread that reads.

	/** Fixes how far this round may read. */
	void look() { end_ = load(producer_); }

	/** Whether anything came since. */
	bool fresh() const { return load(producer_) != end_; }

	/** Bytes that this round found in the ring. */
	std::uint64_t seen() const { return end_ - released_; }

	/** What comes next; steps over discarded records. */
	Head head()
	{
		for (; next_ != end_; next_ += step()) {
			// Pairs with the kernel's exchange in commit: the bytes are there once the
			// bit is gone.
			length_ = __atomic_load_n(
				reinterpret_cast<const std::uint32_t *>(data_ + (next_ & mask_)),
				__ATOMIC_ACQUIRE);
			if (length_ & BPF_RINGBUF_BUSY_BIT)
				return Head::busy;
			if (!(length_ & BPF_RINGBUF_DISCARD_BIT))
				return Head::record;
		}
		return Head::none;
	}

	// Of the record that head() found.
	const std::byte *record() const { return data_ + (next_ & mask_) + BPF_RINGBUF_HDR_SZ; }
	std::uint32_t size() const { return length_; }

	void advance()
	{
		next_ += step();
		if (next_ - released_ >= release_bytes)
			release();
	}

	/** Gives the space of what was read back to the kernel. */
	void release()
	{
		if (released_ == next_)
			return;
		released_ = next_;
		__atomic_store_n(consumer_, next_ - awake, __ATOMIC_RELEASE);
	}

	/**
	 * Has the writer of the next record wake whoever waits for this ring, when all that came
	 * was released; false if it is there already. Each side writes its position and then reads
	 * the other's, with a full barrier between (the kernel's is the exchange in commit), so one
	 * of the two sees what the other wrote.
	 */
	bool rest()
	{
		__atomic_store_n(consumer_, released_, __ATOMIC_SEQ_CST);
		return __atomic_load_n(producer_, __ATOMIC_SEQ_CST) == released_;
	}

private:
	static constexpr std::uint64_t release_bytes = std::uint64_t{64} << 10U;
	static constexpr std::uint64_t awake = 1;

	/** The position that is meant. */
	static std::uint64_t whole(std::uint64_t position)
	{
		return (position + awake) & ~std::uint64_t{7};
	}

	static std::uint64_t load(const std::uint64_t *position)
	{
		return __atomic_load_n(position, __ATOMIC_ACQUIRE);
	}
	std::uint64_t step() const
	{
		const std::uint64_t length =
			length_ & ~(BPF_RINGBUF_BUSY_BIT | BPF_RINGBUF_DISCARD_BIT);
		return (length + BPF_RINGBUF_HDR_SZ + 7) & ~std::uint64_t{7};
	}

	Mapping consumer_page_;
	Mapping producer_and_data_;
	std::uint64_t *consumer_ = nullptr;
	const std::uint64_t *producer_ = nullptr;
	const std::byte *data_ = nullptr;
	std::uint64_t mask_ = 0;
	std::uint64_t next_ = 0;     // where the next record starts
	std::uint64_t released_ = 0; // what the kernel knows of next_
	std::uint64_t end_ = 0;
	std::uint32_t length_ = 0;
};

inline Outcome Ring::map(int fd, std::size_t bytes)
{
	static_assert(sizeof(long) == sizeof(std::uint64_t), "the kernel's positions are longs");
	const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
	consumer_page_ = Mapping(page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (consumer_page_)
		producer_and_data_ = Mapping(page + bytes + max_record_bytes, PROT_READ, MAP_SHARED,
					     fd, static_cast<off_t>(page));
	if (!producer_and_data_)
		return Fault{errno, "load: a ring buffer could not be mapped: " + describe(errno)};
	consumer_ = reinterpret_cast<std::uint64_t *>(consumer_page_.at(0));
	producer_ = reinterpret_cast<const std::uint64_t *>(producer_and_data_.at(0));
	data_ = producer_and_data_.at(page);
	mask_ = bytes - 1;
	next_ = released_ = end_ = whole(load(consumer_));
	return {};
}

} // namespace bee
