// SPDX-License-Identifier: MIT
#include "fault.hpp"

#include <array>
#include <cstdlib>
#include <cstring>

#include <bpf/libbpf.h>

namespace bee {

std::string describe(int error)
{
	std::array<char, 128> text{};
	libbpf_strerror(std::abs(error), text.data(), text.size());
	return text.data();
}

std::string symbol(int error)
{
	const char *name = strerrorname_np(std::abs(error));
	return name ? name : "EBPF";
}

} // namespace bee
