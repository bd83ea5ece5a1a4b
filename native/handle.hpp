// SPDX-License-Identifier: MIT
// What must be given back to the kernel, each by one owner.
#pragma once

#include <cstddef>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

namespace bee {

class Descriptor {
public:
	Descriptor() = default;
	explicit Descriptor(int fd) : fd_(fd) {}
	Descriptor(Descriptor &&other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
	Descriptor &operator=(Descriptor &&other) noexcept
	{
		std::swap(fd_, other.fd_);
		return *this;
	}
	Descriptor(const Descriptor &) = delete;
	Descriptor &operator=(const Descriptor &) = delete;
	~Descriptor()
	{
		if (fd_ >= 0)
			::close(fd_);
	}

	explicit operator bool() const { return fd_ >= 0; }
	int get() const { return fd_; }
	/** From now on somebody else closes it. */
	int release() { return std::exchange(fd_, -1); }

private:
	int fd_ = -1;
};

class Mapping {
public:
	Mapping() = default;
	/** False (and errno) if there is no memory or the descriptor forbids it. */
	Mapping(std::size_t bytes, int protection, int flags, int fd, off_t offset)
	{
		void *address = mmap(nullptr, bytes, protection, flags, fd, offset);
		if (address == MAP_FAILED)
			return;
		address_ = static_cast<std::byte *>(address);
		bytes_ = bytes;
	}
	Mapping(Mapping &&other) noexcept
	    : address_(std::exchange(other.address_, nullptr)),
	      bytes_(std::exchange(other.bytes_, 0))
	{
	}
	Mapping &operator=(Mapping &&other) noexcept
	{
		std::swap(address_, other.address_);
		std::swap(bytes_, other.bytes_);
		return *this;
	}
	Mapping(const Mapping &) = delete;
	Mapping &operator=(const Mapping &) = delete;
	~Mapping()
	{
		if (address_)
			munmap(address_, bytes_);
	}

	explicit operator bool() const { return address_ != nullptr; }
	std::byte *at(std::size_t offset) const { return address_ + offset; }
	std::size_t bytes() const { return bytes_; }

private:
	std::byte *address_ = nullptr;
	std::size_t bytes_ = 0;
};

} // namespace bee
