// SPDX-License-Identifier: MIT
#include "ticks.hpp"

#include <array>
#include <cerrno>
#include <climits>

#include <bpf/bpf.h>
#include <unistd.h>

#include "log.hpp"

namespace bee {

namespace {

/** Nothing is written into the iterator's file, but only reading it makes it walk. */
void walk(const Link &iterator)
{
	const Descriptor run(bpf_iter_create(bpf_link__fd(iterator.get())));
	std::array<char, 64> nothing{};
	while (run) {
		const ssize_t got = read(run.get(), nothing.data(), nothing.size());
		// EAGAIN: a million objects without output
		if (got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN))
			return;
	}
}

} // namespace

Outcome Ticks::add(const bpf_program *program)
{
	if (bpf_program__expected_attach_type(program) != BPF_TRACE_ITER) {
		programs_.push_back(bpf_program__fd(program));
		return {};
	}
	const LogCapture log;
	Link link(bpf_program__attach_iter(program, nullptr));
	if (!link)
		return Fault{errno, log.reason(errno)};
	iterators_.push_back(std::move(link));
	return {};
}

void Ticks::run_if_due(std::uint64_t now)
{
	if (now < due_)
		return;
	// The first time is a second after the start.
	if (due_)
		run();
	due_ = now + every_ns;
}

int Ticks::due_in_ms(std::uint64_t now) const
{
	constexpr std::uint64_t ms = 1'000'000;
	if (programs_.empty() && iterators_.empty())
		return INT_MAX;
	return static_cast<int>(due_ > now ? (due_ - now + ms - 1) / ms : 0);
}

void Ticks::run()
{
	for (const int program : programs_) {
		LIBBPF_OPTS(bpf_test_run_opts, options);
		bpf_prog_test_run_opts(program, &options);
	}
	for (const Link &iterator : iterators_)
		walk(iterator);
}

void Ticks::clear()
{
	programs_.clear();
	iterators_.clear();
}

} // namespace bee
