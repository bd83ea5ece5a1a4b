/* SPDX-License-Identifier: MIT */
/*
 * What a call costs its caller: `open COUNT` or `getppid COUNT` does it that often, in pieces, and answers with the CPU
 * time of one in ns: the median of the pieces, so that one disturbance does not count. One process does all rounds, so
 * that traced and untraced ones find the same memory and the same caches.
 *
 *	calls CPU FILE
 */
#include "load.h"

#include <sys/syscall.h>

#define PIECES 15

static int by_value(const void *a, const void *b)
{
	double difference = *(const double *)a - *(const double *)b;

	return (difference > 0) - (difference < 0);
}

static void open_piece(const char *path, long count)
{
	while (count-- > 0)
		open_and_close(path);
}

static void getppid_piece(const char *path, long count)
{
	(void)path;
	while (count-- > 0)
		syscall(SYS_getppid);
}

static double cost(void (*piece)(const char *, long), const char *path, long count)
{
	double each[PIECES];

	piece(path, count / 10); /* warms the caches up */
	for (int i = 0; i < PIECES; i++) {
		double began = now_ns(CLOCK_THREAD_CPUTIME_ID);

		piece(path, count);
		each[i] = (now_ns(CLOCK_THREAD_CPUTIME_ID) - began) / count;
	}
	qsort(each, PIECES, sizeof(*each), by_value);
	return each[PIECES / 2];
}

int main(int argc, char **argv)
{
	char line[64], call[16];
	long count;

	if (argc != 3)
		return 2;
	pin(atoi(argv[1]));
	while (fgets(line, sizeof(line), stdin)) {
		if (sscanf(line, "%15s %ld", call, &count) != 2 || count < PIECES)
			return 2;
		count /= PIECES;
		printf("%.2f\n", cost(strcmp(call, "open") ? getppid_piece : open_piece, argv[2], count));
		fflush(stdout);
	}
	return 0;
}
