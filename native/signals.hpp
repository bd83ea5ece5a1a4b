// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>

namespace bee {

/** While it lives, no signal is delivered to this thread. */
class SignalsBlocked {
public:
	SignalsBlocked()
	{
		sigset_t all;
		sigfillset(&all);
		pthread_sigmask(SIG_SETMASK, &all, &before_);
	}
	SignalsBlocked(const SignalsBlocked &) = delete;
	SignalsBlocked &operator=(const SignalsBlocked &) = delete;
	~SignalsBlocked() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

private:
	sigset_t before_{};
};

} // namespace bee
