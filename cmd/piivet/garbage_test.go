package main

import (
	"testing"
	"time"
)

func TestGarbageAt(t *testing.T) {
	for page, want := range map[time.Duration]int{
		300 * time.Nanosecond: vetSeldom,
		2 * time.Microsecond:  vetSeldom,
		10 * time.Microsecond: vetOften,
	} {
		if got := garbageAt(page); got != want {
			t.Errorf("pages at %v: garbage is collected at %d per cent, want %d", page, got, want)
		}
	}
}

// TestPageCost: a page costs more than nothing, and a process can wait for the answer.
func TestPageCost(t *testing.T) {
	if cost := pageCost(); cost <= 0 || cost > time.Millisecond {
		t.Errorf("a page costs %v", cost)
	}
}
