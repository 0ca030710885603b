// Package case46 has layers in packages of their own.
package case46

import (
	"log"

	"round3/case46/model"
	"round3/case46/repo"
)

type service struct {
	repo  repo.Repo
	audit *log.Logger
}

func newService() *service {
	return &service{repo: repo.NewMemory(), audit: log.Default()}
}

func (s *service) admit(p model.Patient) (model.Summary, error) {
	if err := s.repo.Save(&p); err != nil {
		return model.Summary{}, err
	}
	return p.Summary(), nil
}

func LeakSummary(p model.Patient) {
	s := newService()
	sum, err := s.admit(p)
	s.audit.Print(sum.Title, err) // leak: Patient.Name
}

func CleanSummary(p model.Patient) {
	s := newService()
	sum, err := s.admit(p)
	s.audit.Print(sum.Place, sum.Count, err == nil)
}

func LeakFind(p model.Patient) {
	s := newService()
	_, _ = s.admit(p)
	if got, err := s.repo.Find(p.ID); err == nil {
		log.Print(got.Diagnosis) // leak: Patient.Diagnosis
	}
}

func CleanFind(p model.Patient) {
	s := newService()
	_, _ = s.admit(p)
	if got, err := s.repo.Find(p.ID); err == nil {
		log.Print(got.Ward)
	}
}

func LeakSaveError(p model.Patient) {
	s := newService()
	_, _ = s.admit(p)
	if _, err := s.admit(p); err != nil {
		log.Print(err) // leak: Patient.Name
	}
}

func CleanFindError(p model.Patient) {
	s := newService()
	if _, err := s.repo.Find(p.ID + 1); err != nil {
		log.Print(err)
	}
}
