package instances

import (
	"bytes"
	"encoding/json"
	"io"
	"log"
)

// Who calls a method of a generic type through an interface, or as a function value, knows no
// type of what it hands over: the instance does.

type guest struct {
	Room int    `json:"room"`
	Name string `json:"name" pii:"name"`
	Note string `json:"-" pii:"comment"`
}

type sink[T any] interface{ put(v T) }

type source[T any] interface{ next() T }

type jsonSink[T any] struct{ enc *json.Encoder }

func (s jsonSink[T]) put(v T) { s.enc.Encode(v) }

func toJSON[T any](w io.Writer) sink[T] { return jsonSink[T]{json.NewEncoder(w)} }

type logSink[T any] struct{}

func (logSink[T]) put(v T) { log.Print(v) }

type noSink[T any] struct{}

func (noSink[T]) put(v T) { log.Print(len("v")) }

type listSource[T any] struct{ all []T }

func (l *listSource[T]) next() T { return l.all[0] }

func (l *listSource[T]) dump() { log.Print(l.all) }

func putGuest(s sink[guest], g guest) { s.put(g) }

func putEach[T any](s sink[T], vs []T) {
	for _, v := range vs {
		s.put(v)
	}
}

func putBy[T any](put func(T), v T) { put(v) }

func logNext[T any](s source[T]) { log.Print(s.next()) }

func interfaces(g guest) {
	putGuest(logSink[guest]{}, g)                          // want `^guest\.Name \(pii:name\) reaches log\.Print through instances\.putGuest$` `^guest\.Note \(pii:comment\) reaches log\.Print through instances\.putGuest$`
	putGuest(noSink[guest]{}, g)                           // ok
	putEach(sink[guest](logSink[guest]{}), []guest{g})     // want `^guest\.Name \(pii:name\) reaches log\.Print through instances\.putEach$` `^guest\.Note \(pii:comment\) reaches log\.Print through instances\.putEach$`
	putEach(sink[guest](noSink[guest]{}), []guest{g})      // ok
	putEach(sink[int](logSink[int]{}), []int{g.Room})      // ok
	logNext(source[guest](&listSource[guest]{[]guest{g}})) // want `^guest\.Name \(pii:name\) reaches log\.Print through instances\.logNext$` `^guest\.Note \(pii:comment\) reaches log\.Print through instances\.logNext$`
	logNext(source[int](&listSource[int]{[]int{g.Room}}))  // ok
}

func writers(gs []guest) {
	var b bytes.Buffer
	putEach(toJSON[guest](&b), gs)
	log.Print(b.String()) // want `^guest\.Name \(pii:name\) reaches log\.Print$`
	b.Reset()
	putEach(toJSON[int](&b), []int{gs[0].Room})
	log.Print(b.String()) // ok
	putEach(toJSON[guest](io.Discard), gs)
	log.Print(b.String()) // ok
}

func functions(g guest) {
	put := logSink[guest]{}.put
	put(g) // want `^guest\.Name \(pii:name\) reaches log\.Print through logSink\.put$` `^guest\.Note \(pii:comment\) reaches log\.Print through logSink\.put$`
	put = noSink[guest]{}.put
	put(g)                            // ok
	putBy(logSink[guest]{}.put, g)    // want `^guest\.Name \(pii:name\) reaches log\.Print through instances\.putBy$` `^guest\.Note \(pii:comment\) reaches log\.Print through instances\.putBy$`
	putBy(noSink[guest]{}.put, g)     // ok
	putBy(logSink[int]{}.put, g.Room) // ok
	unbound := logSink[guest].put
	unbound(logSink[guest]{}, g) // want `^guest\.Name \(pii:name\) reaches log\.Print through logSink\.put$` `^guest\.Note \(pii:comment\) reaches log\.Print through logSink\.put$`
	dump := (&listSource[guest]{[]guest{g}}).dump
	dump() // want `^guest\.Name \(pii:name\) reaches log\.Print through listSource\.dump$` `^guest\.Note \(pii:comment\) reaches log\.Print through listSource\.dump$`
	dump = (&listSource[int]{[]int{g.Room}}).dump
	dump() // ok
}
