/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A process changed what it is called, what it may do, or who may look into it: the options of
 * prctl() that matter to security, and seccomp().
 */
#include "../syscall.h"

enum prctl_call {
	PRCTL_CALL_PRCTL = 1,
	PRCTL_CALL_SECCOMP = 2,
};

struct process_prctl {
	struct bee_header header; /* its comm is the new name already */
	__u64 argument;   /* the first one behind the option, 0 for PR_SET_NAME; of seccomp() its
			       flags */
	__u64 argument_2; /* the next, of PR_SET_MM and PR_CAP_AMBIENT */
	enum prctl_call call;
	bee_prctl_option option; /* of seccomp() its operation */
	bee_result result;
	char name[16]; /* that PR_SET_NAME gave; empty for other options */
};
BEE_RECORD(process_prctl);

#define PR_SET_DUMPABLE 4
#define PR_SET_KEEPCAPS 8
#define PR_SET_NAME 15
#define PR_SET_SECCOMP 22
#define PR_CAPBSET_DROP 24
#define PR_SET_SECUREBITS 28
#define PR_SET_MM 35
#define PR_SET_NO_NEW_PRIVS 38
#define PR_CAP_AMBIENT 47
#define PR_SET_PTRACER 0x59616d61

#define PR_CAP_AMBIENT_IS_SET 1
#define SECCOMP_SET_MODE_FILTER 1

static __always_inline bool prctl_is_told(const struct bee_call *call)
{
	switch ((u32)call->args[0]) {
	case PR_SET_DUMPABLE:
	case PR_SET_KEEPCAPS:
	case PR_SET_NAME:
	case PR_SET_SECCOMP:
	case PR_CAPBSET_DROP:
	case PR_SET_SECUREBITS:
	case PR_SET_MM:
	case PR_SET_NO_NEW_PRIVS:
	case PR_SET_PTRACER:
		return true;
	case PR_CAP_AMBIENT:
		return call->args[1] != PR_CAP_AMBIENT_IS_SET;
	default:
		return false;
	}
}

SYSCALL_EXIT(process_prctl, 157, 317, COMPAT(172), COMPAT(354))
{
	bool seccomp = call->number == 317 || call->number == COMPAT(354), naming;
	struct process_prctl *event;
	struct bee_slot *slot;

	if (!seccomp && call->number != 157 && call->number != COMPAT(172))
		return;
	/* The higher operations of seccomp() only ask. */
	if (seccomp ? (u32)call->args[0] > SECCOMP_SET_MODE_FILTER : !prctl_is_told(call))
		return;
	slot = bee_begin_call(call, process_prctl, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->call = seccomp ? PRCTL_CALL_SECCOMP : PRCTL_CALL_PRCTL;
	event->option = call->args[0];
	event->result = call->result;
	naming = !seccomp && event->option == PR_SET_NAME;
	if (!naming)
		event->argument = call->args[1];
	if (!seccomp && (event->option == PR_SET_MM || event->option == PR_CAP_AMBIENT))
		event->argument_2 = call->args[2];
	if (naming && call->result >= 0)
		bpf_probe_read_kernel(event->name, sizeof(event->name), call->task->comm);
	/* Runtimes name each thread that they start. */
	bee_end(slot, naming ? BULK : VITAL);
}
