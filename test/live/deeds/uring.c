/* SPDX-License-Identifier: MIT */
/* Steps that open files by io_uring, without a system call for each. */
#include "deed.h"

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
