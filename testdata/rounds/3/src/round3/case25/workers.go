// Package case25 hands data between goroutines.
package case25

import (
	"errors"
	"fmt"
	"log"
	"sync"
)

type Invoice struct {
	Number  int
	Payer   string `pii:"name"`
	Account string `pii:"bank-account"`
	Product string
}

func LeakChannel(i Invoice) {
	ch := make(chan string, 2)
	ch <- i.Payer
	close(ch)
	for s := range ch {
		log.Print(s) // leak: Invoice.Payer
	}
}

func CleanChannel(i Invoice) {
	ch := make(chan string, 2)
	ch <- i.Product
	close(ch)
	for s := range ch {
		log.Print(s, len(i.Payer))
	}
}

func LeakResults(is []Invoice) {
	jobs, results := make(chan Invoice), make(chan string)
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range jobs {
				results <- fmt.Sprintf("%d %s", i.Number, i.Account)
			}
		}()
	}
	go func() {
		for _, i := range is {
			jobs <- i
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	for r := range results {
		log.Print(r) // leak: Invoice.Account
	}
}

func CleanResults(is []Invoice) {
	jobs, results := make(chan Invoice), make(chan string)
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range jobs {
				results <- fmt.Sprintf("%d %s", i.Number, i.Product)
			}
		}()
	}
	go func() {
		for _, i := range is {
			jobs <- i
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	for r := range results {
		log.Print(r)
	}
}

func LeakIndexed(is []Invoice) {
	lines := make([]string, len(is))
	var wg sync.WaitGroup
	for n, i := range is {
		wg.Go(func() { lines[n] = i.Payer })
	}
	wg.Wait()
	log.Print(lines) // leak: Invoice.Payer
}

func CleanIndexed(is []Invoice) {
	lines := make([]string, len(is))
	var wg sync.WaitGroup
	for n, i := range is {
		wg.Go(func() { lines[n] = i.Product })
	}
	wg.Wait()
	log.Print(lines)
}

func LeakErrors(is []Invoice) {
	errs := make(chan error, len(is))
	for _, i := range is {
		go func() { errs <- fmt.Errorf("no payment by %s", i.Payer) }()
	}
	var all error
	for range is {
		all = errors.Join(all, <-errs)
	}
	log.Print(all) // leak: Invoice.Payer
}

func CleanErrors(is []Invoice) {
	errs := make(chan error, len(is))
	for _, i := range is {
		go func() { errs <- fmt.Errorf("no payment of %d", i.Number) }()
	}
	var all error
	for range is {
		all = errors.Join(all, <-errs)
	}
	log.Print(all)
}

func record(wg *sync.WaitGroup, s string) {
	defer wg.Done()
	log.Print(s)
}

func LeakGo(i Invoice) {
	var wg sync.WaitGroup
	wg.Add(1)
	go record(&wg, i.Account) // leak: Invoice.Account
	wg.Wait()
}

func CleanGo(i Invoice) {
	var wg sync.WaitGroup
	wg.Add(1)
	go record(&wg, i.Product)
	wg.Wait()
}
