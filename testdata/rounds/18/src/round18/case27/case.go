// Package case27 has the chat of a support desk, with channels, deadlines and timers.
package case27

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"
)

// Message is from a customer.
type Message struct {
	Ticket int
	Text   string `pii:"message"`
	Urgent bool
}

// Ack is what the desk answers.
type Ack struct {
	Ticket int
	Took   time.Duration
}

// desk takes messages and answers them.
type desk struct {
	in   chan Message
	acks chan Ack
	dead chan string
}

func newDesk() *desk {
	return &desk{make(chan Message, 4), make(chan Ack, 4), make(chan string, 4)}
}

func (d *desk) serve(ctx context.Context) error {
	for {
		select {
		case m, ok := <-d.in:
			if !ok {
				return nil
			}
			if m.Urgent {
				d.dead <- fmt.Sprintf("%d needs a person", m.Ticket)
				continue
			}
			d.acks <- Ack{m.Ticket, time.Duration(len(m.Text))}
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

func (d *desk) post(all ...Message) {
	for _, m := range all {
		d.in <- m
	}
	close(d.in)
}

// LeakDrain prints what was not served, CleanDrain the answers to what was.
func LeakDrain(m Message) {
	d := newDesk()
	d.post(m)
	for left := range d.in {
		fmt.Println("left", left) // leak: Message.Text
	}
}

func CleanDrain(m Message) {
	d := newDesk()
	d.post(m)
	if err := d.serve(context.Background()); err != nil {
		log.Print(err)
	}
	close(d.acks)
	for ack := range d.acks {
		fmt.Println("done", ack)
	}
}

// LeakCause cancels with the text of the message, CleanCause with its number.
func LeakCause(m Message) {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errors.New("stopped by " + m.Text))
	log.Print(newDesk().serve(ctx)) // leak: Message.Text
}

func CleanCause(m Message) {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(fmt.Errorf("stopped by %d", m.Ticket))
	log.Print(newDesk().serve(ctx))
}

// LeakTimer prints the message when the time is up, CleanTimer the number of the ticket.
func LeakTimer(m Message) {
	done := make(chan struct{})
	time.AfterFunc(time.Millisecond, func() {
		defer close(done)
		fmt.Println("overdue", m.Text) // leak: Message.Text
	})
	<-done
}

func CleanTimer(m Message) {
	done := make(chan struct{})
	time.AfterFunc(time.Millisecond, func() {
		defer close(done)
		fmt.Println("overdue", m.Ticket)
	})
	<-done
}

// LeakSelect takes from the channel that has the text, CleanSelect from the one that has the answer.
func LeakSelect(m Message) {
	texts, acks := make(chan string, 1), make(chan Ack, 1)
	texts <- m.Text
	select {
	case t := <-texts:
		log.Println("got", t) // leak: Message.Text
	case a := <-acks:
		log.Println("got", a)
	}
}

func CleanSelect(m Message) {
	texts, acks := make(chan string, 1), make(chan Ack, 1)
	texts <- m.Text
	acks <- Ack{Ticket: len(<-texts)}
	select {
	case t := <-acks:
		log.Println("got", t)
	default:
	}
}
