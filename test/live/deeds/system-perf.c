/* SPDX-License-Identifier: MIT */
/* Steps that count events of the processor and the kernel. */
#include "call32.h"

#include <linux/perf_event.h>
#include <sched.h>
#include <sys/wait.h>

static struct perf_event_attr perf_event(int count, char **args)
{
	return (struct perf_event_attr){.size = sizeof(struct perf_event_attr),
					.type = number(count, args, 0, 0),
					.config = number(count, args, 1, 0),
					.sample_type = number(count, args, 4, 0),
					.exclude_kernel = number(count, args, 5, 0),
					.disabled = 1};
}

/* type, event, thread, CPU, what a sample holds, without the kernel's doings, flags */
STEP(perf_open)
{
	struct perf_event_attr attr = perf_event(count, args);

	return kernel_result(syscall(SYS_perf_event_open, &attr, number(count, args, 2, 0), number(count, args, 3, -1), -1,
				     number(count, args, 6, 0)));
}

STEP(perf_open32)
{
	struct perf_event_attr attr = perf_event(count, args);

	return call32(336, (long)low(&attr, sizeof(attr)), number(count, args, 2, 0), number(count, args, 3, -1), -1, 0);
}

/* Counts what the first process of a PID namespace does, by the number that it has there. */
STEP(perf_inside)
{
	struct perf_event_attr attr = {
		.size = sizeof(attr), .type = PERF_TYPE_SOFTWARE, .config = 1, .exclude_kernel = 1, .disabled = 1};
	pid_t child;

	if (unshare(CLONE_NEWPID))
		give_up("a PID namespace");
	child = fork();
	if (!child)
		_exit(syscall(SYS_perf_event_open, &attr, getpid(), -1, -1, 0) < 0);
	waitpid(child, NULL, 0);
	return kernel_result(child);
}

/* Watches a variable of its own for writes, or that address of another process. */
STEP(perf_watch)
{
	static long watched;
	struct perf_event_attr attr = {.size = sizeof(attr),
				       .type = PERF_TYPE_BREAKPOINT,
				       .bp_type = 2,
				       .bp_addr = (unsigned long)&watched,
				       .bp_len = 8,
				       .exclude_kernel = 1,
				       .disabled = 1};

	fact("address", "%lu", (unsigned long)&watched);
	return kernel_result(syscall(SYS_perf_event_open, &attr, number(count, args, 0, 0), -1, -1, 0));
}
