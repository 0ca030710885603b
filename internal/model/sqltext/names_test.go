package sqltext

import (
	"slices"
	"testing"
)

func TestNames(t *testing.T) {
	for query, want := range map[string][]string{
		"INSERT INTO t VALUES (:number, :Full_Name)":   {"number", "Full_Name"},
		"UPDATE t SET a = @a WHERE b = @b":             {"a", "b"},
		"UPDATE t SET a = :outer.inner":                {"outer"},
		"UPDATE t SET a = :a::text, b = ':b' -- :c":    {"a"},
		"INSERT INTO t VALUES (?, $1, :1, @p2)":        nil,
		"INSERT INTO t VALUES (:a, ?, :a) /* :b */":    {"a", "a"},
		"UPDATE t SET a := 5, b = @@version WHERE :id": {"id"},
	} {
		if got := Names(query); !slices.Equal(got, want) {
			t.Errorf("Names(%q) = %q, want %q", query, got, want)
		}
	}
}
