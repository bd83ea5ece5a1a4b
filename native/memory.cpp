// SPDX-License-Identifier: MIT
#include "memory.hpp"

#include <cstdint>

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace bee {

namespace {

/** Of the main program, which is first, the segments that hold code: nobody ever wrote to them, so
 * the file has all of it. */
int drop_code(dl_phdr_info *program, std::size_t /*size*/, void * /*unused*/)
{
	const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
	for (int index = 0; index < program->dlpi_phnum; index++) {
		const ElfW(Phdr) &segment = program->dlpi_phdr[index];
		if (segment.p_type != PT_LOAD || segment.p_flags != (PF_R | PF_X))
			continue;
		const std::uintptr_t begin = program->dlpi_addr + segment.p_vaddr;
		const std::uintptr_t first = (begin + page - 1) & ~(page - 1);
		const std::uintptr_t end = (begin + segment.p_filesz) & ~(page - 1);
		if (end > first)
			(void)madvise(reinterpret_cast<void *>(first), end - first, MADV_DONTNEED);
	}
	return 1;
}

} // namespace

void give_back_memory()
{
	(void)malloc_trim(0);
	(void)dl_iterate_phdr(drop_code, nullptr);
}

} // namespace bee
