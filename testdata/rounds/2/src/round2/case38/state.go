// Package case38 shares state between goroutines.
package case38

import (
	"fmt"
	"log"
	"sync"
	"sync/atomic"
)

type Player struct {
	ID     int
	Nick   string `pii:"username"`
	Device string `pii:"device-id"`
}

// Board keeps who was seen last.
type Board struct {
	last  atomic.Value
	seen  sync.Map
	count atomic.Int64
	pool  sync.Pool
}

func (b *Board) enter(who string) {
	b.last.Store(who)
	b.count.Add(1)
}

func (b *Board) who() string {
	s, _ := b.last.Load().(string)
	return s
}

func LeakLast(p Player) {
	var b Board
	b.enter(p.Nick)
	log.Print("last was ", b.who()) // leak: Player.Nick
}

func CleanLast(p Player) {
	var b Board
	b.enter(p.Nick)
	log.Print("seen: ", b.count.Load())
}

func LeakRange(p Player) {
	var b Board
	b.seen.Store(p.ID, p.Device)
	b.seen.Range(func(k, v any) bool { log.Print(k, " on ", v); return true }) // leak: Player.Device
}

func CleanRange(p Player) {
	var b Board
	b.seen.Store(p.ID, p.Device)
	b.seen.Range(func(k, _ any) bool { log.Print(k, " on a device"); return true })
}

func LeakLoad(p Player) {
	var b Board
	b.seen.LoadOrStore("nick", p.Nick)
	if v, ok := b.seen.Load("nick"); ok {
		log.Printf("nick %v", v) // leak: Player.Nick
	}
}

func CleanLoad(p Player) {
	var b Board
	b.seen.LoadOrStore("nick", p.Nick)
	if _, ok := b.seen.Load("nick"); ok {
		log.Printf("nick %v", ok)
	}
}

func LeakPointer(p *Player) {
	var cur atomic.Pointer[Player]
	cur.Store(p)
	log.Print("playing: ", cur.Load().Nick) // leak: Player.Nick
}

func CleanPointer(p *Player) {
	var cur atomic.Pointer[Player]
	cur.Store(p)
	log.Print("playing: ", cur.Load().ID)
}

func LeakOnce(p Player) {
	label := sync.OnceValue(func() string { return fmt.Sprintf("%d/%s", p.ID, p.Nick) })
	log.Print(label()) // leak: Player.Nick
}

func CleanOnce(p Player) {
	label := sync.OnceValue(func() string { return fmt.Sprintf("%d/%d", p.ID, len(p.Nick)) })
	log.Print(label())
}

func LeakGuarded(p Player) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	names := []string{}
	wg.Add(1)
	go func() {
		defer wg.Done()
		mu.Lock()
		defer mu.Unlock()
		names = append(names, p.Nick)
	}()
	wg.Wait()
	log.Print(names) // leak: Player.Nick
}

func CleanGuarded(p Player) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	names := []string{}
	wg.Add(1)
	go func() {
		defer wg.Done()
		mu.Lock()
		defer mu.Unlock()
		names = append(names, p.Nick)
	}()
	wg.Wait()
	log.Print(len(names))
}

func LeakPool(p Player) {
	var b Board
	b.pool.Put(&p)
	if q, ok := b.pool.Get().(*Player); ok {
		log.Print("again ", q.Device) // leak: Player.Device
	} else {
		log.Print("again ", p.Device) // leak: Player.Device
	}
}

func CleanPool(p Player) {
	var b Board
	b.pool.Put(&p)
	if q, ok := b.pool.Get().(*Player); ok {
		log.Print("again ", q.ID)
	}
}
