//go:build !coarse

package survey

// groupOf puts customers of the same age together.
func groupOf(a Answer) string {
	if a.Age < 65 {
		return "younger"
	}
	return "older"
}
