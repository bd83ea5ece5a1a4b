// SPDX-License-Identifier: MIT
#include "kernel-types.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <memory>
#include <unordered_set>
#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <bpf/libbpf.h>

#include "log.hpp"

namespace bee {

namespace {

constexpr std::string_view tracepoint_prefix = "btf_trace_";
constexpr std::string_view iterator_prefix = "bpf_iter_";
/** Those of our types that a module may bring, where they are not built in: only libbpf looks into
 * the types of modules. */
constexpr std::array<std::string_view, 2> of_modules{"ovl_inode", "unix_sock"};

bool is_named_by_us(std::uint32_t kind)
{
	return kind == BTF_KIND_STRUCT || kind == BTF_KIND_UNION || kind == BTF_KIND_ENUM ||
	       kind == BTF_KIND_ENUM64 || kind == BTF_KIND_TYPEDEF;
}

/** Bytes of a type with what follows it (Documentation/bpf/btf.rst); 0 for a kind of the future. */
std::size_t size_of(const btf_type &type)
{
	const std::size_t entries = btf_vlen(&type);
	switch (btf_kind(&type)) {
	case BTF_KIND_INT:
	case BTF_KIND_VAR:
	case BTF_KIND_DECL_TAG:
		return sizeof(type) + 4;
	case BTF_KIND_ARRAY:
		return sizeof(type) + sizeof(struct btf_array);
	case BTF_KIND_STRUCT:
	case BTF_KIND_UNION:
	case BTF_KIND_DATASEC:
	case BTF_KIND_ENUM64:
		return sizeof(type) + 12 * entries;
	case BTF_KIND_ENUM:
	case BTF_KIND_FUNC_PROTO:
		return sizeof(type) + 8 * entries;
	case BTF_KIND_PTR:
	case BTF_KIND_FWD:
	case BTF_KIND_TYPEDEF:
	case BTF_KIND_VOLATILE:
	case BTF_KIND_CONST:
	case BTF_KIND_RESTRICT:
	case BTF_KIND_FUNC:
	case BTF_KIND_FLOAT:
	case BTF_KIND_TYPE_TAG:
		return sizeof(type);
	default:
		return 0;
	}
}

/** The highest number of a type that this one is made of. `after`: what follows it. */
std::uint32_t highest_reference(const btf_type &type, const char *after)
{
	const std::uint32_t kind = btf_kind(&type);
	std::uint32_t highest = 0;
	if (kind == BTF_KIND_ARRAY) {
		struct btf_array array {};
		std::memcpy(&array, after, sizeof(array));
		return std::max(array.type, array.index_type);
	}
	if (kind == BTF_KIND_STRUCT || kind == BTF_KIND_UNION) {
		for (std::size_t index = 0; index < btf_vlen(&type); index++) {
			btf_member member{};
			std::memcpy(&member, after + index * sizeof(member), sizeof(member));
			highest = std::max(highest, member.type);
		}
		return highest;
	}
	if (kind == BTF_KIND_INT || kind == BTF_KIND_FLOAT || kind == BTF_KIND_FWD ||
	    kind == BTF_KIND_ENUM || kind == BTF_KIND_ENUM64 || kind == BTF_KIND_DATASEC)
		return 0;
	if (kind == BTF_KIND_FUNC_PROTO)
		for (std::size_t index = 0; index < btf_vlen(&type); index++) {
			btf_param parameter{};
			std::memcpy(&parameter, after + index * sizeof(parameter),
				    sizeof(parameter));
			highest = std::max(highest, parameter.type);
		}
	return std::max(highest, type.type);
}

/** Leaves out the types from `end` on; strings move up. */
void cut(std::vector<char> &bytes, btf_header &header, std::size_t types, std::size_t end)
{
	const std::size_t strings = std::size_t{header.hdr_len} + header.str_off;
	std::memmove(bytes.data() + end, bytes.data() + strings, header.str_len);
	bytes.resize(end + header.str_len);
	header.type_len = static_cast<std::uint32_t>(end - types);
	header.str_off = static_cast<std::uint32_t>(end - header.hdr_len);
	std::memcpy(bytes.data(), &header, sizeof(header));
}

/** The names of our types, without what stands behind "___" to tell variants apart. */
std::unordered_set<std::string_view> names_of(const btf *ours)
{
	std::unordered_set<std::string_view> names;
	for (std::uint32_t id = 1; id < btf__type_cnt(ours); id++) {
		const btf_type *type = btf__type_by_id(ours, id);
		const std::string_view name = btf__name_by_offset(ours, type->name_off);
		if (is_named_by_us(btf_kind(type)) && !name.empty())
			names.insert(name.substr(0, name.find("___")));
	}
	return names;
}

bool read_all(std::vector<char> &bytes)
{
	const Descriptor file(open("/sys/kernel/btf/vmlinux", O_RDONLY | O_CLOEXEC));
	const off_t size = file ? lseek(file.get(), 0, SEEK_END) : 0;
	if (size <= 0)
		return false;
	bytes.resize(static_cast<std::size_t>(size));
	for (std::size_t at = 0; at < bytes.size();) {
		const ssize_t got = pread(file.get(), bytes.data() + at, bytes.size() - at,
					  static_cast<off_t>(at));
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		at += static_cast<std::size_t>(got);
	}
	return true;
}

bool write_all(const Descriptor &file, const std::vector<char> &bytes)
{
	for (std::size_t at = 0; at < bytes.size();) {
		const ssize_t put = write(file.get(), bytes.data() + at, bytes.size() - at);
		if (put < 0 && errno == EINTR)
			continue;
		if (put <= 0)
			return false;
		at += static_cast<std::size_t>(put);
	}
	return true;
}

/** The name that a tracepoint with the same arguments had before; empty if it never had another. */
std::string_view former_name(std::string_view name)
{
	return name == "io_uring_submit_req" ? "io_uring_submit_sqe" : ""; // until 6.3
}

} // namespace

void KernelTypes::read_slowly()
{
	const LogCapture quiet;
	const std::unique_ptr<btf, void (*)(btf *)> kernel(btf__load_vmlinux_btf(), btf__free);
	const auto find = [&kernel](const char *name) {
		const int id =
			kernel ? btf__find_by_name_kind(kernel.get(), name, BTF_KIND_FUNC) : 0;
		return id > 0 ? static_cast<std::uint32_t>(id) : 0;
	};
	present_ = kernel != nullptr;
	cast_ = find("bpf_rdonly_cast");
	can_loop_ = find("bpf_loop") != 0;
}

void KernelTypes::note_function(std::string_view name, std::uint32_t id)
{
	if (!name.starts_with("bpf_"))
		return;
	if (name == "bpf_rdonly_cast")
		cast_ = id;
	can_loop_ = can_loop_ || name == "bpf_loop";
	if (name.starts_with(iterator_prefix))
		iterators_.emplace(name.substr(iterator_prefix.size()), id);
}

bool KernelTypes::read(const btf *ours)
{
	const std::unordered_set<std::string_view> wanted = names_of(ours);
	std::unordered_set<std::string_view> found;
	std::vector<char> bytes;
	btf_header header{};
	cast_ = 0;
	can_loop_ = false;
	bool good = read_all(bytes) && bytes.size() > sizeof(header);
	if (good)
		std::memcpy(&header, bytes.data(), sizeof(header));
	const std::size_t types = std::size_t{header.hdr_len} + header.type_off;
	const std::size_t strings = std::size_t{header.hdr_len} + header.str_off;
	good = good && header.magic == BTF_MAGIC && header.type_off % 4 == 0 && header.str_len &&
	       types + header.type_len <= bytes.size() &&
	       strings + header.str_len <= bytes.size() && !bytes[strings + header.str_len - 1];
	// Functions come last and are more than half: without them libbpf searches faster still.
	std::size_t end = 0;
	std::uint32_t end_id = 0;
	std::uint32_t needed = 0;
	std::uint32_t id = 1;
	for (std::size_t at = types; good && at < types + header.type_len; id++) {
		btf_type type{};
		const std::size_t left = types + header.type_len - at;
		if (left < sizeof(type)) {
			good = false;
			break;
		}
		std::memcpy(&type, bytes.data() + at, sizeof(type));
		const std::size_t size = size_of(type);
		good = size && size <= left && type.name_off < header.str_len;
		if (!good)
			break;
		const std::uint32_t kind = btf_kind(&type);
		if (kind == BTF_KIND_FUNC && !end)
			end = at, end_id = id;
		if (!end)
			needed = std::max(
				needed, highest_reference(type, bytes.data() + at + sizeof(type)));
		if (kind == BTF_KIND_FUNC || is_named_by_us(kind)) {
			const std::string_view name = bytes.data() + strings + type.name_off;
			if (kind == BTF_KIND_FUNC)
				note_function(name, id);
			else if (kind == BTF_KIND_TYPEDEF && name.starts_with(tracepoint_prefix))
				tracepoints_.emplace(name.substr(tracepoint_prefix.size()), id);
			if (kind != BTF_KIND_FUNC && !name.empty()) {
				if (const auto ours_too = wanted.find(name);
				    ours_too != wanted.end()) {
					found.insert(*ours_too);
					needed = std::max(needed, id);
				} else {
					type.name_off = 0;
					std::memcpy(bytes.data() + at, &type, sizeof(type));
				}
			}
		}
		at += size;
	}
	known_ = present_ = good;
	if (!good) {
		read_slowly();
		return false;
	}
	for (const std::string_view name : of_modules)
		if (wanted.contains(name) && !found.contains(name))
			return false;
	if (end && needed < end_id && header.str_off >= header.type_off + header.type_len)
		cut(bytes, header, types, end);
	copy_ = Descriptor(memfd_create("bee-types", MFD_CLOEXEC));
	return copy_ && write_all(copy_, bytes);
}

std::uint32_t KernelTypes::tracepoint(std::string_view name) const
{
	const std::uint32_t id = find(tracepoints_, name, BPF_TRACE_RAW_TP);
	const std::string_view former = former_name(name);
	return id || former.empty() ? id : find(tracepoints_, former, BPF_TRACE_RAW_TP);
}

std::uint32_t KernelTypes::iterator(std::string_view name) const
{
	return find(iterators_, name, BPF_TRACE_ITER);
}

std::uint32_t KernelTypes::find(const Ids &ids, std::string_view name, bpf_attach_type type) const
{
	if (!known_) {
		const int id = libbpf_find_vmlinux_btf_id(std::string(name).c_str(), type);
		return id > 0 ? static_cast<std::uint32_t>(id) : 0;
	}
	const auto found = ids.find(name);
	return found == ids.end() ? 0 : found->second;
}

} // namespace bee
