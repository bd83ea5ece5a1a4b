// SPDX-License-Identifier: MIT
#include "verify.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <unistd.h>

#include "handle.hpp"
#include "log.hpp"
#include "signals.hpp"
#include "thread.hpp"

namespace bee {

namespace {

constexpr std::size_t most_threads = 8;
constexpr std::int32_t cast_call = 0x0bee0001;            // bpf/kernel/access.h
constexpr std::size_t log_bytes = std::size_t{16} << 20U; // of one that is refused

thread_local Verification *taking = nullptr;

int prepare(bpf_program *program, bpf_prog_load_opts *options, long /*cookie*/)
{
	return taking ? taking->take(program, *options) : -EINVAL;
}

int attach(const bpf_program *program, long /*cookie*/, bpf_link **link)
{
	*link = bpf_program__attach_trace(program);
	return *link ? 0 : -errno;
}

/** The part of the section's name that stands behind "/". */
std::string target_of(const bpf_program *program)
{
	const std::string_view whole = bpf_program__section_name(program);
	return std::string(whole.substr(std::min(whole.size(), whole.find('/') + 1)));
}

/** "uprobe/libc.so.6:getenv", in all processes. */
int attach_uprobe(const bpf_program *program, long /*cookie*/, bpf_link **link)
{
	const std::string target = target_of(program);
	const std::size_t colon = target.find(':');
	if (colon == std::string::npos)
		return -EINVAL;
	const std::string function = target.substr(colon + 1);
	LIBBPF_OPTS(bpf_uprobe_opts, options, .func_name = function.c_str());
	*link = bpf_program__attach_uprobe_opts(program, -1, target.substr(0, colon).c_str(), 0,
						&options);
	return *link ? 0 : -errno;
}

/** A kind of section whose programs are handed over, and what libbpf knows of it: it asks who takes
 * a section over for all of that. */
struct Section {
	const char *name; // "+": with or without "/" and a name behind it
	bpf_prog_type type;
	bpf_attach_type attach_type;
	bool sleeps;
	libbpf_prog_attach_fn_t attach; // null: nothing attaches it by its section
};

constexpr std::array sections{
	Section{"tp_btf+", BPF_PROG_TYPE_TRACING, BPF_TRACE_RAW_TP, false, attach},
	Section{"iter+", BPF_PROG_TYPE_TRACING, BPF_TRACE_ITER, false, nullptr},
	Section{"iter.s+", BPF_PROG_TYPE_TRACING, BPF_TRACE_ITER, true, nullptr},
	Section{"raw_tp", BPF_PROG_TYPE_RAW_TRACEPOINT, {}, false, nullptr},
	Section{"syscall", BPF_PROG_TYPE_SYSCALL, {}, true, nullptr},
	Section{"uprobe.s+", BPF_PROG_TYPE_KPROBE, {}, true, attach_uprobe},
};

const Section *section_of(const bpf_program *program)
{
	const std::string_view whole = bpf_program__section_name(program);
	const std::string_view first = whole.substr(0, whole.find('/'));
	for (const Section &section : sections) {
		std::string_view name = section.name;
		if (name.ends_with('+'))
			name.remove_suffix(1);
		if (first == name)
			return &section;
	}
	return nullptr;
}

int register_handlers()
{
	for (const Section &section : sections) {
		LIBBPF_OPTS(libbpf_prog_handler_opts, options, .prog_prepare_load_fn = prepare,
			    .prog_attach_fn = section.attach);
		libbpf_register_prog_handler(section.name, section.type, section.attach_type,
					     &options);
	}
	return 0;
}

std::size_t usable_cpus()
{
	cpu_set_t cpus;
	if (sched_getaffinity(0, sizeof(cpus), &cpus))
		return 1;
	return static_cast<std::size_t>(CPU_COUNT(&cpus));
}

/** All programs of the object have this license, since the helpers that read memory ask for it. */
int load_program(const bpf_program *program, bpf_prog_type type,
		 const std::vector<bpf_insn> &instructions, const bpf_prog_load_opts &options)
{
	return bpf_prog_load(type, bpf_program__name(program), "GPL", instructions.data(),
			     instructions.size(), &options);
}

} // namespace

void hand_programs_over()
{
	[[maybe_unused]] static const int handler = register_handlers();
}

bool is_handed_over(const bpf_program *program)
{
	return section_of(program) != nullptr;
}

Verification::Taking::Taking(Verification &verification, const bpf_object *object)
{
	taking = &verification;
	// Of a type that the kernel looks up nothing for; libbpf does not either, which would read
	// all of the kernel's types for it.
	bpf_program *program = nullptr;
	bpf_object__for_each_program (program, object)
		if (section_of(program))
			bpf_program__set_type(program, BPF_PROG_TYPE_SOCKET_FILTER);
}

Verification::Taking::~Taking()
{
	taking = nullptr;
}

int Verification::take(bpf_program *program, bpf_prog_load_opts &options)
{
	const Section *section = section_of(program);
	if (!section)
		return -EINVAL;
	if (section->type == BPF_PROG_TYPE_TRACING) {
		options.attach_btf_id = section->attach_type == BPF_TRACE_ITER
						? types_.iterator(target_of(program))
						: types_.tracepoint(target_of(program));
		if (!options.attach_btf_id) // of tracepoints load() has left such programs out
			return -ESRCH;
	}
	const std::uint32_t flags = options.prog_flags;
	if (section->sleeps)
		options.prog_flags |= BPF_F_SLEEPABLE;
	const bpf_insn *first = bpf_program__insns(program);
	pending_.push_back({program,
			    section->type,
			    {first, first + bpf_program__insn_cnt(program)},
			    options,
			    0,
			    {}});
	for (bpf_insn &instruction : pending_.back().instructions) {
		const bool call = instruction.code == (BPF_JMP | BPF_CALL);
		if (!call || instruction.src_reg || instruction.imm != cast_call ||
		    !types_.can_cast())
			continue; // without it the verifier removes the call
		instruction.src_reg = BPF_PSEUDO_KFUNC_CALL;
		instruction.imm = static_cast<std::int32_t>(types_.cast());
	}
	options.prog_flags = flags;
	options.prog_btf_fd = 0;
	options.func_info = options.line_info = nullptr;
	options.func_info_cnt = options.line_info_cnt = 0;
	options.attach_btf_id = 0;
	options.expected_attach_type = static_cast<bpf_attach_type>(0);
	std::array<bpf_insn, 2> empty{}; // r0 = 0; exit
	empty[0].code = BPF_ALU64 | BPF_MOV | BPF_K;
	empty[1].code = BPF_JMP | BPF_EXIT;
	return bpf_program__set_insns(program, empty.data(), empty.size());
}

void Verification::load(Pending &pending)
{
	bpf_prog_load_opts options = pending.options;
	options.fd_array = nullptr;  // of functions of modules: we call none
	options.line_info = nullptr; // for a log only
	options.line_info_cnt = 0;
	Descriptor loaded(
		load_program(pending.program, pending.type, pending.instructions, options));
	if (!loaded) {
		pending.error = errno;
		const Mapping log(log_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
				  -1, 0);
		if (log) {
			options.log_level = 1;
			options.log_buf = reinterpret_cast<char *>(log.at(0));
			options.log_size = log_bytes;
			loaded = Descriptor(load_program(pending.program, pending.type,
							 pending.instructions, options));
			pending.reason =
				verifier_reason(pending.error, loaded ? "" : options.log_buf);
		} else {
			pending.reason = describe(pending.error);
		}
		return;
	}
	if (dup3(loaded.get(), bpf_program__fd(pending.program), O_CLOEXEC) < 0) {
		pending.error = errno;
		pending.reason = describe(errno);
	}
}

void *Verification::work(void *self)
{
	auto *verification = static_cast<Verification *>(self);
	for (;;) {
		const std::size_t index = verification->next_.fetch_add(1);
		if (index >= verification->pending_.size())
			return nullptr;
		load(verification->pending_[index]);
	}
}

int Verification::run(Programs &programs)
{
	std::erase_if(pending_, [&programs](const Pending &pending) {
		const Program *program = programs.find(bpf_program__name(pending.program));
		return program && program->reason;
	});
	// The longest first, so that nobody waits for one of them at the end.
	std::sort(pending_.begin(), pending_.end(), [](const Pending &a, const Pending &b) {
		return a.instructions.size() > b.instructions.size();
	});
	{
		const SignalsBlocked blocked; // see load()
		std::array<Thread, most_threads - 1> threads;
		const std::size_t further =
			std::min({usable_cpus(), most_threads, pending_.size()});
		// Fewer threads than that are no harm: this one works too.
		for (std::size_t index = 0; index + 1 < further; index++)
			if (threads.at(index).start("bee-verify", work, this))
				break;
		work(this);
	}
	int denied = 0;
	for (const Pending &pending : pending_) {
		if (!pending.error)
			continue;
		if (pending.error == EPERM || pending.error == EACCES)
			denied = pending.error;
		if (Program *program = programs.find(bpf_program__name(pending.program)))
			program->reason = pending.reason;
	}
	pending_.clear();
	return denied;
}

} // namespace bee
