// Package case02 is a worker that takes jobs from a queue and mails patients.
package case02

import (
	"bytes"
	"errors"
	"fmt"
	"log"
	"net/smtp"
	"sync"
)

// A Result came back from the laboratory.
type Result struct {
	No      string
	Patient string `pii:"name"`
	Email   string `pii:"email"`
	Finding string `pii:"lab-result"`
}

// A job is what the queue holds.
type job struct {
	id      int
	to      string
	subject string
	body    string
	tries   int
}

var mailHost = "127.0.0.1:2525"

type mailer func(j job) error

func send(j job) error {
	var msg bytes.Buffer
	fmt.Fprintf(&msg, "Subject: %s\r\n\r\n%s\r\n", j.subject, j.body)
	return smtp.SendMail(mailHost, nil, "lab@example.com", []string{j.to}, msg.Bytes())
}

var errDown = errors.New("mail is down")

func down(j job) error { return fmt.Errorf("job %d, %d tries: %w", j.id, j.tries, errDown) }

func quoting(j job) error { return fmt.Errorf("job %d to %s: %w", j.id, j.to, errDown) }

// work takes jobs until there are none, and gives back those that failed.
func work(jobs <-chan job, m mailer) (failed []job) {
	for j := range jobs {
		j.tries++
		if err := m(j); err != nil {
			failed = append(failed, j)
		}
	}
	return failed
}

func queue(js ...job) <-chan job {
	c := make(chan job, len(js))
	for _, j := range js {
		c <- j
	}
	close(c)
	return c
}

func notice(r Result) job {
	return job{id: 1, to: r.Email, subject: "Your result is here", body: "Dear " + r.Patient + ", sign in to read result " + r.No}
}

func LeakBody(r Result) {
	j := notice(r)
	j.body = "Dear patient, we found: " + r.Finding
	_ = send(j) // leak: Result.Finding
}

func CleanBody(r Result) {
	_ = send(notice(r))
}

func LeakSubject(r Result) {
	j := notice(r)
	j.subject = r.Finding
	if err := send(j); err != nil { // leak: Result.Finding
		log.Print("not sent: ", j.id)
	}
}

func CleanSubject(r Result) {
	j := notice(r)
	if r.Finding != "" {
		j.subject = "Please call us"
	}
	if err := send(j); err != nil {
		log.Print("not sent: ", j.id)
	}
}

func LeakFailed(r Result) {
	for _, j := range work(queue(notice(r)), down) {
		log.Printf("given up: %+v", j) // leak: Result.Patient, Result.Email
	}
}

func CleanFailed(r Result) {
	for _, j := range work(queue(notice(r)), down) {
		log.Printf("given up: job %d after %d tries, %d bytes", j.id, j.tries, len(j.body))
	}
}

func LeakError(r Result) {
	var wg sync.WaitGroup
	errs := make(chan error, 1)
	wg.Go(func() { errs <- quoting(notice(r)) })
	wg.Wait()
	log.Print(<-errs) // leak: Result.Email
}

func CleanError(r Result) {
	var wg sync.WaitGroup
	errs := make(chan error, 1)
	wg.Go(func() { errs <- down(notice(r)) })
	wg.Wait()
	log.Print(<-errs)
}
