// Package case46 notifies people in the way that suits them.
package case46

import (
	"errors"
	"fmt"
	"log"

	"round15/case46/channel"
	"round15/case46/notice"
)

type broken struct{}

func (broken) Deliver(string, string) error { return errors.New("down") }

// LeakMail mails an account, CleanMail the label.
func LeakMail(n notice.Notice) error {
	n.Kind = notice.Invoice
	return channel.Mail{}.Deliver(n.Email, "Hello. We take it from "+n.IBAN) // leak: Notice.IBAN
}

func CleanMail(n notice.Notice) error {
	n.Kind = notice.Invoice
	return channel.Mail{}.Deliver(n.Email, "Hello. Here is an "+n.Label())
}

// LeakText logs the texts of both kinds, CleanText the label and how long the text is.
func LeakText(n notice.Notice) {
	for n.Kind = range notice.Result + 1 {
		log.Printf("notice %d: %s", n.ID, n.Text()) // leak: Notice.IBAN, Notice.Test
	}
}

func CleanText(n notice.Notice) {
	n.Kind = notice.Result
	log.Printf("notice %d: %s, %d bytes", n.ID, n.Label(), len(n.Text()))
}

// LeakDispatch dispatches by a channel that is down, CleanDispatch only asks it.
func LeakDispatch(n notice.Notice) {
	channel.Dispatch(broken{}, n)
}

func CleanDispatch(n notice.Notice) {
	if err := (broken{}).Deliver(n.Email, n.Label()); err != nil {
		log.Printf("%s to %d: %v", n.Label(), n.ID, err)
	}
}

// LeakRoute prints the number that was picked, CleanRoute whether there is one.
func LeakRoute(n notice.Notice) {
	n.Kind = notice.Result
	c, to := channel.Route(n)
	fmt.Printf("%T %s\n", c, to) // leak: Notice.Phone
}

func CleanRoute(n notice.Notice) {
	n.Kind = notice.Result
	c, to := channel.Route(n)
	fmt.Printf("%T %t\n", c, to != "")
}
