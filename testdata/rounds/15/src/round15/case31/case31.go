// Package case31 sends codes by SMS.
package case31

import (
	"context"
	"fmt"
	"os"

	"round15/case31/fakes"
)

// Login is one that waits for its code.
type Login struct {
	ID    string
	Phone string `pii:"phone"`
	Code  string `pii:"one-time-code"`
}

type gateway interface {
	Send(ctx context.Context, to, text string) error
}

type logins struct {
	out   gateway
	tries map[string]int
}

func (l *logins) challenge(ctx context.Context, in Login) error {
	l.tries[in.ID]++
	if l.tries[in.ID] > 3 {
		return fmt.Errorf("login %s: too many tries", in.ID)
	}
	return l.out.Send(ctx, in.Phone, "Your code: "+in.Code)
}

func report(format string, args ...any) { fmt.Fprintf(os.Stderr, "FAIL: "+format+"\n", args...) }

// LeakSent reports what a fake was given, CleanSent how many messages.
func LeakSent(in Login) {
	fake := &fakes.Gateway{Out: os.Stdout}
	l := &logins{fake, map[string]int{}}
	if err := l.challenge(context.Background(), in); err != nil || len(fake.Sent()) != 2 {
		report("sent %v", fake.Sent()) // leak: Login.Phone, Login.Code
	}
}

func CleanSent(in Login) {
	fake := &fakes.Gateway{Out: os.Stdout}
	l := &logins{fake, map[string]int{}}
	if err := l.challenge(context.Background(), in); err != nil || len(fake.Sent()) != 2 {
		report("sent %d, want 2", len(fake.Sent()))
	}
}

// LeakChatty sends by a fake that prints, CleanChatty by one that remembers.
func LeakChatty(in Login) error {
	return new(fakes.Chatty).Send(context.Background(), in.Phone, "Hello") // leak: Login.Phone
}

func CleanChatty(in Login) error {
	return new(fakes.Gateway).Send(context.Background(), in.Phone, "Hello")
}

// LeakWant reports a text that differs, CleanWant that it differs.
func LeakWant(in Login) {
	want := "Your code: 000000"
	if got := "Your code: " + in.Code; got != want {
		report("got %q, want %q", got, want) // leak: Login.Code
	}
}

func CleanWant(in Login) {
	want := "Your code: 000000"
	if got := "Your code: " + in.Code; got != want {
		report("got %d characters, want %q", len(got), want)
	}
}

// LeakTries prints the tries by phone, CleanTries by login.
func LeakTries(in Login) {
	l := &logins{&fakes.Gateway{}, map[string]int{in.Phone: 1}}
	fmt.Println("tries:", l.tries) // leak: Login.Phone
}

func CleanTries(in Login) {
	l := &logins{&fakes.Gateway{}, map[string]int{}}
	for range 5 {
		if err := l.challenge(context.Background(), in); err != nil {
			fmt.Println("tries:", l.tries, err)
		}
	}
}
