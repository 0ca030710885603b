// Package case50 sorts, groups and filters.
package case50

import (
	"cmp"
	"container/list"
	"log"
	"slices"
	"sort"
	"strings"
)

type Applicant struct {
	ID   int
	Name string `pii:"name"`
	CV   string `pii:"cv"`
	Post string
}

type byName []Applicant

func (b byName) Len() int           { return len(b) }
func (b byName) Less(i, j int) bool { return b[i].Name < b[j].Name }
func (b byName) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

// Data that decides on the order is not in what is sorted.
func CleanSortedIDs(a Applicant) {
	all := byName{a, {ID: 1, Name: "zoe"}}
	sort.Sort(all)
	ids := make([]int, len(all))
	for i, one := range all {
		ids[i] = one.ID
	}
	log.Print(ids)
}

func LeakSortedNames(a Applicant) {
	all := byName{a, {ID: 1, Name: "zoe"}}
	sort.Sort(all)
	names := make([]string, len(all))
	for i, one := range all {
		names[i] = one.Name
	}
	log.Print(names) // leak: Applicant.Name
}

func LeakListed(a Applicant) {
	l := list.New()
	l.PushBack(a.CV)
	for e := l.Front(); e != nil; e = e.Next() {
		log.Print(e.Value) // leak: Applicant.CV
	}
}

func CleanListed(a Applicant) {
	l := list.New()
	l.PushBack(a.CV)
	for e := l.Front(); e != nil; e = e.Next() {
		log.Print(e.Value == nil)
	}
}

func LeakGrouped(a Applicant) {
	groups := map[string][]Applicant{}
	groups[a.Post] = append(groups[a.Post], a)
	for post, members := range groups {
		log.Print(post, members[0].Name) // leak: Applicant.Name
	}
}

func CleanGrouped(a Applicant) {
	groups := map[string][]Applicant{}
	groups[a.Post] = append(groups[a.Post], a)
	for post, members := range groups {
		log.Print(post, len(members))
	}
}

func LeakFound(a Applicant) {
	names := []string{a.Name, "zoe"}
	i := slices.IndexFunc(names, func(s string) bool { return strings.HasPrefix(s, "c") })
	log.Print(names[i]) // leak: Applicant.Name
}

func CleanFound(a Applicant) {
	names := []string{a.Name, "zoe"}
	i := slices.IndexFunc(names, func(s string) bool { return strings.HasPrefix(s, "c") })
	log.Print(i, slices.Contains(names, "zoe"))
}

func LeakBest(a Applicant) {
	best := slices.MaxFunc([]Applicant{a, {ID: 1}}, func(x, y Applicant) int { return cmp.Compare(x.ID, y.ID) })
	log.Print(best.CV) // leak: Applicant.CV
}

func CleanBest(a Applicant) {
	best := slices.MaxFunc([]Applicant{a, {ID: 1}}, func(x, y Applicant) int { return cmp.Compare(x.CV, y.CV) })
	log.Print(best.Post)
}

func LeakReplaced(a Applicant) {
	log.Print(strings.NewReplacer("{post}", a.Post, "{name}", a.Name).Replace("{name} for {post}")) // leak: Applicant.Name
}

func CleanReplaced(a Applicant) {
	log.Print(len(strings.NewReplacer("{post}", a.Post, "{name}", a.Name).Replace("{name} for {post}")))
}
