package buffers

import (
	"bytes"
	"log"
	"sync"
)

// What a pool lends, nobody else has: Reset empties it, whoever had it before.

var shared = sync.Pool{New: func() any { return new(bytes.Buffer) }}

type lender struct{ pool sync.Pool }

func (l *lender) with(f func(*bytes.Buffer)) {
	b := l.pool.Get().(*bytes.Buffer)
	b.Reset()
	f(b)
	l.pool.Put(b)
}

func (l *lender) unwiped(f func(*bytes.Buffer)) {
	b := l.pool.Get().(*bytes.Buffer)
	f(b)
	l.pool.Put(b)
}

func borrow() *bytes.Buffer {
	b := shared.Get().(*bytes.Buffer)
	b.Reset()
	return b
}

func borrowed(u User) {
	b := shared.Get().(*bytes.Buffer)
	b.WriteString(u.Email)
	log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	shared.Put(b)
}

func again(u User) {
	b := shared.Get().(*bytes.Buffer)
	b.WriteString(u.Nick)
	log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	shared.Put(b)
}

func againReset(u User) {
	b := shared.Get().(*bytes.Buffer)
	b.Reset()
	b.WriteString(u.Nick)
	log.Print(b.String()) // ok
	shared.Put(b)
}

func againBorrowed(u User) {
	b := borrow()
	b.WriteString(u.Nick)
	log.Print(b.String()) // ok
	b.WriteString(u.Email)
	log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func lent(u User) {
	l := &lender{sync.Pool{New: func() any { return new(bytes.Buffer) }}}
	l.with(func(b *bytes.Buffer) { b.WriteString(u.Email) })
	l.with(func(b *bytes.Buffer) {
		b.WriteString(u.Nick)
		log.Print(b.String()) // ok
	})
}

func lentUnwiped(u User) {
	l := &lender{sync.Pool{New: func() any { return new(bytes.Buffer) }}}
	l.unwiped(func(b *bytes.Buffer) { b.WriteString(u.Email) })
	l.unwiped(func(b *bytes.Buffer) {
		b.WriteString(u.Nick)
		log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	})
}

func truncatedToNothing(u User) {
	var b bytes.Buffer
	b.WriteString(u.Email)
	n := b.Len()
	b.WriteString(u.Nick)
	b.Truncate(n)
	log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b.Truncate(1)
	log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b.Truncate(0)
	log.Print(b.String()) // ok
}
