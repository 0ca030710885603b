// Package case25 tells Segment what people do in a shop.
package case25

import (
	"strconv"

	"github.com/segmentio/analytics-go/v3"
	"round9/case25/tracking"
)

type Shopper struct {
	ID     int
	Email  string `pii:"email"`
	Gender string `pii:"gender"`
	Orders int
}

type Search struct {
	Query string `pii:"search-query"`
	Hits  int
}

type Shop struct{ tracker tracking.Tracker }

func New() *Shop { return &Shop{tracking.Segment("key")} }

func (s *Shop) event(sh Shopper, name string, properties map[string]any) {
	s.tracker.Track(tracking.Event{User: strconv.Itoa(sh.ID), Name: name, Properties: properties})
}

func LeakSearch(s *Shop, sh Shopper, q Search) {
	s.event(sh, "searched", map[string]any{"query": q.Query, "hits": q.Hits}) // leak: Search.Query
}

func CleanSearch(s *Shop, sh Shopper, q Search) {
	s.event(sh, "searched", map[string]any{"length": len(q.Query), "hits": q.Hits})
}

func LeakUser(s *Shop, sh Shopper) {
	s.tracker.Track(tracking.Event{User: sh.Email, Name: "bought"}) // leak: Shopper.Email
}

func CleanUser(s *Shop, sh Shopper) {
	s.tracker.Track(tracking.Event{User: strconv.Itoa(sh.ID), Name: "bought"})
}

func LeakIdentify(s *Shop, sh Shopper) {
	s.tracker.Identify(strconv.Itoa(sh.ID), map[string]any{"gender": sh.Gender}) // leak: Shopper.Gender
}

func CleanIdentify(s *Shop, sh Shopper) {
	s.tracker.Identify(strconv.Itoa(sh.ID), map[string]any{"orders": sh.Orders})
}

func LeakTraits(c analytics.Client, sh Shopper) error {
	return c.Enqueue(analytics.Identify{UserId: strconv.Itoa(sh.ID), Traits: analytics.NewTraits().SetEmail(sh.Email)}) // leak: Shopper.Email
}

func CleanTraits(c analytics.Client, sh Shopper) error {
	return c.Enqueue(analytics.Identify{UserId: strconv.Itoa(sh.ID), Traits: analytics.NewTraits().Set("orders", sh.Orders)})
}

// CleanFiltered sends what is on the list.
func CleanFiltered(s *Shop, sh Shopper) {
	f := tracking.Filtered{Next: s.tracker, Allowed: map[string]bool{"orders": true}}
	f.Track(tracking.Event{User: strconv.Itoa(sh.ID), Name: "bought", Properties: map[string]any{"orders": sh.Orders}})
	f.Identify(strconv.Itoa(sh.ID), map[string]any{"gender": sh.Gender})
}
