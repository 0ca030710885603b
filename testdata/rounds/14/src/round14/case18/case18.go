// Package case18 keeps the entities of an HR system in generic repositories.
package case18

import (
	"log/slog"

	"round14/case18/repo"
)

// Employee works here.
type Employee struct {
	Key    string
	Name   string `pii:"name"`
	Review string `pii:"performance"`
}

// EntityKey makes an employee an entity.
func (e Employee) EntityKey() string { return e.Key }

// Team has a lead.
type Team struct {
	Key  string
	Lead string
}

// EntityKey makes a team an entity.
func (t Team) EntityKey() string { return t.Key }

// LogValue shows of a team what it is called.
func (t Team) LogValue() slog.Value { return slog.StringValue("team " + t.Key) }

// LeakSaved logs what was saved by a hook, CleanSaved its key.
func LeakSaved(e Employee) {
	r := repo.New[Employee]()
	r.OnSave(func(e Employee) {
		slog.Info("saved", "entity", e.Review) // leak: Employee.Review
	})
	r.Save(e)
}

func CleanSaved(e Employee) {
	r := repo.New[Employee]()
	r.OnSave(func(e Employee) {
		slog.Info("saved", "entity", e.EntityKey())
	})
	r.Save(e)
}

// LeakFound logs an employee that is found, CleanFound one that is missing.
func LeakFound(e Employee) {
	r := repo.New[Employee]()
	r.Save(e)
	found, err := r.Get(e.Key)
	slog.Info("found", "name", found.Name, "err", err) // leak: Employee.Name
}

func CleanFound(e Employee) {
	r := repo.New[Employee]()
	found, err := r.Get(e.Key)
	slog.Info("found", "name", found.Name, "err", err)
}

// LeakTeam prints who leads a team, CleanTeam the team, which shows less.
func LeakTeam(e Employee) {
	r := repo.New[Team]()
	r.Save(Team{"t1", e.Name})
	for t := range r.All() {
		slog.Info("team", "lead", t.Lead) // leak: Employee.Name
	}
}

func CleanTeam(e Employee) {
	r := repo.New[Team]()
	r.Save(Team{"t1", e.Name})
	for t := range r.All() {
		slog.Info("team", "lead", t)
	}
}

// LeakUpdated changes the name that is kept, CleanUpdated everything.
func LeakUpdated(e Employee) {
	r := repo.New[Employee]()
	r.Save(e)
	_ = r.Update(e.Key, func(e *Employee) { e.Name = "" })
	slog.Info("kept", "all", r.Values()) // leak: Employee.Review
}

func CleanUpdated(e Employee) {
	r := repo.New[Employee]()
	r.Save(e)
	_ = r.Update(e.Key, func(e *Employee) { e.Name, e.Review = "", "" })
	slog.Info("kept", "all", r.Values())
}
