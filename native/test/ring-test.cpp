// SPDX-License-Identifier: MIT
// The drain thread on rings of our own making: records that are not committed yet, discarded ones,
// ones from the future and ones that are broken come from a kernel only by chance. Written as the
// kernel writes them (kernel/bpf/ringbuf.c); the real thing is what test/live is for.
#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <initializer_list>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <linux/bpf.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "../drain.hpp"
#include "../handle.hpp"
#include "../queue.hpp"
#include "../record.hpp"
#include "../settings.hpp"

/** What is waited for instead of a ring's file. */
static std::map<int, int> bells;

/** In place of the C library's: a memory file cannot be waited for, and the rings are such. */
// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): its names are reserved ones
extern "C" int epoll_ctl(int epoll, int operation, int fd, epoll_event *event) noexcept
{
	const auto bell = bells.find(fd);
	return static_cast<int>(syscall(SYS_epoll_ctl, epoll, operation,
					bell == bells.end() ? fd : bell->second, event));
}

namespace {

using Times = std::vector<std::uint64_t>;

constexpr std::size_t ring_bytes = bee::Settings::min_ring_bytes;
constexpr std::uint32_t plain = 64; // bytes of a record when its length does not matter
constexpr std::uint64_t never = std::uint64_t{1} << 62U;

int failures = 0;

void check(bool holds, const std::string &sentence)
{
	if (holds)
		return;
	std::printf("FAILED: %s\n", sentence.c_str());
	failures++;
}

std::string listed(const Times &times)
{
	std::string text;
	for (const std::uint64_t time : times)
		text += " " + std::to_string(time);
	return text.empty() ? " nothing" : text;
}

void expect(const Times &got, const Times &wanted, const std::string &sentence)
{
	check(got == wanted, sentence + "; wanted" + listed(wanted) + ", got" + listed(got));
}

std::uint64_t boot_ns()
{
	timespec now{};
	clock_gettime(CLOCK_BOOTTIME, &now);
	return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000U +
	       static_cast<std::uint64_t>(now.tv_nsec);
}

/** Whether it came to hold before anyone would give up. */
bool wait_until(const std::function<bool()> &holds)
{
	const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
	while (!holds()) {
		if (std::chrono::steady_clock::now() > deadline)
			return false;
		sched_yield();
	}
	return true;
}

/** The kernel's end of a ring. */
class FakeRing {
public:
	FakeRing()
	    : page_(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))),
	      file_(memfd_create("ring", 0)), bell_(eventfd(0, 0))
	{
		bells[file_.get()] = bell_.get();
		const std::size_t bytes = 2 * page_ + 2 * ring_bytes;
		if (ftruncate(file_.get(), static_cast<off_t>(bytes)) == 0)
			memory_ = bee::Mapping(bytes, PROT_READ | PROT_WRITE, MAP_SHARED,
					       file_.get(), 0);
	}

	bee::Drain::Source source() const { return {file_.get(), ring_bytes}; }

	/** A record that is busy until commit(); -1 if there is no room. `size` is what its header
	 * says. */
	std::int64_t reserve(std::uint64_t at, std::uint32_t length, std::uint32_t size)
	{
		const std::uint64_t step =
			(std::uint64_t{length} + BPF_RINGBUF_HDR_SZ + 7) & ~std::uint64_t{7};
		const std::uint64_t start = produced_;
		if (start + step - consumed() > ring_bytes)
			return -1;
		set_length(start, length | BPF_RINGBUF_BUSY_BIT);
		std::vector<std::byte> record(std::max<std::size_t>(length, bee::min_record_bytes));
		for (std::size_t index = 0; index < record.size(); index++)
			record[index] = static_cast<std::byte>(at + index);
		std::memcpy(record.data(), &at, sizeof(at));
		std::memcpy(record.data() + bee::record_size_offset, &size, sizeof(size));
		for (std::size_t index = 0; index < length; index++)
			put(start + BPF_RINGBUF_HDR_SZ + index, record[index]);
		produced_ += step;
		__atomic_store_n(reinterpret_cast<std::uint64_t *>(memory_.at(page_)), produced_,
				 __ATOMIC_SEQ_CST);
		return static_cast<std::int64_t>(start);
	}
	std::int64_t reserve(std::uint64_t at) { return reserve(at, plain, plain); }

	void commit(std::int64_t start, std::uint32_t length = plain, std::uint32_t flags = 0)
	{
		set_length(static_cast<std::uint64_t>(start), length | flags);
		if (position() == static_cast<std::uint64_t>(start))
			eventfd_write(bell_.get(), 1);
	}

	bool add(std::uint64_t at, std::uint32_t length, std::uint32_t size)
	{
		const std::int64_t start = reserve(at, length, size);
		if (start >= 0)
			commit(start, length);
		return start >= 0;
	}
	bool add(std::uint64_t at, std::uint32_t length = plain) { return add(at, length, length); }
	void add_all(std::initializer_list<std::uint64_t> times)
	{
		for (const std::uint64_t at : times)
			add(at);
	}

	std::uint64_t produced() const { return produced_; }
	/** The reader's position; one that is awake tells a byte less. */
	std::uint64_t consumed() const { return (position() + 1) & ~std::uint64_t{7}; }
	bool reader_rests() const { return position() == produced_; }

private:
	std::uint64_t position() const
	{
		return __atomic_load_n(reinterpret_cast<const std::uint64_t *>(memory_.at(0)),
				       __ATOMIC_SEQ_CST);
	}
	std::byte *data(std::uint64_t position, std::size_t copy) const
	{
		return memory_.at(2 * page_ + copy * ring_bytes + position % ring_bytes);
	}
	/** The kernel has one page at both places; a file has none of that. Atomic for the thread
	 * sanitizer's sake: space goes from writer to writer through the reader, whose half of that
	 * it sees at other addresses. */
	void put(std::uint64_t position, std::byte value) const
	{
		for (const std::size_t copy : {0U, 1U})
			__atomic_store_n(reinterpret_cast<unsigned char *>(data(position, copy)),
					 static_cast<unsigned char>(value), __ATOMIC_RELAXED);
	}
	void set_length(std::uint64_t start, std::uint32_t length) const
	{
		for (const std::size_t copy : {1U, 0U})
			__atomic_store_n(reinterpret_cast<std::uint32_t *>(data(start, copy)),
					 length, __ATOMIC_RELEASE);
	}

	std::size_t page_;
	bee::Descriptor file_;
	bee::Descriptor bell_;
	bee::Mapping memory_;
	std::uint64_t produced_ = 0;
};

/** Two rings, a drain, and what came out of its queue. */
class Bench {
public:
	explicit Bench(std::size_t queue_bytes = bee::Settings::min_queue_bytes,
		       std::size_t backlog_bytes = 0, bool polls = false)
	    : Bench(queue_bytes, {1, backlog_bytes, polls, false, 1})
	{
	}
	Bench(std::size_t queue_bytes, const bee::DrainOptions &options)
	{
		queue.set_bound(queue_bytes);
		if (const bee::Outcome fault = drain.start(vital.source(), bulk.source(), options))
			check(false, fault->what);
	}

	/** The times of what has come since the last call; looks at each record. */
	Times take()
	{
		Times times;
		while (const std::size_t taken = queue.take(buffer_)) {
			check(taken % 8 == 0, "what is taken is a multiple of 8 bytes");
			for (std::size_t start = 0; start < taken;)
				start += look(buffer_.data() + start, taken - start, times);
		}
		return times;
	}
	/** Takes until there are so many. */
	Times take(std::size_t count)
	{
		Times times;
		const bool all = wait_until([&] {
			const Times more = take();
			times.insert(times.end(), more.begin(), more.end());
			return times.size() >= count;
		});
		check(all, "waited in vain for " + std::to_string(count) + " records");
		return times;
	}

	/** Lets the thread look at the rings as they are now, and at the queue: a round that began
	 * before this call is followed by a whole one. */
	void let_it_look() const
	{
		for (int rounds = 0; rounds < 2; rounds++) {
			const std::uint64_t before = drain.counters().cpu_ns;
			check(wait_until([&] { return drain.counters().cpu_ns != before; }),
			      "the drain thread stands still");
		}
	}

	/** Records that came after a later one of their length. */
	std::uint64_t late() const { return late_; }

	FakeRing vital;
	FakeRing bulk;
	bee::Queue queue;
	bee::Ticks ticks;
	bee::Drain drain{queue, ticks};

private:
	std::size_t look(const std::byte *record, std::size_t left, Times &times)
	{
		const std::uint64_t at = bee::record_time(record);
		const std::size_t size = bee::record_size(record);
		const std::size_t padded = bee::padded_size(size);
		times.push_back(at);
		std::uint64_t &latest = latest_[size];
		late_ += at < latest;
		latest = std::max(latest, at);
		if (size < bee::min_record_bytes || padded > left) {
			check(false, "a record in the queue is whole");
			return left;
		}
		bool same = true;
		for (std::size_t index = bee::min_record_bytes; index < size; index++)
			same &= record[index] == static_cast<std::byte>(at + index);
		for (std::size_t index = size; index < padded; index++)
			same &= record[index] == std::byte{0};
		check(same, "a record arrives as it was sent, with zeros behind it");
		return padded;
	}

	std::map<std::size_t, std::uint64_t> latest_; // by length
	std::uint64_t late_ = 0;
	std::vector<std::byte> buffer_ = std::vector<std::byte>(std::size_t{1} << 20U);
};

void records_of_both_rings_come_in_the_order_of_time()
{
	Bench bench;
	// The head holds the thread back until both rings are filled.
	const std::int64_t head = bench.vital.reserve(10);
	bench.vital.add_all({40, 41, 70});
	bench.bulk.add_all({20, 30, 50, 60, 80});
	bench.vital.commit(head);
	expect(bench.take(9), {10, 20, 30, 40, 41, 50, 60, 70, 80}, "two rings make one order");
}

void a_busy_head_holds_back_both_rings()
{
	Bench bench;
	const std::int64_t vital = bench.vital.reserve(10);
	bench.vital.add(40);
	bench.bulk.add(20);
	bench.let_it_look();
	expect(bench.take(), {}, "nothing passes a busy head of the vital ring");
	bench.vital.commit(vital);
	expect(bench.take(3), {10, 20, 40}, "the commit lets all go");

	const std::int64_t bulk = bench.bulk.reserve(50);
	bench.vital.add(60);
	bench.let_it_look();
	expect(bench.take(), {}, "nothing passes a busy head of the bulk ring");
	bench.bulk.commit(bulk);
	expect(bench.take(2), {50, 60}, "the commit lets all go again");
}

void what_stands_before_a_busy_record_is_not_held_back()
{
	Bench bench;
	bench.bulk.add(10);
	const std::int64_t busy = bench.bulk.reserve(20);
	bench.bulk.add(30);
	expect(bench.take(1), {10}, "what was before the busy record comes");
	bench.let_it_look();
	expect(bench.take(), {}, "what is behind the busy record waits");
	bench.bulk.commit(busy);
	expect(bench.take(2), {20, 30}, "and comes with it");
}

void discarded_records_are_stepped_over()
{
	Bench bench;
	const std::int64_t first = bench.bulk.reserve(5);
	bench.bulk.add(20);
	const std::int64_t second = bench.bulk.reserve(25);
	bench.vital.add(10);
	bench.bulk.commit(first, plain, BPF_RINGBUF_DISCARD_BIT);
	bench.bulk.commit(second, plain, BPF_RINGBUF_DISCARD_BIT);
	expect(bench.take(2), {10, 20}, "a discarded record is not seen");
	check(wait_until([&] { return bench.bulk.consumed() == bench.bulk.produced(); }),
	      "its space is given back");
	check(wait_until([&] { return bench.drain.counters().received == 2; }),
	      "and it is not counted");
}

void a_record_of_the_future_waits_and_the_others_do_not()
{
	Bench bench;
	bench.vital.add(never);
	bench.bulk.add(60);
	expect(bench.take(1), {60}, "a record of the future does not hold back the other ring");
	bench.let_it_look();
	expect(bench.take(), {}, "it waits itself");
	bench.drain.stop();
	expect(bench.take(), {never}, "the last round takes it");
}

void the_latest_time_there_is_is_a_time_like_others()
{
	Bench bench;
	bench.bulk.add(UINT64_MAX);
	bench.vital.add(UINT64_MAX);
	bench.vital.add(UINT64_MAX);
	bench.let_it_look();
	bench.drain.stop();
	expect(bench.take(), {UINT64_MAX, UINT64_MAX, UINT64_MAX}, "the last round takes them");
}

void malformed_records_are_left_out_and_counted()
{
	Bench bench;
	bench.bulk.add(10);
	bench.bulk.add(20, 8);      // shorter than a header's size is far
	bench.bulk.add(21, 12, 12); // without its size
	bench.bulk.add(22, 64, 72); // says more than it has
	bench.bulk.add(23, 64, 0);  // says nothing
	bench.bulk.add(30, 61);     // odd, but right
	expect(bench.take(2), {10, 30}, "only what a reader can step over gets through");
	check(wait_until([&] { return bench.drain.counters().malformed == 4; }),
	      "the others are counted");
	check(bench.drain.counters().received == 2, "and not counted as received");
	check(wait_until([&] { return bench.bulk.consumed() == bench.bulk.produced(); }),
	      "their space is given back");
}

void records_are_whole_also_across_the_end_of_the_ring()
{
	Bench bench;
	std::uint64_t at = 1;
	Times wanted;
	Times got;
	// Seven laps, lengths that are a multiple of nothing.
	while (bench.bulk.produced() < 7 * ring_bytes) {
		const auto length = static_cast<std::uint32_t>(17 + at * 131 % 4000);
		if (bench.bulk.add(at, length)) {
			wanted.push_back(at++);
			continue;
		}
		const Times more = bench.take();
		got.insert(got.end(), more.begin(), more.end());
	}
	const Times rest = bench.take(wanted.size() - got.size());
	got.insert(got.end(), rest.begin(), rest.end());
	check(got == wanted, "each record comes once and in order, lap after lap");
}

void the_longest_record_fits()
{
	Bench bench;
	const auto length = static_cast<std::uint32_t>(ring_bytes - BPF_RINGBUF_HDR_SZ);
	for (std::uint64_t at = 1; at <= 9; at++) {
		check(bench.bulk.add(at, length), "a ring that was emptied takes a whole ring");
		expect(bench.take(1), {at}, "a record as long as the ring comes whole");
		check(wait_until([&] { return bench.bulk.consumed() == bench.bulk.produced(); }),
		      "its space is given back");
	}
}

/** Adds records 1, 2, 3... until the ring takes no more although the thread had its time; how many.
 */
std::uint64_t fill_until_stuck(Bench &bench)
{
	constexpr std::uint64_t most = 10'000; // several times what ring and queue hold
	std::uint64_t count = 0;
	for (bool stuck = false; !stuck && count < most;) {
		while (count < most && bench.bulk.add(count + 1, 1000))
			count++;
		const std::uint64_t before = bench.bulk.consumed();
		bench.let_it_look();
		stuck = bench.bulk.consumed() == before;
	}
	check(count < most, "a queue that nobody takes from gets full");
	return count;
}

void a_full_queue_leaves_records_in_the_ring()
{
	constexpr std::size_t bound = bee::Settings::min_queue_bytes;
	Bench bench(bound);
	const std::uint64_t count = fill_until_stuck(bench);
	check(bench.queue.peak() <= bound, "the queue keeps its bound");
	check(bench.queue.queued() > bound - bee::Queue::chunk_bytes, "and uses it");
	check(bench.drain.bulk_fill() > ring_bytes - 1100, "the ring holds what came after");
	const Times half = bench.take();
	check(!half.empty() && half.front() == 1, "what waited comes when it is taken");
	bench.let_it_look();
	bench.drain.stop();
	Times all = half;
	const Times rest = bench.take();
	all.insert(all.end(), rest.begin(), rest.end());
	Times wanted;
	for (std::uint64_t time = 1; time <= count; time++)
		wanted.push_back(time);
	check(all == wanted, "nothing is lost and nothing comes twice");
}

void what_is_vital_has_a_share_of_its_own()
{
	constexpr std::size_t bound = bee::Settings::min_queue_bytes;
	constexpr std::size_t share = 2 * bee::Queue::chunk_bytes;
	constexpr std::uint32_t length = 1000;
	Bench bench(bound, share);
	const std::uint64_t bulk = fill_until_stuck(bench);
	// Several times what the ring holds, and nobody takes.
	std::uint64_t vital = 0;
	Times wanted;
	for (std::uint64_t time = 1; time <= bulk; time++)
		wanted.push_back(time);
	for (; vital < 4 * ring_bytes / length; vital++) {
		const std::uint64_t at = bulk + 1 + vital;
		check(wait_until([&] { return bench.vital.add(at, length + 1); }),
		      "the vital ring takes what comes though the bulk one is full");
		wanted.push_back(at);
	}
	check(bench.bulk.consumed() < bench.bulk.produced(), "the bulk ring is full all the time");
	check(bench.drain.counters().received < bulk, "what waits is not counted as received");
	check(bench.queue.peak() <= bound, "the queue keeps its bound");
	// And it overflows where its own share ends.
	std::uint64_t more = 0;
	for (bool stuck = false; !stuck && more < 10'000;) {
		while (bench.vital.add(bulk + 1 + vital + more, length + 1))
			wanted.push_back(bulk + 1 + vital + more++);
		const std::uint64_t before = bench.vital.consumed();
		bench.let_it_look();
		stuck = bench.vital.consumed() == before;
	}
	check((vital + more) * length < share + 2 * ring_bytes, "its share has an end too");
	check(bench.drain.counters().backlog_peak <= share, "and is kept");
	check(bench.take(wanted.size()) == wanted,
	      "all of both rings comes in the order of time when it is taken");
	check(wait_until([&] { return bench.drain.counters().backlog == 0; }),
	      "and nothing waits any more");
}

void the_order_holds_across_the_share()
{
	constexpr std::size_t share = 2 * bee::Queue::chunk_bytes;
	Bench bench(bee::Settings::min_queue_bytes, share);
	const std::uint64_t filled = fill_until_stuck(bench);
	// Before, between and behind what stands in the full ring.
	const std::uint64_t between = filled - 20;
	check(bench.vital.add(between), "there is room in the vital ring");
	check(wait_until([&] { return bench.vital.consumed() == bench.vital.produced(); }),
	      "what is vital leaves its ring");
	check(bench.vital.add(filled + 5), "there is room again");
	Times wanted;
	for (std::uint64_t time = 1; time <= filled; time++) {
		wanted.push_back(time);
		if (time == between)
			wanted.push_back(time);
	}
	wanted.push_back(filled + 5);
	check(bench.take(wanted.size()) == wanted, "a record of the share comes at its time");
}

/** While it lives this thread and those that it starts run on two CPUs, if there are as many. */
class Apart {
public:
	Apart()
	{
		sched_getaffinity(0, sizeof(before_), &before_);
		for (std::size_t cpu = 0; cpu < CPU_SETSIZE; cpu++)
			if (CPU_ISSET(cpu, &before_)) {
				first_ = cpus_++ ? first_ : cpu;
				last_ = cpu;
			}
		move_to(first_);
	}
	Apart(const Apart &) = delete;
	Apart &operator=(const Apart &) = delete;
	~Apart() { sched_setaffinity(0, sizeof(before_), &before_); }

	/** After the others were started. */
	void part() const { move_to(last_); }

private:
	static void move_to(std::size_t cpu)
	{
		cpu_set_t only;
		CPU_ZERO(&only);
		CPU_SET(cpu, &only);
		sched_setaffinity(0, sizeof(only), &only);
	}

	cpu_set_t before_{};
	std::size_t cpus_ = 0;
	std::size_t first_ = 0;
	std::size_t last_ = 0;
};

void no_record_comes_unseen_while_the_thread_lies_down()
{
	const Apart apart;
	// It lies down as soon as it has found nothing, and would sleep for an hour.
	constexpr bee::DrainOptions sleepy{0, 0, false, false, 3'600'000};
	constexpr std::uint64_t records = 2000;
	Bench bench(bee::Settings::min_queue_bytes, sleepy);
	apart.part();
	std::uint64_t sleeps = 0;
	std::uint64_t got = 0;
	for (std::uint64_t at = 1; at <= records && got == at - 1; at++) {
		// At another moment of its rounds each time, and now and then when it sleeps.
		for (std::uint64_t turn = at % 32; turn; turn--)
			sched_yield();
		sleeps += bench.bulk.reader_rests() && bench.vital.reader_rests();
		(at % 8 ? bench.bulk : bench.vital).add(at);
		got += bench.take(1).size();
	}
	check(got == records, "each record wakes the thread or is seen by it");
	check(sleeps > 0, "which does sleep");
	check(sleeps < records, "and is awake");
	check(wait_until([&] { return bench.bulk.reader_rests() && bench.vital.reader_rests(); }),
	      "in the end it sleeps");
	bench.drain.stop();
}

void who_polls_sees_the_same()
{
	Bench bench(bee::Settings::min_queue_bytes, 0, true);
	bench.vital.add_all({10, 30});
	bench.bulk.add_all({20, 40});
	Times got = bench.take(4);
	std::sort(got.begin(), got.end()); // they were not added in the order of time
	expect(got, {10, 20, 30, 40}, "a thread that never sleeps takes what comes");
	bench.drain.stop();
}

void latencies_fall_into_buckets_of_an_eighth()
{
	for (const std::uint64_t ns :
	     {0ULL, 7ULL, 8ULL, 15ULL, 16ULL, 17ULL, 999ULL, 1'000'000ULL, ~0ULL >> 1U, ~0ULL}) {
		bee::Latency latency;
		latency.add(ns);
		std::size_t bucket = 0;
		while (bucket < bee::Latency::buckets && !latency.count(bucket))
			bucket++;
		check(bucket < bee::Latency::buckets, "a latency falls into a bucket");
		const std::uint64_t least = bee::Latency::least(bucket);
		check(least <= ns && ns - least <= least / bee::Latency::parts,
		      "of an eighth of its size: " + std::to_string(ns));
	}
}

void the_fullest_that_a_ring_was_is_remembered()
{
	Bench bench;
	const std::int64_t head = bench.bulk.reserve(10);
	while (bench.bulk.add(20, 1000))
		;
	bench.let_it_look();
	check(bench.drain.counters().bulk_peak == bench.bulk.produced(), "a full ring is a peak");
	check(bench.drain.counters().vital_peak == 0, "of that ring alone");
	bench.bulk.commit(head);
	check(wait_until([&] { return bench.bulk.consumed() == bench.bulk.produced(); }),
	      "it is emptied");
	check(bench.drain.counters().bulk_peak == bench.bulk.produced(), "the peak stays");
}

void the_end_takes_all_beyond_the_bound()
{
	constexpr std::size_t bound = bee::Settings::min_queue_bytes;
	Bench bench(bound);
	const std::uint64_t count = fill_until_stuck(bench);
	bench.drain.stop();
	check(bench.bulk.consumed() == bench.bulk.produced(), "the ring is empty");
	check(bench.queue.peak() > bound, "the queue went beyond its bound");
	check(bench.take().size() == count, "all is there");
}

void a_record_that_is_never_committed_does_not_keep_the_end()
{
	Bench bench;
	bench.bulk.add(10);
	bench.vital.reserve(20);
	bench.bulk.add(30);
	bench.drain.stop();
	const Times got = bench.take();
	check(got.empty() || got == Times{10}, "nothing passes the record that stays busy");
	check(bench.drain.counters().received == got.size(), "the books say what came");
}

void stop_may_come_twice_and_before_any_record()
{
	Bench bench;
	bench.drain.stop();
	bench.drain.stop();
	expect(bench.take(), {}, "there is nothing");
	check(bench.drain.counters().received == 0, "and the books say so");
}

/** As the kernel does it: the time before the space, the space under the ring's lock, the bytes
 * after. */
void threads_write_to_both_rings()
{
	constexpr std::uint32_t writers = 4; // told apart by the length of their records
	constexpr std::uint32_t discarded = BPF_RINGBUF_DISCARD_BIT;
	constexpr std::uint64_t rounds = 20'000;
	Bench bench;
	std::array<std::mutex, 2> locks;
	std::atomic<std::uint64_t> sent = 0;
	const auto write = [&](std::uint32_t length) {
		for (std::uint64_t round = 0; round < rounds; round++) {
			const std::size_t which = round % 2;
			const bool kept = round % 16 != 0;
			FakeRing &ring = which ? bench.vital : bench.bulk;
			std::int64_t start = -1;
			while (start < 0) {
				const std::uint64_t at = boot_ns();
				const std::lock_guard lock(locks.at(which));
				start = ring.reserve(at, length, length);
			}
			ring.commit(start, length, kept ? 0U : discarded);
			sent += kept;
		}
	};
	std::vector<std::thread> threads;
	for (std::uint32_t writer = 0; writer < writers; writer++)
		threads.emplace_back(write, plain + writer);
	std::uint64_t got = 0;
	std::atomic<bool> done = false;
	std::thread waiter([&] {
		for (std::thread &thread : threads)
			thread.join();
		done = true;
	});
	while (!done)
		got += bench.take().size();
	waiter.join();
	bench.drain.stop();
	got += bench.take().size();
	check(got == sent,
	      "of " + std::to_string(sent) + " records sent " + std::to_string(got) + " came");
	check(bench.late() == 0, "no record came after a later one of its thread");
	check(bench.drain.counters().malformed == 0, "and none was broken");
}

} // namespace

int main()
{
	records_of_both_rings_come_in_the_order_of_time();
	a_busy_head_holds_back_both_rings();
	what_stands_before_a_busy_record_is_not_held_back();
	discarded_records_are_stepped_over();
	a_record_of_the_future_waits_and_the_others_do_not();
	the_latest_time_there_is_is_a_time_like_others();
	malformed_records_are_left_out_and_counted();
	records_are_whole_also_across_the_end_of_the_ring();
	the_longest_record_fits();
	a_full_queue_leaves_records_in_the_ring();
	what_is_vital_has_a_share_of_its_own();
	the_order_holds_across_the_share();
	no_record_comes_unseen_while_the_thread_lies_down();
	who_polls_sees_the_same();
	latencies_fall_into_buckets_of_an_eighth();
	the_fullest_that_a_ring_was_is_remembered();
	the_end_takes_all_beyond_the_bound();
	a_record_that_is_never_committed_does_not_keep_the_end();
	stop_may_come_twice_and_before_any_record();
	threads_write_to_both_rings();
	return failures ? 1 : 0;
}
