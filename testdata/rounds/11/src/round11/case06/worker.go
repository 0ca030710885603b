// Package case06 geocodes addresses with workers that talk over channels.
package case06

import (
	"fmt"
	"log"
	"strings"
	"sync"
	"time"
)

// Delivery has to go somewhere.
type Delivery struct {
	Parcel string
	Street string `pii:"street"`
	Door   string `pii:"secret"`
}

type job struct {
	parcel string
	text   string
}

type result struct {
	job
	ok   bool
	note string
}

// work answers each job until there are no more.
func work(jobs <-chan job, results chan<- result) {
	for j := range jobs {
		results <- result{job: j, ok: len(j.text) > 3, note: "looked for " + j.text}
	}
}

func start(n int, jobs <-chan job) <-chan result {
	results := make(chan result)
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() { work(jobs, results) })
	}
	go func() {
		wg.Wait()
		close(results)
	}()
	return results
}

func feed(ds []Delivery) <-chan job {
	jobs := make(chan job, len(ds))
	defer close(jobs)
	for _, d := range ds {
		jobs <- job{d.Parcel, d.Street}
	}
	return jobs
}

// LeakNote logs what the worker says, CleanNote which parcel it was.
func LeakNote(ds []Delivery) {
	for r := range start(2, feed(ds)) {
		log.Println(r.ok, r.note) // leak: Delivery.Street
	}
}

func CleanNote(ds []Delivery) {
	for r := range start(2, feed(ds)) {
		log.Println(r.ok, r.parcel)
	}
}

// LeakSelect has a channel for streets and one for parcels, and logs of the first.
func LeakSelect(ds []Delivery) {
	streets, parcels := make(chan string, 1), make(chan string, 1)
	for _, d := range ds {
		streets <- d.Street
		parcels <- d.Parcel
		for range 2 {
			select {
			case s := <-streets:
				log.Print("next: ", s) // leak: Delivery.Street
			case <-parcels:
			case <-time.After(time.Second):
				log.Print("nothing to do")
			}
		}
	}
}

func CleanSelect(ds []Delivery) {
	streets, parcels := make(chan string, 1), make(chan string, 1)
	for _, d := range ds {
		streets <- d.Street
		parcels <- d.Parcel
		for range 2 {
			select {
			case <-streets:
			case s := <-parcels:
				log.Print("next: ", s)
			case <-time.After(time.Second):
				log.Print("nothing to do")
			}
		}
	}
}

// LeakReply sends a channel along for the answer.
func LeakReply(ds []Delivery) {
	type request struct {
		Delivery
		reply chan string
	}
	requests := make(chan request)
	go func() {
		for r := range requests {
			r.reply <- strings.TrimSpace(r.Door)
		}
	}()
	defer close(requests)
	for _, d := range ds {
		reply := make(chan string)
		requests <- request{d, reply}
		log.Print("answer: ", <-reply) // leak: Delivery.Door
	}
}

func CleanReply(ds []Delivery) {
	type request struct {
		Delivery
		reply chan string
	}
	requests := make(chan request)
	go func() {
		for r := range requests {
			r.reply <- strings.TrimSpace(r.Parcel)
		}
	}()
	defer close(requests)
	for _, d := range ds {
		reply := make(chan string)
		requests <- request{d, reply}
		log.Print("answer: ", <-reply)
	}
}

// LeakErrors passes errors over a channel, CleanErrors only that there was one.
func LeakErrors(ds []Delivery) {
	errs := make(chan error, len(ds))
	for _, d := range ds {
		go func() { errs <- fmt.Errorf("no door at %q", d.Street) }()
	}
	for range ds {
		if err := <-errs; err != nil {
			log.Print("failed: ", err) // leak: Delivery.Street
		}
	}
}

func CleanErrors(ds []Delivery) {
	errs := make(chan error, len(ds))
	for _, d := range ds {
		go func() { errs <- fmt.Errorf("no door at %q", d.Street) }()
	}
	for i := range ds {
		if err := <-errs; err != nil {
			log.Print("failed: ", i)
		}
	}
}
