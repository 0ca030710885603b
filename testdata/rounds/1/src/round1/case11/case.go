// Package case11 sends readings through channels.
package case11

import (
	"log"
	"sync"
)

type Reading struct {
	Sensor  string
	Patient string `pii:"name"`
	Result  string `pii:"lab-result"`
}

type feeds struct {
	raw  chan string
	done chan string
}

func newFeeds() feeds { return feeds{make(chan string, 4), make(chan string, 4)} }

func LeakRawFeed(r Reading) {
	f := newFeeds()
	f.raw <- r.Patient
	f.done <- r.Sensor
	log.Print(<-f.raw) // leak: Reading.Patient
}

func CleanDoneFeed(r Reading) {
	f := newFeeds()
	f.raw <- r.Patient
	f.done <- r.Sensor
	log.Print(<-f.done)
}

func LeakSelect(r Reading) {
	names, sensors := make(chan string, 1), make(chan string, 1)
	names <- r.Patient
	select {
	case s := <-names:
		log.Print("name ", s) // leak: Reading.Patient
	case s := <-sensors:
		log.Print("sensor ", s)
	}
}

func CleanSelect(r Reading) {
	names, sensors := make(chan string, 1), make(chan string, 1)
	sensors <- r.Sensor
	select {
	case names <- r.Patient:
		log.Print("sent ", len(names))
	case s := <-sensors:
		log.Print("sensor ", s)
	}
}

func LeakWorker(r Reading) {
	in, out := make(chan Reading), make(chan string)
	go func() {
		defer close(out)
		for r := range in {
			out <- r.Sensor + "=" + r.Result
		}
	}()
	in <- r
	close(in)
	for line := range out {
		log.Print(line) // leak: Reading.Result
	}
}

func CleanWorker(r Reading) {
	in, out := make(chan Reading), make(chan string)
	go func() {
		defer close(out)
		for r := range in {
			out <- r.Sensor + "=" + "ok"
		}
	}()
	in <- r
	close(in)
	for line := range out {
		log.Print(line)
	}
}

func LeakWaitGroup(r Reading) {
	var wg sync.WaitGroup
	lines := make([]string, 2)
	wg.Go(func() { lines[0] = r.Sensor })
	wg.Go(func() { lines[1] = r.Result })
	wg.Wait()
	log.Print(lines) // leak: Reading.Result
}

func CleanWaitGroup(r Reading) {
	var wg sync.WaitGroup
	lines := make([]int, 2)
	wg.Go(func() { lines[0] = len(r.Sensor) })
	wg.Go(func() { lines[1] = len(r.Result) })
	wg.Wait()
	log.Print(lines)
}
