// Package case35 has channels of channels, of functions and of structs, and select.
package case35

import (
	"log"
	"time"
)

type Parcel struct {
	Code     string
	Receiver string `pii:"name"`
	Address  string `pii:"address"`
}

type request struct {
	code  string
	reply chan string
}

func serve(p Parcel, in <-chan request) {
	for r := range in {
		r.reply <- p.Receiver + " for " + r.code
	}
}

func serveCode(p Parcel, in <-chan request) {
	for r := range in {
		r.reply <- p.Code + " for " + r.code
	}
}

func LeakReply(p Parcel) {
	in := make(chan request)
	go serve(p, in)
	r := request{p.Code, make(chan string)}
	in <- r
	log.Print(<-r.reply) // leak: Parcel.Receiver
	close(in)
}

func CleanReply(p Parcel) {
	in := make(chan request)
	go serveCode(p, in)
	r := request{p.Code, make(chan string)}
	in <- r
	log.Print(<-r.reply)
	close(in)
}

func LeakChannels(p Parcel) {
	outer := make(chan chan string, 1)
	inner := make(chan string, 1)
	outer <- inner
	got := <-outer
	got <- p.Address
	log.Print(<-inner) // leak: Parcel.Address
}

func CleanChannels(p Parcel) {
	outer := make(chan chan string, 1)
	inner, other := make(chan string, 1), make(chan string, 1)
	outer <- inner
	got := <-outer
	got <- p.Code
	other <- p.Address
	log.Print(<-inner)
}

func LeakSelect(p Parcel) {
	a, b := make(chan string, 1), make(chan int, 1)
	a <- p.Receiver
	select {
	case s := <-a:
		log.Print(s) // leak: Parcel.Receiver
	case n := <-b:
		log.Print(n)
	}
}

func CleanSelect(p Parcel) {
	a, b := make(chan string, 1), make(chan int, 1)
	b <- len(p.Receiver)
	select {
	case s := <-a:
		log.Print(s)
	case n := <-b:
		log.Print(n)
	}
}

func LeakDefault(p Parcel) {
	full := make(chan string)
	select {
	case full <- p.Receiver:
	default:
		log.Print("dropped ", p.Receiver) // leak: Parcel.Receiver
	}
}

func CleanDefault(p Parcel) {
	full := make(chan string)
	select {
	case full <- p.Receiver:
	default:
		log.Print("dropped ", p.Code)
	}
}

func LeakFuncs(p Parcel) {
	work := make(chan func() string, 1)
	work <- func() string { return p.Address }
	log.Print((<-work)()) // leak: Parcel.Address
}

func CleanFuncs(p Parcel) {
	work := make(chan func() string, 1)
	work <- func() string { return p.Code }
	log.Print((<-work)())
}

func LeakStructs(p Parcel) {
	ch := make(chan *Parcel, 1)
	ch <- &p
	got, ok := <-ch
	log.Print(ok, got.Receiver) // leak: Parcel.Receiver
}

func CleanStructs(p Parcel) {
	ch := make(chan *Parcel, 1)
	ch <- &p
	got, ok := <-ch
	log.Print(ok, got.Code)
}

func generate(vs ...string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for _, v := range vs {
			out <- v
		}
	}()
	return out
}

func tag(in <-chan string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for v := range in {
			out <- "#" + v
		}
	}()
	return out
}

func LeakStages(p Parcel) {
	for v := range tag(tag(generate(p.Code, p.Address))) {
		log.Print(v) // leak: Parcel.Address
	}
}

func CleanStages(p Parcel) {
	for v := range tag(tag(generate(p.Code))) {
		log.Print(v)
	}
}

func CleanTimeout(p Parcel) {
	ch := make(chan string)
	select {
	case s := <-ch:
		log.Print(s)
	case <-time.After(time.Millisecond):
		log.Print("no answer for ", p.Code)
	}
}
