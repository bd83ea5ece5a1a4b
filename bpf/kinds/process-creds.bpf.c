/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A process became another user or group, or changed what it may do: by a call, by starting a
 * program that grants it, or by neither. The last is how it looks when somebody wrote into the
 * kernel's memory; it shows at the next call of this kind, the next fork or the next exec.
 */
#include "creds.h"
#include "../syscall.h"

enum creds_call {
	CREDS_CALL_SETUID = 1,
	CREDS_CALL_SETGID = 2,
	CREDS_CALL_SETREUID = 3,
	CREDS_CALL_SETREGID = 4,
	CREDS_CALL_SETGROUPS = 5,
	CREDS_CALL_SETRESUID = 6,
	CREDS_CALL_SETRESGID = 7,
	CREDS_CALL_SETFSUID = 8,
	CREDS_CALL_SETFSGID = 9,
	CREDS_CALL_CAPSET = 10,
	CREDS_CALL_EXEC = 11, /* the program that was started granted it */
	CREDS_CALL_FORK = 12, /* seen then; it changed before */
};

struct process_creds {
	struct bee_header header;
	bee_capabilities old_effective, new_effective;
	bee_capabilities old_permitted, new_permitted;
	bee_capabilities old_inheritable, new_inheritable;
	bee_capabilities old_ambient, new_ambient;
	enum creds_call call;
	bee_result result;
	bee_uid old_uid, new_uid; /* old ids are 4294967295 where they were not known */
	bee_uid old_euid, new_euid;
	bee_uid old_suid, new_suid;
	bee_uid old_fsuid, new_fsuid;
	bee_gid old_gid, new_gid;
	bee_gid old_egid, new_egid;
	bee_gid old_sgid, new_sgid;
	bee_gid old_fsgid, new_fsgid;
	__u32 old_groups, new_groups;  /* how many further groups */
	__u32 asked, asked_2, asked_3; /* its own arguments, in its user namespace */
	bee_bool known;                /* what it was before */
	bee_bool unexplained;          /* power was gained that nothing seen can have given */
};
BEE_RECORD(process_creds);

static __always_inline void creds_fill_old(struct process_creds *event, const struct creds *old)
{
	event->old_effective = old->effective, event->old_permitted = old->permitted;
	event->old_inheritable = old->inheritable, event->old_ambient = old->ambient;
	event->old_uid = old->uid, event->old_euid = old->euid;
	event->old_suid = old->suid, event->old_fsuid = old->fsuid;
	event->old_gid = old->gid, event->old_egid = old->egid;
	event->old_sgid = old->sgid, event->old_fsgid = old->fsgid;
	event->old_groups = old->groups;
}

static __always_inline void creds_fill_new(struct process_creds *event, const struct creds *now)
{
	event->new_effective = now->effective, event->new_permitted = now->permitted;
	event->new_inheritable = now->inheritable, event->new_ambient = now->ambient;
	event->new_uid = now->uid, event->new_euid = now->euid;
	event->new_suid = now->suid, event->new_fsuid = now->fsuid;
	event->new_gid = now->gid, event->new_egid = now->egid;
	event->new_sgid = now->sgid, event->new_fsgid = now->fsgid;
	event->new_groups = now->groups;
}

static __always_inline struct process_creds *creds_fill(struct bee_slot *slot, enum creds_call call,
							const struct creds *before,
							const struct creds *now, bool unexplained)
{
	const struct creds unknown = {.uid = -1,
				      .euid = -1,
				      .suid = -1,
				      .fsuid = -1,
				      .gid = -1,
				      .egid = -1,
				      .sgid = -1,
				      .fsgid = -1};
	struct process_creds *event = (void *)slot->record;

	event->call = call;
	event->known = before != NULL;
	event->unexplained = unexplained;
	creds_fill_old(event, before ?: &unknown);
	creds_fill_new(event, now);
	return event;
}

/* Not static, for the reason of path_write. */
__noinline u32 creds_call_of(u32 number)
{
	switch (number) {
	case 105:
	case COMPAT(23):
	case COMPAT(213):
		return CREDS_CALL_SETUID;
	case 106:
	case COMPAT(46):
	case COMPAT(214):
		return CREDS_CALL_SETGID;
	case 113:
	case COMPAT(70):
	case COMPAT(203):
		return CREDS_CALL_SETREUID;
	case 114:
	case COMPAT(71):
	case COMPAT(204):
		return CREDS_CALL_SETREGID;
	case 116:
	case COMPAT(81):
	case COMPAT(206):
		return CREDS_CALL_SETGROUPS;
	case 117:
	case COMPAT(164):
	case COMPAT(208):
		return CREDS_CALL_SETRESUID;
	case 119:
	case COMPAT(170):
	case COMPAT(210):
		return CREDS_CALL_SETRESGID;
	case 122:
	case COMPAT(138):
	case COMPAT(215):
		return CREDS_CALL_SETFSUID;
	case 123:
	case COMPAT(139):
	case COMPAT(216):
		return CREDS_CALL_SETFSGID;
	case 126:
	case COMPAT(185):
		return CREDS_CALL_CAPSET;
	default:
		return 0;
	}
}

static __always_inline void creds_fill_asked(struct process_creds *event,
					     const struct bee_call *call)
{
	switch (event->call) {
	case CREDS_CALL_SETRESUID:
	case CREDS_CALL_SETRESGID:
		event->asked_3 = call->args[2];
		/* and */
	case CREDS_CALL_SETREUID:
	case CREDS_CALL_SETREGID:
		event->asked_2 = call->args[1];
		/* and */
	default:
		event->asked = call->args[0];
		break;
	case CREDS_CALL_CAPSET: /* addresses */
		break;
	}
}

/* The i386 calls with ids of 16 and of 32 bits; capset. */
const struct bee_route process_creds_route_16 SEC(".rodata.routes") = {
	"process_creds__sys_exit",
	9,
	{COMPAT(23), COMPAT(46), COMPAT(70), COMPAT(71), COMPAT(81), COMPAT(138), COMPAT(139),
	 COMPAT(164), COMPAT(170)}};
const struct bee_route process_creds_route_32 SEC(".rodata.routes") = {
	"process_creds__sys_exit",
	10,
	{COMPAT(203), COMPAT(204), COMPAT(206), COMPAT(208), COMPAT(210), COMPAT(213), COMPAT(214),
	 COMPAT(215), COMPAT(216), COMPAT(185)}};

SYSCALL_EXIT(process_creds, 105, 106, 113, 114, 116, 117, 119, 122, 123, 126)
{
	enum creds_call which = creds_call_of(call->number);
	struct process_creds *event;
	struct creds *before, now;
	bool setfs = which == CREDS_CALL_SETFSUID || which == CREDS_CALL_SETFSGID, unexplained;
	struct bee_slot *slot;
	u32 bits;

	if (!which)
		return;
	creds_read(&now, call->task);
	before = bpf_task_storage_get(&creds_known, bpf_get_current_task_btf(), NULL,
				      BPF_LOCAL_STORAGE_GET_F_CREATE);
	/* A fresh one is all zeros, which no task is: it always is in some user namespace. */
	if (before && !before->user_namespace) {
		*before = now;
		before = NULL;
	}
	bits = before ? creds_compare(before, &now) : 0;
	if (before && (setfs || call->result >= 0) && which != CREDS_CALL_SETGROUPS &&
	    !(bits & CREDS_DIFFER))
		return;
	unexplained = bits & (CREDS_GAINED_CAPABILITIES | CREDS_LEFT_NAMESPACE) ||
		      (before && bits & CREDS_GAINED_ROOT && !(before->effective & CAP_SETUID_BIT));
	slot = bee_begin_call(call, process_creds, sizeof(*event));
	if (slot) {
		event = creds_fill(slot, which, before, &now, unexplained);
		/* These two return the id that was there before, and never fail. */
		event->result = setfs ? 0 : call->result;
		creds_fill_asked(event, call);
		/* File servers change who they are at each request, and a loop of refused ones
		 * costs nothing. */
		if (unexplained || (call->result >= 0 && !setfs))
			bee_end(slot, VITAL);
		else
			bee_end(slot, BULK);
	}
	if (before)
		*before = now;
}

static __always_inline void creds_tell(const struct task_struct *task, enum creds_call call,
				       const struct creds *before, const struct creds *now,
				       bool unexplained)
{
	struct bee_slot *slot = bee_begin(task, process_creds, sizeof(struct process_creds));

	if (!slot)
		return;
	creds_fill(slot, call, before, now, unexplained);
	bee_end(slot, VITAL);
}

#define PF_KTHREAD 0x200000

/* Seeds the new task, and looks at the one that made it. */
SEC("tp_btf/task_newtask")
int process_creds__task_newtask(u64 *ctx)
{
	struct task_struct *trusted_parent = bpf_get_current_task_btf();
	struct task_struct *trusted_child = (void *)ctx[0];
	const struct task_struct *parent = kernel_plain(struct task_struct, trusted_parent);
	struct creds *known, now;

	creds_read(&now, kernel_plain(struct task_struct, trusted_child));
	known = bpf_task_storage_get(&creds_known, trusted_child, NULL,
				     BPF_LOCAL_STORAGE_GET_F_CREATE);
	if (known)
		*known = now;
	if (parent->flags & PF_KTHREAD)
		return 0;
	known = bpf_task_storage_get(&creds_known, trusted_parent, NULL,
				     BPF_LOCAL_STORAGE_GET_F_CREATE);
	if (!known)
		return 0;
	creds_read(&now, parent);
	if (known->user_namespace &&
	    creds_compare(known, &now) &
		    (CREDS_GAINED_ROOT | CREDS_GAINED_CAPABILITIES | CREDS_LEFT_NAMESPACE))
		creds_tell(parent, CREDS_CALL_FORK, known, &now, true);
	*known = now;
	return 0;
}

#define MODE_SET_IDS 06000
#define MODE_SET_UID 04000

static __always_inline u32 program_mode(const struct file *file)
{
	u64 inode = file ? (u64)kernel_get(struct file, file, f_inode) : 0;

	return inode ? kernel_get(struct inode, inode, i_mode) : 0;
}

/* Of the program's own file, or of the one that binfmt_misc runs it for. */
static __always_inline u32 granting_mode(const struct task_struct *task,
					 const struct linux_binprm *program)
{
	return program_mode(task->mm->exe_file) | program_mode(program->executable);
}

SEC("tp_btf/sched_process_exec")
int process_creds__sched_process_exec(u64 *ctx)
{
	struct task_struct *trusted = (void *)ctx[0];
	const struct task_struct *task = kernel_plain(struct task_struct, trusted);
	const struct linux_binprm *program = kernel_plain(struct linux_binprm, ctx[2]);
	struct creds *known, now;
	bool unexplained;
	u32 bits, mode;

	creds_read(&now, task);
	known = bpf_task_storage_get(&creds_known, trusted, NULL, BPF_LOCAL_STORAGE_GET_F_CREATE);
	if (!known)
		return 0;
	if (!known->user_namespace) {
		*known = now;
		return 0;
	}
	bits = creds_compare(known, &now);
	if (!(bits & ~CREDS_DIFFER))
		goto keep; /* nearly all programs */
	mode = granting_mode(task, program);
	/*
	 * The kernel notes itself whether the file's capabilities or bits raised it; for root all
	 * programs do. Who is root in an inner user namespace is not asked: what it gains is over
	 * that alone.
	 */
	unexplained =
		bits & CREDS_LEFT_NAMESPACE ||
		(bits & CREDS_GAINED_ROOT && !(mode & MODE_SET_UID)) ||
		(bits & CREDS_GAINED_CAPABILITIES && !now.level && !(mode & MODE_SET_IDS) &&
		 known->uid && known->euid && !BPF_CORE_READ_BITFIELD_PROBED(program, secureexec));
	creds_tell(task, CREDS_CALL_EXEC, known, &now, unexplained);
keep:
	*known = now;
	return 0;
}

/* Writes nothing: it notes who everybody is at the start. */
SEC("iter/task")
int process_creds__iter(struct bpf_iter__task *ctx)
{
	struct task_struct *trusted = ctx->task;
	struct creds *known;

	if (!trusted)
		return 0;
	known = bpf_task_storage_get(&creds_known, trusted, NULL, BPF_LOCAL_STORAGE_GET_F_CREATE);
	if (known && !known->user_namespace)
		creds_read(known, kernel_plain(struct task_struct, trusted));
	return 0;
}
