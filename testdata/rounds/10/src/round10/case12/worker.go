// Package case12 imports contacts with a pool of workers.
package case12

import (
	"log"
	"strings"
	"sync"
)

// Contact is a row of the import.
type Contact struct {
	Line  int
	Email string `pii:"email"`
	City  string `pii:"city"`
}

type task struct {
	line int
	text string
}

type failure struct {
	line   int
	reason string
}

// run starts n workers on what check says of each task, and gives what failed.
func run(n int, tasks []task, check func(task) (string, bool)) <-chan failure {
	in, out := make(chan task), make(chan failure)
	var wg sync.WaitGroup
	for range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for t := range in {
				if reason, ok := check(t); !ok {
					out <- failure{t.line, reason}
				}
			}
		}()
	}
	go func() {
		for _, t := range tasks {
			in <- t
		}
		close(in)
		wg.Wait()
		close(out)
	}()
	return out
}

func emails(all []Contact) []task {
	tasks := make([]task, 0, len(all))
	for _, c := range all {
		tasks = append(tasks, task{c.Line, c.Email})
	}
	return tasks
}

func verbose(t task) (string, bool) {
	return "no address: " + t.text, strings.Contains(t.text, "@")
}

func terse(t task) (string, bool) {
	return "no address", strings.Contains(t.text, "@")
}

func LeakFailures(all []Contact) {
	for f := range run(2, emails(all), verbose) {
		log.Printf("line %d: %s", f.line, f.reason) // leak: Contact.Email
	}
}

func CleanFailures(all []Contact) {
	for f := range run(2, emails(all), terse) {
		log.Printf("line %d: %s", f.line, f.reason)
	}
}

// LeakSelect reports on whichever channel is ready, and one of them has the city.
func LeakSelect(all []Contact) {
	cities, lines := make(chan string, len(all)), make(chan int, len(all))
	for _, c := range all {
		cities <- c.City
		lines <- c.Line
	}
	for range all {
		select {
		case city := <-cities:
			log.Print("imported ", city) // leak: Contact.City
		default:
			log.Print("imported ", <-lines)
		}
	}
}

func CleanSelect(all []Contact) {
	cities, lines := make(chan string, len(all)), make(chan int, len(all))
	for _, c := range all {
		cities <- c.City
		lines <- c.Line
	}
	for range all {
		select {
		case line := <-lines:
			log.Print("imported ", line)
		default:
			log.Print("imported ", len(<-cities))
		}
	}
}

// LeakResult lets a goroutine fill the slots of a slice.
func LeakResult(all []Contact) {
	done := make([]string, len(all))
	var wg sync.WaitGroup
	for i, c := range all {
		wg.Go(func() { done[i] = strings.ToLower(c.Email) })
	}
	wg.Wait()
	log.Print("done: ", done) // leak: Contact.Email
}

func CleanResult(all []Contact) {
	done := make([]string, len(all))
	var wg sync.WaitGroup
	for i, c := range all {
		wg.Go(func() {
			if strings.ToLower(c.Email) == c.Email {
				done[i] = "ok"
			}
		})
	}
	wg.Wait()
	log.Print("done: ", done)
}
