/* SPDX-License-Identifier: MIT */
/* Steps that open files by io_uring, without a system call for each. */
#include "deed.h"

#include <arpa/inet.h>
#include <linux/io_uring.h>
#include <linux/openat2.h>
#include <stdbool.h>
#include <sys/mman.h>

struct ring {
	int fd;
	bool polled; /* a thread of the kernel's takes the requests */
	struct io_uring_params params;
	char *submissions, *completions;
	struct io_uring_sqe *entries;
};

#define AT(base, offset) ((unsigned *)((base) + (offset)))

static struct ring ring_open(unsigned flags, unsigned completions)
{
	struct ring ring = {.polled = flags & IORING_SETUP_SQPOLL};

	ring.params.flags = flags | (completions ? IORING_SETUP_CQSIZE : 0);
	ring.params.cq_entries = completions;
	ring.params.sq_thread_idle = 100;
	ring.fd = syscall(SYS_io_uring_setup, completions ? 1 : 8, &ring.params);
	if (ring.fd < 0)
		give_up("io_uring_setup");
	ring.submissions = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_SHARED, ring.fd, IORING_OFF_SQ_RING);
	ring.completions = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_SHARED, ring.fd, IORING_OFF_CQ_RING);
	ring.entries = mmap(NULL, 8 * sizeof(struct io_uring_sqe), PROT_READ | PROT_WRITE, MAP_SHARED, ring.fd,
			    IORING_OFF_SQES);
	if (ring.submissions == MAP_FAILED)
		ring.submissions = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, ring.fd, IORING_OFF_SQ_RING);
	if (ring.completions == MAP_FAILED)
		ring.completions = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, ring.fd, IORING_OFF_CQ_RING);
	if (ring.entries == MAP_FAILED || ring.submissions == MAP_FAILED || ring.completions == MAP_FAILED)
		give_up("io_uring mmap");
	return ring;
}

static void ring_submit(struct ring *ring, const struct io_uring_sqe *entry)
{
	unsigned tail = *AT(ring->submissions, ring->params.sq_off.tail);
	unsigned slot = tail & *AT(ring->submissions, ring->params.sq_off.ring_mask);

	ring->entries[slot] = *entry;
	AT(ring->submissions, ring->params.sq_off.array)[slot] = slot;
	__atomic_store_n(AT(ring->submissions, ring->params.sq_off.tail), tail + 1, __ATOMIC_RELEASE);
	__sync_synchronize();
	if (!ring->polled) {
		if (syscall(SYS_io_uring_enter, ring->fd, 1, 0, 0, NULL, 0) != 1)
			give_up("io_uring_enter");
	} else if (__atomic_load_n(AT(ring->submissions, ring->params.sq_off.flags), __ATOMIC_ACQUIRE) &
		   IORING_SQ_NEED_WAKEUP) {
		syscall(SYS_io_uring_enter, ring->fd, 0, 0, IORING_ENTER_SQ_WAKEUP, NULL, 0);
	}
}

/* The result of the next request that completes. */
static long ring_wait(struct ring *ring)
{
	unsigned head = *AT(ring->completions, ring->params.cq_off.head);
	unsigned mask = *AT(ring->completions, ring->params.cq_off.ring_mask);
	const struct io_uring_cqe *entries = (void *)(ring->completions + ring->params.cq_off.cqes);
	long result;

	if (syscall(SYS_io_uring_enter, ring->fd, 0, 1, IORING_ENTER_GETEVENTS, NULL, 0) < 0)
		give_up("io_uring_enter");
	result = entries[head & mask].res;
	__atomic_store_n(AT(ring->completions, ring->params.cq_off.head), head + 1, __ATOMIC_RELEASE);
	return result;
}

static bool has(int count, char **args, const char *word)
{
	for (int index = 0; index < count; index++)
		if (!strcmp(args[index], word))
			return true;
	return false;
}

/* directory, name, flags, mode; then any of openat2, async, skip (no completion if all is well), sqpoll, slot (into a slot, not a descriptor) */
STEP(uring_open)
{
	const struct io_uring_sqe nothing = {.opcode = IORING_OP_NOP};
	bool openat2 = has(count, args, "openat2"), skip = has(count, args, "skip");
	struct open_how how = {.flags = number(count, args, 2, 0), .mode = number(count, args, 3, 0)};
	struct ring ring = ring_open(has(count, args, "sqpoll") ? IORING_SETUP_SQPOLL : 0, 0);
	struct io_uring_sqe entry = {
		.opcode = openat2 ? IORING_OP_OPENAT2 : IORING_OP_OPENAT,
		.fd = number(count, args, 0, AT_FDCWD),
		.addr = (unsigned long)args[1],
		.flags = (skip ? IOSQE_CQE_SKIP_SUCCESS : 0) | (has(count, args, "async") ? IOSQE_ASYNC : 0),
	};
	long result;

	if (openat2) {
		entry.off = (unsigned long)&how;
		entry.len = sizeof(how);
	} else {
		entry.open_flags = how.flags;
		entry.len = how.mode;
	}
	if (has(count, args, "slot") || has(count, args, "any_slot")) {
		int empty[4] = {-1, -1, -1, -1};

		if (syscall(SYS_io_uring_register, ring.fd, IORING_REGISTER_FILES, empty, 4))
			give_up("io_uring_register");
		entry.file_index = has(count, args, "slot") ? 1 : IORING_FILE_INDEX_ALLOC;
	}
	ring_submit(&ring, &entry);
	if (skip)
		ring_submit(&ring, &nothing);
	result = ring_wait(&ring);
	close(ring.fd);
	return result;
}

/* directory, name, count: opens that all complete while nobody takes the completions, of which one at a time has room. */
STEP(uring_overflow)
{
	struct ring ring = ring_open(0, 1);
	const struct io_uring_sqe entry = {
		.opcode = IORING_OP_OPENAT,
		.fd = number(count, args, 0, AT_FDCWD),
		.addr = (unsigned long)args[1],
	};
	long submitted = number(count, args, 2, 1);

	for (long left = submitted; left > 0; left--)
		ring_submit(&ring, &entry);
	close(ring.fd);
	return submitted;
}

/* What each operation on names takes; a call on a descriptor takes `=0` in place of a name. */
static bool entry_of(struct io_uring_sqe *entry, const char *what, int count, char **args)
{
	const char *name = count > 1 ? args[1] : NULL;

	*entry = (struct io_uring_sqe){.fd = number(count, args, 0, AT_FDCWD), .addr = (unsigned long)name};
	if (!strcmp(what, "mkdirat")) { /* directory, name, mode */
		entry->opcode = IORING_OP_MKDIRAT;
		entry->len = number(count, args, 2, 0);
	} else if (!strcmp(what, "unlinkat")) { /* directory, name, flags */
		entry->opcode = IORING_OP_UNLINKAT;
		entry->unlink_flags = number(count, args, 2, 0);
	} else if (!strcmp(what, "renameat") || !strcmp(what, "linkat")) { /* directory, name, twice; flags */
		entry->opcode = *what == 'r' ? IORING_OP_RENAMEAT : IORING_OP_LINKAT;
		entry->len = number(count, args, 2, AT_FDCWD);
		entry->addr2 = (unsigned long)args[3];
		entry->rename_flags = number(count, args, 4, 0);
	} else if (!strcmp(what, "symlinkat")) { /* directory, target, name of the link */
		entry->opcode = IORING_OP_SYMLINKAT;
		entry->addr2 = (unsigned long)args[2];
	} else if (!strcmp(what, "setxattr") || !strcmp(what, "fsetxattr")) { /* file, attribute, value, flags */
		entry->opcode = *what == 'f' ? IORING_OP_FSETXATTR : IORING_OP_SETXATTR;
		entry->addr2 = (unsigned long)args[2];
		entry->len = strlen(args[2]);
		entry->xattr_flags = number(count, args, 3, 0);
		if (*what != 'f')
			entry->addr3 = (unsigned long)args[0], entry->fd = 0;
	} else if (!strcmp(what, "ftruncate")) { /* file, length */
		entry->opcode = 55; /* IORING_OP_FTRUNCATE, since 6.9 */
		entry->addr = 0;
		entry->off = number(count, args, 1, 0);
	} else if (!strcmp(what, "read") || !strcmp(what, "write")) { /* file, bytes, position */
		static char bytes[65536];

		entry->opcode = *what == 'r' ? IORING_OP_READ : IORING_OP_WRITE;
		entry->addr = (unsigned long)bytes;
		entry->len = number(count, args, 1, 0) % sizeof(bytes);
		entry->off = number(count, args, 2, 0);
	} else {
		return false;
	}
	return true;
}

static long uring_do(int count, char **args, unsigned setup, unsigned flags)
{
	const struct io_uring_sqe nothing = {.opcode = IORING_OP_NOP};
	struct ring ring = ring_open(setup, 0);
	struct io_uring_sqe entry;
	int slots[4] = {-1, -1, -1, -1};
	long result;

	if (count < 2 || !entry_of(&entry, args[0], count - 1, args + 1))
		give_up("what io_uring shall do");
	if (flags & IOSQE_FIXED_FILE) {
		slots[1] = entry.fd, entry.fd = 1;
		if (syscall(SYS_io_uring_register, ring.fd, IORING_REGISTER_FILES, slots, 4))
			give_up("io_uring_register");
	}
	entry.flags = flags;
	ring_submit(&ring, &entry);
	if (flags & IOSQE_CQE_SKIP_SUCCESS)
		ring_submit(&ring, &nothing);
	result = ring_wait(&ring);
	close(ring.fd);
	return result;
}

/* operation, its arguments */
STEP(uring)
{
	return uring_do(count, args, 0, 0);
}

/* The same by a worker thread, by a thread of the kernel that polls, without a completion, on a slot of the ring. */
STEP(uring_async)
{
	return uring_do(count, args, 0, IOSQE_ASYNC);
}

STEP(uring_polled)
{
	return uring_do(count, args, IORING_SETUP_SQPOLL, 0);
}

STEP(uring_silent)
{
	return uring_do(count, args, 0, IOSQE_CQE_SKIP_SUCCESS);
}

STEP(uring_slot)
{
	return uring_do(count, args, 0, IOSQE_FIXED_FILE);
}

/* socket, address (IPv4), port */
STEP(uring_connect)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(number(count, args, 2, 0))};
	struct ring ring = ring_open(0, 0);
	const struct io_uring_sqe entry = {
		.opcode = IORING_OP_CONNECT,
		.fd = number(count, args, 0, -1),
		.addr = (unsigned long)&address,
		.off = sizeof(address),
		.flags = has(count, args, "async") ? IOSQE_ASYNC : 0,
	};
	long result;

	inet_pton(AF_INET, args[1], &address.sin_addr);
	ring_submit(&ring, &entry);
	result = ring_wait(&ring);
	close(ring.fd);
	return result;
}

/* socket, how many connections wait there; with "often" asked for once and answered for each. The last descriptor. */
STEP(uring_accept)
{
	struct ring ring = ring_open(0, 0);
	const struct io_uring_sqe entry = {
		.opcode = IORING_OP_ACCEPT,
		.fd = number(count, args, 0, -1),
		.ioprio = has(count, args, "often") ? IORING_ACCEPT_MULTISHOT : 0,
		.user_data = 77,
	};
	long result = 0;

	for (long left = number(count, args, 1, 1); left > 0; left--) {
		if (!entry.ioprio || left == number(count, args, 1, 1))
			ring_submit(&ring, &entry);
		result = ring_wait(&ring);
	}
	close(ring.fd);
	return result;
}


/* family, type, protocol, in numbers */
STEP(uring_socket)
{
	struct ring ring = ring_open(0, 0);
	const struct io_uring_sqe entry = {
		.opcode = IORING_OP_SOCKET,
		.fd = number(count, args, 0, 0),
		.off = number(count, args, 1, 0),
		.len = number(count, args, 2, 0),
	};
	long result;

	ring_submit(&ring, &entry);
	result = ring_wait(&ring);
	close(ring.fd);
	return result;
}

#define OP_LISTEN 57 /* newer than the headers of many systems */

/* socket, backlog; -EINVAL on a kernel that cannot (before 6.11) */
STEP(uring_listen)
{
	struct ring ring = ring_open(0, 0);
	const struct io_uring_sqe entry = {
		.opcode = OP_LISTEN,
		.fd = number(count, args, 0, -1),
		.len = number(count, args, 1, 1),
	};
	long result;

	ring_submit(&ring, &entry);
	result = ring_wait(&ring);
	close(ring.fd);
	return result;
}

/* directory, name, count: the same removals again and again, while nobody takes their completions, of which one has room. */
STEP(uring_unlink_overflow)
{
	struct ring ring = ring_open(0, 1);
	struct io_uring_sqe entry;
	long submitted = number(count, args, 2, 1);

	entry_of(&entry, "unlinkat", 2, args);
	for (long left = submitted; left > 0; left--)
		ring_submit(&ring, &entry);
	close(ring.fd);
	return submitted;
}
