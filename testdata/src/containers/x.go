// Package containers keeps data in sync and atomic types.
package containers

import (
	"container/list"
	"log"
	"sync"
	"sync/atomic"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Phone int64  `pii:"phone"`
	Nick  string
}

func syncMap(u User) {
	var m, n sync.Map
	m.Store("mail", u.Email)
	m.Store("nick", u.Nick)
	n.Store(u.ID, u.Nick)
	v, ok := m.Load("mail")
	log.Print(ok) // ok
	log.Print(v)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	v, _ = m.Load("nick")
	log.Print(v)                                                  // ok
	n.Range(func(k, v any) bool { log.Print(k, v); return true }) // ok
	m.Range(func(k, v any) bool { log.Print(k, v); return true }) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	v, _ = n.LoadOrStore("x", u.Email)
	log.Print(v)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(&m) // ok: its insides are pointers
}

func syncMapKeys(u User) {
	var m sync.Map
	m.Store(u.Email, true)
	m.Range(func(k, v any) bool { log.Print(v); return true }) // ok
	m.Range(func(k, v any) bool { log.Print(k); return true }) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	m.Clear()
	m.Range(func(k, v any) bool { log.Print(k); return true }) // ok
}

func pool(u User) {
	p := sync.Pool{New: func() any { return new(User) }}
	v := p.Get().(*User)
	v.Nick, v.Email = u.Nick, u.Email
	log.Print(v.Nick) // ok
	p.Put(v)
	w := p.Get().(*User)
	log.Print(w.Nick)  // ok
	log.Print(w.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func once(u User) {
	var o sync.Once
	var mail, nick string
	o.Do(func() { mail, nick = u.Email, u.Nick })
	log.Print(nick) // ok
	log.Print(mail) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	f := sync.OnceValue(func() string { return u.Email })
	g := sync.OnceValue(func() string { return u.Nick })
	log.Print(f()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(g()) // ok
}

func onceValues(u User) {
	both := sync.OnceValues(func() (string, string) { return u.Nick, u.Email })
	nick, mail := both()
	log.Print(nick) // ok
	log.Print(mail) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func onceFunc(u, v User) {
	say := sync.OnceFunc(func() {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(v.Email) // ok: by the time it is called
	})
	v.Email = ""
	say()
}

var greeting = sync.OnceValues(func() (string, error) { return boss.Email, nil })

var boss User

func onceGlobal() {
	mail, err := greeting()
	log.Print(mail) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(err)  // ok
}

func atomicValue(u User) {
	var v, w atomic.Value
	v.Store(u.Email)
	w.Store(u.Nick)
	log.Print(v.Load())          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(w.Load().(string)) // ok
	v.Store("x")
	log.Print(v.Load()) // ok
}

func atomicPointer(u User) {
	var p atomic.Pointer[User]
	p.Store(&u)
	log.Print(p.Load().Nick)  // ok
	log.Print(p.Load().Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p.Store(&User{Nick: u.Nick})
	log.Print(p.Load().Email) // ok
}

func atomicNumbers(u User) {
	var n, c atomic.Int64
	n.Store(u.Phone)
	c.Add(1)
	log.Print(c.Load())  // ok
	log.Print(n.Load())  // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(n.Swap(0)) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	var raw int64
	atomic.StoreInt64(&raw, u.Phone)
	log.Print(atomic.LoadInt64(&raw)) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	atomic.StoreInt64(&raw, 0)
	log.Print(atomic.LoadInt64(&raw)) // ok
}

type cache struct {
	mu    sync.RWMutex
	mails map[int]string
	nicks map[int]string
}

func (c *cache) put(u User) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.mails[u.ID] = u.Email
	c.nicks[u.ID] = u.Nick
}

func (c *cache) mail(id int) string {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.mails[id]
}

func (c *cache) nick(id int) string {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.nicks[id]
}

func (c *cache) drop() { c.mails = map[int]string{} }

func cached(u User) {
	c := &cache{mails: map[int]string{}, nicks: map[int]string{}}
	log.Print(c.mail(u.ID)) // ok
	c.put(u)
	log.Print(c.mail(u.ID)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(c.nick(u.ID)) // ok
	c.drop()
	log.Print(c.mail(u.ID)) // ok
}

func linked(u User) {
	l, m := list.New(), list.New()
	l.PushBack(u.Email)
	m.PushBack(u.Nick)
	log.Print(l.Front().Value) // want `^User\.Email \(pii:email\) reaches log\.Print( \(approximate: .*\))?$`
	log.Print(m.Front().Value) // ok
	log.Print(l.Len())         // ok
}
