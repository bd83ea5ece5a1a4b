/* SPDX-License-Identifier: GPL-2.0-only */
/* Programs, maps and links of BPF. */
#pragma once

#include "access.h"

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct bpf_prog_aux {
	char name[16];
	const char *attach_func_name;
};
struct bpf_prog {
	enum bpf_prog_type type;
	enum bpf_attach_type expected_attach_type;
	struct bpf_prog_aux *aux;
};
struct bpf_map {
	enum bpf_map_type map_type;
	char name[16];
};
struct bpf_link {
	struct bpf_prog *prog;
};

#pragma clang attribute pop
