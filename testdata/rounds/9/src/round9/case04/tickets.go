// Package case04 handles support tickets and logs with logrus.
package case04

import (
	"fmt"
	"time"

	"github.com/sirupsen/logrus"
)

type Ticket struct {
	Number  int
	Opened  time.Time
	Author  string `pii:"email"`
	Text    string `pii:"inquiry"`
	Product string
}

// Address shows where its town is, not where it is.
type Address struct {
	Street string `pii:"street"`
	Zone   string
}

func (a Address) String() string { return "zone " + a.Zone }

// Visit is a visit of a technician.
type Visit struct {
	Ticket int
	At     Address
}

//pii:protect masked
func mask(s string) string {
	if len(s) < 2 {
		return "*"
	}
	return s[:1] + "***"
}

func fields(t Ticket) logrus.Fields {
	return logrus.Fields{
		"number":  t.Number,
		"product": t.Product,
		"author":  t.Author,
	}
}

func LeakFields(t Ticket) {
	logrus.WithFields(fields(t)).Info("ticket opened") // leak: Ticket.Author
}

func CleanFields(t Ticket) {
	f := fields(t)
	f["author"] = mask(t.Author)
	logrus.WithFields(f).Info("ticket opened")
}

func CleanDeleted(t Ticket) {
	f := fields(t)
	delete(f, "author")
	logrus.WithFields(f).Info("ticket opened")
}

func LeakFormat(t Ticket) {
	logrus.Infof("ticket %d: %s", t.Number, t.Text) // leak: Ticket.Text
}

func CleanFormat(t Ticket) {
	logrus.Infof("ticket %d: %d characters", t.Number, len(t.Text))
}

func LeakEntry(log *logrus.Logger, t Ticket) {
	entry := log.WithField("number", t.Number).WithField("excerpt", t.Text)
	if t.Product == "" {
		entry = entry.WithField("incomplete", true)
	}
	entry.Warn("ticket waits") // leak: Ticket.Text
}

func CleanEntry(log *logrus.Logger, t Ticket) {
	entry := log.WithField("number", t.Number).WithField("since", t.Opened)
	entry.Warnf("ticket about %s waits", t.Product)
}

func LeakValue(t Ticket) {
	logrus.WithField("ticket", t).Error("ticket lost") // leak: Ticket.Author, Ticket.Text
}

func CleanCopy(t Ticket) {
	logrus.WithField("ticket", Ticket{Number: t.Number, Product: t.Product}).Error("ticket lost")
}

func LeakStreet(v Visit) {
	logrus.WithField("street", v.At.Street).Info("visit") // leak: Address.Street
}

func CleanStringer(v Visit) {
	logrus.WithField("visit", v).WithField("at", v.At).Info("visit")
	logrus.Info(fmt.Sprintf("visit to %s", v.At))
}
