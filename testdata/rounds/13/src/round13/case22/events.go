// Package case22 logs nothing but events that have a type.
package case22

import (
	"slices"

	"go.uber.org/zap"
)

// Rider takes a bike.
type Rider struct {
	ID    string
	Phone string `pii:"phone"`
	Place string `pii:"coordinates"`
}

// event is what may be logged.
type event interface {
	name() string
	fields() []zap.Field
}

type unlocked struct {
	rider Rider
	bike  int
}

func (unlocked) name() string { return "unlocked" }

func (u unlocked) fields() []zap.Field {
	return []zap.Field{zap.String("rider", u.rider.ID), zap.Int("bike", u.bike)}
}

// lost is as unlocked, with what is needed to find the bike.
type lost struct{ unlocked }

func (lost) name() string { return "lost" }

func (l lost) fields() []zap.Field {
	return append(l.unlocked.fields(), zap.String("at", l.rider.Place))
}

// tried says how often something was tried.
type tried struct {
	event
	times int
}

func (t tried) fields() []zap.Field { return append(t.event.fields(), zap.Int("tried", t.times)) }

// ended picks the event for how a ride ended.
func ended(r Rider, found bool) event {
	if found {
		return unlocked{r, 7}
	}
	return lost{unlocked{r, 7}}
}

// LeakLost has the place among the fields, CleanFound has not.
func LeakLost(l *zap.Logger, r Rider) {
	e := lost{unlocked{r, 7}}
	l.Info(e.name(), e.fields()...) // leak: Rider.Place
}

func CleanFound(l *zap.Logger, r Rider) {
	e := lost{unlocked{r, 7}}.unlocked
	l.Info(e.name(), e.fields()...)
}

// LeakTried decorates the one event, CleanTried the other.
func LeakTried(l *zap.Logger, r Rider) {
	var e event = tried{lost{unlocked{r, 7}}, 2}
	l.Warn(e.name(), e.fields()...) // leak: Rider.Place
}

func CleanTried(l *zap.Logger, r Rider) {
	var e event = tried{unlocked{r, 7}, 2}
	l.Warn(e.name(), e.fields()...)
}

// LeakEnded does not know which event it gets, CleanEnded takes the common part of both.
func LeakEnded(l *zap.Logger, r Rider) {
	e := ended(r, r.ID == "")
	l.Info(e.name(), e.fields()...) // leak: Rider.Place
}

func CleanEnded(l *zap.Logger, r Rider) {
	switch e := ended(r, r.ID == "").(type) {
	case lost:
		l.Info(e.name(), e.unlocked.fields()...)
	case unlocked:
		l.Info(e.name(), e.fields()...)
	}
}

// LeakWith adds a field of its own, CleanWith replaces it again.
func LeakWith(l *zap.Logger, r Rider) {
	fields := slices.Concat(unlocked{r, 7}.fields(), []zap.Field{zap.String("call", r.Phone)})
	l.With(fields...).Error("stuck") // leak: Rider.Phone
}

func CleanWith(l *zap.Logger, r Rider) {
	fields := slices.Concat(unlocked{r, 7}.fields(), []zap.Field{zap.String("call", r.Phone)})
	fields[2] = zap.Bool("call", r.Phone != "")
	l.With(fields...).Error("stuck")
}
