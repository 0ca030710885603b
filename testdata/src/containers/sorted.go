package containers

import (
	"cmp"
	"container/heap"
	"log"
	"math/rand"
	"slices"
	"sort"
	"strings"
)

// What is sorted may be anywhere in the list afterwards, and is still what it is.

func sortedTexts(u User) {
	a := []string{u.Email, "z"}
	slices.Sort(a)
	log.Print(a[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b := []string{u.Email, "z"}
	sort.Strings(b)
	log.Print(b[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	c := []string{u.Email, "z"}
	slices.Reverse(c)
	log.Print(c[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	d := []string{u.Email, "z"}
	sort.Slice(d, func(i, j int) bool { return d[i] > d[j] })
	log.Print(d[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	e := []string{u.Email, "z"}
	sort.Sort(sort.Reverse(sort.StringSlice(e)))
	log.Print(e[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	f := []string{u.Email, "z"}
	rand.Shuffle(len(f), func(i, j int) { f[i], f[j] = f[j], f[i] })
	log.Print(f[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	g := []string{u.Email, "z"}
	sort.StringSlice(g).Sort()
	log.Print(g[1])                                                 // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(a), sort.StringsAreSorted(a), slices.IsSorted(a)) // ok
	h := []string{"a", u.Email}
	sort.SearchStrings(h, "z")
	log.Print(h[0]) // ok
}

func movedTexts(u User) {
	a := []string{"a", u.Email}
	a = slices.Delete(a, 0, 1)
	log.Print(a[0]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b := []string{u.Email}
	b = slices.Insert(b, 0, "a")
	log.Print(b[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	c := []string{"a", "a", u.Email}
	c = slices.Compact(c)
	log.Print(c[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	d := slices.Clip([]string{"a", u.Email})
	log.Print(d[0]) // ok
}

type seen struct {
	who, where string
	rank       int
}

type byRank []seen

func (b byRank) Len() int           { return len(b) }
func (b byRank) Less(i, j int) bool { return b[i].rank < b[j].rank }
func (b byRank) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func sortedStructs(u User) {
	a := []seen{{who: u.Email, where: "desk"}, {where: "door"}}
	slices.SortFunc(a, func(x, y seen) int { return cmp.Compare(x.rank, y.rank) })
	log.Print(a[1].where, a[1].rank) // ok
	log.Print(a[1].who)              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b := []seen{{who: u.Email, where: "desk"}, {where: "door"}}
	sort.Stable(byRank(b))
	log.Print(b[1].where) // ok
	log.Print(b[1].who)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	c := []seen{{who: u.Email}, {where: "door"}}
	sort.IsSorted(byRank(c))
	log.Print(c[1].who) // ok
}

// A heap holds what its own methods put there.
type ranks []*seen

func (r ranks) Len() int           { return len(r) }
func (r ranks) Less(i, j int) bool { return r[i].rank < r[j].rank }
func (r ranks) Swap(i, j int)      { r[i], r[j] = r[j], r[i] }
func (r *ranks) Push(x any)        { *r = append(*r, x.(*seen)) }
func (r *ranks) Pop() any {
	old := *r
	last := old[len(old)-1]
	*r = old[:len(old)-1]
	return last
}

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

func heaps(u User) {
	h := &ranks{{where: "door"}}
	heap.Init(h)
	heap.Push(h, &seen{who: u.Email, where: "desk"})
	first := heap.Pop(h).(*seen)
	log.Print(first.where) // ok
	log.Print(first.who)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print((*h)[0].who) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	nicks, mails := &texts{"z"}, &texts{"z"}
	heap.Push(nicks, u.Nick)
	heap.Push(mails, u.Email)
	log.Print(heap.Pop(nicks))       // ok
	log.Print(heap.Pop(mails))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(heap.Remove(mails, 0)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print((*mails)[0])           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(mails.Len())           // ok
	heap.Fix(nicks, 0)
	log.Print((*nicks)[0]) // ok
}

func exchange(list []string, i, j int) { list[i], list[j] = list[j], list[i] }

func shiftDown(list []string) {
	for i := 1; i < len(list); i++ {
		list[i-1] = list[i]
	}
}

// trimEach leaves each text where it is.
func trimEach(list []string) {
	for i := range list {
		list[i] = strings.TrimSpace(list[i])
	}
}

func helpers(u User, i, j int) {
	a := []string{u.Email, "z"}
	exchange(a, i, j)
	log.Print(a[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b := []string{"a", u.Email}
	shiftDown(b)
	log.Print(b[0]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	c := []string{u.Email, "z"}
	trimEach(c)
	log.Print(c[1]) // ok
	d := []string{u.Nick, "z"}
	exchange(d, i, j)
	log.Print(d[1]) // ok
}
