// Package case01 keeps drafts of letters behind a condition variable.
package case01

import (
	"log"
	"sync"
)

type Letter struct {
	No     int
	Writer string `pii:"name"`
	Text   string `pii:"message"`
}

// A mailbox holds one letter until somebody takes it.
type mailbox struct {
	mu   sync.Mutex
	full *sync.Cond
	held []Letter
}

func newMailbox() *mailbox {
	m := &mailbox{}
	m.full = sync.NewCond(&m.mu)
	return m
}

func (m *mailbox) put(l Letter) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.held = append(m.held, l)
	m.full.Signal()
}

func (m *mailbox) take() (l Letter) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for len(m.held) == 0 {
		m.full.Wait()
	}
	l, m.held = m.held[0], m.held[1:]
	return l
}

func LeakTake(l Letter) {
	m := newMailbox()
	go m.put(l)
	log.Print("letter by ", m.take().Writer) // leak: Letter.Writer
}

func CleanTake(l Letter) {
	m := newMailbox()
	go m.put(l)
	log.Print("letter by ", m.take().No)
}

func LeakBroadcast(l Letter) {
	m := newMailbox()
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { log.Println(m.take().Text) }) // leak: Letter.Text
	}
	m.put(l)
	m.put(Letter{Text: "none"})
	wg.Wait()
}

func CleanBroadcast(l Letter) {
	m := newMailbox()
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { log.Println(len(m.take().Text)) })
	}
	m.put(l)
	m.put(Letter{Text: "none"})
	wg.Wait()
}

func LeakBlank(l Letter) {
	m := newMailbox()
	l.Text = ""
	m.put(l)
	log.Printf("%v", m.take()) // leak: Letter.Writer
}

func CleanBlank(l Letter) {
	m := newMailbox()
	l.Text, l.Writer = "", ""
	m.put(l)
	log.Printf("%v", m.take())
}
