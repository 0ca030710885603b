// Package case29 uses the packages maps, slices and sort.
package case29

import (
	"cmp"
	"log"
	"maps"
	"slices"
	"sort"
	"strings"
)

type Player struct {
	Rank  int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Team  string
}

func LeakClone(ps []Player) {
	all := slices.Clone(ps)
	log.Print(all[0].Name) // leak: Player.Name
}

func CleanClone(ps []Player) {
	all := slices.Clone(ps)
	for i := range all {
		all[i].Name, all[i].Email = "", ""
	}
	log.Print(ps[0].Team, all[0].Team)
}

func LeakCloneUnchanged(ps []Player) {
	all := slices.Clone(ps)
	for i := range all {
		all[i].Name, all[i].Email = "", ""
	}
	log.Print(ps[0].Name) // leak: Player.Name
}

func LeakSorted(ps []Player) {
	slices.SortFunc(ps, func(a, b Player) int { return cmp.Compare(a.Rank, b.Rank) })
	log.Print("first: ", ps[0].Name) // leak: Player.Name
}

func CleanSorted(ps []Player) {
	slices.SortFunc(ps, func(a, b Player) int { return strings.Compare(a.Name, b.Name) })
	log.Print("first: ", ps[0].Rank)
}

func LeakSortSlice(ps []Player) {
	names := []string{}
	for _, p := range ps {
		names = append(names, p.Name)
	}
	sort.Strings(names)
	log.Print(names) // leak: Player.Name
}

func CleanSearch(ps []Player) {
	names := []string{}
	for _, p := range ps {
		names = append(names, p.Name)
	}
	i, found := slices.BinarySearch(names, "x")
	log.Print(i, found, sort.SearchStrings(names, "y"))
}

func LeakValues(ps []Player) {
	byTeam := map[string]string{}
	for _, p := range ps {
		byTeam[p.Team] = p.Email
	}
	log.Print(slices.Sorted(maps.Values(byTeam))) // leak: Player.Email
}

func CleanKeys(ps []Player) {
	byTeam := map[string]string{}
	for _, p := range ps {
		byTeam[p.Team] = p.Email
	}
	log.Print(slices.Sorted(maps.Keys(byTeam)))
}

func LeakDeleteFunc(ps []Player) {
	rest := slices.DeleteFunc(slices.Clone(ps), func(p Player) bool { return p.Rank < 0 })
	log.Print(rest[0].Email) // leak: Player.Email
}

func CleanDeleteFunc(ps []Player) {
	rest := slices.DeleteFunc(slices.Clone(ps), func(p Player) bool { return p.Email == "" })
	log.Print(len(rest))
}

func LeakMapsCopy(ps []Player) {
	a, b := map[int]string{}, map[int]string{}
	a[ps[0].Rank] = ps[0].Name
	maps.Copy(b, a)
	log.Print(b) // leak: Player.Name
}

func CleanMapsCopy(ps []Player) {
	a, b := map[int]string{}, map[int]string{}
	maps.Copy(b, a)
	a[ps[0].Rank] = ps[0].Name
	log.Print(b)
}

func LeakInsert(ps []Player) {
	out := slices.Insert([]string{"a", "b"}, 1, ps[0].Name)
	log.Print(slices.Concat(out, []string{"c"})) // leak: Player.Name
}

func CleanInsert(ps []Player) {
	out := slices.Insert([]string{"a", "b"}, 1, ps[0].Team)
	log.Print(slices.Concat(out, []string{"c"}))
}

func LeakMax(ps []Player) {
	top := slices.MaxFunc(ps, func(a, b Player) int { return a.Rank - b.Rank })
	log.Print(top.Name) // leak: Player.Name
}

func CleanMax(ps []Player) {
	top := slices.MaxFunc(ps, func(a, b Player) int { return strings.Compare(a.Name, b.Name) })
	log.Print(top.Team)
}

func LeakCopy(ps []Player) {
	dst := make([]Player, 1)
	copy(dst, ps)
	log.Print(dst[0].Email) // leak: Player.Email
}

func CleanClear(ps []Player) {
	dst := map[string]string{"x": ps[0].Email}
	clear(dst)
	log.Print(dst)
}
