// SPDX-License-Identifier: MIT
#include "kernel.hpp"

#include <cerrno>

#include <sys/utsname.h>

namespace bee {

namespace {

std::string release()
{
	utsname names{};
	return uname(&names) ? "" : std::string(" ") + names.release;
}

} // namespace

Outcome require_kernel(const KernelTypes &types)
{
	if (!types.present())
		return Fault{
			ENOTSUP,
			"this kernel" + release() +
				" does not describe its types: one is needed that was built with CONFIG_DEBUG_INFO_BTF and has /sys/kernel/btf/vmlinux"};
	// Walks of paths and arguments are loops of it, so there is hardly a program without.
	if (!types.can_loop())
		return Fault{
			ENOTSUP,
			"this kernel" + release() +
				" is too old: one of 5.17 or newer is needed, whose BPF programs can walk whole paths (bpf_loop)"};
	return {};
}

} // namespace bee
