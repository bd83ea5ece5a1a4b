/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Memory was made executable that holds no file's code: writable at the same time, or anonymous, or
 * written to since it was mapped, or of a file without a name. Code of a file, mapped as every
 * loader does it, is not told. Just-in-time compilers do such things all day.
 */
#include "../path.h"
#include "../syscall.h"

enum protect_call {
	PROTECT_CALL_MMAP = 1,
	PROTECT_CALL_MPROTECT = 2,
	PROTECT_CALL_PKEY_MPROTECT = 3,
};

enum protect_memory {
	PROTECT_MEMORY_UNKNOWN = 0, /* it was gone, or being changed, by the time we looked */
	PROTECT_MEMORY_ANONYMOUS = 1,
	PROTECT_MEMORY_HEAP = 2,
	PROTECT_MEMORY_STACK = 3,
	PROTECT_MEMORY_FILE = 4,
	PROTECT_MEMORY_NAMELESS_FILE = 5, /* a memfd, or a file that was deleted */
};

struct mem_protect {
	struct bee_header header;
	bee_address address;
	bee_bytes bytes;
	enum protect_call call;
	enum protect_memory memory; /* where it begins, if it is several */
	bee_protection protection;  /* as asked for; what it was before is gone by the end */
	bee_map_flags flags;        /* of mmap */
	bee_result result;          /* 0, or -errno */
	bee_bool written;           /* pages of the process's own were there before the call */
	bee_str path;               /* of the file */
};
BEE_RECORD(mem_protect);

#define PROT_WRITE 2
#define PROT_EXEC 4
#define MAP_ANONYMOUS 0x20
#define VM_GROWSDOWN 0x100 /* the first thread's stack, also when it was cut in pieces */

struct protect_call_args {
	u64 address, bytes, protection, flags;
	int fd;
	enum protect_call call;
};

/* What the call was asked for; false if it is none of ours. */
static __always_inline bool protect_args(const struct bee_call *call,
					 struct protect_call_args *args)
{
	u32 old[6] = {};

	args->address = call->args[0], args->bytes = call->args[1];
	args->protection = call->args[2];
	switch (call->number) {
	case 9:
	case COMPAT(192):
		args->call = PROTECT_CALL_MMAP;
		args->flags = call->args[3], args->fd = call->args[4];
		return true;
	case COMPAT(90): /* the arguments stand in memory */
		bpf_probe_read_user(old, sizeof(old), (void *)call->args[0]);
		args->call = PROTECT_CALL_MMAP;
		args->address = old[0], args->bytes = old[1], args->protection = old[2];
		args->flags = old[3], args->fd = old[4];
		return true;
	case 10:
	case COMPAT(125):
		args->call = PROTECT_CALL_MPROTECT;
		return true;
	case 329:
	case COMPAT(380):
		args->call = PROTECT_CALL_PKEY_MPROTECT;
		return true;
	default:
		return false;
	}
}

struct protect_found {
	enum protect_memory memory;
	bool written;
	u64 file;
};

static __always_inline enum protect_memory protect_file(u64 file)
{
	u64 inode = (u64)kernel_get(struct file, file, f_inode);

	return kernel_get(struct inode, inode, i_nlink) ? PROTECT_MEMORY_FILE
							: PROTECT_MEMORY_NAMELESS_FILE;
}

static long protect_look(struct task_struct *task, struct vm_area_struct *area,
			 struct protect_found *found)
{
	const struct mm_struct *mm = area->vm_mm;

	found->written = area->anon_vma != NULL;
	found->file = (u64)area->vm_file;
	if (found->file)
		found->memory = protect_file(found->file);
	else if (area->vm_flags & VM_GROWSDOWN)
		found->memory = PROTECT_MEMORY_STACK;
	else if (area->vm_start <= mm->brk && area->vm_end > mm->start_brk)
		found->memory = PROTECT_MEMORY_HEAP;
	else
		found->memory = PROTECT_MEMORY_ANONYMOUS;
	return 0;
}

/* What the call was about, from its arguments where they say it. */
static __always_inline void protect_find(const struct bee_call *call,
					 const struct protect_call_args *args,
					 struct protect_found *found)
{
	if (args->call != PROTECT_CALL_MMAP) {
		bpf_find_vma(bpf_get_current_task_btf(), args->address, protect_look, found, 0);
		return;
	}
	if (args->flags & MAP_ANONYMOUS) {
		found->memory = PROTECT_MEMORY_ANONYMOUS;
		return;
	}
	found->file = bee_file_of(call->task, args->fd);
	if (found->file)
		found->memory = protect_file(found->file);
}

SYSCALL_EXIT(mem_protect, 9, 10, 329, COMPAT(90), COMPAT(192), COMPAT(125), COMPAT(380))
{
	struct protect_call_args args = {};
	struct protect_found found = {};
	struct mem_protect *event;
	struct bee_slot *slot;
	bool failed;

	if (!protect_args(call, &args) || !(args.protection & PROT_EXEC))
		return; /* nearly all calls end here */
	protect_find(call, &args, &found);
	if (found.memory == PROTECT_MEMORY_FILE && !found.written &&
	    !(args.protection & PROT_WRITE))
		return;
	slot = bee_begin_call(call, mem_protect, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	failed = (u64)call->result >= -4095UL;
	event->result = failed ? call->result : 0;
	event->address = args.call == PROTECT_CALL_MMAP && !failed ? call->result : args.address;
	if (call->compat)
		event->address = (u32)event->address;
	event->bytes = args.bytes;
	event->call = args.call;
	event->memory = found.memory;
	event->protection = args.protection;
	event->flags = args.flags;
	event->written = found.written;
	if (found.file)
		bee_add_file_path(slot, &event->path, found.file, call->task);
	else if (found.memory == PROTECT_MEMORY_UNKNOWN)
		bee_mark(slot, BEE_MARK_UNRESOLVED);
	bee_end(slot, BULK);
}
