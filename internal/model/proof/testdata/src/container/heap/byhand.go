package proofs

import "container/heap"

// texts is a heap that does what its name says.
type texts []string

func (t texts) Len() int           { return len(t) }
func (t texts) Less(i, j int) bool { return t[i] < t[j] }
func (t texts) Swap(i, j int)      { t[i], t[j] = t[j], t[i] }
func (t *texts) Push(x any)        { *t = append(*t, x.(string)) }
func (t *texts) Pop() any {
	last := (*t)[len(*t)-1]
	*t = (*t)[:len(*t)-1]
	return last
}

// proves Init, Fix, Push, Pop, Remove
func Init_moves(d data[string]) {
	t := texts{d.Tagged, d.Plain}
	heap.Init(&t)
	show(t[1]) // want "log/line"
}

func Init_moves_without(d data[string]) {
	t := texts{d.Tagged, d.Plain}
	show(t[1])
}

func Fix_moves(d data[string]) {
	t := texts{d.Tagged, d.Plain}
	heap.Fix(&t, 0)
	show(t[1]) // want "log/line"
}

func Push_keeps(d data[string]) {
	t := texts{}
	heap.Push(&t, d.Tagged)
	show(t[0]) // want "log/line"
}

func Push_keeps_clean(d data[string]) {
	t := texts{}
	heap.Push(&t, d.Plain)
	show(t[0])
}

func Push_moves(d data[string]) {
	t := texts{d.Tagged, d.Plain}
	heap.Push(&t, d.Plain)
	show(t[1]) // want "log/line"
}

func Pop_gives(d data[string]) {
	t := texts{d.Plain, d.Tagged}
	show(heap.Pop(&t)) // want "log/line"
}

func Pop_gives_clean(d data[string]) {
	t := texts{d.Plain}
	show(heap.Pop(&t))
}

func Remove_gives(d data[string]) {
	t := texts{d.Plain, d.Tagged}
	show(heap.Remove(&t, 1)) // want "log/line"
}

func Remove_gives_clean(d data[string]) {
	t := texts{d.Plain}
	show(heap.Remove(&t, 0))
}
