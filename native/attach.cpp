// SPDX-License-Identifier: MIT
#include "attach.hpp"

#include <cerrno>
#include <ctime>

#include <linux/membarrier.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "iterate.hpp"
#include "log.hpp"
#include "routes.hpp"
#include "ticks.hpp"

namespace bee {

namespace {

bpf_program *find(const Object &object, const Program &program)
{
	return bpf_object__find_program_by_name(object.get(), program.name.c_str());
}

void note(Program &program, const Outcome &fault)
{
	program.attached = !fault;
	if (fault)
		program.reason = fault->what;
}

/** Lets the kernel side find out who we are: getpid() may be of an inner PID namespace. */
Outcome run_whoami(const bpf_program *program)
{
	LIBBPF_OPTS(bpf_test_run_opts, options);
	if (bpf_prog_test_run_opts(bpf_program__fd(program), &options))
		return Fault{errno, describe(errno)};
	return {};
}

Outcome attach_hook(const bpf_program *program, std::vector<Link> &links)
{
	const LogCapture log;
	Link link(bpf_program__attach(program));
	if (!link)
		return Fault{errno, log.reason(errno)};
	links.push_back(std::move(link));
	return {};
}

} // namespace

Outcome attach(const Object &object, Programs &programs, std::vector<Link> &links, Ticks &ticks,
	       Queue &queue, std::uint64_t &snapshot)
{
	using Role = Program::Role;
	if (Outcome fault = fill_routes(object, programs))
		return fault;
	for (Program &program : programs.all())
		if (program.role == Role::whoami && !program.reason)
			note(program, run_whoami(find(object, program)));
	for (Program &program : programs.all())
		if ((program.role == Role::hook || program.role == Role::dispatch) &&
		    !program.reason)
			note(program, attach_hook(find(object, program), links));
	const Program *dispatch = programs.find("dispatch");
	if (!dispatch || !dispatch->attached)
		programs.refuse_handlers("dispatch is not attached");
	for (Program &program : programs.all())
		if (program.role == Role::tick && !program.reason)
			note(program, ticks.add(find(object, program)));
	snapshot = 0;
	for (Program &program : programs.all())
		if (program.role == Role::iterator && !program.reason)
			note(program, run_iterator(find(object, program), queue, snapshot));
	return {};
}

void detach(std::vector<Link> &links)
{
	if (links.empty())
		return;
	links.clear();
	// Tracing programs run with preemption off, so a grace period outlasts those that had
	// begun. This call is the one that waits for it (the kernel's own BPF tests use it so);
	// nohz_full machines refuse it: wait longer than any program runs.
	if (syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL, 0, 0) == 0)
		return;
	constexpr timespec nap{0, 50'000'000};
	nanosleep(&nap, nullptr);
}

} // namespace bee
