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

#include "record.hpp"
#include "settings.hpp"

namespace bee {

namespace {

std::uint64_t clock_ns(clockid_t clock)
{
	timespec now{};
	clock_gettime(clock, &now);
	return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000U +
	       static_cast<std::uint64_t>(now.tv_nsec);
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

} // namespace

Outcome Drain::start(Source vital, Source bulk, int every_ms)
{
	every_ms_ = every_ms;
	if (Outcome fault = vital_.map(vital.fd, vital.bytes))
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
		if (epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, fd, &event))
			return Fault{errno,
				     "load: the rings cannot be waited for: " + describe(errno)};
	}
	auto body = [](void *drain) -> void * {
		static_cast<Drain *>(drain)->run();
		return nullptr;
	};
	if (const int error = thread_.start("bee-drain", body, this))
		return Fault{error, "load: no thread for draining the rings: " + describe(error)};
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
	return {received_.load(relaxed), received_bytes_.load(relaxed), malformed_.load(relaxed),
		cpu_ns_.load(relaxed),   wakeups_.load(relaxed),        vital_peak_.load(relaxed),
		bulk_peak_.load(relaxed)};
}

// From here on: the drain thread.

void Drain::run()
{
	constexpr unsigned max_tries =
		20'000; // of 50 us: a second, then a record stays busy for ever
	bool summed_up = false;
	for (unsigned tries = 0;;) {
		// Read before the rings are: what was written before stop() is then in sight of the
		// last round.
		const bool last = stopping_.load(std::memory_order_acquire);
		if (last && !std::exchange(summed_up, true))
			ticks_.run();
		const End end = round(last);
		if (last && (end == End::settled || tries >= max_tries))
			return;
		if (end == End::busy || last) {
			pause(tries++);
			continue;
		}
		tries = 0;
		if (end == End::full)
			queue_.wait_for_room(std::chrono::milliseconds(every_ms_));
		else
			wait();
	}
}

void Drain::wait()
{
	std::array<epoll_event, 3> events{};
	epoll_wait(epoll_.get(), events.data(), events.size(), every_ms_);
	ticks_.run_if_due(clock_ns(CLOCK_BOOTTIME));
	tally_.wakeups++;
}

Drain::End Drain::round(bool last)
{
	beyond_bound_ = last;
	const std::uint64_t now = last ? UINT64_MAX : clock_ns(CLOCK_BOOTTIME);
	vital_.look();
	bulk_.look();
	tally_.vital_peak = std::max(tally_.vital_peak, vital_.seen());
	tally_.bulk_peak = std::max(tally_.bulk_peak, bulk_.seen());
	const End end = merge(now);
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
		const End end = vital_first ? copy_run(vital_, std::min(bulk_at, now))
					    : copy_run(bulk_, std::min(vital_at, now));
		if (end != End::settled)
			return end;
	}
}

/** Copies records of one ring up to the time `until`. */
Drain::End Drain::copy_run(Ring &ring, std::uint64_t until)
{
	for (;;) {
		switch (ring.head()) {
		case Ring::Head::none:
			return End::settled;
		case Ring::Head::busy:
			return End::busy;
		case Ring::Head::record:
			break;
		}
		const std::byte *record = ring.record();
		if (record_time(record) > until)
			return End::settled;
		const std::size_t size = ring.size();
		const std::size_t padded = padded_size(size);
		if (size < min_record_bytes || size > max_record_bytes ||
		    record_size(record) != size) {
			tally_.malformed++;
			ring.advance();
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
		ring.advance();
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
	vital_.release();
	bulk_.release();
	tally_.cpu_ns = clock_ns(CLOCK_THREAD_CPUTIME_ID);
	received_.store(tally_.received, relaxed);
	received_bytes_.store(tally_.received_bytes, relaxed);
	malformed_.store(tally_.malformed, relaxed);
	cpu_ns_.store(tally_.cpu_ns, relaxed);
	wakeups_.store(tally_.wakeups, relaxed);
	vital_peak_.store(tally_.vital_peak, relaxed);
	bulk_peak_.store(tally_.bulk_peak, relaxed);
}

} // namespace bee
