// SPDX-License-Identifier: MIT
#pragma once

#include <pthread.h>

#include "signals.hpp"

namespace bee {

/** What to do where none can be started. */
inline constexpr const char *more_threads =
	": allow more processes here (ulimit -u, pids.max of the group, TasksMax= of a service)";

/**
 * A named thread that takes no signals: they belong to the runtime's own threads. Not std::thread,
 * because that one can only throw when the system has no thread left, and here nothing may throw.
 */
class Thread {
public:
	Thread() = default;
	Thread(const Thread &) = delete;
	Thread &operator=(const Thread &) = delete;
	~Thread() { join(); }

	/** 0 or a positive errno. `name` has at most 15 characters. */
	int start(const char *name, void *(*body)(void *), void *argument)
	{
		// A thread inherits its creator's mask, so there is no moment without it.
		const SignalsBlocked blocked;
		const int error = pthread_create(&thread_, nullptr, body, argument);
		if (error)
			return error;
		running_ = true;
		pthread_setname_np(thread_, name);
		return 0;
	}

	void join()
	{
		if (running_)
			pthread_join(thread_, nullptr);
		running_ = false;
	}

	/** Whether it was started and is still to be joined. */
	bool running() const { return running_; }

private:
	pthread_t thread_{};
	bool running_ = false;
};

} // namespace bee
