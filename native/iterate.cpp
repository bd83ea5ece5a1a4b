// SPDX-License-Identifier: MIT
#include "iterate.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include <bpf/bpf.h>
#include <unistd.h>

#include "log.hpp"
#include "object.hpp"
#include "record.hpp"

namespace bee {

namespace {

/** How many bytes at the start are whole records; counts them. `broken`: a length without sense. */
std::size_t whole_records(std::span<const std::byte> bytes, std::size_t longest,
			  std::uint64_t &records, bool &broken)
{
	std::size_t end = 0;
	while (bytes.size() - end >= min_record_bytes) {
		const std::size_t size = record_size(bytes.data() + end);
		broken = size < min_record_bytes || padded_size(size) > longest;
		if (broken || padded_size(size) > bytes.size() - end)
			break;
		end += padded_size(size);
		records++;
	}
	return end;
}

} // namespace

Outcome run_iterator(const bpf_program *program, Queue &queue, std::uint64_t &records)
{
	const LogCapture log;
	const Link link(bpf_program__attach_iter(program, nullptr));
	if (!link)
		return Fault{errno, log.reason(errno)};
	const Descriptor run(bpf_iter_create(bpf_link__fd(link.get())));
	if (!run)
		return Fault{errno, log.reason(errno)};
	// A read may end inside a record; the rest comes with the next one.
	std::vector<std::byte> buffer(std::size_t{64} << 10U);
	std::size_t held = 0;
	for (;;) {
		const ssize_t got = read(run.get(), buffer.data() + held, buffer.size() - held);
		if (got < 0 &&
		    (errno == EINTR || errno == EAGAIN)) // EAGAIN: a million objects without output
			continue;
		if (got < 0)
			return Fault{errno, "its output cannot be read: " + describe(errno)};
		held += static_cast<std::size_t>(got);
		bool broken = false;
		const std::size_t whole =
			whole_records({buffer.data(), held}, buffer.size(), records, broken);
		if (broken || (got == 0 && whole != held))
			return Fault{EBADMSG, "its output is not a sequence of whole records"};
		if (got == 0)
			return {};
		if (whole && !queue.push({buffer.data(), whole}))
			return Fault{ENOMEM, "no memory for its records"};
		std::memmove(buffer.data(), buffer.data() + whole, held - whole);
		held -= whole;
	}
}

} // namespace bee
