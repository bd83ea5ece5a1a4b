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

constexpr std::string_view section = "tp_btf/";
constexpr std::size_t most_threads = 8;
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

int register_handler()
{
	LIBBPF_OPTS(libbpf_prog_handler_opts, options, .prog_prepare_load_fn = prepare,
		    .prog_attach_fn = attach);
	return libbpf_register_prog_handler("tp_btf+", BPF_PROG_TYPE_TRACING, BPF_TRACE_RAW_TP,
					    &options);
}

std::size_t usable_cpus()
{
	cpu_set_t cpus;
	if (sched_getaffinity(0, sizeof(cpus), &cpus))
		return 1;
	return static_cast<std::size_t>(CPU_COUNT(&cpus));
}

/** All programs of the object have this license, since the helpers that read memory ask for it. */
int load_program(const bpf_program *program, const std::vector<bpf_insn> &instructions,
		 const bpf_prog_load_opts &options)
{
	return bpf_prog_load(BPF_PROG_TYPE_TRACING, bpf_program__name(program), "GPL",
			     instructions.data(), instructions.size(), &options);
}

} // namespace

void hand_programs_over()
{
	[[maybe_unused]] static const int handler = register_handler();
}

Verification::Verification(const KernelTypes &types) : types_(types)
{
	taking = this;
}

Verification::~Verification()
{
	taking = nullptr;
}

int Verification::take(bpf_program *program, bpf_prog_load_opts &options)
{
	const std::string_view where = bpf_program__section_name(program);
	const std::string_view name = where.substr(std::min(where.size(), section.size()));
	options.attach_btf_id = types_.tracepoint(name);
	if (!options.attach_btf_id) // load() has left such programs out
		return -ESRCH;
	const bpf_insn *first = bpf_program__insns(program);
	pending_.push_back(
		{program, {first, first + bpf_program__insn_cnt(program)}, options, 0, {}});
	options.prog_btf_fd = 0;
	options.func_info = options.line_info = nullptr;
	options.func_info_cnt = options.line_info_cnt = 0;
	// Of a type that the kernel looks up nothing for.
	if (const int error = bpf_program__set_type(program, BPF_PROG_TYPE_SOCKET_FILTER))
		return error;
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
	Descriptor loaded(load_program(pending.program, pending.instructions, options));
	if (!loaded) {
		pending.error = errno;
		const Mapping log(log_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
				  -1, 0);
		if (log) {
			options.log_level = 1;
			options.log_buf = reinterpret_cast<char *>(log.at(0));
			options.log_size = log_bytes;
			loaded = Descriptor(
				load_program(pending.program, pending.instructions, options));
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
