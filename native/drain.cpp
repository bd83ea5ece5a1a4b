// SPDX-License-Identifier: MIT
//
// Order. The records of one thread leave in the order of time, whichever ring they went through. A
// record starts with its time `at`, taken before its space is reserved, and a thread's earlier
// record is committed before its later one is stamped. A round reads the clock (T), then both
// producer positions, takes no record later than T, and of two heads always the earlier one.
//
// Let a be an earlier record of a thread and b a later one, in the other ring. When b is taken, a
// is in sight: b.at <= T, a was committed before b was stamped, the positions were read after T.
// And a cannot hide behind a record q of its ring that is later than b, because
// q.at <= q reserved <= a reserved <= b.at.
// It could hide behind a record that is not committed yet, so a busy head stops the round for both
// rings. Positions and lengths are loaded with acquire, see ring.hpp.
//
// Shares. When the queue is full both rings wait, and the vital one would overflow because of the
// bulk one. So its records then go into a backlog of their own, which stands before the ring: what
// is said of a ring above holds for the two together, since they keep its order.
//
// Wakeups. The kernel side wakes us for a record of the vital ring, but no more than once a
// millisecond. Whatever it did not wake us for is younger than a millisecond then, and we look
// again after one, until such a look finds nothing. The bulk ring wakes us when it fills; what is
// in it waits for the next look, `every_ms` after the last.
//
// Sleep. When such a look finds nothing, we sleep until the next record of either ring wakes us
// (Ring::rest), and no record can come unseen: it is there when we lie down, or its writer sees
// that we have. So each sleep costs one writer one wakeup, and a load costs none. What has to be
// done once a second wakes us, too: a second is the longest that anything could ever wait.
#include "drain.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <ctime>
#include <utility>

#include <sched.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>

#include "clock.hpp"
#include "record.hpp"
#include "settings.hpp"

namespace bee {

namespace {

/** On the clock of the records. */
std::uint64_t now_ns()
{
	return static_cast<std::uint64_t>(boot_ns());
}

std::uint64_t clock_ns(clockid_t clock)
{
	timespec now{};
	clock_gettime(clock, &now);
	return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000U +
	       static_cast<std::uint64_t>(now.tv_nsec);
}

constexpr int soon_ms = 1;  // as long as the kernel side spares wakeups of the vital ring
constexpr int full_ms = 10; // the rings are not waited for then

/**
 * On a machine that is too busy this thread would get its turn every few dozen milliseconds, and in
 * as many the bulk ring is full at a million records a second. It needs a turn soon, not a long
 * one. A process without the right to that (CAP_SYS_NICE) does without.
 */
void go_first()
{
	constexpr int first = -20;
	(void)setpriority(PRIO_PROCESS, 0, first); // this thread alone, on Linux
}

/** A commit is some hundred instructions away, or a time slice if its writer was preempted. */
void pause(unsigned tries)
{
	constexpr unsigned yields = 8;
	constexpr timespec nap{0, 50'000};
	if (tries < yields)
		sched_yield();
	else
		nanosleep(&nap, nullptr);
}

/** What no reader could step over is left out. */
bool is_whole(const std::byte *record, std::size_t size)
{
	return size >= min_record_bytes && size <= max_record_bytes && record_size(record) == size;
}

/** Tells the CPU that it waits, so that its other half gets on. */
void relax()
{
#if defined(__x86_64__)
	__builtin_ia32_pause();
#elif defined(__aarch64__)
	asm volatile("yield");
#endif
}

} // namespace

Outcome Drain::start(Source vital, Source bulk, const DrainOptions &options)
{
	options_ = options;
	vital_fd_ = vital.fd;
	vital_.backlog.set_bound(options.backlog_bytes);
	if (Outcome fault = vital_.ring.map(vital.fd, vital.bytes))
		return fault;
	if (Outcome fault = bulk_.map(bulk.fd, bulk.bytes))
		return fault;
	epoll_ = Descriptor(epoll_create1(EPOLL_CLOEXEC));
	wake_ = Descriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
	// Edge: with a level the thread would not sleep while a record trickles in, and read each
	// of them alone.
	for (const int fd : {vital.fd, bulk.fd, wake_.get()}) {
		epoll_event event{};
		event.events = EPOLLIN | EPOLLET;
		event.data.fd = fd;
		if (epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, fd, &event))
			return Fault{errno,
				     "load: the rings cannot be waited for: " + describe(errno)};
	}
	auto body = [](void *drain) -> void * {
		static_cast<Drain *>(drain)->run();
		return nullptr;
	};
	if (const int error = thread_.start("bee-drain", body, this))
		return Fault{error, "load: no thread for draining the rings: " + describe(error) +
					    more_threads};
	return {};
}

void Drain::stop()
{
	if (!wake_)
		return;
	stopping_.store(true, std::memory_order_release);
	eventfd_write(wake_.get(), 1);
	queue_.interrupt();
	thread_.join();
}

DrainCounters Drain::counters() const
{
	constexpr auto relaxed = std::memory_order_relaxed;
	return {received_.load(relaxed),    received_bytes_.load(relaxed),
		malformed_.load(relaxed),   cpu_ns_.load(relaxed),
		wakeups_.load(relaxed),     vital_peak_.load(relaxed),
		bulk_peak_.load(relaxed),   backlog_.load(relaxed),
		backlog_peak_.load(relaxed)};
}

// From here on: the drain thread.

void Drain::run()
{
	constexpr unsigned max_tries =
		20'000; // of 50 us: a second, then a record stays busy for ever
	// At the end the rings are emptied, then told what was added up in the kernel, then what of
	// that was lost.
	unsigned ticks_left = 2;
	if (!options_.polls) // it would not let go of the CPU
		go_first();
	for (unsigned tries = 0;;) {
		// Read before the rings are: what was written before stop() is then in sight of the
		// last round.
		const bool last = stopping_.load(std::memory_order_acquire);
		const End end = round(last);
		if (last && end == End::settled && ticks_left) {
			ticks_.run();
			ticks_left--;
			continue;
		}
		if (last && (end == End::settled || tries >= max_tries))
			return;
		if (end == End::busy || last) {
			pause(tries++);
			continue;
		}
		tries = 0;
		if (end == End::full)
			queue_.wait_for_room(
				std::chrono::milliseconds(std::min(options_.every_ms, full_ms)));
		else
			wait();
		ticks_.run_if_due(now_ns());
	}
}

void Drain::wait()
{
	if (options_.polls)
		poll();
	else
		sleep();
	tally_.wakeups++;
}

void Drain::sleep()
{
	std::array<epoll_event, 3> events{};
	const int ms = nap_ms();
	const int found = epoll_wait(epoll_.get(), events.data(), events.size(), ms);
	slept_ = found == 0 && ms >= options_.every_ms;
	vital_is_busy_ = std::any_of(
		events.begin(), events.begin() + std::max(found, 0),
		[this](const epoll_event &event) { return event.data.fd == vital_fd_; });
}

/** Until the next look. */
int Drain::nap_ms()
{
	if (vital_is_busy_)
		return soon_ms;
	if (!slept_ || !quiet_)
		return options_.every_ms;
	if (!vital_.ring.rest() || !bulk_.rest())
		return 0;
	return std::max(options_.every_ms, std::min(options_.idle_ms, ticks_.due_in_ms(now_ns())));
}

/** Looks until there is something, and as long as it would sleep at most. */
void Drain::poll()
{
	constexpr unsigned looks = 1024; // between two looks at the clock
	const std::uint64_t end =
		now_ns() + static_cast<std::uint64_t>(options_.every_ms) * 1'000'000U;
	do {
		for (unsigned look = 0; look < looks; look++) {
			if (vital_.ring.fresh() || bulk_.fresh() ||
			    stopping_.load(std::memory_order_relaxed))
				return;
			relax();
		}
	} while (now_ns() < end);
}

Drain::End Drain::round(bool last)
{
	beyond_bound_ = last;
	const std::uint64_t now = last ? UINT64_MAX : now_ns();
	vital_.ring.look();
	bulk_.look();
	tally_.vital_peak = std::max(tally_.vital_peak, vital_.ring.seen());
	vital_is_busy_ |= vital_.ring.seen() > 0;
	tally_.bulk_peak = std::max(tally_.bulk_peak, bulk_.seen());
	quiet_ = !vital_.ring.seen() && !bulk_.seen() && vital_.backlog.empty();
	const End end = merge(now);
	if (end == End::full)
		put_by();
	settle();
	return end;
}

/** Mostly only the bulk ring has something, which is then one run. */
Drain::End Drain::merge(std::uint64_t now)
{
	for (;;) {
		const Ring::Head vital = vital_.head();
		const Ring::Head bulk = bulk_.head();
		if (vital == Ring::Head::busy || bulk == Ring::Head::busy)
			return End::busy;
		const std::uint64_t vital_at =
			vital == Ring::Head::record ? record_time(vital_.record()) : UINT64_MAX;
		const std::uint64_t bulk_at =
			bulk == Ring::Head::record ? record_time(bulk_.record()) : UINT64_MAX;
		const bool nothing = vital == Ring::Head::none && bulk == Ring::Head::none;
		if (nothing || std::min(vital_at, bulk_at) > now)
			return End::settled;
		const bool vital_first = bulk == Ring::Head::none || vital_at < bulk_at;
		const End end = vital_first
					? copy_run(vital_, std::min(bulk_at, now), vital_latency_)
					: copy_run(bulk_, std::min(vital_at, now), bulk_latency_);
		if (end != End::settled)
			return end;
	}
}

/** Copies records of one ring up to the time `until`. */
template <typename Records>
Drain::End Drain::copy_run(Records &records, std::uint64_t until, Latency &latency)
{
	for (;;) {
		switch (records.head()) {
		case Ring::Head::none:
			return End::settled;
		case Ring::Head::busy:
			return End::busy;
		case Ring::Head::record:
			break;
		}
		const std::byte *record = records.record();
		if (record_time(record) > until)
			return End::settled;
		const std::size_t size = records.size();
		const std::size_t padded = padded_size(size);
		if (!is_whole(record, size)) {
			tally_.malformed++;
			records.advance();
			continue;
		}
		if (room_.size() < padded && !make_room(padded))
			return End::full;
		std::memset(room_.data() + padded - sizeof(std::uint64_t), 0,
			    sizeof(std::uint64_t));
		std::memcpy(room_.data(), record, size);
		room_ = room_.subspan(padded);
		written_ += padded;
		tally_.received++;
		tally_.received_bytes += padded;
		if (options_.measures)
			latency.add(now_ns() - record_time(record));
		records.advance();
	}
}

/** While the queue is full: what is vital leaves its ring, as far as the backlog goes. */
void Drain::put_by()
{
	Ring &ring = vital_.ring;
	for (; ring.head() == Ring::Head::record; ring.advance()) {
		if (!is_whole(ring.record(), ring.size()))
			tally_.malformed++;
		else if (!vital_.backlog.push(ring.record(), ring.size()))
			return;
	}
}

bool Drain::make_room(std::size_t bytes)
{
	queue_.commit(written_);
	written_ = 0;
	room_ = queue_.borrow(bytes, beyond_bound_);
	return !room_.empty();
}

/** Hands the round's records to the reader and their space to the kernel, and tells the tally. */
void Drain::settle()
{
	constexpr auto relaxed = std::memory_order_relaxed;
	queue_.commit(written_);
	written_ = 0;
	vital_.ring.release();
	bulk_.release();
	tally_.cpu_ns = clock_ns(CLOCK_THREAD_CPUTIME_ID);
	received_.store(tally_.received, relaxed);
	received_bytes_.store(tally_.received_bytes, relaxed);
	malformed_.store(tally_.malformed, relaxed);
	cpu_ns_.store(tally_.cpu_ns, relaxed);
	wakeups_.store(tally_.wakeups, relaxed);
	vital_peak_.store(tally_.vital_peak, relaxed);
	bulk_peak_.store(tally_.bulk_peak, relaxed);
	backlog_.store(vital_.backlog.bytes(), relaxed);
	backlog_peak_.store(vital_.backlog.peak(), relaxed);
}

} // namespace bee
