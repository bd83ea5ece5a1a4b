/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the kinds of files tell of, asked for through an io_uring: no system call of its own. A
 * request is made into a record when it is submitted, where its names still are; the record is kept
 * under the request's address and leaves when the completion brings the result. One pair of
 * programs serves all these kinds: every request of the machine passes here, and one look at its
 * opcode is all that an unrelated one pays.
 */
#include "../asked.h"
#include "../sensitive.h"
#include "../uring.h"

/* enum io_uring_op (linux/io_uring.h) */
#define OP_RENAMEAT 35
#define OP_UNLINKAT 36
#define OP_MKDIRAT 37
#define OP_SYMLINKAT 38
#define OP_LINKAT 39
#define OP_FSETXATTR 41
#define OP_SETXATTR 42
#define OP_FTRUNCATE 55

/* IOSQE_FIXED_FILE, which a request's flags carry on: its file is a slot of the ring, no descriptor
 */
#define REQUEST_FIXED_FILE 1

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct io_rename {
	int old_dfd, new_dfd;
	struct filename *oldpath, *newpath;
	int flags;
};
struct io_rename___delayed {
	struct delayed_filename oldpath, newpath;
};
struct io_unlink {
	int dfd, flags;
	struct filename *filename;
};
struct io_unlink___delayed {
	struct delayed_filename filename;
};
struct io_mkdir {
	int dfd;
	unsigned short mode;
	struct filename *filename;
};
struct io_mkdir___delayed {
	struct delayed_filename filename;
};
/* Of symbolic links too. */
struct io_link {
	int old_dfd, new_dfd;
	struct filename *oldpath, *newpath;
	int flags;
};
struct io_link___delayed {
	struct delayed_filename oldpath, newpath;
};
struct xattr_name {
	char name[BEE_NAME];
};
struct io_xattr {
	struct {
		unsigned long size;
		struct xattr_name *kname;
		unsigned int flags;
	} ctx;
	struct filename *filename;
};
struct io_xattr___delayed {
	struct delayed_filename filename;
};
struct io_ftrunc {
	long long len;
};
struct io_kiocb___with_file {
	struct file *file;
	struct {
		int fd;
	} cqe;
};

#pragma clang attribute pop

/* All these records begin so. */
struct uring_record {
	struct bee_header header;
	bee_result result;
};
#define begins_as_uring_record(kind)                                                         \
	_Static_assert(__builtin_offsetof(struct kind, result) == sizeof(struct bee_header), \
		       #kind " has its result where uring_tell puts it")
begins_as_uring_record(file_rename);
begins_as_uring_record(file_unlink);
begins_as_uring_record(file_mkdir);
begins_as_uring_record(file_symlink);
begins_as_uring_record(file_link);
begins_as_uring_record(file_xattr);
begins_as_uring_record(file_truncate);

/* With the map's own bytes just below 8 KiB, which is what an allocation of more than 4 takes. A
 * longer record is told when it is submitted, without its result. */
#define KEPT_BYTES 8064

struct uring_kept {
	char record[KEPT_BYTES];
};
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__uint(max_entries, 1024);
	__type(key, u64);
	__type(value, struct uring_kept);
} uring_kept SEC(".maps");

/* Who asks, and through which request. */
struct uring_asked {
	const struct io_kiocb *request;
	const struct task_struct *task, *asker;
};

static __always_inline struct bee_slot *uring_rename(const struct uring_asked *asked)
{
	struct io_rename *command = (void *)asked->request;
	struct file_rename *event;
	struct bee_slot *slot = bee_begin(asked->asker, file_rename, sizeof(*event));

	if (!slot || !bpf_core_type_exists(struct io_rename))
		return slot;
	event = (void *)slot->record;
	event->flags = BPF_CORE_READ(command, flags);
	bee_add_asked(slot, &event->path, &event->asked, asked->task,
		      BPF_CORE_READ(command, old_dfd), request_name(io_rename, command, oldpath),
		      true);
	bee_add_asked(slot, &event->new_path, &event->new_asked, asked->task,
		      BPF_CORE_READ(command, new_dfd), request_name(io_rename, command, newpath),
		      true);
	bee_is_sensitive(slot, &event->path, SENSITIVE_READ | SENSITIVE_WRITE);
	bee_is_sensitive(slot, &event->new_path, SENSITIVE_WRITE);
	return slot;
}

static __always_inline struct bee_slot *uring_unlink(const struct uring_asked *asked)
{
	struct io_unlink *command = (void *)asked->request;
	struct file_unlink *event;
	struct bee_slot *slot = bee_begin(asked->asker, file_unlink, sizeof(*event));

	if (!slot || !bpf_core_type_exists(struct io_unlink))
		return slot;
	event = (void *)slot->record;
	event->flags = BPF_CORE_READ(command, flags);
	bee_add_asked(slot, &event->path, &event->asked, asked->task, BPF_CORE_READ(command, dfd),
		      request_name(io_unlink, command, filename), true);
	bee_is_sensitive(slot, &event->path, SENSITIVE_WRITE);
	return slot;
}

static __always_inline struct bee_slot *uring_mkdir(const struct uring_asked *asked)
{
	struct io_mkdir *command = (void *)asked->request;
	struct file_mkdir *event;
	struct bee_slot *slot = bee_begin(asked->asker, file_mkdir, sizeof(*event));

	if (!slot || !bpf_core_type_exists(struct io_mkdir))
		return slot;
	event = (void *)slot->record;
	event->mode = BPF_CORE_READ(command, mode);
	bee_add_asked(slot, &event->path, &event->asked, asked->task, BPF_CORE_READ(command, dfd),
		      request_name(io_mkdir, command, filename), true);
	return slot;
}

static __always_inline struct bee_slot *uring_symlink(const struct uring_asked *asked)
{
	struct io_link *command = (void *)asked->request;
	struct file_symlink *event;
	struct bee_slot *slot = bee_begin(asked->asker, file_symlink, sizeof(*event));

	if (!slot || !bpf_core_type_exists(struct io_link))
		return slot;
	event = (void *)slot->record;
	bee_add_kernel_str(slot, &event->target, request_name(io_link, command, oldpath));
	bee_add_asked(slot, &event->path, &event->asked, asked->task,
		      BPF_CORE_READ(command, new_dfd), request_name(io_link, command, newpath),
		      true);
	bee_is_sensitive(slot, &event->path, SENSITIVE_WRITE);
	bee_is_sensitive(slot, &event->target, SENSITIVE_READ);
	return slot;
}

static __always_inline struct bee_slot *uring_link(const struct uring_asked *asked)
{
	struct io_link *command = (void *)asked->request;
	struct file_link *event;
	struct bee_slot *slot = bee_begin(asked->asker, file_link, sizeof(*event));
	const char *name;
	char first = 0;

	if (!slot || !bpf_core_type_exists(struct io_link))
		return slot;
	event = (void *)slot->record;
	event->flags = BPF_CORE_READ(command, flags);
	name = request_name(io_link, command, oldpath);
	if (event->flags & BEE_AT_EMPTY_PATH && !bpf_probe_read_kernel(&first, 1, name) && !first)
		bee_add_open(slot, &event->path, asked->task, BPF_CORE_READ(command, old_dfd));
	else
		bee_add_asked(slot, &event->path, &event->asked, asked->task,
			      BPF_CORE_READ(command, old_dfd), name, true);
	bee_add_asked(slot, &event->new_path, &event->new_asked, asked->task,
		      BPF_CORE_READ(command, new_dfd), request_name(io_link, command, newpath),
		      true);
	bee_is_sensitive(slot, &event->path, SENSITIVE_READ | SENSITIVE_WRITE);
	bee_is_sensitive(slot, &event->new_path, SENSITIVE_WRITE);
	return slot;
}

/* The path of what is open as the descriptor that a request names; a slot of the ring is told by
 * the completion. */
static __always_inline void uring_add_open(struct bee_slot *slot, bee_str *field,
					   const struct uring_asked *asked)
{
	struct io_kiocb___with_file *request = (void *)asked->request;

	if (!(asked->request->flags & REQUEST_FIXED_FILE) && bpf_core_field_exists(request->cqe))
		bee_add_directory(slot, field, asked->task,
				  bee_descriptor(BPF_CORE_READ(request, cqe.fd)));
}

static __always_inline struct bee_slot *uring_xattr(const struct uring_asked *asked, bool by_fd)
{
	struct io_xattr *command = (void *)asked->request;
	struct file_xattr *event;
	struct bee_slot *slot = bee_begin(asked->asker, file_xattr, sizeof(*event));

	if (!slot || !bpf_core_type_exists(struct io_xattr))
		return slot;
	event = (void *)slot->record;
	event->action = FILE_XATTR_ACTION_SET;
	event->value_size = BPF_CORE_READ(command, ctx.size);
	event->set_flags = BPF_CORE_READ(command, ctx.flags);
	if (by_fd)
		uring_add_open(slot, &event->path, asked);
	else
		bee_add_asked(slot, &event->path, &event->asked, asked->task, BEE_AT_FDCWD,
			      request_name(io_xattr, command, filename), true);
	bee_add_kernel_str(slot, &event->name, BPF_CORE_READ(command, ctx.kname));
	bee_is_sensitive(slot, &event->path, SENSITIVE_WRITE);
	return slot;
}

static __always_inline struct bee_slot *uring_truncate(const struct uring_asked *asked)
{
	struct io_ftrunc *command = (void *)asked->request;
	struct file_truncate *event;
	struct bee_slot *slot = bee_begin(asked->asker, file_truncate, sizeof(*event));

	if (!slot || !bpf_core_type_exists(struct io_ftrunc))
		return slot;
	event = (void *)slot->record;
	event->length = BPF_CORE_READ(command, len);
	uring_add_open(slot, &event->path, asked);
	bee_is_sensitive(slot, &event->path, SENSITIVE_WRITE);
	return slot;
}

/* The kind that tells of a request, 0 if none does. */
static __always_inline u32 uring_kind(__u8 opcode)
{
	switch (opcode) {
	case OP_RENAMEAT:
		return file_rename;
	case OP_UNLINKAT:
		return file_unlink;
	case OP_MKDIRAT:
		return file_mkdir;
	case OP_SYMLINKAT:
		return file_symlink;
	case OP_LINKAT:
		return file_link;
	case OP_FSETXATTR:
	case OP_SETXATTR:
		return file_xattr;
	case OP_FTRUNCATE:
		return file_truncate;
	}
	return 0;
}

static __always_inline struct bee_slot *uring_begin(const struct uring_asked *asked, __u8 opcode)
{
	switch (opcode) {
	case OP_RENAMEAT:
		return uring_rename(asked);
	case OP_UNLINKAT:
		return uring_unlink(asked);
	case OP_MKDIRAT:
		return uring_mkdir(asked);
	case OP_SYMLINKAT:
		return uring_symlink(asked);
	case OP_LINKAT:
		return uring_link(asked);
	case OP_FSETXATTR:
		return uring_xattr(asked, true);
	case OP_SETXATTR:
		return uring_xattr(asked, false);
	case OP_FTRUNCATE:
		return uring_truncate(asked);
	}
	return NULL;
}

/*
 * A slot with the record that was kept, as of now; NULL if there is none, or (counted) no slot. The
 * record is the caller's alone: of two that take it at once, one finds it deleted already.
 */
static __always_inline struct bee_slot *uring_take(const struct uring_kept *kept, u64 key)
{
	const struct bee_header *header = (void *)kept->record;
	struct bee_slot *slot = bee_take_slot();
	u32 size = header->size;

	if (!slot) {
		if (!bpf_map_delete_elem(&uring_kept, &key))
			bee_count(header->kind, no_slot);
		return NULL;
	}
	if (size > KEPT_BYTES)
		size = KEPT_BYTES;
	bpf_probe_read_kernel(slot->record, size, kept->record);
	slot->end = size;
	((struct bee_header *)slot->record)->at = bpf_ktime_get_boot_ns();
	if (bpf_map_delete_elem(&uring_kept, &key)) {
		bee_free_slot(slot);
		return NULL;
	}
	return slot;
}

/* Sends a record; whether a path of it is guarded, its marks say. */
static __always_inline void uring_end(struct bee_slot *slot)
{
	const struct bee_header *header = (void *)slot->record;

	bee_end_guarded(slot, header->marks & BEE_MARK_SENSITIVE);
}

/* Tells of a request whose result nobody will ever say. */
static __always_inline void uring_unsettled(struct bee_slot *slot)
{
	bee_mark(slot, BEE_MARK_UNSETTLED);
	uring_end(slot);
}

#define URING_KINDS                                                             \
	(KIND_BIT(file_rename) | KIND_BIT(file_unlink) | KIND_BIT(file_mkdir) | \
	 KIND_BIT(file_symlink) | KIND_BIT(file_link) | KIND_BIT(file_xattr) |  \
	 KIND_BIT(file_truncate))
BEE_SHARED(uring__io_uring_submit_req, URING_KINDS);
BEE_SHARED(uring__io_uring_complete, URING_KINDS);
BEE_SHARED(uring__tick, URING_KINDS);

SEC("tp_btf/io_uring_submit_req")
int uring__io_uring_submit_req(u64 *ctx)
{
	struct uring_asked asked = {.request = kernel_plain(struct io_kiocb, ctx[0])};
	u64 key = (u64)asked.request;
	struct uring_kept *kept;
	struct bee_header *header;
	struct bee_slot *slot;
	__u8 opcode = asked.request->opcode;
	u32 kind = uring_kind(opcode);

	if (!kind || !(kinds_on & KIND_BIT(kind)))
		return 0;
	/* A completion that finds its ring full is not traced: that it was there shows when the
	 * request is used again, or by the next tick. */
	kept = bpf_map_lookup_elem(&uring_kept, &key);
	slot = kept ? uring_take(kept, key) : NULL;
	if (slot)
		uring_unsettled(slot);
	asked.task = current_task();
	asked.asker = uring_asker(asked.task);
	slot = uring_begin(&asked, opcode);
	if (!slot)
		return 0;
	header = (void *)slot->record;
	header->tid = asked.task->pid;
	header->size = slot->end;
	bee_mark(slot, BEE_MARK_IO_URING);
	if (asked.request->flags & REQUEST_SKIPS_SUCCESS || slot->end > KEPT_BYTES) {
		uring_unsettled(slot);
		return 0;
	}
	if (bpf_map_update_elem(&uring_kept, &key, slot->record, BPF_ANY))
		bee_count(kind, unpaired);
	bee_free_slot(slot);
	return 0;
}

/* Appends the path of a file that was a slot of the ring. */
static __always_inline void uring_add_file(struct bee_slot *slot, bee_str *field, u64 request)
{
	u64 file;

	if (field->length)
		return;
	file = (u64)BPF_CORE_READ((struct io_kiocb___with_file *)request, file);
	if (!file) {
		bee_mark(slot, BEE_MARK_UNRESOLVED);
		return;
	}
	bee_add_file_path(slot, field, file, current_task());
	bee_is_sensitive(slot, field, SENSITIVE_WRITE);
}

SEC("tp_btf/io_uring_complete")
int uring__io_uring_complete(u64 *ctx)
{
	u64 key = ctx[1];
	__u8 opcode = kernel_get(struct io_kiocb, key, opcode);
	struct uring_kept *kept;
	struct bee_slot *slot;

	if (!uring_kind(opcode))
		return 0;
	kept = bpf_map_lookup_elem(&uring_kept, &key);
	if (!kept)
		return 0;
	slot = uring_take(kept, key);
	if (slot) {
		((struct uring_record *)slot->record)->result = uring_result(ctx);
		if (opcode == OP_FSETXATTR)
			uring_add_file(slot, &((struct file_xattr *)slot->record)->path, key);
		else if (opcode == OP_FTRUNCATE)
			uring_add_file(slot, &((struct file_truncate *)slot->record)->path, key);
		uring_end(slot);
	}
	return 0;
}

#define LONG_NS 1000000000ULL

static long uring_tick_one(void *map __attribute__((unused)), const u64 *key,
			   const struct uring_kept *kept, const u64 *now)
{
	const struct bee_header *header = (void *)kept->record;
	struct bee_slot *slot;

	if (header->at + LONG_NS > *now)
		return 0;
	slot = uring_take(kept, *key);
	if (slot)
		uring_unsettled(slot);
	return 0;
}

/* What did not complete within a second is told without a result: nobody can hide a deed behind a
 * ring that has no room for its completion. */
SEC("raw_tp")
int uring__tick(void *ctx __attribute__((unused)))
{
	u64 now = bpf_ktime_get_boot_ns();

	bpf_for_each_map_elem(&uring_kept, uring_tick_one, &now, 0);
	return 0;
}
