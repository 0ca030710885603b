//go:build probe

package case24

import (
	"context"
)

func sampleDonor() Donor { return Donor{6, "canary-name", "canary-amount"} }

var Probe = map[string]func(){
	"LeakOut":     func() { LeakOut([]Donor{sampleDonor()}) },
	"CleanOut":    func() { CleanOut([]Donor{sampleDonor()}) },
	"LeakIn":      func() { LeakIn([]Donor{sampleDonor()}) },
	"CleanIn":     func() { CleanIn([]Donor{sampleDonor()}) },
	"LeakErr":     func() { LeakErr([]Donor{sampleDonor()}) },
	"CleanErr":    func() { CleanErr([]Donor{sampleDonor()}) },
	"LeakTicker":  func() { LeakTicker(context.Background(), sampleDonor()) },
	"CleanTicker": func() { CleanTicker(context.Background(), sampleDonor()) },
}
