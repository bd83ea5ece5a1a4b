/* SPDX-License-Identifier: MIT */
/*
 * What a call costs its caller: `CALL COUNT` does it that often, in pieces, and answers with the CPU time of one in ns: the
 * median of the pieces, so that one disturbance does not count. One process does all rounds, so that traced and untraced
 * ones find the same memory and the same caches. The calls are those of the table at the end.
 *
 *	calls CPU FILE
 */
#include "load.h"

#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#define PIECES 15
#define BLOCK 4096
#define MAPPED 65536

static const char *file;
static int block_fd, pair[2], listener;
static struct sockaddr_in address;
static char block[BLOCK];

static int checked(int result, const char *what)
{
	if (result < 0)
		give_up(what);
	return result;
}

static void call_open(void)
{
	open_and_close(file);
}

static void call_getppid(void)
{
	syscall(SYS_getppid);
}

static void call_read(void)
{
	checked(pread(block_fd, block, BLOCK, 0), "pread");
}

/* Into a socket and out of it again, or it would be full. */
static void call_send(void)
{
	checked(send(pair[0], block, 64, 0), "send");
	checked(recv(pair[1], block, 64, 0), "recv");
}

static void call_connect(void)
{
	int ours = checked(socket(AF_INET, SOCK_STREAM, 0), "socket"), theirs;
	struct linger at_once = {1, 0}; /* no port waits for its time */

	setsockopt(ours, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
	checked(connect(ours, (struct sockaddr *)&address, sizeof(address)), "connect");
	theirs = checked(accept4(listener, NULL, NULL, 0), "accept4");
	close(ours);
	close(theirs);
}

static void call_mmap(void)
{
	char *memory = mmap(NULL, MAPPED, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED)
		give_up("mmap");
	mprotect(memory, MAPPED, PROT_READ);
	munmap(memory, MAPPED);
}

/* The child's time counts too. */
static void call_exec(void)
{
	pid_t child = vfork();

	if (!child) {
		execl("/proc/self/exe", "calls", NULL);
		_exit(1);
	}
	checked(child, "vfork");
	checked(waitpid(child, NULL, 0), "waitpid");
}

static const struct {
	const char *name;
	void (*call)(void);
	clockid_t clock;
} calls[] = {
	{"open", call_open, CLOCK_THREAD_CPUTIME_ID},	{"getppid", call_getppid, CLOCK_THREAD_CPUTIME_ID},
	{"read", call_read, CLOCK_THREAD_CPUTIME_ID},	{"send", call_send, CLOCK_THREAD_CPUTIME_ID},
	{"connect", call_connect, CLOCK_MONOTONIC},	{"mmap", call_mmap, CLOCK_THREAD_CPUTIME_ID},
	{"exec", call_exec, CLOCK_MONOTONIC},
};
#define CALLS (sizeof(calls) / sizeof(*calls))

static void set_up(void)
{
	socklen_t length = sizeof(address);

	block_fd = checked(open("/proc/self/exe", O_RDONLY | O_CLOEXEC), "/proc/self/exe");
	checked(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, pair), "socketpair");
	listener = checked(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket");
	address.sin_family = AF_INET;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	checked(bind(listener, (struct sockaddr *)&address, sizeof(address)), "bind");
	checked(getsockname(listener, (struct sockaddr *)&address, &length), "getsockname");
	checked(listen(listener, 16), "listen");
}

static int by_value(const void *a, const void *b)
{
	double difference = *(const double *)a - *(const double *)b;

	return (difference > 0) - (difference < 0);
}

static void piece(void (*call)(void), long count)
{
	while (count-- > 0)
		call();
}

static double cost(void (*call)(void), clockid_t clock, long count)
{
	double each[PIECES];

	piece(call, count / 10); /* warms the caches up */
	for (int i = 0; i < PIECES; i++) {
		double began = now_ns(clock);

		piece(call, count);
		each[i] = (now_ns(clock) - began) / count;
	}
	qsort(each, PIECES, sizeof(*each), by_value);
	return each[PIECES / 2];
}

int main(int argc, char **argv)
{
	char line[64], call[16];
	long count;

	if (argc == 1) /* started by call_exec: it is done */
		return 0;
	if (argc != 3)
		return 2;
	pin(atoi(argv[1]));
	file = argv[2];
	set_up();
	while (fgets(line, sizeof(line), stdin)) {
		size_t i = 0;

		if (sscanf(line, "%15s %ld", call, &count) != 2 || count < PIECES)
			return 2;
		while (i < CALLS && strcmp(calls[i].name, call))
			i++;
		if (i == CALLS)
			return 2;
		printf("%.2f\n", cost(calls[i].call, calls[i].clock, count / PIECES));
		fflush(stdout);
	}
	return 0;
}
