/* SPDX-License-Identifier: GPL-2.0-only */
/* A file was opened, or could not be. */
#include "../path.h"
#include "../sensitive.h"
#include "../syscall.h"
#include "../uring.h"
#include "opens.h"

struct file_open {
	struct bee_header header;
	bee_result result; /* the descriptor, or -errno */
	bee_open_flags flags;
	bee_str path;  /* the kernel's; of a failed open the caller's own string, marked unresolved
			*/
	bee_str base;  /* the directory that a relative path of a failed open starts at */
	bee_str asked; /* what the caller said, where the kernel's path is not the same */
	bee_mode mode; /* as asked for, when the open may create */
};
BEE_RECORD(file_open);

#define O_ACCMODE 3
#define O_CREAT_OR_TRUNC 01100
#define O_PATH 010000000

/* What an open is for, to those who guard the path. */
static __always_inline u32 file_open_access(u32 flags)
{
	u32 mode = flags & O_ACCMODE, access = 0;

	if (flags & O_PATH) /* nothing but the name is opened */
		return 0;
	if (mode != 1)
		access |= SENSITIVE_READ;
	if (mode || flags & O_CREAT_OR_TRUNC)
		access |= SENSITIVE_WRITE;
	return access;
}

static __always_inline void file_open_end(struct bee_slot *slot, bool sensitive)
{
	if (sensitive)
		bee_mark(slot, BEE_MARK_SENSITIVE);
	bee_end_guarded(slot, sensitive);
}

struct same_words {
	struct bee_slot *slot;
	u32 a, b, length;
	bool differ;
};

/* Eight bytes of each, the last ones as far as they go. */
static long same_step(u32 index, struct same_words *walk)
{
	u32 done = 8 * index, left = walk->length - done;
	u64 differ = sensitive_word(walk->slot, walk->a + done) ^
		     sensitive_word(walk->slot, walk->b + done);

	if (left < 8)
		differ <<= 64 - 8 * left;
	walk->differ = differ != 0;
	return walk->differ;
}

/* Keeps the caller's string, which stands behind the path already, if it is not the same. */
static __always_inline void file_open_asked(struct bee_slot *slot, u32 at, long length)
{
	struct file_open *event = (void *)slot->record;
	struct same_words walk = {.slot = slot, .a = event->path.at, .b = at};

	if (length <= 1)
		return;
	if (length > BEE_PATH)
		bee_mark(slot, BEE_MARK_TRUNCATED);
	walk.length = length - 1;
	if (walk.length == event->path.length) {
		bpf_loop((walk.length + 7) / 8, same_step, &walk, 0);
		if (!walk.differ)
			return;
	}
	bee_grow(slot, &event->asked, at, length - 1);
}

/* The path of a descriptor; true if it is a sensitive one. */
static __always_inline bool file_open_succeeded(struct bee_slot *slot,
						const struct task_struct *task, int fd)
{
	struct file_open *event = (void *)slot->record;
	u64 file = bee_file_of(task, fd);
	u32 length;

	if (!file) { /* another thread was quick to close it */
		bee_mark(slot, BEE_MARK_UNRESOLVED);
		return false;
	}
	bee_add_file_path(slot, &event->path, file, task);
	length = event->path.length;
	return sensitive_at(slot, event->path.at, length, length - slot->walk.leaf,
			    file_open_access(event->flags));
}

/*
 * Of what has no descriptor the caller's own words, behind the directory that they start at: so
 * the two are one string to those who guard paths. `name` is in the kernel's memory or the user's.
 */
static __always_inline bool file_open_named(struct bee_slot *slot, const struct task_struct *task,
					    int dirfd, const void *name, bool in_kernel)
{
	struct file_open *event = (void *)slot->record;
	bee_str whole = {};
	char first = 0;
	long failed;

	bee_mark(slot, BEE_MARK_UNRESOLVED);
	failed = in_kernel ? bpf_probe_read_kernel(&first, 1, name)
			   : bpf_probe_read_user(&first, 1, name);
	if (failed) /* without a name nothing starts anywhere */
		return false;
	whole.at = slot->end;
	if (first != '/') {
		bee_add_directory(slot, &event->base, task, dirfd);
		if (event->base.length > 1) {
			u32 at = bee_tail(slot);

			slot->record[at] = '/';
			slot->end = at + 1;
		}
	}
	if (in_kernel)
		bee_add_kernel_str(slot, &event->path, name);
	else
		bee_add_user_str(slot, &event->path, name);
	whole.length = slot->end - whole.at;
	return bee_is_sensitive(slot, &whole, file_open_access(event->flags));
}

SYSCALL_EXIT(file_open, OPEN_NUMBERS)
{
	struct open_call open;
	struct file_open *event;
	struct bee_slot *slot;
	bool sensitive;

	if (!open_call_of(call, &open))
		return;
	slot = bee_begin_call(call, file_open, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->flags = open.flags;
	event->mode = open.mode;
	if (call->result >= 0) {
		u32 at;

		sensitive = file_open_succeeded(slot, call->task, call->result);
		at = bee_tail(slot);
		file_open_asked(
			slot, at,
			bpf_probe_read_user_str(slot->record + at, BEE_PATH + 1, open.name));
	} else {
		sensitive = file_open_named(slot, call->task, open.dirfd, open.name, false);
	}
	file_open_end(slot, sensitive);
}

/*
 * An open by io_uring makes no system call of its own. It is seen when it is submitted, where the
 * name still is, and when it is completed, where the result is; the request's address pairs the
 * two.
 */
struct uring_open {
	u32 flags;
	bee_mode mode;
	bool in_slot; /* of the ring's own table: the result is no descriptor then */
	int dirfd;
	char name[BEE_PATH + 1];
};
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__uint(max_entries, 1024);
	__type(key, u64);
	__type(value, struct uring_open);
} uring_opens SEC(".maps");

_Static_assert(sizeof(struct uring_open) <= sizeof(((struct bee_slot *)0)->back),
	       "it is staged in the slot");

/* Tells of an open whose result nobody will ever say, as its caller named it. `open` may lie in the
 * slot. */
static __always_inline void uring_open_unsettled(struct bee_slot *slot,
						 const struct task_struct *task,
						 const struct uring_open *open)
{
	struct file_open *event = (void *)slot->record;

	__builtin_memset(event, 0, sizeof(*event));
	bee_fill_header(&event->header, uring_asker(task), file_open);
	event->header.tid = task->pid;
	slot->end = sizeof(*event);
	event->flags = open->flags;
	event->mode = open->mode;
	bee_mark(slot, BEE_MARK_IO_URING | BEE_MARK_UNSETTLED);
	file_open_end(slot, file_open_named(slot, task, open->dirfd, open->name, true));
}

SEC("tp_btf/io_uring_submit_req")
int file_open__io_uring_submit_req(u64 *ctx)
{
	const struct io_kiocb *request = kernel_plain(struct io_kiocb, ctx[0]);
	const struct task_struct *task = current_task();
	struct io_open *asked = (void *)request;
	u64 key = (u64)request;
	struct uring_open *open;
	struct bee_slot *slot;

	if (!is_uring_open(request->opcode) || !in_scope(uring_asker(task)))
		return 0;
	/* A completion that finds its ring full is not traced: that it was there shows when the
	 * request is used again. */
	open = bpf_map_lookup_elem(&uring_opens, &key);
	if (open) {
		slot = bee_take_slot();
		if (slot)
			uring_open_unsettled(slot, task, open);
		else
			bee_count(file_open, no_slot);
		bpf_map_delete_elem(&uring_opens, &key);
	}
	slot = bee_take_slot();
	if (!slot) {
		bee_count(file_open, no_slot);
		return 0;
	}
	open = (void *)slot->back;
	open->flags = BPF_CORE_READ(asked, how.flags);
	open->mode = BPF_CORE_READ(asked, how.mode);
	open->dirfd = BPF_CORE_READ(asked, dfd);
	open->in_slot = bpf_core_field_exists(asked->file_slot) &&
			BPF_CORE_READ(asked, file_slot); /* since 5.15 */
	bpf_probe_read_kernel_str(open->name, sizeof(open->name),
				  request_name(io_open, asked, filename));
	if (request->flags & REQUEST_SKIPS_SUCCESS) {
		uring_open_unsettled(slot, task, open);
		return 0;
	}
	if (bpf_map_update_elem(&uring_opens, &key, open, BPF_ANY))
		bee_count(file_open, unpaired);
	bee_free_slot(slot);
	return 0;
}

SEC("tp_btf/io_uring_complete")
int file_open__io_uring_complete(u64 *ctx)
{
	const struct task_struct *task = current_task();
	struct uring_open *open;
	struct file_open *event;
	struct bee_slot *slot;
	u64 key = ctx[1];
	bool sensitive;

	open = bpf_map_lookup_elem(&uring_opens, &key);
	if (!open)
		return 0;
	slot = bee_begin_uring(task, file_open, sizeof(*event));
	if (slot) {
		event = (void *)slot->record;
		event->result = uring_result(ctx);
		event->flags = open->flags;
		event->mode = open->mode;
		if (event->result >= 0 && !open->in_slot) {
			u32 at;

			sensitive = file_open_succeeded(slot, task, event->result);
			at = bee_tail(slot);
			file_open_asked(slot, at,
					bpf_probe_read_kernel_str(slot->record + at, BEE_PATH + 1,
								  open->name));
		} else {
			sensitive = file_open_named(slot, task, open->dirfd, open->name, true);
		}
		file_open_end(slot, sensitive);
	}
	bpf_map_delete_elem(&uring_opens, &key);
	return 0;
}
