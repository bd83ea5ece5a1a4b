/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Paths that somebody guards. What touches one goes to the vital ring, marked, so that no flood of
 * others can push it out; who did it, and how bad that is, is user space's to say.
 *
 * source/sensitive/compile.ts makes the tables. A pattern stands in the chain of one bucket, by a
 * hash of four or eight of its bytes at a place that every path it matches has too. So a path asks
 * for seven buckets, and nearly all end there; the few others are compared with whole patterns.
 */
#pragma once

#include "emit.h"

#define SENSITIVE_BUCKETS 4096 /* 12 bits of the hash */
#define SENSITIVE_PATTERNS 512
#define SENSITIVE_WORDS 8
/* For seven chains as long as they may be, 32 patterns each. */
#define SENSITIVE_STEPS 256

#define SENSITIVE_READ 1
#define SENSITIVE_WRITE 2
#define SENSITIVE_NEVER 4 /* of a pattern that takes away what others mean */

/* Where a pattern's bytes stand in the path. */
enum sensitive_place {
	SENSITIVE_WHOLE = 0,  /* they are all of it */
	SENSITIVE_START = 1,  /* it begins with them */
	SENSITIVE_END = 2,    /* it ends with them */
	SENSITIVE_FOLDER = 3, /* they end at its last slash */
	SENSITIVE_NAME = 4,   /* they begin at its last slash */
};

struct sensitive_pattern {
	u64 words[SENSITIVE_WORDS];
	u64 masks[SENSITIVE_WORDS]; /* of the bytes that count */
	__u8 length;
	__u8 place;
	__u8 access;
	__u8 unused;
	u32 next; /* in the chain; 0 ends it, as pattern 0 is none */
};

struct sensitive_tables {
	/* The first pattern of the chain; in the two highest bits the access that any of it guards.
	 */
	__u16 buckets[SENSITIVE_BUCKETS];
	struct sensitive_pattern patterns[SENSITIVE_PATTERNS];
};
const volatile struct sensitive_tables sensitive_tables SEC(".rodata.sensitive") = {};

#define SENSITIVE_INDEX 0x3fff
#define SENSITIVE_ACCESS_SHIFT 14

/* What the bytes are: of equal ones at other places the buckets differ. */
enum sensitive_key {
	SENSITIVE_FIRST_8 = 1,
	SENSITIVE_FIRST_4,
	SENSITIVE_LAST_8,
	SENSITIVE_LAST_4,
	SENSITIVE_FOLDER_8,
	SENSITIVE_FOLDER_4,
	SENSITIVE_NAME_4,
};

static __always_inline u32 sensitive_hash(u32 low, u32 high, enum sensitive_key key)
{
	return (low * 0x9e3779b1u + high * 0x85ebca6bu + key * 0xc2b2ae35u) >> 20;
}

/* A word of the record that may begin anywhere: before the path, or behind its end, is no harm. */
static __always_inline u64 sensitive_word(const struct bee_slot *slot, u32 at)
{
	bounded(at, 2 * BEE_TAIL_START - 1);
	if (at > sizeof(slot->record) - sizeof(u64))
		return 0;
	return *(const u64 *)(slot->record + at);
}

static __always_inline u32 sensitive_bucket(const struct bee_slot *slot, u32 at, u32 length,
					    u32 folder, enum sensitive_key key)
{
	u32 from = at;
	u64 word;

	if (key == SENSITIVE_LAST_8 || key == SENSITIVE_LAST_4)
		from += length - (key == SENSITIVE_LAST_8 ? 8 : 4);
	else if (key == SENSITIVE_FOLDER_8 || key == SENSITIVE_FOLDER_4)
		from += folder - (key == SENSITIVE_FOLDER_8 ? 8 : 4);
	else if (key == SENSITIVE_NAME_4)
		from += folder - 1;
	word = sensitive_word(slot, from);
	if (key == SENSITIVE_FIRST_8 || key == SENSITIVE_LAST_8 || key == SENSITIVE_FOLDER_8)
		return sensitive_tables.buckets[sensitive_hash(word, word >> 32, key)];
	return sensitive_tables.buckets[sensitive_hash(word, 0, key)];
}

struct sensitive_search {
	struct bee_slot *slot;
	u32 at, length, folder, access;
	u32 key; /* of the chain that it is in */
	u32 next;
	bool found;
};

static __always_inline bool sensitive_same(const struct bee_slot *slot, u32 at,
					   const volatile struct sensitive_pattern *pattern)
{
	u64 differ = 0;

	bounded(at, 2 * BEE_TAIL_START - 1);
	if (at > sizeof(slot->record) - sizeof(pattern->words))
		return false;
	for (u32 i = 0; i < SENSITIVE_WORDS; i++)
		differ |= (((const u64 *)(slot->record + at))[i] ^ pattern->words[i]) &
			  pattern->masks[i];
	return !differ;
}

static long sensitive_step(u32 index __attribute__((unused)), struct sensitive_search *search)
{
	const volatile struct sensitive_pattern *pattern;
	u32 number = search->next, room = search->length, offset = 0;

	if (!number) { /* on to the next chain */
		if (search->key == SENSITIVE_NAME_4)
			return 1;
		search->next = sensitive_bucket(search->slot, search->at, search->length,
						search->folder, ++search->key) &
			       SENSITIVE_INDEX;
		return 0;
	}
	if (number >= SENSITIVE_PATTERNS)
		return 1;
	pattern = &sensitive_tables.patterns[number];
	search->next = pattern->next;
	if (!(pattern->access & search->access))
		return 0;
	if (pattern->place == SENSITIVE_FOLDER)
		room = search->folder;
	if (pattern->place == SENSITIVE_NAME)
		room = search->length - search->folder + 1, offset = search->folder - 1;
	if (pattern->length > room ||
	    (pattern->place == SENSITIVE_WHOLE && pattern->length != room))
		return 0;
	if (pattern->place == SENSITIVE_END || pattern->place == SENSITIVE_FOLDER)
		offset = room - pattern->length;
	search->found = sensitive_same(search->slot, search->at + offset, pattern);
	return search->found;
}

/* The chains of all seven buckets, for the few paths that come so far. */
__noinline u32 sensitive_look(struct bee_slot *slot, u32 at, u32 length, u32 folder, u32 access)
{
	struct sensitive_search search = {
		.slot = slot, .at = at, .length = length, .folder = folder, .access = access};

	if (!slot)
		return 0;
	bpf_loop(SENSITIVE_STEPS, sensitive_step, &search, 0);
	if (!search.found)
		return 0;
	search.access = SENSITIVE_NEVER;
	search.key = search.next = 0;
	search.found = false;
	bpf_loop(SENSITIVE_STEPS, sensitive_step, &search, 0);
	return !search.found;
}

/* Whether a path of the record is guarded against this access; up to and with its last slash it has
 * `folder` bytes. */
static __always_inline bool sensitive_at(struct bee_slot *slot, u32 at, u32 length, u32 folder,
					 u32 access)
{
	u32 any = 0;

	any |= sensitive_bucket(slot, at, length, folder, SENSITIVE_FIRST_8);
	any |= sensitive_bucket(slot, at, length, folder, SENSITIVE_FIRST_4);
	any |= sensitive_bucket(slot, at, length, folder, SENSITIVE_LAST_8);
	any |= sensitive_bucket(slot, at, length, folder, SENSITIVE_LAST_4);
	any |= sensitive_bucket(slot, at, length, folder, SENSITIVE_FOLDER_8);
	any |= sensitive_bucket(slot, at, length, folder, SENSITIVE_FOLDER_4);
	any |= sensitive_bucket(slot, at, length, folder, SENSITIVE_NAME_4);
	if (!(any >> SENSITIVE_ACCESS_SHIFT & access))
		return false;
	return sensitive_look(slot, at, length, folder, access);
}

struct slash_search {
	struct bee_slot *slot;
	u32 at;
};

static long slash_step(u32 index __attribute__((unused)), struct slash_search *search)
{
	u32 at = search->at - 1;

	bounded(at, 2 * BEE_TAIL_START - 1);
	if (at >= sizeof(search->slot->record) || search->slot->record[at] == '/')
		return 1;
	search->at = at;
	return 0;
}

/* Bytes up to and with the last slash, 0 if there is none in reach of a name. */
__noinline u32 sensitive_folder(struct bee_slot *slot, u32 at, u32 length)
{
	struct slash_search search = {.slot = slot, .at = at + length};

	if (!slot || length > 2 * BEE_PATH)
		return 0;
	bpf_loop(length < BEE_NAME ? length : BEE_NAME, slash_step, &search, 0);
	return search.at - at;
}

/* A function of its own, so that the verifier looks at it once in a program. */
__noinline u32 sensitive_named(struct bee_slot *slot, u32 at, u32 length, u32 access)
{
	if (!slot || !length ||
	    !sensitive_at(slot, at, length, sensitive_folder(slot, at, length), access))
		return 0;
	bee_mark(slot, BEE_MARK_SENSITIVE);
	return 1;
}

/*
 * Whether a path (SENSITIVE_READ, SENSITIVE_WRITE or both of it) is guarded; then the record is
 * marked, and is one for the vital ring.
 */
static __always_inline bool bee_is_sensitive(struct bee_slot *slot, const bee_str *field,
					     u32 access)
{
	return sensitive_named(slot, field->at, field->length, access);
}

/* Sends a record to the ring that it is one for. */
static __always_inline void bee_end_guarded(struct bee_slot *slot, bool sensitive)
{
	if (sensitive)
		bee_end(slot, VITAL);
	else
		bee_end(slot, BULK);
}
