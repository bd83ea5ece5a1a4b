/* SPDX-License-Identifier: MIT */
/*
 * How many instructions a call takes, with all that the kernel does for it: `open` or `getppid` on
 *a line is answered with the number for one. Where QEMU counts instructions, the processor's clock
 *is that count (one for each of its ticks, see boot.ts).
 *
 *	counter FILE
 */
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <x86intrin.h>

/* Ticks of the timer, and what the kernel puts off until it has gathered enough of it, fall into
 * some of the pieces: the first quarter knows nothing of them. */
#define PIECES 41
#define CALLS 50

static void open_and_close(const char *file)
{
	int fd = open(file, O_RDONLY | O_CLOEXEC);

	if (fd < 0 || close(fd)) {
		perror(file);
		exit(1);
	}
}

static unsigned long piece(int opens, const char *file)
{
	unsigned long began = __rdtsc();

	for (int i = 0; i < CALLS; i++)
		if (opens)
			open_and_close(file);
		else
			syscall(SYS_getppid);
	return __rdtsc() - began;
}

static int by_value(const void *a, const void *b)
{
	unsigned long first = *(const unsigned long *)a, second = *(const unsigned long *)b;

	return (first > second) - (first < second);
}

int main(int count, char **args)
{
	const struct sched_param urgent = {.sched_priority = 1};
	unsigned long pieces[PIECES];
	char line[16];

	if (count != 2 || sched_setscheduler(0, SCHED_FIFO, &urgent)) {
		perror("counter FILE, as root");
		return 1;
	}
	while (fgets(line, sizeof(line), stdin)) {
		int opens = !strcmp(line, "open\n");

		piece(opens, args[1]);
		for (int i = 0; i < PIECES; i++)
			pieces[i] = piece(opens, args[1]);
		qsort(pieces, PIECES, sizeof(*pieces), by_value);
		printf("%.1f\n", (double)pieces[PIECES / 4] / CALLS);
		fflush(stdout);
		fprintf(stderr, "%.4s: %lu %lu %lu %lu in %d\n", line, pieces[0],
			pieces[PIECES / 4], pieces[PIECES / 2], pieces[PIECES - 1], CALLS);
	}
	return 0;
}
