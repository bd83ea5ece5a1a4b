/* SPDX-License-Identifier: MIT */
/* Steps that take memory until there is no more. */
#include "deed.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>

static void touch(long mebibytes)
{
	char *memory = mmap(NULL, mebibytes << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED)
		give_up("mmap");
	memset(memory, 1, mebibytes << 20);
}

/* A child that holds so many MiB until it is killed, which its score makes likely. */
STEP(hold_memory)
{
	int ready[2];
	char byte;
	pid_t child;

	if (pipe(ready))
		give_up("pipe");
	child = fork();
	if (!child) {
		int score = open("/proc/self/oom_score_adj", O_WRONLY);

		prctl(PR_SET_PDEATHSIG, SIGKILL);
		if (write(score, "1000", 4) != 4)
			give_up("oom_score_adj");
		touch(number(count, args, 0, 1));
		close(ready[1]);
		close(ready[0]);
		alarm(20);
		pause();
		_exit(0);
	}
	close(ready[1]);
	if (read(ready[0], &byte, 1) != 0)
		give_up("the child");
	close(ready[0]);
	return kernel_result(child);
}

STEP(touch_more)
{
	touch(number(count, args, 0, 1));
	return 0;
}
