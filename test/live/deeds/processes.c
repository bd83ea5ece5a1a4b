/* SPDX-License-Identifier: MIT */
/* Steps that start and end processes. */
#include "deed.h"

#include <linux/sched.h>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

/* A program and its arguments, argv[0] included. */
STEP(exec)
{
	return kernel_result(execve(args[0], args + 1, environ));
}

/* The same with so many further arguments of so many bytes. */
STEP(exec_long)
{
	long arguments = number(count, args, 2, 1), length = number(count, args, 3, 1);
	char **argv = calloc(arguments + 2, sizeof(*argv));

	argv[0] = args[1];
	for (long index = 1; index <= arguments; index++) {
		argv[index] = malloc(length + 1);
		memset(argv[index], 'a' + index % 26, length);
		argv[index][length] = 0;
	}
	return kernel_result(execve(args[0], argv, environ));
}

STEP(execveat)
{
	return kernel_result(syscall(SYS_execveat, number(count, args, 0, AT_FDCWD), args[1], args + 2, environ, AT_EMPTY_PATH));
}

/* Copies a file into a memfd. */
STEP(memfd_of)
{
	int from = open(args[1], O_RDONLY), to = memfd_create(args[0], MFD_CLOEXEC);
	char bytes[65536];
	ssize_t length;

	if (from < 0 || to < 0)
		give_up(args[1]);
	while ((length = read(from, bytes, sizeof(bytes))) > 0)
		if (write(to, bytes, length) != length)
			give_up("memfd");
	close(from);
	return to;
}

STEP(exit)
{
	_exit(number(count, args, 0, 0));
}

STEP(raise)
{
	const struct rlimit core = {number(count, args, 1, 0), number(count, args, 1, 0)};

	signal(number(count, args, 0, 0), SIG_DFL);
	setrlimit(RLIMIT_CORE, &core);
	raise(number(count, args, 0, 0));
	return 0;
}

STEP(uid)
{
	/* Not the C library's, which would make all threads follow and look into /proc. */
	return kernel_result(syscall(SYS_setresuid, number(count, args, 0, 0), number(count, args, 0, 0), number(count, args, 0, 0)));
}

STEP(gid)
{
	return kernel_result(syscall(SYS_setresgid, number(count, args, 0, 0), number(count, args, 0, 0), number(count, args, 0, 0)));
}

STEP(setsid)
{
	return kernel_result(setsid());
}

STEP(vfork)
{
	int status, child = vfork();

	if (!child)
		_exit(0);
	waitpid(child, &status, 0);
	return kernel_result(child);
}

/* A child that gets this process's own parent for its own; run it in a child. */
STEP(clone_parent)
{
	long child = syscall(SYS_clone, CLONE_PARENT, 0, 0, 0, 0);

	if (!child)
		_exit(0);
	return kernel_result(child);
}

/* Takes in all children that nobody else waited for. */
STEP(reap)
{
	while (waitpid(-1, NULL, __WALL) > 0)
		;
	return 0;
}

STEP(join_cgroup)
{
	int fd = open(args[0], O_WRONLY);

	if (fd < 0 || dprintf(fd, "%d", getpid()) < 0)
		give_up(args[0]);
	return close(fd);
}

STEP(touch_memory)
{
	size_t length = number(count, args, 0, 1) << 20;
	char *memory = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED)
		give_up("mmap");
	memset(memory, 1, length);
	return 0;
}

static void burn(long milliseconds)
{
	struct timespec used;

	do
		clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
	while (used.tv_sec * 1000 + used.tv_nsec / 1000000 < milliseconds);
}

STEP(burn)
{
	burn(number(count, args, 0, 1));
	return 0;
}

static char *leaders_stat;

static void *burn_alone(void *milliseconds)
{
	char text[512] = {};

	/* The leader is gone when it is a zombie. */
	do {
		int fd = open(leaders_stat, O_RDONLY);

		if (fd < 0 || read(fd, text, sizeof(text) - 1) < 0)
			give_up(leaders_stat);
		close(fd);
	} while (!strstr(text, ") Z "));
	burn((long)milliseconds);
	syscall(SYS_exit, 0);
	return NULL;
}

/* The first thread uses so much time and ends, then a second one does; run it in a child. */
STEP(leader_ends_first)
{
	pthread_t thread;

	burn(number(count, args, 0, 1));
	if (asprintf(&leaders_stat, "/proc/%d/task/%d/stat", getpid(), getpid()) < 0 ||
	    pthread_create(&thread, NULL, burn_alone, (void *)number(count, args, 0, 1)))
		give_up("thread");
	syscall(SYS_exit, 0);
	return 0;
}

static pthread_barrier_t together;

static void *end_thread(void *unused __attribute__((unused)))
{
	pthread_barrier_wait(&together);
	syscall(SYS_exit, 0);
	return NULL;
}

/* All threads end by themselves, at the same moment; run it in a child. */
STEP(end_together)
{
	long threads = number(count, args, 0, 1);
	pthread_t thread;

	pthread_barrier_init(&together, NULL, threads + 1);
	for (long left = threads; left > 0; left--)
		if (pthread_create(&thread, NULL, end_thread, NULL))
			give_up("thread");
	pthread_barrier_wait(&together);
	syscall(SYS_exit, 0);
	return 0;
}
