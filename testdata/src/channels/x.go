// Package channels sends personal data through channels.
package channels

import (
	"log"
	"sync"
	"time"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func buffered(u User) {
	c := make(chan string, 1)
	c <- u.Email
	log.Print(<-c) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	d := make(chan string, 1)
	d <- u.Nick
	log.Print(<-d)            // ok
	log.Print(len(c), cap(c)) // ok
}

func commaOk(u User) {
	c := make(chan string, 1)
	c <- u.Email
	v, ok := <-c
	log.Print(ok) // ok
	log.Print(v)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func ofStructs(c <-chan User) {
	u := <-c
	log.Print(u.Nick)  // ok
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for v := range c {
		log.Print(v.ID)    // ok
		log.Print(v.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func ranged(us []User) {
	mails, nicks := make(chan string, len(us)), make(chan string, len(us))
	for _, u := range us {
		mails <- u.Email
		nicks <- u.Nick
	}
	close(mails)
	close(nicks)
	for s := range mails {
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for s := range nicks {
		log.Print(s) // ok
	}
}

func produce(u User, out chan<- string) {
	out <- u.Email
	close(out)
}

func produceNick(u User, out chan<- string) {
	out <- u.Nick
	close(out)
}

func spawned(u User) {
	c := make(chan string)
	go produce(u, c)
	log.Print(<-c) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	d := make(chan string)
	go produceNick(u, d)
	log.Print(<-d) // ok
}

func generator(u User) <-chan string {
	c := make(chan string, 2)
	go func() {
		defer close(c)
		c <- u.Nick
		c <- u.Email
	}()
	return c
}

func counter(u User) <-chan int {
	c := make(chan int, 1)
	go func() {
		defer close(c)
		c <- len(u.Email)
	}()
	return c
}

func generated(u User) {
	for s := range generator(u) {
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for n := range counter(u) {
		log.Print(n) // ok
	}
}

func upper(in <-chan string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for s := range in {
			out <- "> " + s
		}
	}()
	return out
}

func pipeline(u User) {
	c := make(chan string, 1)
	c <- u.Email
	close(c)
	for s := range upper(c) {
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	d := make(chan string, 1)
	d <- u.Nick
	close(d)
	for s := range upper(d) {
		log.Print(s) // ok
	}
}

func consume(in <-chan string) {
	for s := range in {
		log.Print(s) // ok: the caller sends it
	}
}

func consumed(u User) {
	c := make(chan string, 1)
	c <- u.Email
	close(c)
	consume(c) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*consume$`
	d := make(chan string, 1)
	d <- u.Nick
	close(d)
	consume(d) // ok
}

func ofChannels(u User) {
	cc := make(chan chan string, 1)
	c := make(chan string, 1)
	c <- u.Email
	cc <- c
	log.Print(<-<-cc) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(cc)     // ok
}

type request struct {
	id    int
	reply chan string
}

func serve(u User) {
	r := request{id: u.ID, reply: make(chan string, 1)}
	r.reply <- u.Email
	log.Print(r.id)      // ok
	log.Print(<-r.reply) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func timeout(u User) {
	c := make(chan string, 1)
	c <- u.Email
	select {
	case s := <-c:
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	case t := <-time.After(time.Hour):
		log.Print(t) // ok
	}
}

// A goroutine receives what is sent after it was started.

func worker(u User) {
	in, out := make(chan User), make(chan string)
	go func() {
		defer close(out)
		for u := range in {
			out <- u.Email
		}
	}()
	in <- u
	close(in)
	for line := range out {
		log.Print(line) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func quietWorker(u User) {
	in, out := make(chan User), make(chan string)
	go func() {
		defer close(out)
		for u := range in {
			out <- u.Nick
		}
	}()
	in <- u
	close(in)
	for line := range out {
		log.Print(line) // ok
	}
}

func pool(us []User) {
	var wg sync.WaitGroup
	jobs := make(chan string)
	for range 2 {
		wg.Go(func() {
			for j := range jobs {
				log.Print(j) // want `^User\.Email \(pii:email\) reaches log\.Print$`
			}
		})
	}
	for _, u := range us {
		jobs <- u.Email
	}
	close(jobs)
	wg.Wait()
}

func quietPool(us []User) {
	var wg sync.WaitGroup
	jobs := make(chan string)
	for range 2 {
		wg.Go(func() {
			for j := range jobs {
				log.Print(j) // ok
			}
		})
	}
	for _, u := range us {
		jobs <- u.Nick
	}
	close(jobs)
	wg.Wait()
}

func relay(in <-chan string) <-chan string {
	out := make(chan string)
	go func() {
		for s := range in {
			out <- s
		}
	}()
	return out
}

func stages(u User) {
	mails, nicks := make(chan string), make(chan string)
	a, b := relay(relay(mails)), relay(relay(nicks))
	mails <- u.Email
	nicks <- u.Nick
	log.Print(<-a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(<-b) // ok
}

// What receives in the function itself gets what was sent before.
func receivedBefore(u User) {
	c := make(chan string, 2)
	c <- u.Nick
	log.Print(<-c) // ok
	c <- u.Email
	go func() { log.Print(<-c) }() // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type question struct {
	about string
	reply chan string
}

func answer(u User, in <-chan question) {
	for q := range in {
		q.reply <- u.Email + q.about
	}
}

func answerNick(u User, in <-chan question) {
	for q := range in {
		q.reply <- u.Nick + q.about
	}
}

// The channel for the reply is made after the goroutine that sends to it was
// started.
func replies(u User) {
	in, quiet := make(chan question), make(chan question)
	go answer(u, in)
	go answerNick(u, quiet)
	q := question{u.Nick, make(chan string)}
	r := question{u.Nick, make(chan string)}
	in <- q
	quiet <- r
	log.Print(<-q.reply) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(<-r.reply) // ok
}

func repliesInLiteral(u User) {
	ins := make(chan chan string, 1)
	go func() {
		reply := <-ins
		reply <- u.Email
	}()
	reply, other := make(chan string), make(chan string, 1)
	ins <- reply
	other <- u.Nick
	log.Print(<-other) // ok
	log.Print(<-reply) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func repliesInLoop(us []User) {
	in := make(chan question)
	go answerNick(us[0], in)
	for range us {
		q := question{"", make(chan string)}
		in <- q
		log.Print(<-q.reply) // ok
	}
}
