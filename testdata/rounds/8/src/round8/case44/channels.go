// Package case44 sends data through channels: stages, fan-in, requests with answers, closing.
package case44

import (
	"context"
	"fmt"
	"log"
	"os"
	"sync"
)

// A Reading is of a patient's device.
type Reading struct {
	Seq    int
	Device string `pii:"device-id"`
	Pulse  string `pii:"health"`
}

func source(rs ...Reading) <-chan Reading {
	c := make(chan Reading)
	go func() {
		defer close(c)
		for _, r := range rs {
			c <- r
		}
	}()
	return c
}

func stage[A, B any](in <-chan A, f func(A) B) <-chan B {
	out := make(chan B)
	go func() {
		defer close(out)
		for a := range in {
			out <- f(a)
		}
	}()
	return out
}

func merge[T any](cs ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	for _, c := range cs {
		wg.Go(func() {
			for v := range c {
				out <- v
			}
		})
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

// An ask is a request with a place for the answer.
type ask struct {
	seq    int
	answer chan<- string
}

func answering(r Reading) chan<- ask {
	asks := make(chan ask)
	go func() {
		for a := range asks {
			if a.seq == r.Seq {
				a.answer <- r.Pulse
			} else {
				a.answer <- ""
			}
		}
	}()
	return asks
}

func pulse(r Reading) string { return r.Pulse }

func number(r Reading) int { return r.Seq }

func LeakStage(r Reading) {
	for s := range stage(source(r), pulse) {
		log.Print(s) // leak: Reading.Pulse
	}
}

func CleanStage(r Reading) {
	for n := range stage(source(r), number) {
		log.Print(n)
	}
}

func LeakMerge(r Reading) {
	fixed := make(chan string, 1)
	fixed <- "fixed"
	close(fixed)
	for s := range merge(fixed, stage(source(r), pulse)) {
		fmt.Fprintln(os.Stdout, s) // leak: Reading.Pulse
	}
}

func CleanMerge(r Reading) {
	n := 0
	for range merge(source(r), source(r, r)) {
		n++
	}
	fmt.Fprintln(os.Stdout, n)
}

func LeakAsk(r Reading) {
	asks := answering(r)
	answer := make(chan string)
	asks <- ask{r.Seq, answer}
	log.Print("pulse ", <-answer) // leak: Reading.Pulse
	close(asks)
}

func CleanAsk(r Reading) {
	asks := answering(r)
	answer := make(chan string)
	asks <- ask{r.Seq, answer}
	log.Print("has a pulse: ", <-answer != "")
	close(asks)
}

func LeakStruct(r Reading) {
	type result struct {
		r   Reading
		err error
	}
	c := make(chan result, 1)
	c <- result{r, nil}
	if res, ok := <-c; ok && res.err == nil {
		log.Print(res.r.Device) // leak: Reading.Device
	}
}

func CleanStruct(r Reading) {
	type result struct {
		r   Reading
		err error
	}
	c := make(chan result, 1)
	c <- result{Reading{Seq: r.Seq}, nil}
	if res, ok := <-c; ok && res.err == nil {
		log.Print(res.r)
	}
}

func LeakSelect(ctx context.Context, r Reading) {
	texts, quit := make(chan string, 1), make(chan struct{})
	texts <- r.Device
	for {
		select {
		case t := <-texts:
			log.Print("device ", t) // leak: Reading.Device
			close(quit)
		case <-quit:
			return
		case <-ctx.Done():
			return
		}
	}
}

func CleanSelect(ctx context.Context, r Reading) {
	devices, seqs := make(chan string, 1), make(chan int, 1)
	devices <- r.Device
	seqs <- r.Seq
	select {
	case n := <-seqs:
		log.Print("seq ", n)
	case <-ctx.Done():
		log.Print("late, ", len(devices), " waiting")
	}
}
