// SPDX-License-Identifier: MIT
#include "ahead.hpp"

#include <atomic>
#include <mutex>
#include <utility>

#include <unistd.h>

#include "descriptors.hpp"
#include "kernel.hpp"
#include "log.hpp"
#include "prepare.hpp"
#include "privilege.hpp"
#include "signals.hpp"
#include "thread.hpp"

namespace bee {

namespace {

/** The thread, and what it makes. At the end of the process it is waited for. */
class Making {
public:
	Making() = default;
	Making(const Making &) = delete;
	Making &operator=(const Making &) = delete;
	~Making()
	{
		stop.store(true);
		thread.join();
	}

	std::mutex one_at_a_time;
	bool begun = false;
	std::atomic<bool> stop{false};
	std::unique_ptr<Ahead> made;
	Thread thread;
};

Making &making()
{
	static Making only;
	return only;
}

/** Has all programs loaded; false if that cannot be. */
bool choose(const Ahead &ahead)
{
	std::vector<Kind> kinds;
	if (read_kinds(ahead.object, kinds))
		return false;
	Programs programs;
	programs.read(ahead.object, kinds, std::nullopt);
	bpf_program *program = nullptr;
	bpf_object__for_each_program (program, ahead.object.get())
		if (!is_handed_over(program))
			return false;
	return !require_descriptors(ahead.object, programs) &&
	       !prepare(ahead.object, programs, {}, ahead.types);
}

bool make(Ahead &ahead, const std::atomic<bool> &stop)
{
	if (ahead.object.open() || stop)
		return false;
	// Where they cannot be shortened all is different.
	if (!ahead.types.read(ahead.object.types()) || require_kernel(ahead.types) || stop)
		return false;
	const std::string path = ahead.types.path();
	if (access(path.c_str(), R_OK) || ahead.object.open(path.c_str()) || !choose(ahead) || stop)
		return false;
	const LogCapture quiet;
	const SignalsBlocked blocked; // see load()
	const Verification::Taking taking(ahead.verification, ahead.object.get());
	return !bpf_object__load(ahead.object.get());
}

void *body(void *self)
{
	auto *making = static_cast<Making *>(self);
	auto ahead = std::make_unique<Ahead>();
	if (make(*ahead, making->stop))
		making->made = std::move(ahead);
	return nullptr;
}

} // namespace

void begin_ahead()
{
	Making &now = making();
	const std::lock_guard lock(now.one_at_a_time);
	if (now.begun || geteuid() != getuid() || !may_load_programs())
		return;
	now.begun = true;
	// Without a thread it is done later.
	(void)now.thread.start("bee-ahead", body, &now);
}

std::unique_ptr<Ahead> take_ahead()
{
	Making &now = making();
	const std::lock_guard lock(now.one_at_a_time);
	now.thread.join();
	now.begun = false;
	return std::move(now.made);
}

} // namespace bee
