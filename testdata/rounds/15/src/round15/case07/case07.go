// Package case07 logs with groups, and replaces attributes.
package case07

import (
	"log/slog"
	"os"
	"slices"
)

// Patient is who comes to a surgery.
type Patient struct {
	ID      int64
	Name    string `pii:"name"`
	Illness string `pii:"diagnosis"`
	Insurer string `pii:"insurer"`
}

// Visit has what is worth a line.
type Visit struct {
	Patient Patient
	Room    int
}

// LogValue leaves the illness out.
func (v Visit) LogValue() slog.Value {
	return slog.GroupValue(slog.Int64("patient", v.Patient.ID), slog.Int("room", v.Room))
}

var hidden = []string{"name", "illness", "insurer"}

func redact(groups []string, a slog.Attr) slog.Attr {
	if slices.Contains(hidden, a.Key) {
		return slog.String(a.Key, "[hidden]")
	}
	return a
}

func plain() *slog.Logger { return slog.New(slog.NewJSONHandler(os.Stderr, nil)) }

func redacting() *slog.Logger {
	return slog.New(slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: redact}))
}

// LeakReplace logs a name with a plain handler, CleanReplace with one that hides it.
func LeakReplace(p Patient) {
	plain().Info("called", "id", p.ID, "name", p.Name) // leak: Patient.Name
}

func CleanReplace(p Patient) {
	redacting().Info("called", "id", p.ID, "name", p.Name)
}

// LeakGroup has the illness in a group, CleanGroup whether there is one.
func LeakGroup(p Patient) {
	plain().WithGroup("visit").Info("seen", slog.Group("patient", "id", p.ID, "why", p.Illness)) // leak: Patient.Illness
}

func CleanGroup(p Patient) {
	plain().WithGroup("visit").Info("seen", slog.Group("patient", "id", p.ID, "known", p.Illness != ""))
}

// LeakField logs the patient of a visit, CleanField the visit.
func LeakField(v Visit) {
	plain().Info("visit", "patient", v.Patient) // leak: Patient.Name, Patient.Illness, Patient.Insurer
}

func CleanField(v Visit) {
	plain().Info("visit", "visit", v)
}

// LeakHandler logs the insurer, CleanHandler with a handler that discards everything.
func LeakHandler(p Patient) {
	l := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{Level: slog.LevelInfo}))
	l.Warn("not covered", "by", p.Insurer) // leak: Patient.Insurer
}

func CleanHandler(p Patient) {
	l := slog.New(slog.DiscardHandler)
	l.Warn("not covered", "by", p.Insurer)
}

// LeakAttrs collects attributes with the name, CleanAttrs drops that.
func LeakAttrs(p Patient) {
	attrs := []any{slog.Int64("id", p.ID), slog.String("who", p.Name)}
	plain().Info("late", attrs...) // leak: Patient.Name
}

func CleanAttrs(p Patient) {
	attrs := []any{slog.Int64("id", p.ID), slog.String("who", p.Name)}
	plain().Info("late", attrs[:1]...)
}
