// Package case08 logs orders of a pharmacy with logrus.
package case08

import (
	"errors"
	"fmt"
	"maps"

	"github.com/sirupsen/logrus"
)

// Order is for one patient.
type Order struct {
	ID      string
	Patient string `pii:"name"`
	Drug    string `pii:"medication"`
}

// base has the fields that all lines share.
func base(o Order) logrus.Fields {
	return logrus.Fields{"id": o.ID, "known": o.Patient != ""}
}

// merge copies the second over the first.
func merge(a, b logrus.Fields) logrus.Fields {
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}

// LeakMerge adds the drug, CleanMerge overwrites it again.
func LeakMerge(o Order) {
	f := merge(base(o), logrus.Fields{"drug": o.Drug})
	logrus.WithFields(f).Info("ordered") // leak: Order.Drug
}

func CleanMerge(o Order) {
	f := merge(logrus.Fields{"drug": o.Drug}, base(o))
	f["drug"] = "-"
	logrus.WithFields(f).Info("ordered")
}

var errStock = errors.New("out of stock")

func reserve(o Order) error { return fmt.Errorf("reserve %s for %s: %w", o.Drug, o.ID, errStock) }

// LeakError logs the error, CleanError what it wraps.
func LeakError(o Order) {
	if err := reserve(o); err != nil {
		logrus.WithError(err).Error("not reserved") // leak: Order.Drug
	}
}

func CleanError(o Order) {
	if err := reserve(o); errors.Is(err, errStock) {
		logrus.WithError(errStock).Error("not reserved")
	}
}

// job has an entry to which more is added on the way.
type job struct{ entry *logrus.Entry }

func (j *job) tag(key string, v any) { j.entry = j.entry.WithField(key, v) }

func LeakEntry(o Order) {
	j := &job{logrus.WithFields(base(o))}
	j.tag("patient", o.Patient)
	j.entry.Warn("slow") // leak: Order.Patient
}

// CleanEntry adds to another entry than it logs with.
func CleanEntry(o Order) {
	j := &job{logrus.WithFields(base(o))}
	was := j.entry
	j.tag("patient", o.Patient)
	was.Warn("slow")
}
