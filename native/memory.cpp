// SPDX-License-Identifier: MIT
#include "memory.hpp"

#include <cstddef>
#include <cstdint>

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace bee {

namespace {

/** Of the main program, which is first, the segments that nobody can write to, code and constants:
 * the file has all of them. */
int drop_unwritable(dl_phdr_info *program, std::size_t /*size*/, void * /*unused*/)
{
	const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
	for (int index = 0; index < program->dlpi_phnum; index++) {
		const ElfW(Phdr) &segment = program->dlpi_phdr[index];
		if (segment.p_type != PT_LOAD || segment.p_flags & PF_W)
			continue;
		// The loader maps whole pages, and tells addresses as numbers.
		// NOLINTNEXTLINE(performance-no-int-to-ptr)
		auto *begin = reinterpret_cast<std::byte *>(program->dlpi_addr + segment.p_vaddr);
		(void)madvise(begin - segment.p_vaddr % page,
			      segment.p_filesz + segment.p_vaddr % page, MADV_DONTNEED);
	}
	return 1;
}

} // namespace

void give_back_memory()
{
	(void)malloc_trim(0);
	(void)dl_iterate_phdr(drop_unwritable, nullptr);
}

} // namespace bee
