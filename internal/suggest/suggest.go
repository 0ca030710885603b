// Package suggest finds the word that somebody meant.
package suggest

import "strings"

// Misspelt returns the word that name is one letter away from, whatever their
// case, for names of which not all are known: it is empty when name is one of
// the words, or resembles none. Short words resemble each other.
func Misspelt(name string, words ...string) string {
	name = strings.ToLower(name)
	meant := ""
	for _, word := range words {
		lower := strings.ToLower(word)
		if lower == name {
			return ""
		}
		if _, near := Distance(name, lower, 1); near && len(word) >= 5 && meant == "" {
			meant = word
		}
	}
	return meant
}

// Nearest returns the candidate that is closest to word, the first of several,
// when it is close enough to be what was meant: a third of its letters, and at
// least one, may be wrong, missing, too many or swapped with their neighbour.
func Nearest(word string, candidates ...string) (string, bool) {
	best, bestDistance := "", -1
	for _, c := range candidates {
		limit := Limit(len(c))
		if bestDistance >= 0 {
			limit = min(limit, bestDistance-1)
		}
		if d, ok := Distance(word, c, limit); ok {
			best, bestDistance = c, d
		}
	}
	return best, bestDistance >= 0
}

// Limit is how many edits a word of n letters may be away and still be meant.
func Limit(n int) int { return max(1, n/3) }

// Distance counts the edits (a letter replaced, left out, added, or swapped
// with its neighbour) between a and b; ok is false when there are more than
// limit.
func Distance(a, b string, limit int) (d int, ok bool) {
	if len(a)-len(b) > limit || len(b)-len(a) > limit {
		return 0, false
	}
	before, previous, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		before, previous, row = previous, row, before
		row[0] = i
		for j := 1; j <= len(b); j++ {
			row[j] = min(previous[j]+1, row[j-1]+1, previous[j-1]+differ(a[i-1], b[j-1]))
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return row[len(b)], row[len(b)] <= limit
}

func differ(a, b byte) int {
	if a == b {
		return 0
	}
	return 1
}
