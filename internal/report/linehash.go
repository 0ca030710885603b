package report

import (
	"fmt"
	"unicode/utf16"
)

// The fingerprint primaryLocationLineHash, by which GitHub recognises a result
// after lines around it were added or removed, is a rolling hash over the
// hashWindow characters from the beginning of the line on, without blanks: the
// sum of the characters times the powers of hashFactor, modulo 2^64. Lines that
// hash alike are numbered.
const (
	hashWindow = 100
	hashFactor = 37
	// hashEnd stands behind the last character.
	hashEnd = 0xffff
)

// lineHashes returns the hash of each line of a file, the first line first.
func lineHashes(text []byte) []string {
	units, starts := hashed(text)
	sums := windowSums(units)
	seen := map[uint64]int{}
	hashes := make([]string, len(starts))
	for i, start := range starts {
		sum := sums[start]
		seen[sum]++
		hashes[i] = fmt.Sprintf("%x:%d", sum, seen[sum])
	}
	return hashes
}

// hashed returns the UTF-16 code units that count, and where in them each line
// begins: blanks do not count, and each end of a line is one line feed.
func hashed(text []byte) (units []uint16, starts []int) {
	atStart, afterReturn := true, false
	for _, u := range append(utf16.Encode([]rune(string(text))), hashEnd) {
		skip := u == ' ' || u == '\t' || afterReturn && u == '\n'
		afterReturn = u == '\r'
		if skip {
			continue
		}
		if u == '\r' {
			u = '\n'
		}
		if atStart {
			starts = append(starts, len(units))
		}
		atStart = u == '\n'
		units = append(units, u)
	}
	return units, starts
}

// windowSums returns the hash of the window that begins at each unit. Behind
// the last unit there are zeros.
func windowSums(units []uint16) []uint64 {
	at := func(i int) uint64 {
		if i < len(units) {
			return uint64(units[i])
		}
		return 0
	}
	first := uint64(1) // the factor of the character that leaves the window
	for range hashWindow {
		first *= hashFactor
	}
	sums := make([]uint64, len(units))
	sum := uint64(0)
	for i := range hashWindow {
		sum = sum*hashFactor + at(i)
	}
	for i := range units {
		sums[i] = sum
		sum = sum*hashFactor + at(i+hashWindow) - first*at(i)
	}
	return sums
}
