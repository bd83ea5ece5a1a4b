// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "attach.hpp"
#include "counts.hpp"
#include "drain.hpp"
#include "fault.hpp"
#include "kinds.hpp"
#include "object.hpp"
#include "programs.hpp"
#include "queue.hpp"
#include "settings.hpp"
#include "statistics.hpp"
#include "thread.hpp"
#include "ticks.hpp"

namespace bee {

struct Counters {
	CountTable kernel;
	DrainCounters drain;
	std::uint64_t snapshot = 0; // records of iterators, in neither of the above
	std::size_t queued_bytes = 0;
	std::size_t queue_peak_bytes = 0;
	std::uint64_t vital_fill = 0;
	std::uint64_t bulk_fill = 0;
};

/**
 * One capture: configure, load, take as often as you like, close. Several can live side by side.
 * All calls come from one thread; the drain thread is its own, and so is the one that loads after
 * begin(). After close() what was captured can still be taken, and sent - received is 0.
 */
class Session {
public:
	Session() = default;
	Session(const Session &) = delete;
	Session &operator=(const Session &) = delete;
	~Session() { close(); }

	/** The kinds that the object knows. */
	Outcome kinds(std::vector<std::string> &names);
	/** Before load; settings were checked by whoever filled them in. */
	Outcome configure(Settings settings);
	/**
	 * Has a thread load, so that the caller can do something else until load(), which tells how
	 * it went. Meanwhile books are empty, programs() is refused, and close() waits.
	 */
	Outcome begin();
	/** Whether that thread is still at it: load() would wait. */
	bool loading() const { return loader_.running() && !done_.load(std::memory_order_acquire); }
	/** Leaves nothing behind when it fails, and may then be tried again. */
	Outcome load();
	/** Copies whole records, each padded to 8 bytes, in the order of the queue; 0 if there are
	 * none. */
	std::size_t take(std::span<std::byte> into) { return queue_.take(into); }
	/** What await_arrival() has called, by any thread; once, and before that. */
	void on_arrival(std::function<void()> call) { queue_.on_arrival(std::move(call)); }
	/** Has it called once, as soon as there is something to take. Not after close. */
	void await_arrival() { queue_.await(); }
	Counters counters();
	Outcome programs(std::vector<Program> &programs);
	/** While it is loaded: whether the kernel counts the runs of programs. Off is never a
	 * fault. */
	Outcome statistics(bool on);
	/** Of the programs that are attached: none before load and after close. */
	Outcome program_runs(std::vector<ProgramRuns> &runs) const;
	/** Null before load and after close. */
	const Drain *drain() const { return drain_ ? &*drain_ : nullptr; }
	void close();

private:
	enum class State { fresh, loading, loaded, closed };

	Outcome open();
	Outcome require_fresh(const char *call) const;
	Outcome run();
	Outcome settle(Outcome fault);
	void release();

	State state_ = State::fresh;
	Settings settings_;
	std::vector<Kind> kinds_;
	Programs programs_;
	Queue queue_;
	Object object_;
	std::vector<Link> links_;
	Ticks ticks_;
	Counts counts_;
	Statistics statistics_;
	std::uint64_t snapshot_ = 0;
	std::optional<Drain> drain_;
	std::optional<Counters> last_; // after close
	Thread loader_;                // while it runs, all above but state_ and last_ is its own
	Outcome loaded_;               // what it leaves behind
	std::atomic<bool> done_{false};
};

} // namespace bee
