//go:build probe

package case04

import (
	"time"

	"github.com/sirupsen/logrus"
)

var (
	ticket = Ticket{1, time.Unix(0, 0), "canary-author", "canary-text", "kettle"}
	visit  = Visit{1, Address{"canary-street", "north"}}
)

var Probe = map[string]func(){
	"LeakFields":    func() { LeakFields(ticket) },
	"CleanFields":   func() { CleanFields(ticket) },
	"CleanDeleted":  func() { CleanDeleted(ticket) },
	"LeakFormat":    func() { LeakFormat(ticket) },
	"CleanFormat":   func() { CleanFormat(ticket) },
	"LeakEntry":     func() { LeakEntry(logrus.New(), ticket) },
	"CleanEntry":    func() { CleanEntry(logrus.New(), ticket) },
	"LeakValue":     func() { LeakValue(ticket) },
	"CleanCopy":     func() { CleanCopy(ticket) },
	"LeakStreet":    func() { LeakStreet(visit) },
	"CleanStringer": func() { CleanStringer(visit) },
}
