// Package case11 erases people who ask for it.
package case11

import (
	"fmt"
	"log/slog"
	"time"

	"round14/case11/audit"
)

// Member can ask to be forgotten.
type Member struct {
	ID      int64
	Name    string `pii:"name"`
	Phone   string `pii:"phone"`
	Erased  time.Time
	Reasons []string
}

// An eraser takes out of a member what identifies them.
type eraser interface{ erase(*Member) }

type full struct{}

func (full) erase(m *Member) { *m = Member{ID: m.ID, Erased: time.Unix(0, 0).UTC()} }

// legal keeps the phone, which has to be kept for ten years.
type legal struct{}

func (legal) erase(m *Member) {
	m.Name = fmt.Sprintf("erased-%d", m.ID)
	m.Erased = time.Unix(0, 0).UTC()
}

func forget(m *Member, e eraser, trail *audit.Trail) {
	e.erase(m)
	trail.Add("erase", m.ID)
}

// LeakLegal logs what is left of a member, CleanLegal who it was by number.
func LeakLegal(m *Member) {
	var trail audit.Trail
	forget(m, legal{}, &trail)
	slog.Info("erased", "member", *m, "trail", trail.Lines()) // leak: Member.Phone
}

func CleanLegal(m *Member) {
	var trail audit.Trail
	forget(m, legal{}, &trail)
	slog.Info("erased", "member", m.ID, "trail", trail.Lines())
}

// LeakBefore logs a copy from before, CleanBefore the member from after.
func LeakBefore(m *Member) {
	old := *m
	full{}.erase(m)
	slog.Info("erased", "was", old.Name, "is", m.Name) // leak: Member.Name
}

func CleanBefore(m *Member) {
	old := *m
	full{}.erase(m)
	slog.Info("erased", "was", old.ID, "is", m.Name)
}

// LeakReason adds the phone to the reasons, CleanReason erases those.
func LeakReason(m *Member) {
	m.Reasons = append(m.Reasons, "called from "+m.Phone)
	m.Name, m.Phone = "", ""
	slog.Info("erased", "member", *m) // leak: Member.Phone
}

func CleanReason(m *Member) {
	m.Reasons = append(m.Reasons, "called from "+m.Phone)
	m.Name, m.Phone, m.Reasons = "", "", nil
	slog.Info("erased", "member", *m)
}
