// Package tracking is what the application knows of analytics.
package tracking

import (
	"github.com/segmentio/analytics-go/v3"
)

// Event is told to analytics.
type Event struct {
	User       string
	Name       string
	Properties map[string]any
}

// Tracker takes events.
type Tracker interface {
	Track(e Event)
	Identify(user string, traits map[string]any)
}

type segment struct{ client analytics.Client }

func Segment(key string) Tracker { return segment{analytics.New(key)} }

func (s segment) Track(e Event) {
	props := analytics.NewProperties()
	for k, v := range e.Properties {
		props.Set(k, v)
	}
	s.client.Enqueue(analytics.Track{UserId: e.User, Event: e.Name, Properties: props})
}

func (s segment) Identify(user string, traits map[string]any) {
	t := analytics.NewTraits()
	for k, v := range traits {
		t = t.Set(k, v)
	}
	s.client.Enqueue(analytics.Identify{UserId: user, Traits: t})
}

// Filtered passes on the properties that are allowed.
type Filtered struct {
	Next    Tracker
	Allowed map[string]bool
}

func (f Filtered) Track(e Event) {
	kept := map[string]any{}
	for k, v := range e.Properties {
		if f.Allowed[k] {
			kept[k] = v
		}
	}
	e.Properties = kept
	f.Next.Track(e)
}

func (f Filtered) Identify(user string, traits map[string]any) { f.Next.Identify(user, nil) }
