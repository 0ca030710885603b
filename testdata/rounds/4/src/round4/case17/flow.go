// Package case17 takes claims through their states.
package case17

import (
	"errors"
	"fmt"
	"log/slog"

	"round4/case17/claim"
)

func machine(check claim.Transition) claim.Machine {
	return claim.Machine{claim.Open: {claim.Checked: check}}
}

func LeakHistory(c claim.Claim) {
	m := machine(func(c *claim.Claim) (string, error) { return "checked: " + c.Damage, nil })
	if m.Fire(&c, claim.Checked) == nil {
		slog.Info("last step", "note", c.History[len(c.History)-1].Note) // leak: Claim.Damage
	}
}

func CleanHistory(c claim.Claim) {
	m := machine(func(c *claim.Claim) (string, error) { return "checked: " + c.Damage, nil })
	if m.Fire(&c, claim.Checked) == nil {
		slog.Info("last step", "to", c.History[len(c.History)-1].To)
	}
}

func LeakRefused(c claim.Claim) {
	m := machine(func(c *claim.Claim) (string, error) { return "", fmt.Errorf("%s is not insured", c.Insured) })
	if err := m.Fire(&c, claim.Checked); err != nil {
		slog.Error("refused", "claim", c.ID, "error", err) // leak: Claim.Insured
	}
}

func CleanRefused(c claim.Claim) {
	m := machine(func(c *claim.Claim) (string, error) { return "", fmt.Errorf("%s is not insured", c.ID) })
	if err := m.Fire(&c, claim.Checked); err != nil {
		slog.Error("refused", "claim", c.ID, "error", err)
	}
}

func LeakIllegal(c claim.Claim) {
	err := machine(nil).Fire(&c, claim.Paid)
	if ill, ok := errors.AsType[*claim.IllegalError](err); ok {
		slog.Error("illegal", "damage", ill.Claim.Damage, "to", ill.To) // leak: Claim.Damage
	}
}

func CleanIllegal(c claim.Claim) {
	err := machine(nil).Fire(&c, claim.Paid)
	if ill, ok := errors.AsType[*claim.IllegalError](err); ok {
		slog.Error("illegal", "text", ill.Error(), "to", ill.To)
	}
}
