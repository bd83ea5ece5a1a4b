// SPDX-License-Identifier: MIT
#include "kernel.hpp"

#include <cerrno>

#include <sys/utsname.h>

#include "log.hpp"

namespace bee {

namespace {

std::string release()
{
	utsname names{};
	return uname(&names) ? "" : std::string(" ") + names.release;
}

} // namespace

Outcome Kernel::read()
{
	const LogCapture quiet;
	types_.reset(btf__load_vmlinux_btf());
	if (!types_)
		return Fault{
			ENOTSUP,
			"this kernel" + release() +
				" does not describe its types: one is needed that was built with CONFIG_DEBUG_INFO_BTF and has /sys/kernel/btf/vmlinux"};
	// Walks of paths and arguments are loops of it, so there is hardly a program without.
	if (!has_function("bpf_loop"))
		return Fault{
			ENOTSUP,
			"this kernel" + release() +
				" is too old: one of 5.17 or newer is needed, whose BPF programs can walk whole paths (bpf_loop)"};
	return {};
}

bool Kernel::has_function(const char *name) const
{
	return btf__find_by_name_kind(types_.get(), name, BTF_KIND_FUNC) > 0;
}

bool Kernel::has_tracepoint(std::string_view name) const
{
	const std::string type = "btf_trace_" + std::string(name);
	return btf__find_by_name_kind(types_.get(), type.c_str(), BTF_KIND_TYPEDEF) > 0;
}

std::string_view former_tracepoint(std::string_view name)
{
	return name == "io_uring_submit_req" ? "io_uring_submit_sqe" : ""; // until 6.3
}

} // namespace bee
