// Package case30 checks new customers, state by state.
package case30

import (
	"fmt"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// Applicant wants an account.
type Applicant struct {
	No       int
	Name     string `pii:"name"`
	Passport string `pii:"passport"`
	Score    string `pii:"credit-score"`
	Country  string `pii:"nationality"`
}

// MarshalLogObject shows the number alone.
func (a Applicant) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddInt("no", a.No)
	enc.AddBool("passport", a.Passport != "")
	return nil
}

// check is a step, which gives the next one.
type check func(*review) (check, error)

// review is the way of an applicant.
type review struct {
	who    Applicant
	steps  []string
	reason string
}

func (r *review) run(first check) error {
	for c := first; c != nil; {
		next, err := c(r)
		if err != nil {
			return fmt.Errorf("applicant %d after %d steps: %w", r.who.No, len(r.steps), err)
		}
		c = next
	}
	return nil
}

func identity(r *review) (check, error) {
	r.steps = append(r.steps, "identity")
	if len(r.who.Passport) < 3 {
		return nil, fmt.Errorf("passport of %d characters", len(r.who.Passport))
	}
	return credit, nil
}

func credit(r *review) (check, error) {
	r.steps = append(r.steps, "credit")
	if r.who.Score < "500" {
		r.reason = "low score"
		return nil, nil
	}
	r.reason = "score is " + r.who.Score
	return nil, nil
}

func sanctions(r *review) (check, error) {
	r.steps = append(r.steps, "sanctions")
	return nil, fmt.Errorf("%s is on a list", r.who.Name)
}

// LeakReason logs why it ended, CleanReason how.
func LeakReason(a Applicant) {
	r := &review{who: a}
	if err := r.run(identity); err == nil {
		zap.L().Info("reviewed", zap.Int("no", a.No), zap.String("reason", r.reason)) // leak: Applicant.Score
	}
}

func CleanReason(a Applicant) {
	r := &review{who: a}
	if err := r.run(identity); err == nil {
		zap.L().Info("reviewed", zap.Int("no", a.No), zap.Strings("steps", r.steps))
	}
}

// LeakError logs the error of a step that names the applicant, CleanError of one that counts.
func LeakError(a Applicant) {
	r := &review{who: a}
	if err := r.run(sanctions); err != nil {
		zap.L().Error("rejected", zap.Error(err)) // leak: Applicant.Name
	}
}

func CleanError(a Applicant) {
	a.Passport = "x"
	r := &review{who: a}
	if err := r.run(identity); err != nil {
		zap.L().Error("rejected", zap.Error(err))
	}
}

// LeakObject logs all fields, CleanObject those that the type shows.
func LeakObject(a Applicant) {
	zap.L().Info("new", zap.String("applicant", fmt.Sprintf("%+v", a))) // leak: Applicant.Name, Applicant.Passport, Applicant.Score, Applicant.Country
}

func CleanObject(a Applicant) {
	zap.L().Info("new", zap.Object("applicant", a))
}

// LeakCountry has the country in the name of a logger, CleanCountry a group of countries.
func LeakCountry(a Applicant) {
	zap.L().Named("kyc-" + a.Country).Warn("slow") // leak: Applicant.Country
}

func CleanCountry(a Applicant) {
	group := "others"
	if a.Country == "CH" || a.Country == "LI" {
		group = "neighbours"
	}
	zap.L().Named("kyc-" + group).Warn("slow")
}
