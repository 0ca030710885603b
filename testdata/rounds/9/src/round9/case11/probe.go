//go:build probe

package case11

import (
	"context"

	"gorm.io/gorm"
)

var patient = Patient{1, "Ann", "canary-diagnosis", "W", ""}

var ctx = context.Background()

var Probe = map[string]func(){
	"LeakPlain":    func() { LeakPlain(ctx, patient) },
	"CleanSealed":  func() { CleanSealed(ctx, patient) },
	"LeakMove":     func() { LeakMove(ctx, plain{&gorm.DB{}}, patient) },
	"CleanMove":    func() { CleanMove(ctx, plain{&gorm.DB{}}, patient) },
	"LeakUpdates":  func() { LeakUpdates(&gorm.DB{}, patient) },
	"CleanUpdates": func() { CleanUpdates(&gorm.DB{}, patient) },
	"CleanIgnored": func() { CleanIgnored(&gorm.DB{}, Patient{1, "Ann", "", "W", "canary-note"}) },
	"CleanFind":    func() { CleanFind(&gorm.DB{}, patient) },
}
