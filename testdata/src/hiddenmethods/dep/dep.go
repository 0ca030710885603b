// Package dep hands on what far makes.
package dep

import (
	"fmt"

	"hiddenmethods/far"
)

func Check(plan int, why error) error {
	if plan == 0 {
		return nil
	}
	return fmt.Errorf("plan %d: %w", plan, far.Refuse("no", why))
}

func Hushed(plan int, why error) error {
	if plan == 0 {
		return nil
	}
	return fmt.Errorf("plan %d: %w", plan, far.Hush("no", why))
}

func Named(name, note string) fmt.Stringer { return far.Name(name, note) }

func Told(short, long string) any { return far.Tell(short, long) }

func Recorded(shown, kept string) any { return far.Record(shown, kept) }
