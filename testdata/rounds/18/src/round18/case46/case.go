// Package case46 logs the grants of a foundation with logrus.
package case46

import (
	"errors"
	"maps"
	"time"

	"github.com/sirupsen/logrus"
)

// Grantee gets money.
type Grantee struct {
	ID    int
	Name  string `pii:"name"`
	Iban  string `pii:"bank-account"`
	Until time.Time
}

// fielder has fields for a log.
type fielder interface{ fields() logrus.Fields }

func (g Grantee) fields() logrus.Fields {
	return logrus.Fields{"grantee": g.ID, "ends": g.Until.Year()}
}

// detailed is a grantee with all its fields.
type detailed struct{ Grantee }

func (d detailed) fields() logrus.Fields {
	f := d.Grantee.fields()
	f["name"] = d.Name
	f["iban"] = d.Iban
	return f
}

// masked is a detailed one with the account overwritten.
type masked struct{ detailed }

func (m masked) fields() logrus.Fields {
	f := m.detailed.fields()
	for _, k := range []string{"name", "iban"} {
		f[k] = "***"
	}
	return f
}

func entry(log logrus.FieldLogger, all ...fielder) *logrus.Entry {
	merged := logrus.Fields{}
	for _, f := range all {
		maps.Copy(merged, f.fields())
	}
	return log.WithFields(merged)
}

var errLimit = errors.New("over the limit")

// LeakDetailed logs all fields, CleanGrantee those that are for a log.
func LeakDetailed(g Grantee) {
	entry(logrus.StandardLogger(), detailed{g}).Info("granted") // leak: Grantee.Name, Grantee.Iban
}

func CleanGrantee(g Grantee) {
	entry(logrus.StandardLogger(), detailed{g}.Grantee).Info("granted")
}

// LeakOverlay has the masked fields first and the others over them, CleanOverlay is masked last.
func LeakOverlay(g Grantee) {
	f := masked{detailed{g}}.fields()
	maps.Copy(f, detailed{g}.fields())
	logrus.WithFields(f).Warn("late") // leak: Grantee.Name, Grantee.Iban
}

func CleanOverlay(g Grantee) {
	f := detailed{g}.fields()
	maps.Copy(f, logrus.Fields{"name": "***", "iban": "***"})
	logrus.WithFields(f).Warn("late")
}

// LeakDeleted deletes the name of the fields, and logs the account. CleanDeleted deletes both.
func LeakDeleted(g Grantee) {
	f := detailed{g}.fields()
	delete(f, "name")
	logrus.WithError(errLimit).WithFields(f).Error("refused") // leak: Grantee.Iban
}

func CleanDeleted(g Grantee) {
	f := detailed{g}.fields()
	maps.DeleteFunc(f, func(k string, _ any) bool { return k != "grantee" })
	logrus.WithError(errLimit).WithFields(f).Error("refused")
}

// LeakEntry logs with an entry that has the name, CleanEntry drops that one.
func LeakEntry(g Grantee) {
	log := logrus.WithField("grantee", g.ID)
	log = log.WithField("name", g.Name)
	log.Info("paid") // leak: Grantee.Name
}

func CleanEntry(g Grantee) {
	log := logrus.WithField("grantee", g.ID)
	_ = log.WithField("name", g.Name)
	log.Info("paid")
}
