// Package case49 shares values between goroutines.
package case49

import (
	"log"
	"sync"
	"sync/atomic"
)

type Viewer struct {
	ID    int
	Name  string `pii:"name"`
	Query string `pii:"search-query"`
	Show  string
}

type state struct {
	mu   sync.RWMutex
	last string
	show string
}

func (s *state) record(v Viewer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.last, s.show = v.Query, v.Show
}

func (s *state) Last() string {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.last
}

func (s *state) Show() string {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.show
}

func LeakState(v Viewer) {
	var s state
	s.record(v)
	log.Print(s.Last()) // leak: Viewer.Query
}

func CleanState(v Viewer) {
	var s state
	s.record(v)
	log.Print(s.Show())
}

func LeakAtomic(v Viewer) {
	var p atomic.Pointer[Viewer]
	p.Store(&v)
	log.Print(p.Load().Name) // leak: Viewer.Name
}

func CleanAtomic(v Viewer) {
	var p atomic.Pointer[Viewer]
	p.Store(&v)
	log.Print(p.Load().Show)
}

func LeakSwapOld(v Viewer) {
	var cell atomic.Value
	cell.Store(v.Query)
	old := cell.Swap("none")
	log.Println(old, cell.Load()) // leak: Viewer.Query
}

func CleanSwapNew(v Viewer) {
	var cell atomic.Value
	cell.Store("none")
	old := cell.Swap(v.Query)
	log.Print(old)
}

func LeakSyncMap(v Viewer) {
	var m sync.Map
	m.Store(v.ID, v.Name)
	var last any
	m.Range(func(key, value any) bool {
		last = value
		return true
	})
	log.Print(last) // leak: Viewer.Name
}

func CleanSyncMap(v Viewer) {
	var m sync.Map
	m.Store(v.ID, v.Name)
	var last any
	m.Range(func(key, value any) bool {
		last = key
		return true
	})
	log.Print(last)
}

func LeakOnce(v Viewer) {
	title := sync.OnceValue(func() string { return v.Name + "'s list" })
	log.Print(title()) // leak: Viewer.Name
}

func CleanOnce(v Viewer) {
	title := sync.OnceValue(func() string { return v.Show + "'s list" })
	log.Print(title(), len(v.Name))
}

// The function of a sync.Once runs at its first Do only, but the second is another sync.Once.
func LeakOnceDo(v Viewer) {
	var first, second sync.Once
	text := "none"
	first.Do(func() { text = v.Show })
	second.Do(func() { text = v.Query })
	log.Print(text) // leak: Viewer.Query
}

func CleanOnceDo(v Viewer) {
	var first, second sync.Once
	text := "none"
	first.Do(func() { text = v.Query })
	second.Do(func() { text = v.Show })
	log.Print(text)
}
