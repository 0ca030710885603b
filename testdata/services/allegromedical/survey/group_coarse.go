//go:build coarse

package survey

// groupOf puts those together who are as content.
func groupOf(a Answer) string {
	if a.Stars < 3 {
		return "discontent"
	}
	return "content"
}
