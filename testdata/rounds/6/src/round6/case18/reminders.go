// Package case18 reminds patients of visits, by text message.
package case18

import (
	"fmt"
	"strings"
	"time"

	"round6/case18/sms"
)

type Visit struct {
	At        time.Time
	Name      string `pii:"name"`
	Phone     string `pii:"phone"`
	Treatment string `pii:"treatment"`
	Code      string `pii:"one-time-code"`
	Room      string
}

// catalog has texts, whose words in braces are filled in.
var catalog = map[string]string{
	"reminder": "Dear {name}, we expect you for {what}.",
	"code":     "Your code is {code}.",
}

func text(id string, vars map[string]string) string {
	t := catalog[id]
	for k, v := range vars {
		t = strings.ReplaceAll(t, "{"+k+"}", v)
	}
	return t
}

// A batch holds messages back until the morning.
type batch struct {
	client *sms.Client
	held   []sms.Message
}

func (b *batch) hold(v Visit, id string, vars map[string]string) *batch {
	b.held = append(b.held, sms.Message{To: v.Phone, Text: text(id, vars)})
	return b
}

func (b *batch) release() error {
	ms := b.held
	b.held = nil
	return b.client.Send(ms...)
}

func LeakReminder(base string, v Visit) error {
	b := &batch{client: sms.New(base)}
	b.hold(v, "reminder", map[string]string{"name": v.Name, "what": v.Treatment})
	return b.release() // leak: Visit.Treatment
}

func CleanReminder(base string, v Visit) error {
	b := &batch{client: sms.New(base)}
	b.hold(v, "reminder", map[string]string{"name": v.Name, "what": "your visit"})
	return b.release()
}

func LeakDropped(base string, v Visit) error {
	b := &batch{client: sms.New(base)}
	b.hold(v, "reminder", map[string]string{"what": v.Treatment})
	b.hold(v, "code", map[string]string{"code": v.Code})
	return b.release() // leak: Visit.Treatment
}

func CleanDropped(base string, v Visit) error {
	b := &batch{client: sms.New(base)}
	b.hold(v, "reminder", map[string]string{"what": v.Treatment})
	b.held = b.held[:0]
	return b.hold(v, "code", map[string]string{"code": v.Code}).release()
}

func LeakDirect(base string, v Visit) error {
	return sms.New(base).Send(sms.Message{To: v.Phone, Text: fmt.Sprintf("%s in %s", v.Treatment, v.Room)}) // leak: Visit.Treatment
}

func CleanDirect(base string, v Visit) error {
	return sms.New(base).Send(sms.Message{To: v.Phone, Text: fmt.Sprintf("%s in %s", v.At.Format("15:04"), v.Room)})
}
