/* SPDX-License-Identifier: MIT */
/*
 * Opens files: `RATE MS` opens so many a second for so long, RATE 0 as fast as it can, and answers with how many it
 * were and how long it took. It goes around a set of files, so that neighbouring rows of the monitor differ. `RATE MS 1`
 * fails to execute a program instead, which is told through the vital ring.
 *
 *	flood CPU FOLDER
 */
#include "load.h"

#define FILES 61
#define MOST 20000000L /* opens, whatever was asked for */
#define MOST_MS 30000
/* A tick is 1 ms: sleeping costs 60 us, and 100 opens in a row are what a busy process does anyway. */
#define TICK_NS 1000000L
/* The clock is read once for so many opens. */
#define BURST 64

static char paths[FILES][4096];

static int executes;

static void one(long number)
{
	static char *no_arguments[] = {"nobody", NULL};

	if (executes)
		execve("/nonexistent/nobody", no_arguments, NULL);
	else
		open_and_close(paths[number % FILES]);
}

static long burst(long from, long count)
{
	for (long i = 0; i < count; i++)
		one(from + i);
	return from + count;
}

static long flat_out(double until)
{
	long done = 0;

	while (done < MOST && now_ns(CLOCK_MONOTONIC) < until)
		done = burst(done, BURST);
	return done;
}

/* What a late tick missed is made up for in the next one. */
static long paced(double began, double until, long rate)
{
	const struct timespec tick = {0, TICK_NS};
	long done = 0;

	for (double now = began; now < until && done < MOST; now = now_ns(CLOCK_MONOTONIC)) {
		long due = (now - began) / 1e9 * rate;

		if (due > done)
			done = burst(done, due - done);
		clock_nanosleep(CLOCK_MONOTONIC, 0, &tick, NULL);
	}
	return done;
}

int main(int argc, char **argv)
{
	char line[64];
	long rate, ms;

	if (argc != 3)
		return 2;
	pin(atoi(argv[1]));
	for (int i = 0; i < FILES; i++) {
		int fd;

		snprintf(paths[i], sizeof(paths[i]), "%s/file-%02d", argv[2], i);
		fd = open(paths[i], O_CREAT | O_RDONLY | O_CLOEXEC, 0600);
		if (fd < 0)
			give_up(paths[i]);
		close(fd);
	}
	while (fgets(line, sizeof(line), stdin)) {
		double began, until;
		long done;

		executes = 0;
		if (sscanf(line, "%ld %ld %d", &rate, &ms, &executes) < 2 || rate < 0 || ms < 1 || ms > MOST_MS)
			return 2;
		began = now_ns(CLOCK_MONOTONIC);
		until = began + ms * 1e6;
		done = rate ? paced(began, until, rate) : flat_out(until);
		printf("%ld %.3f\n", done, (now_ns(CLOCK_MONOTONIC) - began) / 1e6);
		fflush(stdout);
	}
	return 0;
}
