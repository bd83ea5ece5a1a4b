/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How much a process read from a file and wrote to it. Calls are added up here, by process and
 * file, and told once a second: never one record a call.
 *
 * The sum is found by the file's name in the kernel, its inode number and its generation, so a
 * descriptor that is used again, or a name, is another sum. The path is taken at the first call:
 * the file may be gone when it is told.
 */
#include "../path.h"
#include "../uring.h"

struct file_io {
	struct bee_header header;
	bee_ktime_ns first; /* call of this sum; the last was within the second before `at` */
	bee_bytes read_bytes;
	bee_bytes written_bytes;
	__u64 reads; /* calls that succeeded, the one at the end of the file too */
	__u64 writes;
	bee_str path;
};
BEE_RECORD(file_io);

enum io_way { IO_READ, IO_WRITE };

struct io_key {
	u64 dentry, inode;
	u32 generation; /* of the inode, whose number and memory are used again */
	u32 tgid;
	u64 started;
};

/* With the map's own bytes just below 1 KiB, as memory is given out: 8 MiB when all are in use. A
 * longer path keeps its end, marked. */
#define IO_PATH 768
#define IO_SUMS 8192

struct io_sum {
	struct bee_header who;
	u64 first;
	u64 bytes[2], calls[2];
	u32 gone; /* whoever finds this set after having added tells the sum: it was the last look
		   */
	u32 length;
	char path[IO_PATH];
};
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__uint(max_entries, IO_SUMS);
	__type(key, struct io_key);
	__type(value, struct io_sum);
} io_sums SEC(".maps");

_Static_assert(sizeof(struct io_sum) <= sizeof(((struct bee_slot *)0)->back),
	       "it is staged in the slot");

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct inode___io {
	unsigned short i_mode;
	__u32 i_rdev;
	unsigned long i_ino;
	__u32 i_generation;
	struct super_block *i_sb;
};
struct io_kiocb___io {
	struct file *file;
};

#pragma clang attribute pop

#define ANON_INODE_FS_MAGIC 0x09041934 /* eventfd, timerfd, ...: plain files since 6.16 */

#define TYPE_BITS 0170000
#define TYPE_CHARACTER 0020000
#define TYPE_BLOCK 0060000
#define TYPE_REGULAR 0100000

/* Terminals, and the devices that hold nothing: null, zero, full, random.
 * Documentation/admin-guide/ devices.txt has the numbers. */
static __always_inline bool is_idle_device(u32 device)
{
	u32 major = device >> 20, minor = device & 0xfffff;

	if (major == 1)
		return minor == 3 || minor == 5 || (minor >= 7 && minor <= 9);
	return major == 4 || major == 5 || (major >= 136 && major <= 143);
}

/* Whether its inode is one of those whose bytes are counted. Nearly all calls end here, or find
 * their sum. */
static __always_inline bool is_counted(u64 inode)
{
	u32 type = kernel_get(struct inode___io, inode, i_mode) & TYPE_BITS;

	if (type == TYPE_REGULAR || type == TYPE_BLOCK)
		return true;
	return type == TYPE_CHARACTER &&
	       !is_idle_device(kernel_get(struct inode___io, inode, i_rdev));
}

/* Tells a sum and sets it to zero; what others add meanwhile is told by the next one. */
static __always_inline void io_tell(struct io_sum *sum)
{
	struct file_io *event;
	struct bee_slot *slot;
	u32 at, length;

	if (!sum->calls[IO_READ] && !sum->calls[IO_WRITE])
		return;
	slot = bee_begin_for(&sum->who, file_io, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->first = __sync_lock_test_and_set(&sum->first, 0);
	event->reads = __sync_lock_test_and_set(&sum->calls[IO_READ], 0);
	event->writes = __sync_lock_test_and_set(&sum->calls[IO_WRITE], 0);
	event->read_bytes = __sync_lock_test_and_set(&sum->bytes[IO_READ], 0);
	event->written_bytes = __sync_lock_test_and_set(&sum->bytes[IO_WRITE], 0);
	if (!event->reads && !event->writes && !event->read_bytes && !event->written_bytes) {
		bee_free_slot(slot); /* somebody else was quicker */
		return;
	}
	at = bee_tail(slot);
	length = sum->length;
	if (length > IO_PATH)
		length = IO_PATH;
	bpf_probe_read_kernel(slot->record + at, length, sum->path);
	bee_grow(slot, &event->path, at, length);
	bee_end(slot, BULK);
}

static __always_inline void io_count(struct io_sum *sum, enum io_way way, u64 bytes)
{
	if (!sum->first)
		sum->first = bpf_ktime_get_boot_ns();
	__sync_fetch_and_add(&sum->bytes[way & 1], bytes);
	__sync_fetch_and_add(&sum->calls[way & 1], 1);
	if (sum->gone)
		io_tell(sum);
}

/* A sum for what the record in the slot is about, in the slot's other buffer. */
static __always_inline struct io_sum *io_stage(struct bee_slot *slot)
{
	struct file_io *event = (void *)slot->record;
	struct io_sum *sum = (void *)slot->back;
	u32 at = event->path.at, length = event->path.length;

	if (length > IO_PATH) {
		at += length - IO_PATH;
		length = IO_PATH;
		bee_mark(slot, BEE_MARK_TRUNCATED);
	}
	bounded(at, BEE_TAIL_START - 1);
	sum->who = event->header;
	sum->first = sum->bytes[0] = sum->bytes[1] = sum->calls[0] = sum->calls[1] = 0;
	sum->gone = 0;
	sum->length = length;
	bpf_probe_read_kernel(sum->path, length, slot->record + at);
	return sum;
}

/* The first call on a file, or where there is no room for more sums each call. */
static __always_inline void io_begin(const struct io_key *key, const struct task_struct *task,
				     u64 file, enum io_way way, u64 bytes)
{
	struct file_io *event;
	struct io_sum *sum;
	struct bee_slot *slot = bee_begin(task, file_io, sizeof(*event));

	if (!slot)
		return;
	event = (void *)slot->record;
	bee_add_file_path(slot, &event->path, file, task);
	bpf_map_update_elem(&io_sums, key, io_stage(slot), BPF_NOEXIST);
	sum = bpf_map_lookup_elem(&io_sums, key);
	if (sum) {
		bee_free_slot(slot);
		io_count(sum, way, bytes);
		return;
	}
	event->first = event->header.at;
	if (way == IO_READ)
		event->reads = 1, event->read_bytes = bytes;
	else
		event->writes = 1, event->written_bytes = bytes;
	bee_end(slot, BULK);
}

static __always_inline void io_add(const struct task_struct *task, u64 file, enum io_way way,
				   u64 bytes)
{
	u64 inode = (u64)kernel_get(struct file, file, f_inode), super;
	struct io_key key = {};
	struct io_sum *sum;

	if (!is_counted(inode))
		return;
	key.dentry = (u64)kernel_get(struct file, file, f_path.dentry);
	key.inode = kernel_get(struct inode___io, inode, i_ino);
	key.generation = kernel_get(struct inode___io, inode, i_generation);
	key.tgid = task->tgid;
	key.started = task->group_leader->start_boottime;
	sum = bpf_map_lookup_elem(&io_sums, &key);
	if (sum) {
		io_count(sum, way, bytes);
		return;
	}
	super = (u64)kernel_get(struct inode___io, inode, i_sb);
	if (kernel_get(struct super_block, super, s_magic) != ANON_INODE_FS_MAGIC)
		io_begin(&key, task, file, way, bytes);
}

/* A function of its own and no loop: clang may enter a loop in its middle, which older kernels
 * refuse (6.1: "back-edge"). */
static __noinline void io_add_descriptor(const struct bee_call *call, int fd, enum io_way way)
{
	u64 file = bee_file_of(call->task, fd);

	if (file)
		io_add(call->task, file, way, call->result);
}

SYSCALL_ALSO(file_io, COMPAT(3), COMPAT(4), COMPAT(145), COMPAT(146), COMPAT(180), COMPAT(181),
	     COMPAT(187), COMPAT(239), COMPAT(313), COMPAT(333), COMPAT(334), COMPAT(377),
	     COMPAT(378), COMPAT(379))

SYSCALL_EXIT(file_io, 0, 1, 17, 18, 19, 20, 40, 275, 295, 296, 326, 327, 328)
{
	int fds[2] = {-1, -1};

	if (call->result < 0)
		return;
	switch (call->number) {
	case 0: /* read, pread64, readv, preadv, preadv2 */
	case 17:
	case 19:
	case 295:
	case 327:
	case COMPAT(3):
	case COMPAT(180):
	case COMPAT(145):
	case COMPAT(333):
	case COMPAT(378):
		fds[IO_READ] = call->args[0];
		break;
	case 1: /* write, pwrite64, writev, pwritev, pwritev2 */
	case 18:
	case 20:
	case 296:
	case 328:
	case COMPAT(4):
	case COMPAT(181):
	case COMPAT(146):
	case COMPAT(334):
	case COMPAT(379):
		fds[IO_WRITE] = call->args[0];
		break;
	case 40: /* sendfile; of i386 also sendfile64 */
	case COMPAT(187):
	case COMPAT(239):
		fds[IO_WRITE] = call->args[0], fds[IO_READ] = call->args[1];
		break;
	case 275: /* splice, copy_file_range */
	case 326:
	case COMPAT(313):
	case COMPAT(377):
		fds[IO_READ] = call->args[0], fds[IO_WRITE] = call->args[2];
		break;
	default:
		return;
	}
	if (fds[IO_READ] >= 0)
		io_add_descriptor(call, fds[IO_READ], IO_READ);
	if (fds[IO_WRITE] >= 0)
		io_add_descriptor(call, fds[IO_WRITE], IO_WRITE);
}

/* IORING_OP_READV, READ_FIXED, READ, READV_FIXED, and the same for writing (linux/io_uring.h) */
#define OPS_READ (1ULL << 1 | 1ULL << 4 | 1ULL << 22 | 1ULL << 60)
#define OPS_WRITE (1ULL << 2 | 1ULL << 5 | 1ULL << 23 | 1ULL << 61)

SEC("tp_btf/io_uring_complete")
int file_io__io_uring_complete(u64 *ctx)
{
	const struct io_kiocb___io *request = (void *)ctx[1];
	u32 opcode = kernel_get(struct io_kiocb, request, opcode);
	u64 op = opcode < 64 ? 1ULL << opcode : 0, file;
	int bytes;

	if (!(op & (OPS_READ | OPS_WRITE)))
		return 0;
	bytes = uring_result(ctx);
	file = (u64)BPF_CORE_READ(request, file);
	if (bytes >= 0 && file)
		io_add(uring_asker(current_task()), file, op & OPS_READ ? IO_READ : IO_WRITE,
		       bytes);
	return 0;
}

static long io_tick_one(void *map, const struct io_key *key, struct io_sum *sum,
			void *nothing __attribute__((unused)))
{
	bool idle = !sum->calls[IO_READ] && !sum->calls[IO_WRITE];

	if (idle)
		/* Who has found the sum already and adds to it sees this, or is seen here. */
		__sync_lock_test_and_set(&sum->gone, 1);
	io_tell(sum);
	if (idle)
		bpf_map_delete_elem(map, key);
	return 0;
}

SEC("raw_tp")
int file_io__tick(void *ctx __attribute__((unused)))
{
	bpf_for_each_map_elem(&io_sums, io_tick_one, NULL, 0);
	return 0;
}
