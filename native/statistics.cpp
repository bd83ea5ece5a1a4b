// SPDX-License-Identifier: MIT
#include "statistics.hpp"

#include <cerrno>
#include <utility>

namespace bee {

namespace {

Fault refused(int error)
{
	const std::string why =
		error == EPERM    ? "the kernel lets nobody count them who lacks CAP_SYS_ADMIN"
		: error == EINVAL ? "this kernel cannot count them for a while; Linux 5.8 can"
				  : describe(error);
	return {error, "statistics: the runs of the programs are not counted: " + why};
}

} // namespace

Outcome Statistics::open()
{
	if (holder_)
		return {};
	Descriptor holder(bpf_enable_stats(BPF_STATS_RUN_TIME));
	if (!holder)
		return refused(errno);
	holder_ = std::move(holder);
	return {};
}

Outcome read_runs(const Object &object, const Programs &programs, std::vector<ProgramRuns> &runs)
{
	for (const Program &program : programs.all()) {
		if (!program.attached || program.role == Program::Role::handler)
			continue;
		bpf_prog_info info{};
		__u32 bytes = sizeof(info);
		const int fd = bpf_program__fd(
			bpf_object__find_program_by_name(object.get(), program.name.c_str()));
		if (bpf_obj_get_info_by_fd(fd, &info, &bytes))
			return Fault{errno, "programRuns: the kernel does not tell of " +
						    program.name + ": " + describe(errno)};
		runs.push_back({program.name, info.run_cnt, info.run_time_ns});
	}
	return {};
}

} // namespace bee
