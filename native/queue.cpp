// SPDX-License-Identifier: MIT
#include "queue.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace bee {

void Queue::set_bound(std::size_t bytes)
{
	const std::lock_guard lock(mutex_);
	max_chunks_ = std::max<std::size_t>(2, bytes / chunk_bytes);
}

std::span<std::byte> Queue::borrow(std::size_t at_least, bool beyond_bound)
{
	Mapping memory;
	{
		const std::lock_guard lock(mutex_);
		if (!chunks_.empty() && chunk_bytes - chunks_.back().end >= at_least) {
			Chunk &newest = chunks_.back();
			return {newest.memory.at(newest.end), chunk_bytes - newest.end};
		}
		if (chunks_.size() >= max_chunks_ && !beyond_bound)
			return {};
		if (!spare_.empty()) {
			memory = std::move(spare_.back());
			spare_.pop_back();
		}
	}
	if (!memory)
		memory = Mapping(chunk_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
				 -1, 0);
	if (!memory)
		return {};
	const std::span<std::byte> room{memory.at(0), chunk_bytes};
	const std::lock_guard lock(mutex_);
	chunks_.push_back({std::move(memory)});
	most_chunks_ = std::max(most_chunks_, chunks_.size());
	return room;
}

void Queue::commit(std::size_t bytes)
{
	if (!bytes)
		return;
	std::unique_lock lock(mutex_);
	chunks_.back().end += bytes;
	queued_ += bytes;
	peak_ = std::max(peak_, queued_);
	const bool awaited = std::exchange(awaited_, false);
	lock.unlock();
	if (awaited)
		arrival_();
}

void Queue::on_arrival(std::function<void()> call)
{
	arrival_ = std::move(call);
}

void Queue::await()
{
	{
		const std::lock_guard lock(mutex_);
		awaited_ = queued_ == 0;
		if (awaited_)
			return;
	}
	arrival_();
}

bool Queue::push(std::span<const std::byte> records)
{
	const std::span<std::byte> room = borrow(records.size(), true);
	if (room.size() < records.size())
		return false;
	std::memcpy(room.data(), records.data(), records.size());
	commit(records.size());
	return true;
}

void Queue::wait_for_room(std::chrono::milliseconds longest)
{
	std::unique_lock lock(mutex_);
	room_.wait_for(lock, longest,
		       [this] { return chunks_.size() < max_chunks_ || interrupted_; });
}

std::size_t Queue::take(std::span<std::byte> into)
{
	std::size_t written = 0;
	bool room = false;
	std::unique_lock lock(mutex_);
	for (;;) {
		room |= drop_taken_chunks();
		if (chunks_.empty())
			break;
		const Chunk &oldest = chunks_.front();
		const std::size_t length = oldest.end - oldest.begin;
		if (!length || length > into.size() - written)
			break;
		const std::byte *from = oldest.memory.at(oldest.begin);
		lock.unlock();
		std::memcpy(into.data() + written, from, length);
		lock.lock();
		chunks_.front().begin += length;
		queued_ -= length;
		written += length;
	}
	const std::vector<Mapping> unneeded = surplus();
	lock.unlock();
	if (room)
		room_.notify_one();
	return written;
}

/** True if there were any. */
bool Queue::drop_taken_chunks()
{
	const std::size_t before = chunks_.size();
	while (chunks_.size() > 1 && chunks_.front().begin == chunks_.front().end) {
		spare_.push_back(std::move(chunks_.front().memory));
		chunks_.pop_front();
	}
	return chunks_.size() != before;
}

/** The chunks beyond the most that were in use at once in this period and the one before. */
std::vector<Mapping> Queue::surplus()
{
	const auto now = std::chrono::steady_clock::now();
	if (now - period_began_ >= period) {
		period_began_ = now;
		most_chunks_before_ = std::exchange(most_chunks_, chunks_.size());
	}
	const std::size_t keep = std::max({std::size_t{2}, most_chunks_, most_chunks_before_});
	std::vector<Mapping> unneeded;
	while (!spare_.empty() && chunks_.size() + spare_.size() > keep) {
		unneeded.push_back(std::move(spare_.back()));
		spare_.pop_back();
	}
	return unneeded;
}

void Queue::interrupt()
{
	{
		const std::lock_guard lock(mutex_);
		interrupted_ = true;
	}
	room_.notify_one();
}

std::size_t Queue::queued() const
{
	const std::lock_guard lock(mutex_);
	return queued_;
}

std::size_t Queue::peak() const
{
	const std::lock_guard lock(mutex_);
	return peak_;
}

} // namespace bee
