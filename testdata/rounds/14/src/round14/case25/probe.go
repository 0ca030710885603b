//go:build probe

package case25

import (
	"context"
)

var Probe = map[string]func(){
	"LeakRatings":  func() { LeakRatings(context.Background(), []Debtor{{"d1", "canary-name", "canary-score"}}) },
	"CleanRatings": func() { CleanRatings(context.Background(), []Debtor{{"d1", "canary-name", "canary-score"}}) },
	"LeakFailed":   func() { LeakFailed(context.Background(), []Debtor{{"d1", "canary-name", "canary-score"}}) },
	"CleanFailed":  func() { CleanFailed(context.Background(), []Debtor{{"d1", "canary-name", "canary-score"}}) },
	"LeakErrors":   func() { LeakErrors(context.Background(), []Debtor{{"d1", "canary-name", "canary-score"}}) },
	"CleanErrors":  func() { CleanErrors(context.Background(), []Debtor{{"d1", "canary-name", "canary-score"}}) },
}
