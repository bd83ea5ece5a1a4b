// SPDX-License-Identifier: MIT
#include "descriptors.hpp"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/resource.h>

#include "handle.hpp"

namespace bee {

namespace {

/** For what is open a moment only: types, attempts, and what the thread waits on. */
constexpr std::size_t spare_descriptors = 24;

} // namespace

Outcome require_descriptors(const Object &object, const Programs &programs, bool loaded)
{
	std::size_t needed = spare_descriptors;
	const bpf_map *map = nullptr;
	bpf_object__for_each_map (map, object.get())
		needed += loaded ? 0 : 1;
	for (const Program &program : programs.all())
		if (!program.reason) // itself, and its link
			needed +=
				(loaded ? 0 : 1) + (program.role == Program::Role::handler ? 0 : 1);
	rlimit limit{};
	const Descriptor first_free(open("/", O_PATH | O_CLOEXEC));
	if (getrlimit(RLIMIT_NOFILE, &limit) || limit.rlim_cur == RLIM_INFINITY)
		return {};
	const std::size_t most = limit.rlim_cur;
	const auto used = first_free ? static_cast<std::size_t>(first_free.get()) : most;
	if (used + needed <= most)
		return {};
	return Fault{
		EMFILE,
		"load: only " + std::to_string(most) + " files may be open at once here, and " +
			std::to_string(std::min(used, most) + needed) +
			" are needed: raise the limit (ulimit -n 1024, or LimitNOFILE= of a service)"};
}

} // namespace bee
