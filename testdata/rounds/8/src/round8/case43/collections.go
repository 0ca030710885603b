// Package case43 keeps data in maps, slices, sets and trees.
package case43

import (
	"cmp"
	"container/heap"
	"container/list"
	"fmt"
	"iter"
	"log"
	"maps"
	"slices"
	"strings"
)

// A Player is in a league.
type Player struct {
	ID    int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Score int
}

// A set has members and nothing else.
type set[T comparable] map[T]struct{}

func (s set[T]) add(v T) bool {
	_, ok := s[v]
	s[v] = struct{}{}
	return !ok
}

func groupBy[T any, K comparable](ts []T, key func(T) K) map[K][]T {
	m := map[K][]T{}
	for _, t := range ts {
		m[key(t)] = append(m[key(t)], t)
	}
	return m
}

// A queue gives the best first.
type queue []Player

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].Score > q[j].Score }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(Player)) }
func (q *queue) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}

// A tree is sorted by key.
type tree[K cmp.Ordered, V any] struct {
	left, right *tree[K, V]
	key         K
	value       V
}

func (t *tree[K, V]) put(k K, v V) *tree[K, V] {
	switch {
	case t == nil:
		return &tree[K, V]{key: k, value: v}
	case k < t.key:
		t.left = t.left.put(k, v)
	case k > t.key:
		t.right = t.right.put(k, v)
	default:
		t.value = v
	}
	return t
}

func (t *tree[K, V]) all() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { t.walk(yield) }
}

func (t *tree[K, V]) walk(yield func(K, V) bool) bool {
	return t == nil || t.left.walk(yield) && yield(t.key, t.value) && t.right.walk(yield)
}

func LeakSet(p Player) {
	s := set[string]{}
	s.add(p.Email)
	log.Print(slices.Collect(maps.Keys(s))) // leak: Player.Email
}

func CleanSet(p Player) {
	s := set[string]{}
	log.Print(s.add(p.Email), s.add(p.Email), len(s))
}

func LeakGroup(ps []Player) {
	g := groupBy(ps, func(p Player) int { return p.Score })
	for score, ps := range g {
		log.Print(score, ps[0].Name) // leak: Player.Name
	}
}

func CleanGroup(ps []Player) {
	g := groupBy(ps, func(p Player) string { return p.Name })
	for _, ps := range g {
		log.Print(len(ps), ps[0].Score)
	}
}

func LeakHeap(p Player) {
	q := &queue{}
	heap.Push(q, p)
	best := heap.Pop(q).(Player)
	fmt.Println(best.Name, best.Score) // leak: Player.Name
}

func CleanHeap(p Player) {
	q := &queue{}
	heap.Push(q, p)
	best := heap.Pop(q).(Player)
	fmt.Println(best.ID, best.Score, q.Len())
}

func LeakTree(p Player) {
	var t *tree[int, string]
	t = t.put(p.ID, p.Name).put(p.ID+1, "bot")
	for k, v := range t.all() {
		fmt.Println(k, v) // leak: Player.Name
	}
}

func CleanTree(p Player) {
	var t *tree[int, string]
	t = t.put(p.ID, p.Name).put(p.ID+1, "bot")
	for k := range t.all() {
		fmt.Println(k)
	}
}

func LeakList(p Player) {
	l := list.New()
	l.PushBack(p.Email)
	for e := l.Front(); e != nil; e = e.Next() {
		log.Print(e.Value) // leak: Player.Email
	}
}

func CleanList(p Player) {
	l := list.New()
	l.PushBack(p.Email)
	l.Init()
	l.PushBack(p.ID)
	log.Print(l.Front().Value, l.Len())
}

func LeakChunks(ps []Player) {
	for c := range slices.Chunk(ps, 2) {
		log.Print(strings.ToTitle(c[0].Name)) // leak: Player.Name
	}
}

func CleanCleared(ps []Player) {
	names := map[int]string{}
	for _, p := range ps {
		names[p.ID] = p.Name
	}
	clear(names)
	names[0] = "nobody"
	log.Print(names)
}

func CleanIndex(ps []Player) {
	slices.SortFunc(ps, func(a, b Player) int { return cmp.Compare(a.Name, b.Name) })
	i, ok := slices.BinarySearchFunc(ps, "m", func(p Player, s string) int { return cmp.Compare(p.Name, s) })
	log.Print(i, ok)
}
