/* SPDX-License-Identifier: GPL-2.0-only */
/* Something was done to a key that the kernel keeps. Never what is in the key. */
#include "../syscall.h"

enum key_call {
	KEY_CALL_KEYCTL = 1,
	KEY_CALL_ADD_KEY = 2,
	KEY_CALL_REQUEST_KEY = 3,
};

#define KEY_TYPE 32 /* the kernel's own limit of a type */

struct keyctl {
	struct bee_header header;
	enum key_call call;
	__u32 operation; /* KEYCTL_* of keyctl, else 0 */
	bee_key key;     /* that keyctl is about; 0 where the operation names none */
	bee_key keyring; /* where the key is put, or looked for */
	bee_result result;
	char type[KEY_TYPE];
	bee_str description; /* of a key, or the name of a session keyring */
};
BEE_RECORD(keyctl);

/* KEYCTL_* (include/uapi/linux/keyctl.h) whose first argument is not the key that it is about. */
#define JOIN_SESSION_KEYRING 1
#define LINK 8
#define UNLINK 9
#define SEARCH 10
#define INSTANTIATE 12
#define NEGATE 13
#define SET_REQKEY_KEYRING 14
#define SESSION_TO_PARENT 18
#define REJECT 19
#define INSTANTIATE_IOV 20
#define GET_PERSISTENT 22
#define DH_COMPUTE 23
#define PKEY_ENCRYPT 25
#define PKEY_VERIFY 28
#define RESTRICT_KEYRING 29
#define MOVE 30
#define CAPABILITIES 31

static __always_inline void keyctl_fill(struct bee_slot *slot, struct keyctl *event,
					const unsigned long *args)
{
	u32 operation = args[0];

	event->operation = operation;
	switch (operation) {
	case JOIN_SESSION_KEYRING:
		bee_add_user_str(slot, &event->description, (void *)args[1]);
		return;
	case SEARCH:
		event->keyring = args[1];
		bpf_probe_read_user_str(event->type, sizeof(event->type), (void *)args[2]);
		bee_add_user_str(slot, &event->description, (void *)args[3]);
		return;
	case RESTRICT_KEYRING:
		event->keyring = args[1];
		bpf_probe_read_user_str(event->type, sizeof(event->type), (void *)args[2]);
		return;
	case GET_PERSISTENT:
	case LINK:
	case UNLINK:
		event->keyring = args[2];
		break;
	case NEGATE:
	case INSTANTIATE_IOV:
		event->keyring = args[3];
		break;
	case INSTANTIATE:
	case REJECT:
		event->keyring = args[4];
		break;
	case MOVE:
		event->keyring = args[3];
		break;
	case PKEY_ENCRYPT ... PKEY_VERIFY: /* begins struct keyctl_pkey_params */
	case DH_COMPUTE:                   /* and struct keyctl_dh_params: the private key */
		bpf_probe_read_user(&event->key, sizeof(event->key), (void *)args[1]);
		return;
	case SET_REQKEY_KEYRING:
	case SESSION_TO_PARENT:
	case CAPABILITIES:
		return;
	}
	if (operation != GET_PERSISTENT) /* which is about a user */
		event->key = args[1];
}

/* keyctl, add_key, request_key */
SYSCALL_EXIT(keyctl, 250, 248, 249, COMPAT(288), COMPAT(286), COMPAT(287))
{
	struct keyctl *event;
	enum key_call which;
	struct bee_slot *slot;

	switch (call->number) {
	case 250:
	case COMPAT(288):
		which = KEY_CALL_KEYCTL;
		break;
	case 248:
	case COMPAT(286):
		which = KEY_CALL_ADD_KEY;
		break;
	case 249:
	case COMPAT(287):
		which = KEY_CALL_REQUEST_KEY;
		break;
	default:
		return;
	}
	slot = bee_begin_call(call, keyctl, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->call = which;
	event->result = call->result;
	if (which == KEY_CALL_KEYCTL) {
		keyctl_fill(slot, event, call->args);
	} else {
		event->keyring = which == KEY_CALL_ADD_KEY ? call->args[4] : call->args[3];
		bpf_probe_read_user_str(event->type, sizeof(event->type), (void *)call->args[0]);
		bee_add_user_str(slot, &event->description, (void *)call->args[1]);
	}
	bee_end(slot, VITAL);
}
