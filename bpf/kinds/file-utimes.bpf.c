/* SPDX-License-Identifier: GPL-2.0-only */
/* The times of a file were set. */
#include "../asked.h"
#include "../sensitive.h"
#include "../syscall.h"

enum file_time {
	FILE_TIME_UNKNOWN = 0, /* could not be read where the caller says it is */
	FILE_TIME_GIVEN = 1,
	FILE_TIME_NOW = 2,
	FILE_TIME_OMIT = 3, /* stays what it is */
};

/* All as asked; 0 where no time was given. */
struct file_utimes {
	struct bee_header header;
	bee_wall_s access_s;
	bee_wall_s modify_s;
	__u32 access_ns; /* behind the second; more than 999999999 is refused */
	__u32 modify_ns;
	enum file_time access_as;
	enum file_time modify_as;
	bee_result result;
	bee_at_flags flags;
	bee_str path;
	bee_str asked; /* the caller's string, where the path says more */
};
BEE_RECORD(file_utimes);

/* In place of nanoseconds (linux/stat.h). */
#define UTIME_NOW 0x3fffffff
#define UTIME_OMIT 0x3ffffffe

struct asked_times {
	__s64 access_s, access_part, modify_s, modify_part;
};

/* The two times as the caller has them in memory: with 32 or 64 bits, utimbuf without parts. */
static __always_inline bool asked_times(struct asked_times *times, const void *from, bool narrow,
					bool whole)
{
	__s32 words[4] = {};
	__s64 longs[4] = {};

	if (narrow) {
		if (bpf_probe_read_user(words, whole ? 8 : 16, from))
			return false;
		for (int i = 0; i < 4; i++)
			longs[i] = words[i];
	} else if (bpf_probe_read_user(longs, whole ? 16 : 32, from)) {
		return false;
	}
	times->access_s = longs[0];
	if (whole) {
		times->modify_s = longs[1];
	} else {
		times->access_part = longs[1];
		times->modify_s = longs[2];
		times->modify_part = longs[3];
	}
	return true;
}

static __always_inline enum file_time time_fill(bee_wall_s *s, __u32 *ns, __s64 asked_s,
						__s64 asked_part, bool nanoseconds)
{
	if (nanoseconds && asked_part == UTIME_NOW)
		return FILE_TIME_NOW;
	if (nanoseconds && asked_part == UTIME_OMIT)
		return FILE_TIME_OMIT;
	*s = asked_s;
	*ns = nanoseconds ? asked_part : asked_part * 1000;
	return FILE_TIME_GIVEN;
}

struct utimes_call {
	const void *object, *times;
	int dirfd;
	u32 flags;
	bool narrow, whole, nanoseconds;
};

static __always_inline bool utimes_call_of(const struct bee_call *call, struct utimes_call *utimes)
{
	*utimes = (struct utimes_call){.object = (void *)call->args[0],
				       .times = (void *)call->args[1],
				       .dirfd = BEE_AT_FDCWD,
				       .narrow = call->compat};
	switch (call->number) {
	case 132: /* utime */
	case COMPAT(30):
		utimes->whole = true;
		return true;
	case 235: /* utimes */
	case COMPAT(271):
		return true;
	case 280: /* utimensat */
	case COMPAT(320):
	case COMPAT(412): /* utimensat_time64 */
		utimes->nanoseconds = true;
		utimes->flags = call->args[3];
		/* fallthrough */
	case 261: /* futimesat */
	case COMPAT(299):
		utimes->dirfd = call->args[0];
		utimes->object = (void *)call->args[1];
		utimes->times = (void *)call->args[2];
		if (call->number == COMPAT(412))
			utimes->narrow = false;
		return true;
	}
	return false;
}

SYSCALL_EXIT(file_utimes, 132, 235, 261, 280, COMPAT(30), COMPAT(271), COMPAT(299), COMPAT(320),
	     COMPAT(412))
{
	struct asked_times times = {};
	struct utimes_call utimes;
	struct file_utimes *event;
	struct bee_slot *slot;
	u32 flags;

	if (!utimes_call_of(call, &utimes))
		return;
	slot = bee_begin_call(call, file_utimes, sizeof(*event));
	if (!slot)
		return;
	event = (void *)slot->record;
	event->result = call->result;
	event->flags = flags = utimes.flags;
	if (!utimes.times) {
		event->access_as = event->modify_as = FILE_TIME_NOW;
	} else if (asked_times(&times, utimes.times, utimes.narrow, utimes.whole)) {
		event->access_as = time_fill(&event->access_s, &event->access_ns, times.access_s,
					     times.access_part, utimes.nanoseconds);
		event->modify_as = time_fill(&event->modify_s, &event->modify_ns, times.modify_s,
					     times.modify_part, utimes.nanoseconds);
	}
	/* futimens is utimensat without a name. */
	if (!utimes.object && utimes.dirfd != BEE_AT_FDCWD)
		flags |= BEE_AT_EMPTY_PATH;
	bee_add_object(slot, &event->path, &event->asked, call->task, utimes.dirfd, utimes.object,
		       flags);
	bee_end_guarded(slot, bee_is_sensitive(slot, &event->path, SENSITIVE_WRITE));
}
