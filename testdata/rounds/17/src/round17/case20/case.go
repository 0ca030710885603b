// Package case20 logs patients by a method that shows their number, where log/slog asks for it.
package case20

import (
	"context"
	"log/slog"
	"os"
)

// Patient waits for a doctor.
type Patient struct {
	Number    int
	Name      string `pii:"name"`
	Complaint string `pii:"diagnosis"`
}

// LogValue shows the number.
func (p Patient) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("number", p.Number))
}

// Queue is who waits.
type Queue struct {
	Room    string
	Waiting []Patient
}

// LogValue shows the room and how many wait.
func (q Queue) LogValue() slog.Value {
	return slog.GroupValue(slog.String("room", q.Room), slog.Int("waiting", len(q.Waiting)))
}

func (q *Queue) push(p Patient) { q.Waiting = append(q.Waiting, p) }

func (q *Queue) next() (Patient, bool) {
	if len(q.Waiting) == 0 {
		return Patient{}, false
	}
	p := q.Waiting[0]
	q.Waiting = q.Waiting[1:]
	return p, true
}

func (q *Queue) numbers() []int {
	all := make([]int, 0, len(q.Waiting))
	for _, p := range q.Waiting {
		all = append(all, p.Number)
	}
	return all
}

// visit is a patient in a room.
type visit struct {
	Room    string
	Patient Patient
}

var out = slog.New(slog.NewJSONHandler(os.Stdout, nil))

func room(p Patient) *Queue {
	q := &Queue{Room: "2b"}
	q.push(p)
	return q
}

// LeakWaiting logs a list, of whose elements slog does not ask the method; CleanWaiting their numbers.
func LeakWaiting(ctx context.Context, p Patient) {
	out.InfoContext(ctx, "waiting", "patients", room(p).Waiting) // leak: Patient.Name, Patient.Complaint
}

func CleanWaiting(ctx context.Context, p Patient) {
	out.InfoContext(ctx, "waiting", "patients", room(p).numbers())
}

// LeakVisit logs a struct that holds the patient, CleanVisit the patient.
func LeakVisit(ctx context.Context, p Patient) {
	q := room(p)
	if next, ok := q.next(); ok {
		out.InfoContext(ctx, "called", "visit", visit{q.Room, next}) // leak: Patient.Name, Patient.Complaint
	}
}

func CleanVisit(ctx context.Context, p Patient) {
	q := room(p)
	if next, ok := q.next(); ok {
		out.InfoContext(ctx, "called", "room", q.Room, "patient", next)
	}
}

// LeakQueue logs the fields of a queue, CleanQueue the queue.
func LeakQueue(ctx context.Context, p Patient) {
	q := room(p)
	out.LogAttrs(ctx, slog.LevelInfo, "queue", slog.Group("queue", "room", q.Room, "waiting", q.Waiting)) // leak: Patient.Name, Patient.Complaint
}

func CleanQueue(ctx context.Context, p Patient) {
	q := room(p)
	out.LogAttrs(ctx, slog.LevelInfo, "queue", slog.Any("queue", q))
}
