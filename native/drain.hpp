// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

#include "backlog.hpp"
#include "fault.hpp"
#include "handle.hpp"
#include "latency.hpp"
#include "queue.hpp"
#include "ring.hpp"
#include "thread.hpp"
#include "ticks.hpp"

namespace bee {

/** What the drain thread did so far. */
struct DrainCounters {
	std::uint64_t received = 0;       // records
	std::uint64_t received_bytes = 0; // as they lie in the queue, so with padding
	std::uint64_t malformed =
		0; // records that no reader could step over, left out; a bug if not 0
	std::uint64_t cpu_ns = 0;
	std::uint64_t wakeups = 0;
	std::uint64_t vital_peak = 0; // the most that a round found in the ring, in bytes
	std::uint64_t bulk_peak = 0;
	std::uint64_t backlog = 0; // bytes of the vital ring that wait for room in the queue
	std::uint64_t backlog_peak = 0;
};

/** How the thread waits, and what it measures. */
struct DrainOptions {
	int every_ms = 50;             // it looks at least so often
	std::size_t backlog_bytes = 0; // what the vital ring has beside the queue
	bool polls = false;            // it never sleeps, which takes a whole CPU
	bool measures = false;         // it keeps the latencies
	int idle_ms = 1000;            // so often while nothing comes, which wakes it
};

/** The vital ring, behind what left it already because the queue was full. */
class VitalSource {
public:
	Ring ring;
	Backlog backlog;

	Ring::Head head() { return backlog.empty() ? ring.head() : Ring::Head::record; }
	const std::byte *record() const
	{
		return backlog.empty() ? ring.record() : backlog.record();
	}
	std::size_t size() const
	{
		return backlog.empty() ? ring.size() : record_size(backlog.record());
	}
	void advance()
	{
		if (backlog.empty())
			ring.advance();
		else
			backlog.pop();
	}
};

/** The thread that moves records from both rings to the queue, those of one thread in the order of
 * time, and that runs what is to be run once a second. */
class Drain {
public:
	Drain(Queue &queue, Ticks &ticks) : queue_(queue), ticks_(ticks) {}
	Drain(const Drain &) = delete;
	Drain &operator=(const Drain &) = delete;
	~Drain() { stop(); }

	struct Source {
		int fd;
		std::size_t bytes;
	};
	Outcome start(Source vital, Source bulk, const DrainOptions &options);

	/** Runs the ticks a last time, takes what is left in the rings, whatever the queue's bound,
	 * and ends. Nobody else may write any more. */
	void stop();

	std::uint64_t vital_fill() const { return vital_.ring.available(); }
	std::uint64_t bulk_fill() const { return bulk_.available(); }
	DrainCounters counters() const;
	const Latency &vital_latency() const { return vital_latency_; }
	const Latency &bulk_latency() const { return bulk_latency_; }

private:
	/** How a run or a round ended: nothing left for now, a record was not committed yet, no
	 * room. */
	enum class End { settled, busy, full };

	void run();
	void wait();
	void sleep();
	int nap_ms();
	void poll();
	End round(bool last);
	End merge(std::uint64_t now);
	template <typename Records>
	End copy_run(Records &records, std::uint64_t until, Latency &latency);
	void put_by();
	bool make_room(std::size_t bytes);
	void settle();

	Queue &queue_;
	Ticks &ticks_; // the drain thread's own while it runs
	VitalSource vital_;
	Ring bulk_;
	Latency vital_latency_;
	Latency bulk_latency_;
	Descriptor epoll_;
	Descriptor wake_;
	DrainOptions options_;
	int vital_fd_ = -1;
	std::atomic<bool> stopping_ = false;

	// The drain thread's own.
	std::span<std::byte> room_; // what is left of the borrowed part of the queue
	std::size_t written_ = 0;   // bytes in front of room_ that were not committed yet
	bool beyond_bound_ = false;
	bool vital_is_busy_ = false; // its wakeups are spared for a while: look again soon
	bool slept_ = false;         // a whole nap, since nobody woke it
	bool quiet_ = false;         // the last round found nothing
	DrainCounters tally_;

	// The same for other threads, stored once a round.
	std::atomic<std::uint64_t> received_ = 0;
	std::atomic<std::uint64_t> received_bytes_ = 0;
	std::atomic<std::uint64_t> malformed_ = 0;
	std::atomic<std::uint64_t> cpu_ns_ = 0;
	std::atomic<std::uint64_t> wakeups_ = 0;
	std::atomic<std::uint64_t> vital_peak_ = 0;
	std::atomic<std::uint64_t> bulk_peak_ = 0;
	std::atomic<std::uint64_t> backlog_ = 0;
	std::atomic<std::uint64_t> backlog_peak_ = 0;

	Thread thread_; // last, so that it ends before what it uses
};

} // namespace bee
