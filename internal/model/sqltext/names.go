package sqltext

// Names lists the names of the placeholders in a query that have one, `:name` or
// `@name`, in their order; of `:outer.inner` the first part.
func Names(query string) (names []string) {
	for _, t := range lex(query) {
		if t.placeholder && t.number < 0 {
			names = append(names, t.param)
		}
	}
	return names
}
