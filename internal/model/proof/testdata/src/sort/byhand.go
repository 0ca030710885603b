package proofs

import "sort"

// texts is a list that can be sorted.
type texts []string

func (t texts) Len() int           { return len(t) }
func (t texts) Less(i, j int) bool { return t[i] < t[j] }
func (t texts) Swap(i, j int)      { t[i], t[j] = t[j], t[i] }

// proves Sort, Stable
func Sort_moves(d data[string]) {
	t := texts{d.Tagged, d.Plain}
	sort.Sort(t)
	show(t[1]) // want "log/line"
}

func Sort_moves_without(d data[string]) {
	t := texts{d.Tagged, d.Plain}
	show(t[1])
}

func Stable_moves(d data[string]) {
	t := texts{d.Tagged, d.Plain}
	sort.Stable(t)
	show(t[1]) // want "log/line"
}

func Stable_moves_clean(d data[string]) {
	t := texts{d.Plain, d.Plain}
	sort.Stable(t)
	show(t[1])
}
