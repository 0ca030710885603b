// Package case22 works on jobs with goroutines.
package case22

import (
	"errors"
	"fmt"
	"log"
	"strings"
	"sync"
)

type Invoice struct {
	Number int
	Payer  string `pii:"name"`
	Card   string `pii:"card-number"`
}

// job is what a worker gets.
type job struct {
	id    int
	label string
}

var errDeclined = errors.New("declined")

func charge(card string) error {
	if strings.HasPrefix(card, "4") {
		return nil
	}
	return errDeclined
}

func LeakJobs(invoices []Invoice) {
	jobs := make(chan job)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for j := range jobs {
				log.Printf("job %d: %s", j.id, j.label) // leak: Invoice.Payer
			}
		})
	}
	for _, in := range invoices {
		jobs <- job{in.Number, in.Payer}
	}
	close(jobs)
	wg.Wait()
}

func CleanJobs(invoices []Invoice) {
	jobs := make(chan job)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for j := range jobs {
				log.Printf("job %d: %d", j.id, len(j.label))
			}
		})
	}
	for _, in := range invoices {
		jobs <- job{in.Number, in.Payer}
	}
	close(jobs)
	wg.Wait()
}

func LeakResults(invoices []Invoice) {
	errs := make(chan error, len(invoices))
	for _, in := range invoices {
		go func() {
			if err := charge(in.Card); err != nil {
				errs <- fmt.Errorf("card %s: %w", in.Card, err)
				return
			}
			errs <- nil
		}()
	}
	for range invoices {
		if err := <-errs; err != nil {
			log.Print(err) // leak: Invoice.Card
		}
	}
}

func CleanResults(invoices []Invoice) {
	errs := make(chan error, len(invoices))
	for _, in := range invoices {
		go func() {
			if err := charge(in.Card); err != nil {
				errs <- fmt.Errorf("invoice %d: %w", in.Number, err)
				return
			}
			errs <- nil
		}()
	}
	for range invoices {
		if err := <-errs; err != nil {
			log.Print(err)
		}
	}
}

func LeakSelect(invoices []Invoice) {
	payers := make(chan string, len(invoices))
	done := make(chan struct{})
	numbers := make(chan int, len(invoices))
	for _, in := range invoices {
		payers <- in.Payer
		numbers <- in.Number
	}
	go func() {
		defer close(done)
		for range 2 * len(invoices) {
			select {
			case p := <-payers:
				log.Print("payer ", p) // leak: Invoice.Payer
			case n := <-numbers:
				log.Print("number ", n)
			}
		}
	}()
	<-done
}

func CleanSelect(invoices []Invoice) {
	payers := make(chan string, len(invoices))
	done := make(chan struct{})
	numbers := make(chan int, len(invoices))
	for _, in := range invoices {
		payers <- in.Payer
		numbers <- in.Number
	}
	go func() {
		defer close(done)
		for range 2 * len(invoices) {
			select {
			case <-payers:
				log.Print("payer")
			case n := <-numbers:
				log.Print("number ", n)
			}
		}
	}()
	<-done
}

// tasks is a queue of functions.
type tasks struct{ queue []func() error }

func (t *tasks) add(f func() error) { t.queue = append(t.queue, f) }

func (t *tasks) run() error {
	var errs []error
	for _, f := range t.queue {
		errs = append(errs, f())
	}
	return errors.Join(errs...)
}

func LeakTasks(invoices []Invoice) {
	var t tasks
	for _, in := range invoices {
		t.add(func() error { return fmt.Errorf("%s: %w", in.Payer, charge(in.Card)) })
	}
	log.Print(t.run()) // leak: Invoice.Payer
}

func CleanTasks(invoices []Invoice) {
	var t tasks
	for _, in := range invoices {
		t.add(func() error { return fmt.Errorf("%d: %w", in.Number, charge(in.Card)) })
	}
	log.Print(t.run())
}
