// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include <bpf/bpf.h>
#include <bpf/libbpf.h>

#include "kernel-types.hpp"
#include "programs.hpp"

namespace bee {

/** Before the first object is opened: has libbpf hand programs over to a Verification. */
void hand_programs_over();

/** Whether libbpf does so with this one. */
bool is_handed_over(const bpf_program *program);

/**
 * The kernel verifies a program in the thread that loads it, and libbpf loads one after the other.
 * While a Verification takes, what that thread loads becomes an object of empty programs; run()
 * then loads the real ones in their places, on all CPUs.
 */
class Verification {
public:
	explicit Verification(const KernelTypes &types) : types_(types) {}
	Verification(const Verification &) = delete;
	Verification &operator=(const Verification &) = delete;
	~Verification() = default;

	/** While it lives, the programs that this thread loads are taken. */
	class Taking {
	public:
		Taking(Verification &verification, const bpf_object *object);
		Taking(const Taking &) = delete;
		Taking &operator=(const Taking &) = delete;
		~Taking();
	};

	/** For libbpf: takes a program that is ready to load; 0 or a negative errno. */
	int take(bpf_program *program, bpf_prog_load_opts &options);

	/** After the object is loaded: all but the programs that there is a reason to leave out.
	 * One that is refused gets its reason; returns EPERM or EACCES if one was for that, else 0.
	 */
	int run(Programs &programs);

private:
	struct Pending {
		bpf_program *program;
		bpf_prog_type type;
		std::vector<bpf_insn> instructions;
		bpf_prog_load_opts options;
		int error = 0;
		std::string reason;
	};

	static void load(Pending &pending);
	static void *work(void *self);

	const KernelTypes &types_;
	std::vector<Pending> pending_;
	std::atomic<std::size_t> next_{0};
};

} // namespace bee
