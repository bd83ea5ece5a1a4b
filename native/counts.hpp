// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "kinds.hpp"

namespace bee {

/** The kernel side's own counters: one row for each kind, one column for each member of `struct
 * bee_count`. */
struct CountTable {
	struct Row {
		std::string kind;
		std::vector<std::uint64_t> values;
	};
	std::vector<std::string> columns;
	std::vector<Row> rows;
};

/** Reads the `counts` map. */
class Counts {
public:
	/** After load. The table is all zero until the first read(). */
	Outcome open(const Object &object, const std::vector<Kind> &kinds);
	/** Adds up all CPUs. A row that cannot be read (5.10 without CAP_BPF) keeps its last
	 * values. */
	void read();
	/** No more reading: the map is about to go. */
	void close() { map_ = -1; }

	const CountTable &table() const { return table_; }

private:
	int map_ = -1;
	std::vector<std::uint32_t> keys_;
	std::vector<std::uint64_t> scratch_; // one struct bee_count for each CPU
	CountTable table_;
};

} // namespace bee
