/* SPDX-License-Identifier: MIT */
/* Steps that run another step: in a child, in a thread, several times; and the one that waits for the test. */
#include "deed.h"

#include <pthread.h>
#include <sys/wait.h>

/* Goes on when the test writes a line. */
STEP(wait)
{
	char byte;

	dprintf(1, "ready\n");
	return kernel_result(read(0, &byte, 1));
}

/* The rest is a step for a child, which then ends; the result is the child's pid. */
STEP(in_child)
{
	int status, child = fork();

	if (child < 0)
		give_up("fork");
	if (!child) {
		fact("inner", "%ld", run_step(count, args));
		_exit(0);
	}
	if (waitpid(child, &status, 0) != child)
		give_up("waitpid");
	fact("code", "%d", WIFEXITED(status) ? WEXITSTATUS(status) : 0);
	fact("signal", "%d", WIFSIGNALED(status) ? WTERMSIG(status) : 0);
	fact("core", "%d", WIFSIGNALED(status) && WCOREDUMP(status));
	return child;
}

struct rest {
	int count;
	char **args;
	long result;
};

static void *run_rest(void *from)
{
	struct rest *rest = from;

	fact("tid", "%d", gettid());
	rest->result = run_step(rest->count, rest->args);
	return NULL;
}

/* The rest is a step for a thread. */
STEP(in_thread)
{
	struct rest rest = {count, args, 0};
	pthread_t thread;

	if (pthread_create(&thread, NULL, run_rest, &rest) || pthread_join(thread, NULL))
		give_up("thread");
	return rest.result;
}

/* The rest, so many times. */
STEP(times)
{
	long result = 0;

	for (long left = number(count, args, 0, 1); left > 0; left--)
		result = run_step(count - 1, args + 1);
	return result;
}

/* The rest, again and again until the deed is killed, at a pace that does not weigh on the machine. */
STEP(forever)
{
	for (;;) {
		run_step(count, args);
		usleep(20000);
	}
	return 0;
}
