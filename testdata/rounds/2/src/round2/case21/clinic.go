// Package case21 looks patients up in decorated repositories.
package case21

import (
	"context"
	"log/slog"

	"round2/case21/model"
	"round2/case21/repo"
)

func LeakSave(p *model.Patient) error {
	r := repo.Logged{Patients: repo.NewMemory()}
	return r.Save(context.Background(), p)
}

func CleanSave(p *model.Patient) error {
	r := repo.Timed{Patients: repo.NewMemory()}
	return r.Save(context.Background(), p)
}

func LeakLookup(p *model.Patient) {
	r := repo.Logged{Patients: repo.NewMemory()}
	r.ByRecord(context.Background(), p.Record) // leak: Patient.Record
}

func CleanLookup(p *model.Patient) {
	r := repo.Timed{Patients: repo.NewMemory()}
	r.ByRecord(context.Background(), p.Record)
}

func LeakError(p *model.Patient) {
	r := repo.Named{Patients: repo.NewMemory()}
	if _, err := r.ByRecord(context.Background(), p.Record); err != nil {
		slog.Error("no patient", "error", err) // leak: Patient.Record
	}
}

func CleanError(p *model.Patient) {
	r := repo.NewMemory()
	if _, err := r.ByRecord(context.Background(), p.Record); err != nil {
		slog.Error("no patient", "error", err)
	}
}

func LeakPromoted(p *model.Patient) {
	r := repo.Logged{Patients: repo.Timed{Patients: repo.NewMemory()}}
	got, err := r.Patients.ByRecord(context.Background(), p.Record)
	if err != nil {
		got = p
	}
	slog.Info("patient", "allergies", len(got.Allergies), "name", got.Name) // leak: Patient.Name
}

func CleanPromoted(p *model.Patient) {
	r := repo.Logged{Patients: repo.Timed{Patients: repo.NewMemory()}}
	got, err := r.Patients.ByRecord(context.Background(), p.Record)
	if err != nil {
		got = p
	}
	slog.Info("patient", "allergies", len(got.Allergies), "id", got.ID)
}
