// Package clinic is what the service does, on top of its stores.
package clinic

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/redis/go-redis/v9"

	"round16/case01/audit"
	"round16/case01/cache"
	"round16/case01/domain"
	"round16/case01/logx"
	"round16/case01/outbox"
	"round16/case01/repo"
)

// Card is what all instances may know of a patient.
type Card struct {
	ID     int64  `json:"id"`
	Locale string `json:"locale"`
	Active bool   `json:"active"`
}

// Clinic books appointments.
type Clinic struct {
	Repo   *repo.Repo
	Shared *cache.Shared
	Outbox *outbox.Outbox
	Audit  *audit.Log

	log   *logx.Logger
	local *cache.Local[int64, domain.Patient]
}

// New puts a clinic together.
func New(r *repo.Repo, client *redis.Client, a *audit.Log, log *logx.Logger) *Clinic {
	return &Clinic{
		Repo:   r,
		Shared: cache.NewShared(client, "clinic:", time.Hour),
		Outbox: outbox.New(client, outbox.Transport{From: "clinic@example.com"}),
		Audit:  a,
		log:    log.Named("clinic"),
		local:  cache.NewLocal[int64, domain.Patient](time.Minute, 128),
	}
}

// Register adds a patient.
func (c *Clinic) Register(ctx context.Context, p domain.Patient) error {
	defer c.log.Timed(ctx, "register")()
	if err := p.Validate(); err != nil {
		return fmt.Errorf("register %s: %w", p.Ref(), err)
	}
	sum := sha256.Sum256([]byte(p.Insurance))
	taken, err := c.Repo.InsuranceTaken(ctx, hex.EncodeToString(sum[:]))
	if err != nil {
		return fmt.Errorf("register %s: %w", p.Ref(), err)
	}
	if taken {
		return fmt.Errorf("register %s: insurance is taken: %w", p.Ref(), domain.ErrConflict)
	}
	if err := c.Repo.InsertPatient(ctx, p); err != nil {
		return err
	}
	c.local.Put(p.ID, p)
	c.log.Event(ctx, "registered", "patient", p.Ref(), "locale", p.Locale, "host", p.Domain())
	return nil
}

// Enroll registers a patient that a doctor sends, and says in an error whom it was about.
func (c *Clinic) Enroll(ctx context.Context, p domain.Patient) error {
	if err := p.Validate(); err != nil {
		return fmt.Errorf("enroll %s: %w", p.Email, err)
	}
	return c.Repo.InsertPatient(ctx, p)
}

// Patient finds a patient, first in memory.
func (c *Clinic) Patient(ctx context.Context, id int64) (domain.Patient, error) {
	return c.local.Through(id, func(id int64) (domain.Patient, error) { return c.Repo.PatientByID(ctx, id) })
}

// Find finds the patient with an address.
func (c *Clinic) Find(ctx context.Context, email string) (domain.Patient, error) {
	p, err := c.Repo.PatientByEmail(ctx, email)
	if err != nil {
		return domain.Patient{}, fmt.Errorf("find: %w", err)
	}
	c.local.Put(p.ID, p)
	return p, nil
}

// Book books an appointment.
func (c *Clinic) Book(ctx context.Context, v domain.Visit) error {
	if err := v.Appointment.Move(domain.Confirmed); err != nil {
		return err
	}
	if err := c.Repo.InsertAppointment(ctx, v.Appointment); err != nil {
		return err
	}
	card := Card{v.Patient.ID, v.Patient.Locale, v.Patient.Active}
	if err := c.Shared.Put(ctx, "card:"+strconv.FormatInt(card.ID, 10), card); err != nil {
		c.log.Failure(ctx, "card", err, "patient", card.ID)
	}
	if err := c.Audit.Record(audit.Entry{Actor: v.Patient.ID, Action: "book", Target: v.Key(), Detail: map[string]any{"room": v.Appointment.Room}}); err != nil {
		return err
	}
	c.log.Event(ctx, "booked", "appointment", v.Appointment)
	return c.Outbox.Queue(ctx, outbox.Job{Kind: "invite", Patient: v.Patient.ID, Appointment: v.Appointment.ID})
}

// Triage decides who is seen first.
func (c *Clinic) Triage(ctx context.Context, a domain.Appointment) int {
	urgency := 1
	if a.Reason == "pain" {
		urgency = 3
	}
	c.log.Event(ctx, "triage", "appointment", a.ID, "urgency", urgency, "because", a.Reason) // leak: Appointment.Reason
	return urgency
}

// Assign gives an appointment a room.
func (c *Clinic) Assign(ctx context.Context, a domain.Appointment, room string) domain.Appointment {
	a.Room = room
	c.log.Event(ctx, "assigned", "appointment", a, "room", a.Room)
	return a
}

// Cancel cancels an appointment.
func (c *Clinic) Cancel(ctx context.Context, a *domain.Appointment) error {
	if err := a.Move(domain.Cancelled); err != nil {
		c.log.Failure(ctx, "cancel", err, "appointment", *a)
		return err
	}
	return c.Repo.InsertHistory(ctx, a.ID, "status", "", string(a.Status))
}

// ChangeContact changes how a patient is reached.
func (c *Clinic) ChangeContact(ctx context.Context, old, now domain.Patient) error {
	changed := audit.Diff(
		map[string]string{"email": old.Email, "phone": old.Phone},
		map[string]string{"email": now.Email, "phone": now.Phone},
	)
	if len(changed) == 0 {
		return nil
	}
	if err := c.Repo.UpdateContact(ctx, now); err != nil {
		return errors.Join(fmt.Errorf("contact of %s", now.Ref()), err)
	}
	return c.Audit.Record(audit.Entry{Actor: now.ID, Action: "contact", Target: now.Ref(), Detail: map[string]any{"changed": changed}})
}

// MovePhone takes a phone number from one patient to another.
func (c *Clinic) MovePhone(ctx context.Context, from, to domain.Patient) error {
	to.Phone = from.Phone
	if err := c.Repo.UpdateContact(ctx, to); err != nil {
		return err
	}
	detail := map[string]any{"from": from.ID, "number": to.Phone}
	return c.Audit.Record(audit.Entry{Actor: to.ID, Action: "move", Target: to.Ref(), Detail: detail}) // leak: Patient.Phone
}
