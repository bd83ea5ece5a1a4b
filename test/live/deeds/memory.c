/* SPDX-License-Identifier: MIT */
/* Steps that look into other processes. */
#include "deed.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/wait.h>

static char secret[64] = "in the memory of every one of us";

/* A child that does nothing; it has `secret` at the same address. */
STEP(victim)
{
	int child, ready[2], alive[2];
	char byte;

	if (pipe(ready) || pipe(alive) || (child = fork()) < 0)
		give_up("fork");
	if (!child) {
		/*
		 * It ends with its parent: by a signal, also while it is stopped; or, since a parent that became another user may
		 * send none, when nobody holds the other end of the pipe any more. It does not hold the test's pipes open.
		 */
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		for (int fd = 0; fd < 3; fd++)
			close(fd);
		close(ready[1]);
		close(alive[1]);
		while (read(alive[0], &byte, 1) < 0)
			;
		_exit(0);
	}
	close(alive[0]);
	fcntl(alive[1], F_DUPFD_CLOEXEC, 200); /* out of the way of the numbers that later steps get */
	close(alive[1]);
	close(ready[1]);
	if (read(ready[0], &byte, 1))
		give_up("the victim");
	close(ready[0]);
	fact("address", "%lu", (unsigned long)secret);
	return child;
}

static void *pause_thread(void *ready)
{
	dprintf(*(int *)ready, "%d", gettid());
	for (;;)
		pause();
	return NULL;
}

/* A child that does nothing in two threads; the result is the number of the second one. */
STEP(victim_of_threads)
{
	char text[16] = "";
	int child, ready[2];
	pthread_t thread;

	if (pipe(ready) || (child = fork()) < 0)
		give_up("fork");
	if (!child) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		for (int fd = 0; fd < 3; fd++)
			close(fd);
		if (pthread_create(&thread, NULL, pause_thread, &ready[1]))
			_exit(1);
		for (;;)
			pause();
	}
	close(ready[1]);
	if (read(ready[0], text, sizeof(text) - 1) <= 0)
		give_up("the victim");
	close(ready[0]);
	fact("child", "%d", child);
	return atoi(text);
}

/* The rest is a step for the first process of a PID namespace of its own. */
STEP(in_namespace)
{
	int child;

	if (unshare(CLONE_NEWPID) || (child = fork()) < 0)
		give_up("a PID namespace");
	if (!child) {
		fact("inner", "%ld", run_step(count, args));
		_exit(0);
	}
	return kernel_result(waitpid(child, NULL, 0));
}

/* request: of a child that does nothing; the result is the child's number */
STEP(ptrace_victim)
{
	long child = step_victim(0, NULL);

	syscall(SYS_ptrace, number(count, args, 0, 0), child, 0, 0);
	kill(child, SIGKILL);
	return child;
}

STEP(kill)
{
	int child = number(count, args, 0, 0);

	kill(child, SIGKILL);
	return kernel_result(waitpid(child, NULL, __WALL));
}

/* request, pid, address (0: of the secret) */
STEP(ptrace)
{
	long request = number(count, args, 0, 0), address = number(count, args, 2, 0), word;

	/* The last argument of PTRACE_DETACH is a signal to go on with. */
	return kernel_result(syscall(SYS_ptrace, request, number(count, args, 1, 0), address ? address : (long)secret,
				     request == PTRACE_DETACH ? NULL : &word));
}

/* Waits until a traced process has stopped. */
STEP(await)
{
	return kernel_result(waitpid(number(count, args, 0, 0), NULL, __WALL));
}

static long copy(int call, int count, char **args)
{
	char own[64] = "written by another process";
	size_t length = number(count, args, 1, 1);
	long address = number(count, args, 2, 0);
	struct iovec here = {own, length}, there = {address ? (void *)address : secret, length};

	return kernel_result(syscall(call, number(count, args, 0, 0), &here, 1, &there, 1, 0));
}

/* pid, bytes, address (0: of the secret) */
STEP(vm_read)
{
	return copy(SYS_process_vm_readv, count, args);
}

STEP(vm_write)
{
	return copy(SYS_process_vm_writev, count, args);
}

/*
 * Turns records of both rings out of one thread: an open that fails, then a look at a process that is not there;
 * the number of the round is in the name and in the address.
 */
STEP(interleave)
{
	for (long round = 1, rounds = number(count, args, 1, 1); round <= rounds; round++) {
		char name[256];

		snprintf(name, sizeof(name), "%s%ld", args[0], round);
		syscall(SYS_open, name, O_RDONLY, 0);
		syscall(SYS_ptrace, PTRACE_PEEKDATA, 0x3ffffff, round, NULL);
	}
	return 0;
}

/* So many failing opens and, after every tenth, a record of the vital ring. */
STEP(mixed_flood)
{
	long rounds = number(count, args, 1, 1);

	for (long round = 1; round <= rounds; round++) {
		syscall(SYS_open, args[0], O_RDONLY, 0);
		if (round % 10 == 0)
			syscall(SYS_ptrace, PTRACE_PEEKDATA, 0x3ffffff, round, NULL);
	}
	return rounds;
}
